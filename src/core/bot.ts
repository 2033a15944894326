import { createBacklog } from './backlog.ts'
import type { BotOptions } from './bot-options.ts'
import { decide } from './decide.ts'
import { homeButton } from './decision.ts'
import { createReplies } from './delivery/reply.ts'
import { createGroup, type Speaking } from './group.ts'
import { createLookAgain } from './look-again.ts'
import { say } from './message.ts'
import { createPeek } from './peek.ts'
import { createPerform, type Hearing } from './perform.ts'
import { type Answer, type Handle, Unavailable } from './ports.ts'
import { createQueue } from './queue.ts'
import { createSpeech } from './speech.ts'
import { takeSecrets } from './take-secrets.ts'
import { translated } from './translate.ts'
import { privateKey } from './turn.ts'
import { text } from './words.ts'

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

  const handle: Handle = async (said, answer) => {
    const { turn, secrets, keys } = takeSecrets(said)
    const { place, from } = turn
    if (await group.isNoMatter(turn, secrets)) return
    // A card that asks for its present state shows the answer on this person's screen alone, wherever it hangs (DOMAIN §2.2).
    if (place.isPrivate || turn.isRefresh)
      return hear({ turn, secrets, pasted: keys, key: privateKey(from), place, isPrivate: true }, answer)
    return group.take(turn, secrets, answer)
  }

  const tell: Speaking['tell'] = async (turn, answer, words, buttons = [], tone = 'plain') => {
    const { language, t } = speech.toSender(turn)
    await answer(translated([{ ...say(words, tone, buttons), isAside: true }], t), language)
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
      await tell(turn, answer, text('problem.bug'), [homeButton(o.catalogue)], 'bad')
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

  const group = createGroup(o, { hear, tell })
  const peek = createPeek(o, speech)
  return { handle, peek, speech, lookAgain: createLookAgain(o, speech), idle: queue.idle, close: queue.close }
}

/** What channels, jobs and pages speak to. */
export type Bot = ReturnType<typeof createBot>

/** A card that cannot be looked up now goes on showing what it showed. */
const leftAsItIs = (error: unknown) => {
  if (!(error instanceof Unavailable)) throw error
}
