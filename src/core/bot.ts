import type { Person } from '../domain/person.ts'
import { createBacklog } from './backlog.ts'
import type { Catalogue } from './catalogue.ts'
import { createCommunity } from './community.ts'
import type { Context } from './context.ts'
import { decide } from './decide.ts'
import { createReplies } from './delivery/reply.ts'
import type { Left } from './delivery/tell.ts'
import type { Sharpen } from './hear.ts'
import { createLeaked } from './leaked.ts'
import { createLookAgain } from './look-again.ts'
import { say } from './message.ts'
import { command } from './off-path.ts'
import { createPeek } from './peek.ts'
import { createPerform, type Hearing } from './perform.ts'
import {
  type Answer,
  type Answers,
  type AttachmentCard,
  type Channel,
  type Files,
  type Handle,
  type LogoRead,
  type Notices,
  type ReadLicence,
  type SignInPage,
  type Store,
  Unavailable,
  Undelivered,
  type Understanding,
} from './ports.ts'
import { createQueue } from './queue.ts'
import { createSpeech } from './speech.ts'
import { isOnlyAbout, takeSecrets } from './take-secrets.ts'
import { translated } from './translate.ts'
import type { Input, Place, Sender, Turn } from './turn.ts'
import { type Text, type Translate, text } from './words.ts'

export interface BotOptions {
  readonly catalogue: Catalogue
  readonly store: Store
  readonly files: Files
  /** Which language words are in, what they want and what stands in them. */
  readonly understanding: Understanding
  /** A language model makes sharper what was left open; left out: it stays open. */
  readonly sharpen?: Sharpen
  /** The licence in a kept file, as its signature proves it; left out: nobody's is trusted. */
  readonly licenceIn?: (storageKey: string, now: Date) => Promise<ReadLicence>
  /** A kept picture made anew as a logo for whoever sent it; left out: none can be read. */
  readonly logoIn?: (file: AttachmentCard, sender: Person) => Promise<LogoRead>
  /** Answers questions; left out: nothing is known. */
  readonly answers?: Answers
  /** What somebody wrote → an article; left out: nobody writes any. */
  readonly articleOf?: Context['articleOf']
  /** Filled by main before the first turn. */
  readonly channels: ReadonlyMap<string, Channel>
  readonly translator: (locale: string, timezone: string) => Translate
  /** Client locale or setting → one of our languages. */
  readonly languageOf: (locale: string | undefined) => string
  readonly newId: () => string
  /** A path of ours → its public address. */
  readonly absolute: (url: string) => string
  /** Three words for each reader that only this installation knows, see `check-phrase.ts`. */
  readonly checkPhrase: (reader: string) => string
  /** Pages on which a chat can show whose it is, by the methods that are set up; left out: there is only the mailed link. */
  readonly signIn?: (identityId: string, now: Date) => readonly SignInPage[]
  readonly log: Log
  readonly onTurn?: (channel: string, outcome: 'done' | 'repeated' | 'failed' | 'unavailable', ms: number) => void
  /** Whom to tell of what turns did; without it nobody is told. */
  readonly notices?: Notices
  /** Called after the reply to a turn that left something to deliver besides it. */
  readonly nudge?: (left: Left) => void
  /** How long a turn is kept and tried while the database is away; 5 minutes. */
  readonly patienceMs?: number
}

export interface Log {
  info(what: object, message: string): void
  warn(what: object, message: string): void
  error(what: object, message: string): void
}

