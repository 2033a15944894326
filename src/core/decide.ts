import { type Active, open, readDraft } from './active.ts'
import type { DraftInput } from './advance.ts'
import { press } from './button.ts'
import type { Catalogue } from './catalogue.ts'
import type { Context } from './context.ts'
import { type Deciding, type Decision, homeButton, quiet } from './decision.ts'
import { asText } from './field.ts'
import { follow, waiting } from './follow.ts'
import { holdsWork } from './holds-work.ts'
import { type Message, say } from './message.ts'
import { ownWords } from './own-words.ts'
import type { Draft } from './ports.ts'
import { begin, proceed } from './proceed.ts'
import { refusal } from './refusal.ts'
import type { Input } from './turn.ts'
import { withheld } from './withheld.ts'
import { keyOf, text } from './words.ts'

/** What one input leads to. Reads through `ctx.reads`, writes nothing. */
export async function decide(input: Input, on: Deciding): Promise<Decision> {
  switch (input.kind) {
    case 'view':
      return viewed(input, on)
    case 'start':
      return started(input, on)
    case 'text':
      return on.active
        ? onDraft(input, on.active, on)
        : quiet(on, [say(text('words.unclear'), 'plain', [homeButton(on.catalogue)])])
    case 'fill':
    case 'press': {
      if (on.active?.draft.run === input.run) return onDraft(input, on.active, on)
      const draft = await on.ctx.reads.drafts.get(input.run, on.ctx.person)
      return draft ? onOtherDraft(input, draft, on) : unknown(on)
    }
  }
}

async function viewed(input: Input & { kind: 'view' }, on: Deciding): Promise<Decision> {
  const view = on.catalogue.views.find(({ id }) => id === input.view)
  const params = view?.params.safeParse(input.params ?? {})
  if (!view || !params?.success) return unknown(on)
  const data = await view.load(params.data, on.ctx)
  const verdict = view.may(params.data, on.ctx, data)
  const shown = verdict.allowed
    ? view.show(data, params.data, on.ctx)
    : await on.catalogue.refusal(verdict, on.ctx, params.data)
  const gap = verdict.allowed ? view.gap?.(data, params.data, on.ctx) : undefined
  return { ...quiet(on, [...shown, ...waiting(on.active)]), ...(gap ? { gap } : {}) }
}

async function started(input: Input & { kind: 'start' }, on: Deciding): Promise<Decision> {
  const flow = on.catalogue.flows.find(({ id }) => id === input.flow)
  if (!flow) return unknown(on)
  const { ctx } = on
  const { step, data } = await begin(flow, input, on)
  const older = await unsentLike(step.draft, ctx)
  const left = older ? [{ ...older, status: 'DISCARDED' as const }] : []
  const refused = refusal(flow, step.draft, data, ctx)
  // A form that was open before the right went.
  if (refused && input.form)
    return insteadOf(left, await withheld(refused, readDraft(flow, asTheirs(step.draft), data), on, input))
  if (refused) {
    const why = quiet(on, await on.catalogue.refusal(refused, ctx, input.values ?? {}))
    // What a stranger began waits for them to register (B3), and is not put aside for something empty.
    const hasWords = Object.keys(input.values ?? {}).length > 0
    const isKept = refused.rule === 'register' && (hasWords || !older)
    return isKept ? insteadOf(left, { ...why, drafts: [asTheirs(step.draft)] }) : why
  }
  if (older && !input.fresh && holdsWork(older, flow)) {
    return quiet(on, [
      say(text('draft.exists', { draft: text(`${keyOf(flow.id)}.draft`), at: { at: older.createdAt } }), 'plain', [
        press(older.run, 'resume', text('button.continue-draft'), 'primary'),
        { label: text('button.new'), does: { ...input, fresh: true, by: 'press' } },
      ]),
    ])
  }
  return insteadOf(left, follow(step, flow, data, on))
}

