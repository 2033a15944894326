import { read } from './answers.ts'
import { after, type Deciding, type Decision, decide, open, refusal, waiting, withProblems } from './decide.ts'
import type { Catalogue, Commit, Context, Outcome } from './flow.ts'
import { type Active, interpret } from './interpret.ts'
import { type Message, say } from './message.ts'
import { command, optionsOf } from './off-path.ts'
import {
  type Answer,
  type Channel,
  Conflict,
  type Files,
  type Handle,
  type Loaded,
  type OutboxRow,
  type Store,
  Unavailable,
} from './ports.ts'
import { present } from './present.ts'
import { createQueue } from './queue.ts'
import { type StagedTurn, stage, withFiles } from './stage.ts'
import { translated } from './translate.ts'
import type { Input, Place, Turn } from './turn.ts'
import { type Translate, text } from './words.ts'

export interface BotOptions {
  readonly catalogue: Catalogue
  readonly store: Store
  readonly files: Files
  /** Filled by main before the first turn. */
  readonly channels: ReadonlyMap<string, Channel>
  readonly translator: (locale: string, timezone: string) => Translate
  /** Client locale or setting → one of our languages. */
  readonly languageOf: (locale: string | undefined) => string
  readonly newId: () => string
  /** A path of ours → its public address. */
  readonly absolute: (url: string) => string
  readonly log: Log
  readonly onTurn?: (channel: string, outcome: 'done' | 'repeated' | 'failed' | 'unavailable', ms: number) => void
  /** Called after a turn that left something to deliver. */
  readonly nudge?: () => void
  /** How long a turn is kept and tried while the database is away; 5 minutes. */
  readonly patienceMs?: number
}

export interface Log {
  info(what: object, message: string): void
  warn(what: object, message: string): void
  error(what: object, message: string): void
}

/** Conflicts with other instances are tried again for this long (DESIGN §2). */
const CONFLICT_MS = 10_000
/** A reply that was not sent by then is swept up. */
const SWEEP_MS = 30_000

/** What became of a turn: what to say, and the outbox row that says it. */
interface Done {
  readonly messages: readonly Message<string>[]
  readonly locale: string
  readonly replyId?: string
  readonly isRepeat?: true
  readonly reader: string
  readonly ended: readonly string[]
}

