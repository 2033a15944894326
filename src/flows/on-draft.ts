import { z } from 'zod'
import { look } from '../core/button.ts'
import { draftCard } from '../core/cards/draft-card.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { Conflict, type ForwardedDraft } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import type { DraftStep } from '../domain/forwarded.ts'
import type { Subject } from '../domain/permission.ts'
import { shortName } from '../domain/person.ts'

/** What every flow on a forwarded draft knows of it. */
export interface OnDraft {
  readonly draft: ForwardedDraft | undefined
  /** How it looks to the person now. */
  readonly card: Message | undefined
  readonly isOwner: boolean
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the draft that the pressed card shows; who may do what with it is `may`'s to say. */
export async function loadOnDraft(ctx: Context, given: Given): Promise<OnDraft> {
  const draft = await ctx.reads.drafts.forwarded(runIn(given))
  return {
    draft,
    card: draft && (await draftCard(draft, ctx)),
    isOwner: draft?.ownerId !== undefined && draft.ownerId === ctx.person.id,
    title: { number: draft?.number ?? '', name: shortName(draft?.owner.name ?? '') },
  }
}

/** The run that a button names. */
export const runIn = (given: Given): string => (typeof given.draft === 'string' ? given.draft : '')

/** Named by the button; nobody is ever asked for it. */
export const draftSlot: Slot<string, unknown> = {
  schema: z.string().max(80),
  widget: 'line',
  isFixed: true,
  label: () => text('draft.which'),
}

/** For `may`. */
export const aboutDraft = ({ draft }: OnDraft): Subject => (draft ? { kind: 'draft', draft } : { kind: 'nothing' })

/** A press counts only for what its card showed (DESIGN §1 rule 5). */
export const seenDraft = ({ draft }: OnDraft): number | undefined => draft?.version

/** What presses on one forwarded draft have in common: they count for the version that its card shows. */
export const onDraft = { load: loadOnDraft, subject: aboutDraft, seen: seenDraft, scope: runIn }

/** It was sent, given back or taken back meanwhile: shows what became of it. */
export const settled = ({ draft, card }: OnDraft): Message[] | undefined =>
  draft && draft.status !== 'FORWARDED' && card ? [card] : undefined

/** Moves the draft of a commit on; whoever was second loads again and sees what the first did. */
export async function move(
  draft: ForwardedDraft,
  to: 'EDITING' | 'COMMITTED' | 'DISCARDED',
  step: Pick<DraftStep, 'kind' | 'text'>,
  { tx, person, now }: Commit,
): Promise<void> {
  const done = { ...step, at: now, ...(person.id === undefined ? {} : { byId: person.id }) }
  if (!(await tx.write.moveDraft(draft, to, done))) throw new Conflict(`${draft.number} was moved meanwhile.`)
}

/** Every copy of its card shows something old now. */
export const moved = ({ run }: Pick<ForwardedDraft, 'run'>) => [{ type: 'draft', id: run }]

/** Says what was done and leads back to the draft's card. */
export const doneOn = ({ run }: Pick<ForwardedDraft, 'run'>, words: Words): Message =>
  say(words, 'good', [look(text('button.open'), 'draft.show', { id: run })])
