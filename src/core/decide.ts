import { may, type Rule } from '../domain/permission.ts'
import { advance, type DraftInput, type Step } from './advance.ts'
import { read } from './answers.ts'
import { press } from './button.ts'
import type { Catalogue } from './catalogue.ts'
import type { Context } from './context.ts'
import type { AnyFlow, Slot } from './flow.ts'
import type { Active } from './interpret.ts'
import { type Message, say } from './message.ts'
import { hasOwnWords } from './off-path.ts'
import type { Conversation, Draft, GapNote } from './ports.ts'
import { asText, present } from './present.ts'
import type { Input } from './turn.ts'
import { keyOf, type Translate, text } from './words.ts'

/** What a turn will say and leave behind. Nothing of it has happened yet. */
export interface Decision {
  readonly messages: readonly Message[]
  readonly conversation: Conversation
  readonly drafts: readonly Draft[]
  /** The flow to commit inside the transaction; `messages` are then its outcome's. */
  readonly commit?: { readonly flow: AnyFlow; readonly draft: Draft }
  /** A reply given before, as it was said then. */
  readonly again?: readonly Message<string>[]
  /** A question that nothing answers, to be noted. */
  readonly gap?: GapNote
  /** Runs that ended: their cards must not look open any longer. */
  readonly ended: readonly string[]
  /** A draft that was put aside is brought back: what follows holds only once that is saved. */
  readonly isRevived?: true
}

export interface Deciding {
  readonly catalogue: Catalogue
  readonly ctx: Context
  readonly t: Translate
  readonly conversation: Conversation
  readonly active?: Active
  readonly newRun: () => string
}

const DRAFT_DAYS = 14

/** What one input leads to. Reads through `ctx.reads`, writes nothing. */
export async function decide(input: Input, on: Deciding): Promise<Decision> {
  switch (input.kind) {
    case 'view':
      return viewed(input, on)
    case 'start':
      return started(input, on)
    case 'text':
      return on.active ? onDraft(input, on.active, on) : quiet(on, await helpless(on))
    case 'fill':
    case 'press': {
      if (on.active?.draft.run === input.run) return onDraft(input, on.active, on)
      const draft = await on.ctx.reads.drafts.get(input.run, on.ctx.person)
      return draft ? onOtherDraft(input, draft, on) : quiet(on, [say(text('stale.unknown'), 'bad', [homeButton(on)])])
    }
  }
}

/** Reads a draft through its flow as it is today. */
export async function open(catalogue: Catalogue, draft: Draft, ctx: Context): Promise<Active | undefined> {
  const flow = catalogue.flows.find(({ id }) => id === draft.flow)
  if (!flow) return undefined
  const data = await flow.load(ctx, draft.given)
  return { flow, draft: here(draft, ctx), data, reading: read(flow, draft.given, data) }
}

/** A draft as it is shown where the person is now. */
function here(draft: Draft, { hasForms }: Context): Draft {
  const { hasForms: _, ...shown } = draft.shown
  return { ...draft, shown: hasForms === false ? { ...shown, hasForms } : shown }
}

async function viewed(input: Input & { kind: 'view' }, on: Deciding): Promise<Decision> {
  const view = on.catalogue.views.find(({ id }) => id === input.view)
  const params = view?.params.safeParse(input.params ?? {})
  if (!view || !params?.success) return quiet(on, [say(text('stale.unknown'), 'bad', [homeButton(on)])])
  const data = await view.load(params.data, on.ctx)
  const verdict = view.may(params.data, on.ctx, data)
  const shown = verdict.allowed
    ? view.show(data, params.data, on.ctx)
    : await on.catalogue.refusal(verdict.rule, on.ctx, params.data)
  const gap = verdict.allowed ? view.gap?.(data, params.data, on.ctx) : undefined
  return { ...quiet(on, [...shown, ...waiting(on.active)]), ...(gap ? { gap } : {}) }
}

