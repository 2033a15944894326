import { z } from 'zod'
import { look } from '../core/button.ts'
import { offerCard, offerTitle } from '../core/cards/offer-card.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Slot } from '../core/flow.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { OfferCard } from '../core/ports.ts'
import { licenceAccounts, licenceRecord } from '../core/sights/licence-sight.ts'
import { type OfferSight, seenOffer, sightOf } from '../core/sights/offer-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { OfferNews } from '../domain/happening.ts'
import { isWaiting } from '../domain/licence-dispute.ts'
import type { Action, Subject } from '../domain/permission.ts'

/** What every flow on a licence change knows of it. */
export interface OnOffer {
  /** The one that was named, as the person may see it; undefined while none is, and where it is nothing to them. */
  readonly sight: OfferSight | undefined
  readonly isNamed: boolean
  /** Those that wait, where none is named. */
  readonly others: readonly OfferSight[]
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the change it names, and those that this could be about where it names none. */
export async function loadOnOffer(ctx: Context, given: Given, deed: Action): Promise<OnOffer> {
  const id = offerIn(given)
  const others = id === '' ? await offersFor(ctx, deed, isWaiting) : []
  const sight = id === '' ? undefined : await seenOffer(id, ctx)
  const { account } = sight ?? {}
  return {
    sight,
    isNamed: id !== '',
    others,
    title: { company: account?.company.name ?? '', product: account?.productName ?? '' },
  }
}

/** The newest change that fits, of each account with which somebody may do this. */
export async function offersFor(
  ctx: Context,
  deed: Action,
  fits: (offer: OfferCard) => boolean,
): Promise<OfferSight[]> {
  const found: OfferSight[] = []
  // One after the other: in a commit they share one connection.
  for (const account of await licenceAccounts(ctx, deed)) {
    const offer = (await ctx.reads.licences.offers(account.id)).find(fits)
    const sight = offer && sightOf(offer, account, ctx)
    if (sight) found.push(sight)
  }
  return found
}

/** For `may`: what somebody may not see, and what does not exist, are refused in the same way, naming who can help (G1, X49). */
export const aboutOffer = ({ sight, isNamed }: OnOffer): Subject => {
  if (sight) return licenceRecord(sight.account)
  return isNamed ? { kind: 'record', record: {} } : { kind: 'unchosen' }
}

/** One unsent draft per change. */
export const offerIn = ({ offer }: Given): string => (typeof offer === 'string' ? offer : '')

/** The change a button was pressed on; asked among those that wait where words named none. */
export const offerSlot: Slot<string, OnOffer> = {
  schema: z.string().max(80),
  widget: 'choice',
  isFixed: true,
  choices: ({ sight, others }) =>
    [...others, ...(sight ? [sight] : [])].map((one) => ({ value: one.offer.id, label: offerTitle(one) })),
  initial: ({ sight, others }) => sight?.offer.id ?? (others.length === 1 ? others[0]?.offer.id : undefined),
  label: () => text('licence.which-change'),
}

/** What flows on one licence change have in common. */
export const onOffer = (deed: Action) => ({
  deed,
  load: (ctx: Context, given: Given) => loadOnOffer(ctx, given, deed),
  subject: aboutOffer,
  scope: offerIn,
})

/** The change in a commit: it was chosen, or the core would have asked. */
export function chosenOffer({ sight }: OnOffer): OfferSight {
  if (!sight) throw new Error('nothing is committed before a licence change is chosen')
  return sight
}

/** Nothing waits, wherever the person may look. */
export const nothingWaits = ({ isNamed, others }: OnOffer): Message[] | undefined =>
  isNamed || others.length > 0 ? undefined : [say(text('license-changes.none'), 'plain', [statusButton()])]

/** Opens the licences of an account. */
export const statusButton = (account?: string): Button =>
  look(text('license-status.button'), 'license.status', account === undefined ? undefined : { account })

/** The card as it is after the write, in place of the one that was pressed. */
export async function offerNow(id: string, ctx: Context, note?: Words): Promise<Message[]> {
  const sight = await seenOffer(id, ctx)
  return sight ? [offerCard(sight, note ? { note } : {})] : []
}

/** What a commit on a change leaves to be done: its cards, and those who have to hear of it. */
export async function offerTold(id: string, { tx }: Commit, step: OfferNews) {
  const offer = await tx.licences.offer(id)
  const account = offer && (await tx.licences.account(offer.accountId))
  return {
    changed: [{ type: 'offer', id }],
    happened: account ? [{ kind: 'offer', offerId: id, step, version: account.version } as const] : [],
  }
}
