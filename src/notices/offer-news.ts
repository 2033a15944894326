import { look, start } from '../core/button.ts'
import { dayIn, reasonWords, shortLine } from '../core/cards/licence-words.ts'
import { changesOf } from '../core/cards/offer-card.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { type OfferSight, seenOffer } from '../core/sights/offer-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'

type OfOffer = Extract<Happening, { kind: 'offer' }>

/** What admins, and the vendor, hear of a licence change; nothing where it has moved on since. */
export async function offerNews(
  { offerId, step }: OfOffer,
  { reason }: Recipient,
  ctx: Context,
): Promise<Message[] | undefined> {
  const sight = await seenOffer(offerId, ctx)
  if (!sight) return undefined
  const { offer, account } = sight
  const at = { at: offer.appliedAt ?? ctx.now }
  const about = {
    company: account.company.name,
    by: offer.disputedBy?.name ?? '',
    number: offer.disputeTicket ?? '',
    at,
  }
  const news = (key: OfOffer['step'] | 'disputed-vendor', more: Readonly<Record<string, Words>> = {}) =>
    text(`offer-news.${key}`, { ...about, ...more })
  const view = look(text('offer-news.view'), 'offer.show', { id: offerId })
  const ticket: Button[] = offer.disputeTicket
    ? [look(text('license-dispute.ticket'), 'ticket.show', { id: offer.disputeTicket })]
    : []
  switch (step) {
    case 'available':
      return offer.status === 'AVAILABLE' ? [say(news(step), 'plain', [view])] : undefined
    case 'applied':
      return [say(activated(sight, ctx), 'good', answers(sight))]
    case 'applied-itself':
      return [say(news(step), 'good', [view, standing(sight)])]
    case 'refused': {
      const why = reasonWords(offer.refusedFor ?? '')
      return [say(news(step, { why }), 'bad', [view, look(text('button.contact'), 'contact.show')])]
    }
    case 'disputed':
      return offer.status === 'DISPUTED'
        ? [say(news(reason === 'admin' ? 'disputed-vendor' : step), 'plain', [view, ...ticket])]
        : undefined
    case 'reconfirmed':
      return [say(news(step), 'good', [view])]
    case 'replaced':
      return [say(news(step), 'plain', [view, ...ticket])]
  }
}

/** *New licence activated*, and how the licences that it changed stand now (G20). */
function activated(sight: OfferSight, { person }: Context): Words {
  const { offer, account } = sight
  const changed = new Set(changesOf(sight).map(({ licenceType }) => licenceType))
  const lines = account.lines
    .filter(({ licenceType }) => changed.has(licenceType))
    .map((line) => shortLine(line, account))
  const end = account.validTo ?? account.lines.find(({ validTo }) => validTo)?.validTo
  const isOthers = offer.appliedBy !== undefined && offer.appliedBy.id !== person.id
  return text(isOthers ? 'offer-news.applied-by' : 'offer-news.applied', {
    at: { at: offer.appliedAt ?? offer.createdAt },
    by: offer.appliedBy?.name ?? '',
    lines: { list: lines },
    until: end ? text('licence.until', { day: dayIn(end, account) }) : text('licence.no-end'),
  })
}

const standing = ({ account }: OfferSight): Button =>
  look(text('license-status.button'), 'license.status', { account: account.id })

/** *Looks right? Yes / No*; *No* asks what is wrong and tells the vendor. */
const answers = (sight: OfferSight): Button[] => {
  const { offer, account } = sight
  const yes = look(text('offer-news.yes'), 'license.status', { account: account.id, isRight: true })
  const no = start(text('offer-news.no'), 'license.dispute', { offer: offer.id }, { seen: account.version })
  return [yes, ...(sight.canDispute ? [no] : []), standing(sight)]
}