async function started(input: Input & { kind: 'start' }, on: Deciding): Promise<Decision> {
  const flow = on.catalogue.flows.find(({ id }) => id === input.flow)
  if (!flow) return quiet(on, [say(text('stale.unknown'), 'bad', [homeButton(on)])])
  const { ctx } = on
  const { step, data } = await begin(flow, input, on)
  const older = await unsentLike(step.draft, ctx)
  const left = older ? [{ ...older, status: 'DISCARDED' as const }] : []
  const refused = refusal(flow, step.draft, data, ctx)
  if (refused) {
    const why = quiet(on, await on.catalogue.refusal(refused, ctx, input.values ?? {}))
    // What a stranger began waits for them to register (B3), and is not put aside for something empty.
    const hasWords = Object.keys(input.values ?? {}).length > 0
    const isKept = refused === 'register' && (hasWords || !older)
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

/** Whether putting a draft aside would lose what somebody wrote or picked. One tap leaves nothing but what was picked one by one. */
function holdsWork({ given, shown }: Draft, { slots, isOneTap }: AnyFlow): boolean {
  const isOwn = (id: string) => !slots[id]?.isFixed && (!isOneTap || slots[id]?.widget === 'choices')
  const others = Object.keys(given).filter((id) => !isOwn(id))
  return hasOwnWords(given, [...shown.suggested, ...others])
}

/** A draft as it is at its start: what came along and what is known is filled in. */
export async function begin(flow: AnyFlow, input: Input & { kind: 'start' }, on: Deciding) {
  const { ctx } = on
  const blank: Draft = {
    run: on.newRun(),
    flow: flow.id,
    rev: flow.rev,
    scope: flow.scope?.(input.values ?? {}) ?? '',
    given: {},
    shown: { mode: 'form', suggested: [], hinted: [], ...(input.seen === undefined ? {} : { seen: input.seen }) },
    status: 'EDITING',
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + DRAFT_DAYS * 86_400_000),
    version: 0,
  }
  return proceed(flow, here(blank, ctx), input, await flow.load(ctx, input.values ?? {}), on)
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

async function onDraft(input: DraftInput, { flow, draft, data }: Active, on: Deciding): Promise<Decision> {
  const then = await proceed(flow, draft, input, data, on)
  return follow(then.step, flow, then.data, on)
}

/** Advances, and once more where the answers now name something else to look up: a company, a record, a file. */
async function proceed(
  flow: AnyFlow,
  before: Draft,
  input: DraftInput,
  data: unknown,
  on: Deciding,
): Promise<{ step: Step; data: unknown }> {
  const step = advance(flow, before, input, data, on.t)
  const { given } = step.draft
  const isLookedUp = (id: string) => {
    const slot: Slot | undefined = flow.slots[id]
    // What comes from data may lead to more of it.
    return slot === undefined || slot.isFixed || slot.isLookedUp || !isTyped(slot)
  }
  const ids = [...new Set([...Object.keys(before.given), ...Object.keys(given)])].filter(isLookedUp)
  if (ids.every((id) => JSON.stringify(given[id]) === JSON.stringify(before.given[id]))) return { step, data }
  const fresh = await flow.load(on.ctx, { ...(input.kind === 'start' ? input.values : {}), ...given })
  return { step: advance(flow, before, input, fresh, on.t), data: fresh }
}

const isTyped = ({ widget }: Slot) => widget === 'line' || widget === 'paragraph' || widget === 'date'

/** A button of a draft that is not the one in hand: go on with it, or say what became of it. */
async function onOtherDraft(input: Input & { kind: 'fill' | 'press' }, draft: Draft, on: Deciding): Promise<Decision> {
  const active = await open(on.catalogue, draft, on.ctx)
  if (!active) return quiet(on, [say(text('stale.unknown'), 'bad', [homeButton(on)])])
  const isExpired = draft.expiresAt <= on.ctx.now
  // Others decide what becomes of it: it is read-only, and its card says where it stands.
  if (draft.number !== undefined && (draft.status === 'FORWARDED' || draft.status === 'COMMITTED'))
    return viewed({ kind: 'view', view: 'draft.show', params: { id: draft.run }, by: input.by }, on)
  if (draft.status === 'COMMITTED') return { ...quiet(on, []), again: draft.result ?? [] }
  if (draft.status === 'EXPIRED' || isExpired) {
    const copy = asText(active.flow, draft, active.reading, active.data)
    return quiet(on, [say(text('stale.expired', { text: copy }), 'bad', [homeButton(on)])])
  }
  const isRevived = draft.status === 'DISCARDED' && input.kind === 'press' && input.action === 'resume'
  if (draft.status === 'DISCARDED' && !isRevived) {
    return quiet(on, [putAside(draft.run, on.catalogue)])
  }
  const inTheWay = isRevived && draft.number === undefined ? await unsentLike(draft, on.ctx) : undefined
  const left = inTheWay ? [{ ...inTheWay, status: 'DISCARDED' as const }] : []
  const next = insteadOf(left, await onDraft(input, { ...active, draft: { ...draft, status: 'EDITING' } }, on))
  return isRevived ? { ...next, isRevived } : next
}

/** A draft that was cancelled or left behind, and the way back to it. */
export const putAside = (run: string, { home }: Pick<Catalogue, 'home'>): Message =>
  say(text('stale.discarded'), 'bad', [
    press(run, 'resume', text('button.bring-back')),
    { label: text('button.home'), does: home },
  ])

/** What a step means for the conversation. */
function follow(step: Step, flow: AnyFlow, data: unknown, on: Deciding): Decision {
  const { run } = step.draft
  const before = on.conversation
  const others = [...before.parked, ...(before.active ? [before.active] : [])].filter((one) => one !== run)
  switch (step.kind) {
    case 'ready':
      return {
        messages: [],
        conversation: after(before, run),
        drafts: [],
        commit: { flow, draft: step.draft },
        ended: [run],
      }
    case 'left':
      return {
        messages: [
          ...(flow.cancelled?.(data) ?? [
            say(text('draft.cancelled', { draft: text(`${keyOf(flow.id)}.draft`) }), 'plain', [
              press(run, 'resume', text('button.bring-back')),
              homeButton(on),
            ]),
          ]),
          ...waiting(on.active?.draft.run === run ? undefined : on.active),
        ],
        conversation: after(before, run),
        drafts: [step.draft],
        ended: [run],
      }
    case 'asking':
      if (isOver(step.messages, flow, step.draft, data))
        return {
          messages: [...step.messages, ...waiting(on.active?.draft.run === run ? undefined : on.active)],
          conversation: before.active === run ? after(before, run) : { ...before, options: [] },
          drafts: step.draft.version > 0 ? [step.draft] : [],
          ended: [],
        }
      return {
        messages: step.messages,
        conversation: { active: run, parked: others, options: [] },
        drafts: [step.draft],
        ended: [],
      }
  }
}

/** What a flow was begun for is over already, and nothing on the screen goes on with it: it is not kept in hand. */
export function isOver(messages: readonly Message[], flow: AnyFlow, { given, run }: Draft, data: unknown): boolean {
  const detour = flow.detour?.(read(flow, given, data).answers, data, run)
  return detour !== undefined && !leadsOn(detour, run) && !leadsOn(messages, run)
}

const leadsOn = (messages: readonly Message[], run: string): boolean =>
  messages.some(
    (message) =>
      ('run' in message && message.run === run) ||
      // What is said beside a card leaves the card as it is: a copy of the text.
      ('isAside' in message && message.isAside === true) ||
      message.buttons?.some(({ does }) => 'run' in does && does.run === run),
  )

/** The conversation once a run is over: nothing is in hand; what was put aside stays put aside. */
export const after = (before: Conversation, run: string): Conversation => ({
  parked: [...before.parked, ...(before.active ? [before.active] : [])].filter((one) => one !== run),
  options: [],
})

/** Why this person may not do this, if so. Asked before showing anything and again at the commit. */
export function refusal(flow: AnyFlow, draft: Pick<Draft, 'given'>, data: unknown, ctx: Context): Rule | undefined {
  const { answers } = read(flow, draft.given, data)
  const verdict = may(ctx.person, flow.deed, flow.subject?.(data, answers) ?? { kind: 'nothing' }, ctx.now)
  return verdict.allowed ? undefined : verdict.rule
}

/** A commit that found a problem: nothing was written, the questions are shown again with it. */
export function withProblems(active: Active, problems: Readonly<Record<string, unknown>>): readonly Message[] {
  const reading = {
    ...active.reading,
    open: [...active.reading.open, ...Object.keys(problems)],
    problems: { ...active.reading.problems, ...(problems as Active['reading']['problems']) },
  }
  return present(active.flow, active.draft, reading, active.data, true)
}

/** After an answer in the middle of a form: the form is offered again. */
export function waiting(active: Active | undefined): Message[] {
  if (active?.draft.status !== 'EDITING') return []
  const { run } = active.draft
  return [
    {
      kind: 'say',
      run,
      tone: 'hint',
      text: text('draft.waiting', { draft: text(`${keyOf(active.flow.id)}.draft`) }),
      buttons: [
        press(run, 'resume', text('button.continue-draft'), 'primary'),
        press(run, 'discard', text('button.discard')),
      ],
    },
  ]
}

/** Leaves the conversation as it is. */
const quiet = (on: Deciding, messages: readonly Message[]): Decision => ({
  messages,
  conversation: { ...on.conversation, options: [] },
  drafts: [],
  ended: [],
})

const homeButton = (on: Deciding) => ({ label: text('button.home'), does: on.catalogue.home })

const helpless = async (on: Deciding): Promise<Message[]> => [say(text('words.unclear'), 'plain', [homeButton(on)])]
