import type { Happening } from '../domain/happening.ts'
import type { SecretKind } from '../domain/secret.ts'
import { type Active, open, readDraft } from './active.ts'
import type { BotOptions } from './bot.ts'
import { decide } from './decide.ts'
import type { Deciding, Decision } from './decision.ts'
import type { Done } from './delivery/reply.ts'
import { createTell } from './delivery/tell.ts'
import type { Commit, Outcome } from './flow.ts'
import { after, isOver, waiting } from './follow.ts'
import { type Heard, hear, spokenIn } from './hear.ts'
import { inItsThread } from './in-its-thread.ts'
import { interpret } from './interpret.ts'
import { createIntroduce } from './introduce.ts'
import { newlySpoken } from './newly-spoken.ts'
import { optionsOf } from './off-path.ts'
import { comparePasted } from './pasted-key.ts'
import { Conflict, type Loaded, type Notices, type Saving } from './ports.ts'
import { present, withProblems } from './present.ts'
import { refusal } from './refusal.ts'
import { readerOf, type SpeechTo } from './speech.ts'
import { type StagedTurn, stage, waysOut, withFiles } from './stage.ts'
import { meantBeside, secretNotices } from './take-secrets.ts'
import { translated } from './translate.ts'
import type { Input, Place, Turn } from './turn.ts'

/** A turn, the conversation it belongs to and where its reply goes. */
export interface Hearing {
  readonly turn: Turn
  /** Kinds of secrets that were taken out of it. */
  readonly secrets: readonly SecretKind[]
  /** Licence keys that were taken out of it, where only its author reads the reply. */
  readonly pasted?: readonly string[]
  readonly key: string
  readonly place: Place
  /** Only this person sees the reply. */
  readonly isPrivate: boolean
}

/** Conflicts with other instances are tried again for this long (DESIGN §2). */
const CONFLICT_MS = 10_000
/** A reply that was not sent by then is swept up. */
const SWEEP_MS = 30_000

/** What words mean is asked once in a turn, however often it has to begin again. */
type Once = (listen: () => Promise<Heard>) => Promise<Heard>

const NOBODY_IS_TOLD: Notices = {
  recipients: async () => [],
  word: async () => undefined,
  card: async () => undefined,
}

