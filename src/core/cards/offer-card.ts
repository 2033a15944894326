import { changesIn, type LicenceChange, occupied } from '../../domain/licence.ts'
import type { OfferStatus } from '../../domain/licence-offer.ts'
import { blockersOf } from '../../domain/licence-surplus.ts'
import { look, start } from '../button.ts'
import type { Button, Record as RecordMessage, Row, Status } from '../message.ts'
import type { OfferSight } from '../sights/offer-sight.ts'
import { text, type Words } from '../words.ts'
import { changeWords, obstacleWords, reasonWords } from './licence-words.ts'

/** What an applied one changed is kept with it; of any other it is what it would change now. */
export const changesOf = ({ offer, account }: Pick<OfferSight, 'offer' | 'account'>): readonly LicenceChange[] =>
  offer.changes ?? changesIn(offer.lines, account)

/**
 * The dialog: what changes, old → new, and nothing else (G9); what stands in the way, by sign, word and reason (G13); and
 * *Activate* for those who may. Its label says which of the two it is: activated, or to activate (G7, G8).
 */
export function offerCard(sight: OfferSight, more: { readonly note?: Words } = {}): RecordMessage {
  const { offer, account } = sight
  const rows = rowsOf(sight)
  const hidden = new Set([...account.lines, ...offer.lines].map(({ licenceType }) => licenceType)).size - rows.length
  const notes = [
    ...(more.note ? [more.note] : []),
    ...(hidden > 0 ? [text('offer-card.hidden', { count: hidden })] : []),
  ]
  return {
    kind: 'record',
    subject: { type: 'offer', id: offer.id, version: account.version },
    title: offerTitle(sight),
    status: statusOf(sight),
    facts: [
      ...rows,
      { id: 'product', label: text('offer-card.product'), value: productOf(sight) },
      ...(offer.source === 'FILE' && offer.loadedBy
        ? [{ id: 'loaded', label: text('offer-card.loaded'), value: offer.loadedBy.name }]
        : []),
    ],
    ...textOf(sight),
    ...(notes.length > 0 ? { note: { lines: notes } } : {}),
    buttons: buttonsOf(sight),
    refresh: { kind: 'view', view: 'offer.show', params: { id: offer.id, isCopy: true }, by: 'press' },
  }
}

const isApplied = (status: OfferStatus) => status === 'APPLIED' || status === 'APPLIED_AUTO'

/** *New licence activated* or *Activate new licence*, never both of one change. */
export function offerTitle({ offer, account }: Pick<OfferSight, 'offer' | 'account'>): Words {
  const { status } = offer
  const isOver = status === 'SUPERSEDED' || status === 'REPLACED' || status === 'REFUSED'
  const key = isApplied(status) ? 'activated' : isOver ? 'over' : 'activate'
  return text(`offer-card.${key}`, { company: account.company.name })
}

function statusOf({ offer, account, obstacle }: OfferSight): Status {
  const label = (key: string, params = {}): Words => text(`offer-card.status.${key}`, params)
  switch (offer.status) {
    case 'AVAILABLE':
      return obstacle || account.hold
        ? { label: label('blocked'), tone: 'waiting' }
        : { label: label('ready'), tone: 'new' }
    case 'APPLYING':
      return { label: label('applying'), tone: 'active' }
    case 'DISPUTED':
      return { label: label('disputed', { by: offer.disputedBy?.name ?? '' }), tone: 'waiting' }
    case 'APPLIED':
    case 'APPLIED_AUTO': {
      const at = offer.appliedAt ? { at: offer.appliedAt } : ''
      const by = offer.appliedBy?.name
      return { label: by ? label('applied', { at, by }) : label('applied-itself', { at }), tone: 'done' }
    }
    case 'SUPERSEDED':
    case 'REPLACED':
    case 'REFUSED':
      return { label: label(offer.status.toLowerCase()), tone: 'off' }
  }
}

function rowsOf(sight: OfferSight): Row[] {
  const { offer, account } = sight
  const blocked = new Set(blockedIn(sight))
  return changesOf(sight).map((change) => {
    const { licenceType: type, newQuantity } = change
    const inUse = occupied(account.uses, type)
    const words = changeWords(change, account)
    if (blocked.has(type))
      return {
        id: type,
        label: `⛔ ${type}`,
        value: { lines: [words, text('offer-card.too-many', { inUse })] },
        tone: 'bad',
      }
    const isCut = newQuantity < change.oldQuantity && inUse > 0 && !isApplied(offer.status)
    return { id: type, label: type, value: isCut ? { lines: [words, text('offer-card.fits', { inUse })] } : words }
  })
}

