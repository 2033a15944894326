import type { Happening } from '../domain/happening.ts'
import { type Active, open, readDraft } from './active.ts'
import { decide } from './decide.ts'
import type { Deciding, Decision } from './decision.ts'
import type { Commit, Outcome } from './flow.ts'
import { isOver, waiting } from './follow.ts'
import { say } from './message.ts'
import type { Tx } from './ports.ts'
import { present } from './present.ts'
import { refusal } from './refusal.ts'
import { withheld } from './withheld.ts'
import { text } from './words.ts'

/** A decision whose commit has happened. */
export type Made = Decision &
  Pick<Extract<Outcome, { messages: unknown }>, 'speaks' | 'shown'> & {
    readonly changed: readonly { type: string; id: string }[]
    readonly happened: readonly Happening[]
  }

/** A commit's problems on their way out of the transaction that must not happen. */
export class Problems extends Error {
  readonly active: Active
  readonly outcome: Extract<Outcome, { problems: unknown }>
  constructor(active: Active, outcome: Extract<Outcome, { problems: unknown }>) {
    super('problems')
    this.active = active
    this.outcome = outcome
  }
}

/** Does what was decided, once more against what is true inside the transaction. Throws `Problems`: nothing may stay of it. */
export async function commit(decision: Decision, on: Deciding, tx: Tx): Promise<Made> {
  const { flow, draft } = decision.commit as NonNullable<Decision['commit']>
  const ctx: Commit = { ...on.ctx, tx, run: draft.run }
  const data = await flow.load(ctx, draft.given)
  const now = readDraft(flow, draft, data)
  const { reading } = now
  const still = {
    ...decision,
    drafts: [draft],
    ended: [],
    changed: [],
    happened: [],
    conversation: { ...on.conversation, active: draft.run, options: [] },
  }
  const refused = refusal(flow, draft, data, ctx)
  if (refused) return { ...still, ...(await withheld(refused, now, { ...on, ctx })) }
  const isStopped =
    flow.detour?.(reading.answers, data, draft.run) !== undefined ||
    flow.review?.(reading.answers as never, data, draft.run).canConfirm === false
  if (reading.open.length > 0 || isStopped) {
    const messages = present(now, true)
    if (!isOver(messages, now)) return { ...still, messages }
    return { ...still, messages, drafts: draft.version > 0 ? [draft] : [], conversation: decision.conversation }
  }
  // A press does what was shown: what somebody else changed meanwhile is shown before it is done.
  const { seen } = draft.shown
  const version = seen === undefined ? seen : flow.seen?.(data)
  if (version !== undefined && version !== seen) {
    const changed = say({ lines: [flow.changed?.(data) ?? text('review.changed'), text('review.again')] }, 'bad')
    const shown = { ...draft.shown, seen: version }
    return { ...still, drafts: [{ ...draft, shown }], messages: [changed, ...present(now)] }
  }
  const outcome = await flow.commit(reading.answers as never, ctx, data)
  if ('problems' in outcome) throw new Problems(now, outcome)
  const then = outcome.next
    ? await decide(outcome.next, { ...on, ctx, conversation: decision.conversation })
    : undefined
  const parked = then
    ? undefined
    : await on.ctx.reads.drafts.get(decision.conversation.parked.at(-1) ?? '', on.ctx.person)
  const offered = parked?.status === 'EDITING' ? await open(on.catalogue, parked, ctx) : undefined
  return {
    messages: [...decision.messages, ...outcome.messages, ...(then?.messages ?? []), ...waiting(offered)],
    conversation: then?.conversation ?? decision.conversation,
    // What follows may be the same flow again, about the same: this draft is sent, and not put aside for it.
    drafts: [{ ...draft, status: 'COMMITTED' }, ...(then?.drafts ?? []).filter(({ run }) => run !== draft.run)],
    ended: decision.ended,
    changed: outcome.changed ?? [],
    happened: outcome.happened ?? [],
    ...(outcome.shown === undefined ? {} : { shown: [...decision.messages, ...outcome.shown] }),
    ...(outcome.speaks === undefined ? {} : { speaks: outcome.speaks }),
  }
}
