import { z } from 'zod'
import { type KeyCardNotes, keyCard } from '../core/cards/key-card.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Slot } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { TaskCard } from '../core/ports.ts'
import { type KeySight, keySubject, seenKey } from '../core/sights/key-sight.ts'
import { text, type Words } from '../core/words.ts'

/** What every flow on an issued key knows of it; undefined too where the person may not know of it. */
export interface OnKey {
  readonly sight: KeySight | undefined
  readonly card: (notes?: Omit<KeyCardNotes, 'fileLink'>) => Message[]
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the key it names, as far as the person may know of it. */
export async function loadOnKey(ctx: Context, given: Given): Promise<OnKey> {
  const sight = await seenKey(keyIn(given), ctx)
  return {
    sight,
    card: (notes = {}) => (sight ? [keyCard(sight, { ...notes, fileLink: ctx.fileLink })] : []),
    title: { company: sight?.installation.companyName ?? '', product: sight?.installation.productName ?? '' },
  }
}

/** One unsent draft per key. */
export const keyIn = ({ key }: Given): string => (typeof key === 'string' ? key : '')

/** Named by the button; nobody is ever asked for it. */
export const keySlot: Slot<string, unknown> = {
  schema: z.string().max(80),
  widget: 'line',
  isFixed: true,
  label: () => text('key-card.which'),
}

/** The task that the button is about. */
export const stepSlot: Slot<'KEY' | 'GRANULE', OnKey> = {
  schema: z.enum(['KEY', 'GRANULE']),
  widget: 'line',
  isFixed: true,
  label: () => text('key-card.which-step'),
}

/** What flows on one key have in common. */
export const onKey = { load: loadOnKey, subject: ({ sight }: OnKey) => keySubject(sight), scope: keyIn }

/** The version that the pressed card showed. */
export const seenVersion = ({ sight }: OnKey): number | undefined => sight?.key.version

/** It counts no longer: its card says why. */
export const ended = ({ sight, card }: OnKey): Message[] | undefined => (sight && !sight.isLive ? card() : undefined)

/** That task as it is now. */
export const taskOf = ({ sight }: OnKey, step: unknown): TaskCard | undefined =>
  sight?.key.tasks.find((task) => task.step === step)

/** The key in a commit; what the detours stop does not come here. */
export function held({ sight }: OnKey): KeySight {
  if (!sight) throw new Error('the press names no key that they may know of')
  return sight
}

/** The card as it is after what the commit wrote. */
export async function cardNow(
  commit: Commit,
  { key }: Given,
  notes: Omit<KeyCardNotes, 'fileLink'> = {},
): Promise<Message[]> {
  return (await loadOnKey({ ...commit, reads: commit.tx }, { key })).card(notes)
}

/** Who presses, for the store. Throws where nobody is known. */
export const by = ({ person, now, run }: Commit): { personId: string; at: Date; run: string } => {
  if (person.id === undefined) throw new Error('only members have to do with keys')
  return { personId: person.id, at: now, run }
}

/** Every copy of its card shows something old now. */
export const keyChanged = (id: string) => ({ type: 'key', id })

/** Notes who did what with a key, never the key. */
export const auditKey = (commit: Commit, action: string, keyId: string, data: object = {}) =>
  commit.tx.write.audit({
    actorId: by(commit).personId,
    action,
    subjectType: 'key',
    subjectId: keyId,
    data,
    at: commit.now,
  })