/** Licences of which more are in use than it has, as long as it waits. */
const blockedIn = ({ offer, account }: OfferSight): string[] =>
  offer.status === 'AVAILABLE' || offer.status === 'DISPUTED'
    ? blockersOf(offer.lines, account.uses).map(({ licenceType }) => licenceType)
    : []

const productOf = ({ account }: OfferSight): Words =>
  text('offer-card.serial', { product: account.productName, last4: account.serialNumber.slice(-4) })

/** The reason, wherever something stands in the way. */
function textOf({ offer, account, obstacle, swaps }: OfferSight): Pick<RecordMessage, 'text'> {
  if (offer.status === 'DISPUTED')
    return { text: text('offer-card.locked', { number: offer.disputeTicket ?? '', by: offer.disputedBy?.name ?? '' }) }
  if (offer.status !== 'AVAILABLE') return {}
  const why: Words[] = [
    ...(account.hold ? [reasonWords(account.hold)] : []),
    ...(obstacle ? [obstacleWords(obstacle, account)] : []),
    ...swaps.map(({ from, to }) => text('offer-card.swap-note', { from, to })),
  ]
  return why.length > 0 ? { text: text('offer-card.why', { why: { lines: why } }) } : {}
}

function buttonsOf(sight: OfferSight): Button[] {
  const { offer, account, canDispute, canSettle } = sight
  const { id, status, disputeTicket } = offer
  const standing = look(text('license-status.button'), 'license.status', { account: account.id })
  const ticket = disputeTicket ? [look(text('license-dispute.ticket'), 'ticket.show', { id: disputeTicket })] : []
  const seen = { seen: account.version }
  switch (status) {
    case 'AVAILABLE':
      return waitingButtons(sight)
    case 'DISPUTED':
      return [
        ...(canSettle
          ? [
              start(
                text('license-reconfirm.button'),
                'license.reconfirm',
                { offer: id },
                { ...seen, style: 'primary' },
              ),
              start(text('license-replace.button'), 'license.replace', { offer: id }, seen),
            ]
          : []),
        ...ticket,
        standing,
      ]
    case 'APPLIED':
    case 'APPLIED_AUTO':
      return [standing, ...(canDispute ? [wrong(sight)] : [])]
    case 'APPLYING':
    case 'SUPERSEDED':
    case 'REPLACED':
    case 'REFUSED':
      return [standing, ...ticket]
  }
}

const wrong = ({ offer, account }: OfferSight): Button =>
  start(text('license-dispute.button'), 'license.dispute', { offer: offer.id }, { seen: account.version })

/** *Activate*, or that it is blocked and what helps: the names that are too many, the plan that takes their users in. */
function waitingButtons(sight: OfferSight): Button[] {
  const { offer, account, obstacle, swaps, canApply, canDispute } = sight
  const { hold, version } = account
  if (!canApply) return canDispute ? [wrong(sight)] : []
  const here = { offer: offer.id }
  const ofAccount = { account: account.id }
  const tap = { seen: version, style: 'primary' } as const
  const isFree = !obstacle && !hold
  return [
    isFree
      ? start(text('offer-card.button'), 'license.apply', here, tap)
      : { ...look(text('offer-card.button-blocked'), 'offer.show', { id: offer.id }), isDisabled: true },
    ...(swaps[0] && !hold
      ? [start(text('offer-card.move', { to: swaps[0].to }), 'license.apply', { ...here, swaps: 'move' }, tap)]
      : []),
    ...blockedIn(sight).map((type) =>
      start(text('offer-card.name', { type }), 'license.removeSurplus', { ...here, type }, { style: 'danger' }),
    ),
    ...(obstacle?.kind === 'demo'
      ? [start(text('license-go-live.button'), 'license.goLive', ofAccount, { style: 'primary' })]
      : []),
    ...(hold ? [start(text('license-status.look-again'), 'license.lookAgain', ofAccount), contact] : []),
    wrong(sight),
    start(text('license-load.button'), 'license.load', ofAccount),
  ]
}

const contact = look(text('button.contact'), 'contact.show')