/** stage files → interpret words → loop { load · decide (pure) · one transaction } (DESIGN §2). */
export function createPerform(o: BotOptions, speech: SpeechTo) {
  const tell = createTell({ notices: o.notices ?? NOBODY_IS_TOLD, newId: o.newId })
  const introduce = createIntroduce(o, tell)

  /** Stage files, then load, decide and write until nobody else wrote meanwhile. */
  async function perform(hearing: Hearing): Promise<Done> {
    const staged = await stage(hearing.turn, o.store, o.files)
    let heard: Promise<Heard> | undefined
    const once: Once = (listen) => {
      heard ??= listen()
      return heard
    }
    for (const until = Date.now() + CONFLICT_MS; ; ) {
      try {
        return await attempt(hearing, staged, once)
      } catch (error) {
        if (!(error instanceof Conflict) || Date.now() > until) throw error
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45))
      }
    }
  }

  async function attempt(
    { turn, secrets, pasted = [], key, place, isPrivate }: Hearing,
    staged: StagedTurn,
    once: Once,
  ): Promise<Done> {
    const met = await o.store.load(turn, key)
    const loaded = met.isFirst && (await introduce(turn, met)) ? await o.store.load(turn, key) : met
    const spoken = spokenIn(turn, loaded, o.understanding)
    const { language, t, ctx } = speech.toLoaded(turn, loaded, isPrivate, spoken?.language)
    const reader = readerOf(loaded.person)
    if (loaded.kept) return { ...loaded.kept, locale: language, reader, at: loaded.now, isRepeat: true }
    const active = loaded.active?.status === 'EDITING' ? await open(o.catalogue, loaded.active, ctx) : undefined
    const on: Deciding = {
      catalogue: o.catalogue,
      ctx,
      t,
      conversation: loaded.conversation,
      newRun: o.newId,
      ...(active ? { active } : {}),
    }
    const words = turn.input.kind === 'text' ? turn.input.text.trim() : ''
    const meant =
      meantBeside(turn.input, secrets, active?.draft.run, o.catalogue) ??
      (words ? interpret(words, active, loaded.conversation, o.catalogue, t) : turn.input)
    const isFree = meant === undefined || (staged.kept.length > 0 && !active)
    const told = isFree ? await o.store.lastTold(turn, key, loaded.person.id) : undefined
    const heard = () => hear(words, spoken?.said ?? language, ctx, o, reader)
    const asked = meant ?? o.catalogue.otherwise(words, told, await once(heard))
    const about = await inItsThread(asked, { turn, key, personId: loaded.person.id }, o)
    const { input, notes } = withFiles(about, words, staged, active, o.catalogue, told, turn.fileSlot)
    const decision = input
      ? await decide(input, on)
      : { messages: [], conversation: loaded.conversation, drafts: [], ended: [] }
    if (turn.fileSlot !== undefined) waysOut(notes, decision.conversation.active, turn.fileSlot)
    const heardFirst = isPrivate && spoken ? newlySpoken(spoken, loaded, o.languageOf) : undefined
    if (heardFirst) await o.store.keepSpoken(turn.from, heardFirst.language)
    const first = [
      ...(heardFirst?.notes ?? []),
      ...secretNotices(secrets, o.catalogue, input, await comparePasted(pasted, ctx)),
      ...notes,
    ]
    const write = (now: Decision) =>
      save(turn, key, place, loaded, on, { ...now, messages: [...first, ...now.messages] }, language, reader)
    try {
      return await write(decision)
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      const { active: stuck, outcome } = error
      const shown = withProblems(stuck, outcome.problems)
      const kept: Decision = (outcome.next && (await instead(outcome.next, stuck, on))) ?? {
        messages: shown,
        conversation: { ...loaded.conversation, active: stuck.draft.run, options: [] },
        drafts: [stuck.draft],
        ended: [],
      }
      return write(kept)
    }
  }

  /** What resolves a problem takes the answers over: the draft that met it is done with. */
  async function instead(next: Input, { draft }: Active, on: Deciding): Promise<Decision> {
    const { active: _, ...rest } = on
    const then = await decide(next, { ...rest, conversation: after(on.conversation, draft.run) })
    const others = then.drafts.filter(({ run }) => run !== draft.run)
    return {
      ...then,
      drafts: [{ ...draft, status: 'DISCARDED' }, ...others],
      ended: [...new Set([...then.ended, draft.run])],
    }
  }

  /** The one transaction: claim, commit, conversation, outbox – the reply among it. */
  async function save(
    turn: Turn,
    key: string,
    place: Place,
    loaded: Loaded,
    on: Deciding,
    decision: Decision,
    language: string,
    reader: string,
  ): Promise<Done> {
    const leave = async (made: Made, save: (saving: Saving) => Promise<void>): Promise<Done> => {
      const spoken = made.speaks ?? language
      const t = made.speaks ? o.translator(made.speaks, on.ctx.timezone) : on.t
      const messages = made.again ?? translated(made.messages, t)
      const replyId = o.newId()
      await save({
        turn,
        now: loaded.now,
        person: loaded.person,
        key,
        conversation: { ...made.conversation, options: optionsOf(messages) },
        conversationVersion: loaded.conversationVersion,
        drafts: made.drafts.map((draft) => (draft.status === 'COMMITTED' ? { ...draft, result: messages } : draft)),
        reply: {
          id: replyId,
          kind: 'REPLY',
          dedupeKey: `reply:${turn.place.channel}:${turn.id}`,
          channel: place.channel,
          target: key,
          place,
          payload: { messages, locale: spoken, reader },
          notBefore: new Date(loaded.now.getTime() + SWEEP_MS),
          attempts: 0,
        },
      })
      const shown = made.shown ? translated(made.shown, t) : messages
      return { messages: shown, locale: spoken, replyId, reader, at: loaded.now }
    }
    const undone: Made = { ...decision, changed: [], happened: [] }
    if (!decision.commit && !decision.gap && decision.ended.length === 0) return leave(undone, o.store.save)
    return o.store.transaction(async (tx, save) => {
      const made = decision.commit ? await commit(decision, { ...on, ctx: { ...on.ctx, reads: tx } }, tx) : undone
      const left = await tell(tx, {
        happened: made.happened,
        changed: [...made.ended.map((id) => ({ type: 'draft', id })), ...made.changed],
        by: loaded.person.id,
        now: loaded.now,
      })
      const done = { ...(await leave(made, save)), left }
      if (made.gap) await tx.write.noteGap(made.gap, loaded.now)
      return done
    })
  }

  async function commit(decision: Decision, on: Deciding, tx: Commit['tx']): Promise<Made> {
    const { flow, draft } = decision.commit as NonNullable<Decision['commit']>
    const { seen } = draft.shown
    const ctx: Commit = { ...on.ctx, tx, run: draft.run, ...(seen === undefined ? {} : { seen }) }
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
    const rule = refusal(flow, draft, data, ctx)
    if (rule) return { ...still, messages: await on.catalogue.refusal(rule, ctx, draft.given) }
    const isStopped =
      flow.detour?.(reading.answers, data, draft.run) !== undefined ||
      flow.review?.(reading.answers as never, data, draft.run).canConfirm === false
    if (reading.open.length > 0 || isStopped) {
      const messages = present(now, true)
      if (!isOver(messages, now)) return { ...still, messages }
      return { ...still, messages, drafts: draft.version > 0 ? [draft] : [], conversation: decision.conversation }
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

  return perform
}

/** A decision whose commit has happened. */
type Made = Decision &
  Pick<Extract<Outcome, { messages: unknown }>, 'speaks' | 'shown'> & {
    readonly changed: readonly { type: string; id: string }[]
    readonly happened: readonly Happening[]
  }

/** A commit's problems on their way out of the transaction that must not happen. */
class Problems extends Error {
  readonly active: Active
  readonly outcome: Extract<Outcome, { problems: unknown }>
  constructor(active: Active, outcome: Extract<Outcome, { problems: unknown }>) {
    super('problems')
    this.active = active
    this.outcome = outcome
  }
}
