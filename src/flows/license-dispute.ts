import { z } from 'zod'
import { start } from '../core/button.ts'
import { changesOf, offerCard } from '../core/cards/offer-card.ts'
import { type Commit, defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { OfferSight } from '../core/sights/offer-sight.ts'
import { text } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'
import type { LicenceChange } from '../domain/licence.ts'
import { licenceTicket, ticketWays } from './licence-ticket.ts'
import {
  aboutOffer,
  chosenOffer,
  loadOnOffer,
  type OnOffer,
  offerIn,
  offerNow,
  offerSlot,
  offersFor,
  offerTold,
  statusButton,
} from './on-offer.ts'

const MATTERS = ['number', 'module', 'end'] as const

/**
 * *Something is wrong*: the vendor gets a ticket with old and new side by side. What is not activated yet is locked for
 * everybody until the vendor answers (DOMAIN G10, G11, INV-47); of what is active already only the ticket is opened (G20).
 */
export const licenseDispute = defineFlow<OnOffer>()({
  id: 'license.dispute',
  rev: 1,
  slash: { name: 'license dispute' },
  deed: 'license.dispute',
  async load(ctx, given) {
    const on = await loadOnOffer(ctx, given, 'license.dispute')
    return on.isNamed || on.others.length > 0
      ? on
      : { ...on, others: await offersFor(ctx, 'license.dispute', ({ appliedAt }) => appliedAt !== undefined) }
  },
  subject: aboutOffer,
  seen: ({ sight }) => sight?.account.version,
  scope: offerIn,
  slots: {
    offer: offerSlot,
    matter: {
      schema: z.enum(MATTERS),
      widget: 'choice',
      choices: () => MATTERS.map((value) => ({ value, label: text(`license-dispute.${value}`) })),
      isAlone: true,
      hint: (on) => text(on.sight?.offer.appliedAt ? 'license-dispute.hint-applied' : 'license-dispute.hint'),
    },
  },
  when: { matter: (_, { sight }) => sight === undefined || isOpenTo(sight) },
  isOneTap: true,
  detour: (_, { sight, isNamed, others }) => {
    if (!sight)
      return isNamed || others.length > 0 ? undefined : [say(text('license-dispute.nothing'), 'plain', [more])]
    const { status, disputeTicket } = sight.offer
    if (status === 'DISPUTED') return disputed(sight, disputeTicket ?? '')
    return status === 'APPLYING'
      ? [say(text('license-dispute.applying'), 'plain', [statusButton(sight.account.id)])]
      : undefined
  },
  review: (_, { sight }) => ({
    notes: [text(sight?.offer.appliedAt ? 'license-dispute.note-applied' : 'license-dispute.note')],
  }),

  async commit({ matter }, ctx, on) {
    const sight = chosenOffer(on)
    const { offer, account } = sight
    const compared = changesOf(sight).map((change) => comparison(change, account.company.timezone))
    const ticket = await licenceTicket(ctx, account, matter, [...compared, `(${offer.revision})`])
    const { number } = ticket
    const isLocked = await ctx.tx.write.disputeOffer(offer.id, ticket.id, byOf(ctx))
    if (!isLocked)
      return {
        messages: [say(text('license-dispute.reported', { number }), 'good', ticketWays(number))],
        changed: ticket.changed,
        happened: ticket.happened,
      }
    const news = await offerTold(offer.id, ctx, 'disputed')
    return {
      messages: [
        ...(await offerNow(offer.id, ctx)),
        say(text('license-dispute.done', { number }), 'good', ticketWays(number)),
      ],
      changed: [...ticket.changed, ...news.changed],
      happened: [...ticket.happened, ...news.happened],
    }
  },
})

/** `Sales Premium: 20 → 12 (2026-12-31 → 2027-12-31)`, the same in every language. */
function comparison({ licenceType, oldQuantity, newQuantity, oldValidTo, newValidTo }: LicenceChange, zone: string) {
  const day = (at: Date | undefined) => (at ? localDay(at, zone) : '–')
  const isSameEnd = oldValidTo?.getTime() === newValidTo?.getTime()
  const end = isSameEnd ? '' : ` (${day(oldValidTo)} → ${day(newValidTo)})`
  return `${licenceType}: ${oldQuantity} → ${newQuantity}${end}`
}

const byOf = ({ person, now, run }: Commit) => ({ ...(person.id ? { personId: person.id } : {}), at: now, run })

/** Nobody asks what is wrong with what is locked already, or cannot be stopped. */
const isOpenTo = ({ offer }: OfferSight): boolean => offer.status !== 'DISPUTED' && offer.status !== 'APPLYING'

/** Somebody did it before: the card with the lock, and the ticket that is open. */
const disputed = (sight: OfferSight, number: string): Message[] => [
  offerCard(sight),
  say(text('license-dispute.already', { number, by: sight.offer.disputedBy?.name ?? '' })),
]

const more = start(text('license-more.button'), 'license.more')