/** One turn in, its reply out. Holds no state between turns but their order, so any instance can take the next one. */
export function createBot(o: BotOptions) {
  const queue = createQueue()
  const speech = createSpeech(o)
  const perform = createPerform(o, speech)
  const reply = createReplies(o)
  /** Speaks first: the live exchange in which a kept turn came is over. */
  const later =
    ({ place }: Hearing): Answer =>
    async (messages, locale) =>
      (await o.channels.get(place.channel)?.send(place, messages, locale)) ?? { cards: [] }
  const backlog = createBacklog({
    queue,
    patienceMs: o.patienceMs ?? 300_000,
    take: async (hearing) => reply(await perform(hearing), later(hearing)),
    giveUp: (hearing) =>
      tell(hearing.turn, later(hearing), text('problem.gave-up'), [], 'bad').catch((error: unknown) =>
        o.log.warn({ error: String(error), turn: hearing.turn.id }, 'a kept turn ended unanswered'),
      ),
    log: o.log,
  })

  /** What is private never goes to a group: it is answered in the person's own chat, with a neutral pointer (J4). */
  const handle: Handle = async (said, answer) => {
    const { turn, secrets, keys } = takeSecrets(said)
    const { place } = turn
    const { isOverheard, isPost } = turn
    if (isOverheard && ((secrets.length === 0 && !isPost) || !(await community.isCommunity(turn)))) return
    // A card that asks for its present state shows the answer on this person's screen alone, wherever it hangs (DOMAIN §2.2).
    if (place.isPrivate || turn.isRefresh)
      return hear({ turn, secrets, pasted: keys, key: privateKey(turn.from), place, isPrivate: true }, answer)
    // What stands beside a secret is answered without it, and without another word about it.
    if (secrets.length > 0 && turn.input.kind === 'text') {
      const isTold = await leaked(turn, secrets, answer)
      if (isOverheard && !isPost) return
      if (!isOnlyAbout(turn.input.text, secrets)) return inGroup(turn, [], answer)
      return isTold ? tell(turn, answer, text('group.answered-privately')) : undefined
    }
    return inGroup(turn, secrets, answer)
  }

  async function inGroup(said: Turn, secrets: Hearing['secrets'], answer: Answer): Promise<void> {
    const turn = await community.asked(said)
    const { place } = turn
    if (isPublic(turn.input)) {
      // Files are for those who may see them: nothing that everybody sees takes any.
      const { files: _, ...open } = turn
      const key = `${place.channel}|${place.id}|${turn.from.issuer}|${turn.from.id}`
      return hear({ turn: open, secrets, key, place, isPrivate: false }, answer)
    }
    const channel = o.channels.get(place.channel)
    const own = await privatePlace(turn, channel)
    const hearing = {
      turn,
      secrets,
      key: privateKey(turn.from),
      place: own ?? { ...place, isPrivate: true },
      isPrivate: true,
    }
    let isOpen = own !== undefined
    const write: Answer = async (messages, locale) => {
      if (!own || !channel) return { cards: [] }
      return channel.send(own, messages, locale).catch((error: unknown) => {
        if (error instanceof Undelivered && error.outcome === 'never') isOpen = false
        throw error
      })
    }
    await hear(hearing, write)
    if (isOpen) return tell(turn, answer, text('group.answered-privately'))
    if (channel?.answersInPlace)
      return tell(turn, answer, text('group.closed'), [{ label: text('group.closed-button'), does: o.catalogue.home }])
    const install = channel?.installUrl
      ? [{ label: text('group.open-chat-button'), does: { url: channel.installUrl } }]
      : []
    await tell(turn, answer, text('group.open-chat'), install)
  }

  const tell = async (
    turn: Turn,
    answer: Answer,
    words: Text,
    buttons: Parameters<typeof say>[2] = [],
    tone: 'plain' | 'bad' = 'plain',
  ) => {
    const { language, t } = speech.toSender(turn)
    await answer(translated([{ ...say(words, tone, buttons), isAside: true }], t), language)
  }

  /** The sender's own chat, remembered or opened now; undefined where the bot cannot write to them. */
  async function privatePlace(turn: Turn, channel: Channel | undefined): Promise<Place | undefined> {
    const known = await o.store.placeOf(turn.from).catch(() => undefined)
    const place = known ?? (await channel?.openPrivate(turn))
    if (place && !known) await o.store.keepPlace(turn.from, place).catch(() => undefined)
    return place
  }

  const hear = (hearing: Hearing, answer: Answer) =>
    hearing.turn.isRefresh
      ? refresh(hearing, answer).catch(leftAsItIs)
      : queue.run(hearing.key, () => oneTurn(hearing, answer))

  async function oneTurn(hearing: Hearing, answer: Answer): Promise<void> {
    const { turn } = hearing
    const startedAt = Date.now()
    const outcome = (what: 'done' | 'repeated' | 'failed' | 'unavailable') =>
      o.onTurn?.(turn.place.channel, what, Date.now() - startedAt)
    try {
      await backlog.drain(hearing.key)
      const done = await perform(hearing)
      await reply(done, answer)
      outcome(done.isRepeat ? 'repeated' : 'done')
    } catch (error) {
      if (error instanceof Unavailable) {
        outcome('unavailable')
        const { pasted: _, ...kept } = hearing
        backlog.keep(kept)
        return tell(turn, answer, text('problem.unavailable'), [], 'bad')
      }
      outcome('failed')
      o.log.error({ error, turn: turn.id, channel: turn.place.channel }, 'a turn failed')
      await tell(turn, answer, text('problem.bug'), [{ label: text('button.home'), does: o.catalogue.home }], 'bad')
    }
  }

  /** A card asks for its present state: looked up and answered, nothing is left behind. */
  async function refresh({ turn, key, isPrivate }: Hearing, answer: Answer): Promise<void> {
    if (turn.input.kind !== 'view') return
    const loaded = await o.store.load(turn, key)
    const { language, t, ctx } = speech.toLoaded(turn, loaded, isPrivate)
    const on = { catalogue: o.catalogue, ctx, t, conversation: loaded.conversation, newRun: o.newId }
    const { messages } = await decide(turn.input, on)
    await answer(translated(messages.slice(0, 1), t), language)
  }

  /** Whether everybody in the place may see the answer. */
  function isPublic(input: Input): boolean {
    const { catalogue } = o
    const meant =
      input.kind !== 'text' ? input : command(input.text) === 'help' ? catalogue.home : catalogue.route(input.text)
    if (meant?.kind === 'view') return catalogue.views.find(({ id }) => id === meant.view)?.isPublic === true
    if (meant?.kind === 'start') return catalogue.flows.find(({ id }) => id === meant.flow)?.isPublic === true
    return false
  }

  const community = createCommunity(o, isPublic)
  const leaked = createLeaked(o, {
    ownPlace: (turn) => privatePlace(turn, o.channels.get(turn.place.channel)),
    hear: (turn, place, answer) =>
      hear({ turn, secrets: [], key: privateKey(turn.from), place, isPrivate: true }, answer),
    tell,
  })
  const peek = createPeek(o, speech)
  return { handle, peek, speech, lookAgain: createLookAgain(o, speech), idle: queue.idle, close: queue.close }
}

export type Bot = ReturnType<typeof createBot>

/** A card that cannot be looked up now goes on showing what it showed. */
const leftAsItIs = (error: unknown) => {
  if (!(error instanceof Unavailable)) throw error
}

/** One state of mind per person in private, wherever they spoke. */
export const privateKey = ({ channel, issuer, id }: Sender): string => `${channel}|${issuer}|${id}`
