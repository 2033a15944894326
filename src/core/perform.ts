import type { SecretKind } from '../domain/secret.ts'
import { type Active, open } from './active.ts'
import type { BotOptions } from './bot-options.ts'
import { Problems } from './commit.ts'
import { decide } from './decide.ts'
import type { Deciding, Decision } from './decision.ts'
import type { Done } from './delivery/reply.ts'
import { createTell } from './delivery/tell.ts'
import { after } from './follow.ts'
import { type Heard, hear, spokenIn } from './hear.ts'
import { inItsThread } from './in-its-thread.ts'
import { interpret } from './interpret.ts'
import { createIntroduce } from './introduce.ts'
import { newlySpoken } from './newly-spoken.ts'
import { comparePasted } from './pasted-key.ts'
import { Conflict, type Notices } from './ports.ts'
import { withProblems } from './present.ts'
import { refusal } from './refusal.ts'
import { createSave } from './save.ts'
import { readerOf, type SpeechTo } from './speech.ts'
import { type StagedTurn, stage, waysOut, withFiles } from './stage.ts'
import { meantBeside, secretNotices } from './take-secrets.ts'
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
  const save = createSave(o, tell)

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
    const isFree = !active && (meant === undefined || staged.kept.length > 0)
    const told = isFree ? await o.store.lastTold(turn, key, loaded.person.id) : undefined
    // What is for a ticket or a draft stays in the house: a model helps only where neither is in hand.
    const ears = told || active ? { understanding: o.understanding } : o
    const said = () => spoken?.said ?? o.understanding.detect(words, { session: language }).said
    const heard = () => once(() => hear(words, said(), ctx, ears, reader))
    const isMisfit = meant === undefined && staged.kept.length === 0
    const isTheirs = active && refusal(active.flow, active.draft, active.data, ctx) === undefined
    const aside = isTheirs && isMisfit ? o.catalogue.meanwhile(words, await heard(), active.draft) : {}
    const typed: Input = { kind: 'text', text: words, by: 'words' }
    const asked = meant ?? aside.input ?? (active ? typed : o.catalogue.otherwise(words, told, await heard()))
    const about = await inItsThread(asked, { turn, key, personId: loaded.person.id }, o)
    const { input, notes } = withFiles(about, words, staged, active, o.catalogue, told, turn.fileSlot)
    const decided = input
      ? await decide(input, on)
      : { messages: [], conversation: loaded.conversation, drafts: [], ended: [] }
    const decision = aside.offer ? { ...decided, messages: [...decided.messages, aside.offer] } : decided
    if (turn.fileSlot !== undefined) waysOut(notes, decision.conversation.active, turn.fileSlot)
    const heardFirst = isPrivate && spoken ? newlySpoken(spoken, loaded, o.languageOf) : undefined
    if (heardFirst) await o.store.keepSpoken(turn.from, heardFirst.language)
    const first = [
      ...(heardFirst?.notes ?? []),
      ...secretNotices(secrets, o.catalogue, input, await comparePasted(pasted, ctx)),
      ...notes,
    ]
    const write = (now: Decision) =>
      save({ ...now, messages: [...first, ...now.messages] }, on, { turn, key, place, loaded, language, reader })
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

  return perform
}