/** One turn in, its reply out. Holds no state between turns but their order, so any instance can take the next one. */
export function createBot(o: BotOptions) {
  const queue = createQueue()

  const handle: Handle = async (turn, answer) => {
    const channel = o.channels.get(turn.place.channel)
    if (turn.place.isPrivate) return inOrder(turn, privateKey(turn), turn.place, answer)
    if (isPublic(turn.input))
      return inOrder(
        turn,
        `${turn.place.channel}|${turn.place.id}|${turn.from.issuer}|${turn.from.id}`,
        turn.place,
        answer,
      )
    const place = await privatePlace(turn, channel)
    await inOrder(
      turn,
      privateKey(turn),
      place ?? { ...turn.place, isPrivate: true },
      place && channel ? (messages, locale) => channel.send(place, messages, locale) : async () => ({ cards: [] }),
    )
    const { language, t } = speech(turn, undefined)
    const pointer = place
      ? say(text('group.answered-privately'))
      : say(
          text('group.open-chat'),
          'plain',
          channel?.installUrl ? [{ label: text('group.open-chat-button'), does: { url: channel.installUrl } }] : [],
        )
    await answer(translated([pointer], t), language)
  }

  /** The sender's own chat, remembered or opened now. */
  async function privatePlace(turn: Turn, channel: Channel | undefined): Promise<Place | undefined> {
    try {
      const known = await o.store.placeOf(turn.from)
      if (known) return known
      const opened = await channel?.openPrivate(turn)
      if (opened) await o.store.keepPlace(turn.from, opened)
      return opened
    } catch (error) {
      o.log.warn({ error: String(error) }, 'could not open a private chat')
      return undefined
    }
  }

  const inOrder = (turn: Turn, key: string, place: Place, answer: Answer) =>
    turn.isRefresh ? refresh(turn, key, answer) : queue.run(key, () => oneTurn(turn, key, place, answer))

  async function oneTurn(turn: Turn, key: string, place: Place, answer: Answer): Promise<void> {
    const startedAt = Date.now()
    const outcome = (what: 'done' | 'repeated' | 'failed' | 'unavailable') =>
      o.onTurn?.(turn.place.channel, what, Date.now() - startedAt)
    try {
      const done = await perform(turn, key, place)
      await reply(done, answer)
      outcome(done.isRepeat ? 'repeated' : 'done')
    } catch (error) {
      const { language, t } = speech(turn, undefined)
      if (error instanceof Unavailable) {
        outcome('unavailable')
        await answer(translated([say(text('problem.unavailable'), 'bad')], t), language)
        queue.background(() => keepTrying(turn, key, place, Date.now() + (o.patienceMs ?? 300_000)))
        return
      }
      outcome('failed')
      o.log.error({ error, turn: turn.id, channel: turn.place.channel }, 'a turn failed')
      await answer(
        translated([say(text('problem.bug'), 'bad', [{ label: text('button.home'), does: o.catalogue.home }])], t),
        language,
      )
    }
  }

  /** While the database is away a turn is kept in memory and tried again; then its reply goes out by itself. */
  async function keepTrying(turn: Turn, key: string, place: Place, until: number): Promise<void> {
    const channel = o.channels.get(place.channel)
    if (!channel) return
    const send: Answer = (messages, locale) => channel.send(place, messages, locale)
    for (let wait = 500; Date.now() < until && !queue.isClosing(); wait = Math.min(wait * 2, 5_000)) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      try {
        return await reply(await queue.run(key, () => perform(turn, key, place)), send)
      } catch (error) {
        if (!(error instanceof Unavailable)) {
          o.log.error({ error, turn: turn.id }, 'a kept turn failed')
          return
        }
      }
    }
    const { language, t } = speech(turn, undefined)
    await send(translated([say(text('problem.gave-up'), 'bad')], t), language).catch(() => undefined)
  }

  /** Stage files, then load, decide and write until nobody else wrote meanwhile. */
  async function perform(turn: Turn, key: string, place: Place): Promise<Done> {
    const staged = await stage(turn, o.store, o.files)
    for (const until = Date.now() + CONFLICT_MS; ; ) {
      try {
        return await attempt(turn, key, place, staged)
      } catch (error) {
        if (!(error instanceof Conflict) || Date.now() > until) throw error
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 45))
      }
    }
  }

  async function attempt(turn: Turn, key: string, place: Place, staged: StagedTurn): Promise<Done> {
    const loaded = await o.store.load(turn, key)
    const { language, t, ctx } = speech(turn, loaded)
    const reader = loaded.person.id ? `person:${loaded.person.id}` : `identity:${loaded.person.identityId}`
    if (loaded.kept) return { ...loaded.kept, locale: language, reader, isRepeat: true, ended: [] }
    const active = loaded.active?.status === 'EDITING' ? await open(o.catalogue, loaded.active, ctx) : undefined
    const on: Deciding = {
      catalogue: o.catalogue,
      ctx,
      t,
      conversation: loaded.conversation,
      newRun: o.newId,
      ...(active ? { active } : {}),
    }
    const typed =
      turn.input.kind === 'text' && turn.input.text.trim() !== ''
        ? interpret(turn.input.text, active, loaded.conversation, o.catalogue, t)
        : turn.input
    const { input, notes } = withFiles(typed, staged, active, o.catalogue)
    const decision = input
      ? await decide(input, on)
      : { messages: [], conversation: loaded.conversation, drafts: [], ended: [] }
    const write = (now: Decision, problems?: Readonly<Record<string, unknown>>) =>
      save(turn, key, place, loaded, on, { ...now, messages: [...notes, ...now.messages] }, language, reader, problems)
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
    _problems?: unknown,
  ): Promise<Done> {
    return o.store.transaction(async (tx, saveAll) => {
      const made: Made = decision.commit
        ? await commit(decision, { ...on, ctx: { ...on.ctx, reads: tx } }, tx)
        : { ...decision, changed: [] }
      const spoken = made.speaks ?? language
      const t = made.speaks ? o.translator(made.speaks, on.ctx.timezone) : on.t
      const messages = made.again ?? translated(made.messages, t)
      const replyId = o.newId()
      const row = (
        kind: OutboxRow['kind'],
        id: string,
        dedupeKey: string,
        payload: unknown,
        delayMs: number,
      ): OutboxRow => ({
        id,
        kind,
        dedupeKey,
        channel: place.channel,
        target: key,
        place,
        payload,
        notBefore: new Date(loaded.now.getTime() + delayMs),
        attempts: 0,
      })
      const settled = [...made.ended.map((id) => ({ type: 'draft', id })), ...made.changed]
      await saveAll({
        turn,
        now: loaded.now,
        person: loaded.person,
        key,
        conversation: { ...made.conversation, options: optionsOf(messages) },
        conversationVersion: loaded.conversationVersion,
        drafts: made.drafts.map((draft) => (draft.status === 'COMMITTED' ? { ...draft, result: messages } : draft)),
        reply: row(
          'REPLY',
          replyId,
          `reply:${turn.place.channel}:${turn.id}`,
          { messages, locale: spoken, reader },
          SWEEP_MS,
        ),
        settle: settled.map((subject) =>
          row('SETTLE', o.newId(), `settle:${subject.type}:${subject.id}:${replyId}`, subject, 1_000),
        ),
      })
      return { messages, locale: spoken, replyId, reader, ended: made.ended }
    })
  }

  async function commit(decision: Decision, on: Deciding, tx: Commit['tx']): Promise<Made> {
    const { flow, draft } = decision.commit as NonNullable<Decision['commit']>
    const ctx: Commit = { ...on.ctx, tx, run: draft.run }
    const data = await flow.load(ctx, draft.given)
    const reading = read(flow, draft.given, data)
    const still = {
      ...decision,
      drafts: [draft],
      ended: [],
      changed: [],
      conversation: { ...on.conversation, active: draft.run, options: [] },
    }
    const rule = refusal(flow, draft, data, ctx)
    if (rule) return { ...still, messages: await on.catalogue.refusal(rule, ctx, draft.given) }
    if (reading.open.length > 0) return { ...still, messages: present(flow, draft, reading, data, true) }
    const outcome = await flow.commit(reading.answers as never, ctx, data)
    if ('problems' in outcome) throw new Problems({ flow, draft, reading, data }, outcome)
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
      drafts: [{ ...draft, status: 'COMMITTED' }, ...(then?.drafts ?? [])],
      ended: decision.ended,
      changed: outcome.changed ?? [],
      ...(outcome.speaks === undefined ? {} : { speaks: outcome.speaks }),
    }
  }

  /** The reply goes out at once; where that fails its outbox row is swept up later. */
  async function reply(done: Done, answer: Answer): Promise<void> {
    try {
      const sent = await answer(done.messages, done.locale)
      if (done.replyId === undefined || done.isRepeat) return
      await o.store.outbox.sent({ id: done.replyId }, await o.store.now())
      await keepCards(done, sent)
    } catch (error) {
      o.log.warn({ error: String(error), reply: done.replyId }, 'a reply could not be sent at once')
    } finally {
      if (!done.isRepeat) o.nudge?.()
    }
  }

  async function keepCards(done: Done, sent: Awaited<ReturnType<Answer>>): Promise<void> {
    const over = new Set(sent.cards.map(({ messageId }) => messageId))
    for (const run of done.ended) {
      const refs = await o.store.outbox.cards({ type: 'draft', id: run })
      await o.store.outbox.dropCards(refs.filter(({ messageId }) => over.has(messageId)).map(({ id }) => id))
    }
    await o.store.outbox.keepCards(
      sent.cards.flatMap(({ index, messageId, place }) => {
        const message = done.messages[index]
        const subject = message && subjectOf(message)
        return subject
          ? [{ subject, channel: place.channel, place, messageId, reader: done.reader, locale: done.locale }]
          : []
      }),
    )
  }

  /** A card asks for its present state: looked up and answered, nothing is left behind. */
  async function refresh(turn: Turn, key: string, answer: Answer): Promise<void> {
    const loaded = await o.store.load(turn, key)
    const { language, t, ctx } = speech(turn, loaded)
    const { messages } =
      turn.input.kind === 'view'
        ? await decide(turn.input, {
            catalogue: o.catalogue,
            ctx,
            t,
            conversation: loaded.conversation,
            newRun: o.newId,
          })
        : { messages: [] }
    await answer(translated(messages.slice(0, 1), t), language)
  }

  /** What a card about `subject` shows its reader now; undefined where it needs no change. */
  async function lookAgain(
    subject: { type: string; id: string },
    reader: string,
    locale: string,
  ): Promise<Message<string> | undefined> {
    const person = await o.store.personOf(reader)
    if (!person) return undefined
    const now = await o.store.now()
    const timezone = zoneOf(person, undefined)
    const t = o.translator(locale, timezone)
    if (subject.type === 'draft') {
      const draft = await o.store.reads.drafts.get(subject.id, person)
      if (draft?.status === 'COMMITTED') return translated([say(text('stale.done'))], t)[0]
      return draft?.status === 'DISCARDED' ? translated([say(text('stale.discarded'), 'plain')], t)[0] : undefined
    }
    const ctx: Context = {
      person,
      now,
      reads: o.store.reads,
      locale,
      timezone,
      channel: '',
      isPrivate: true,
      absolute: o.absolute,
      fileLink: linkFor(person, now),
    }
    const input: Input = { kind: 'view', view: `${subject.type}.show`, params: { id: subject.id }, by: 'press' }
    const { messages } = await decide(input, {
      catalogue: o.catalogue,
      ctx,
      t,
      conversation: { parked: [], options: [] },
      newRun: o.newId,
    })
    return translated(messages, t)[0]
  }

  /** In whose language and zone to speak: what they chose, else what their client says (A9). */
  function speech(turn: Turn, loaded: Loaded | undefined) {
    const language = o.languageOf(loaded?.person.locale ?? turn.locale)
    const timezone = zoneOf(loaded?.person, turn.timezone)
    const t = o.translator(language, timezone)
    const ctx = {
      person: loaded?.person,
      now: loaded?.now,
      reads: o.store.reads,
      locale: language,
      timezone,
      channel: turn.place.channel,
      absolute: o.absolute,
      fileLink: linkFor(loaded?.person, loaded?.now),
      isPrivate: turn.place.isPrivate || !isPublic(turn.input),
    } as Context
    return { language, t, ctx }
  }

  const linkFor = (person: Loaded['person'] | undefined, now: Date | undefined) => (attachmentId: string) =>
    person?.id !== undefined && now !== undefined ? o.files.link(attachmentId, person.id, now) : ''

  /** Whether everybody in the place may see the answer. */
  function isPublic(input: Input): boolean {
    const meant =
      input.kind !== 'text'
        ? input
        : command(input.text) === 'help'
          ? o.catalogue.home
          : (o.catalogue.route(input.text) ?? o.catalogue.otherwise(input.text))
    if (meant.kind === 'view') return o.catalogue.views.find(({ id }) => id === meant.view)?.isPublic === true
    if (meant.kind === 'start') return o.catalogue.flows.find(({ id }) => id === meant.flow)?.isPublic === true
    return false
  }

  return { handle, lookAgain, idle: queue.idle, close: queue.close }
}

export type Bot = ReturnType<typeof createBot>

/** A decision whose commit has happened. */
type Made = Decision &
  Pick<Extract<Outcome, { messages: unknown }>, 'speaks'> & {
    readonly changed: readonly { type: string; id: string }[]
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

/** One state of mind per person in private, wherever they spoke. */
const privateKey = (turn: Turn) => `${turn.place.channel}|${turn.from.issuer}|${turn.from.id}`

const zoneOf = (person: Loaded['person'] | undefined, client: string | undefined) =>
  person?.timezone ?? client ?? person?.memberships[0]?.timezone ?? 'UTC'

const subjectOf = (message: Message<string>) =>
  message.kind === 'record'
    ? message.subject
    : 'run' in message && message.run !== undefined
      ? { type: 'draft', id: message.run, version: 0 }
      : undefined
