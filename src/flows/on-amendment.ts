import { z } from 'zod'
import { amendmentCard, isUnsettled } from '../core/cards/amendment-card.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Outcome, Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { Amendment } from '../core/ports.ts'
import { text } from '../core/words.ts'

/** What the sales manager's flows know of an agreement change. */
export interface OnAmendment {
  readonly amendment: Amendment | undefined
  readonly others: readonly Amendment[]
  readonly title: { readonly number: string; readonly company: string }
}

/** `given` → the request for more seats that it names. */
export async function loadOnAmendment({ reads }: Context, given: Given): Promise<OnAmendment> {
  const id = amendmentIn(given)
  const amendment = id === '' ? undefined : await reads.access.amendment(id)
  return {
    amendment,
    others: id === '' ? await reads.access.unsettledAmendments() : [],
    title: { number: amendment?.number ?? '', company: amendment?.companyName ?? '' },
  }
}

/** One unsent draft per agreement change. */
export const amendmentIn = ({ amendment }: Given): string => (typeof amendment === 'string' ? amendment : '')

/** The one a button was pressed on; chosen where words named none. */
export const amendmentSlot: Slot<string, OnAmendment> = {
  schema: z.string().max(80),
  widget: 'choice',
  isFixed: true,
  choices: ({ amendment, others }) =>
    [...others, ...(amendment ? [amendment] : [])].map(({ id, number, companyName, oldLimit, newLimit }) => ({
      value: id,
      label: text('amendment-card.choice', { number, company: companyName, from: oldLimit, to: newLimit }),
    })),
}

/** It was signed, declined or taken back already, or there is none to choose. */
export function settled({ amendment, others }: OnAmendment): Message[] | undefined {
  if (!amendment) return others.length === 0 ? [say(text('amendment-queue.empty'))] : undefined
  return isUnsettled(amendment) ? undefined : [amendmentCard(amendment, { canSign: false })]
}

/** Signs or declines, and shows what that did; whoever came second sees the record as it is. */
export async function settle(
  { amendment }: OnAmendment,
  { tx, person, now }: Commit,
  to: 'SIGNED' | 'REJECTED',
  answer?: string,
): Promise<Outcome> {
  if (!amendment) throw new Error('nothing is committed before an agreement change is chosen')
  const { id } = amendment
  const by = { ...(person.id ? { personId: person.id } : {}), at: now, ...(answer ? { answer } : {}) }
  const result = await tx.write.settleAmendment(id, to, by)
  const card = amendmentCard(result.amendment, { canSign: false })
  if (result.kind === 'refused') return { messages: [card] }
  const requests = result.happened.flatMap((one) =>
    one.kind === 'access' ? [{ type: 'access', id: one.request }] : [],
  )
  return { messages: [card], happened: result.happened, changed: [{ type: 'amendment', id }, ...requests] }
}