/** What came along with the start is somebody's own words now: a new start does not put it aside unasked. */
const asTheirs = (draft: Draft): Draft => ({ ...draft, shown: { ...draft.shown, suggested: [] } })

/** The unsent draft that stands where this one wants to be: there is one per owner, flow and scope, but for those that were ever forwarded. */
async function unsentLike({ run, flow, scope }: Draft, { reads, person }: Context): Promise<Draft | undefined> {
  const unsent = await reads.drafts.open(person)
  return unsent.find((one) => one.number === undefined && one.run !== run && one.flow === flow && one.scope === scope)
}

/** Drafts that are put aside go first, so that theirs takes no place. */
const insteadOf = (left: readonly Draft[], decision: Decision): Decision => ({
  ...decision,
  drafts: [...left, ...decision.drafts],
  ended: [...decision.ended, ...left.map(({ run }) => run)],
})

/** Goes on with a draft, as far as today's rights go: each step asks for them anew. Leaving it is everybody's right. */
async function onDraft(input: DraftInput, active: Active, on: Deciding): Promise<Decision> {
  const { flow, draft, data } = active
  const isLeaving = input.kind === 'press' && ['cancel', 'discard'].includes(input.action)
  const lost = isLeaving ? undefined : refusal(flow, draft, data, on.ctx)
  if (lost) return withheld(lost, active, on, input)
  const then = await proceed(flow, draft, input, data, on)
  // An answer that leads to what is none of theirs is not taken: the question stays.
  const wrong = isLeaving ? undefined : refusal(flow, then.step.draft, then.data, on.ctx)
  if (wrong) return quiet(on, await on.catalogue.refusal(wrong, on.ctx, then.step.draft.given))
  return follow(then.step, flow, then.data, on)
}

/** A button of a draft that is not the one in hand: go on with it, or say what became of it. */
async function onOtherDraft(input: Input & { kind: 'fill' | 'press' }, draft: Draft, on: Deciding): Promise<Decision> {
  const active = await open(on.catalogue, draft, on.ctx)
  if (!active) return unknown(on)
  const isExpired = draft.expiresAt <= on.ctx.now
  // Others decide what becomes of it: it is read-only, and its card says where it stands.
  if (draft.number !== undefined && (draft.status === 'FORWARDED' || draft.status === 'COMMITTED'))
    return viewed({ kind: 'view', view: 'draft.show', params: { id: draft.run }, by: input.by }, on)
  if (draft.status === 'COMMITTED') return { ...quiet(on, []), again: draft.result ?? [] }
  if (draft.status === 'EXPIRED' || isExpired) {
    const isTheirs = refusal(active.flow, draft, active.data, on.ctx) === undefined
    const copy = isTheirs ? asText(active) : ownWords(active)
    return quiet(on, [say(text('stale.expired', { text: copy }), 'bad', [homeButton(on.catalogue)])])
  }
  const isRevived = draft.status === 'DISCARDED' && input.kind === 'press' && input.action === 'resume'
  if (draft.status === 'DISCARDED' && !isRevived) return quiet(on, [putAside(draft.run, on.catalogue)])
  const inTheWay = isRevived && draft.number === undefined ? await unsentLike(draft, on.ctx) : undefined
  const left = inTheWay ? [{ ...inTheWay, status: 'DISCARDED' as const }] : []
  const next = insteadOf(left, await onDraft(input, { ...active, draft: { ...draft, status: 'EDITING' } }, on))
  return isRevived ? { ...next, isRevived } : next
}

/** A draft that was cancelled or left behind, and the way back to it. */
export const putAside = (run: string, { home }: Pick<Catalogue, 'home'>): Message =>
  say(text('stale.discarded'), 'bad', [press(run, 'resume', text('button.bring-back')), homeButton({ home })])

/** A button of something that is not there any more. */
const unknown = (on: Deciding) => quiet(on, [say(text('stale.unknown'), 'bad', [homeButton(on.catalogue)])])
