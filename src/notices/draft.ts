import { draftCard } from '../core/cards/draft-card.ts'
import type { Context } from '../core/context.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'
import { may } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'

type DraftHappening = Extract<Happening, { kind: 'draft' }>

/** Whom a forwarded draft concerns: its super-users, its owner, or all of them once its time is over (T3). */
export async function draftRecipients({ run, step }: DraftHappening, reads: Reads): Promise<readonly Recipient[]> {
  const draft = await reads.drafts.forwarded(run)
  if (!draft) return []
  const owner: Recipient[] = draft.ownerId === undefined ? [] : [{ to: `person:${draft.ownerId}`, reason: 'author' }]
  const chosen = draft.forwardedTo.map((id): Recipient => ({ to: `person:${id}`, reason: 'super-user' }))
  switch (step) {
    case 'forwarded':
      return chosen
    case 'returned':
      return owner
    case 'expired':
      return [...owner, ...chosen]
  }
}

/** What they read: the draft's card as it is now; nothing where it has moved on meanwhile, which other words tell. */
export async function draftWords(
  { run, step }: DraftHappening,
  _: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  const draft = await ctx.reads.drafts.forwarded(run)
  const isSeen = draft && may(ctx.person, 'draft.show', { kind: 'draft', draft }, ctx.now).allowed
  const status = ({ forwarded: 'FORWARDED', returned: 'EDITING', expired: 'EXPIRED' } as const)[step]
  return isSeen && draft.status === status ? [await draftCard(draft, ctx)] : undefined
}
