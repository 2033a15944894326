import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '../../src/core/message.ts'
import { type Answer, type Sent, Undelivered } from '../../src/core/ports.ts'
import type { createQueue } from '../../src/core/queue.ts'
import { type Inputs, withStoredInputs } from '../../src/core/stored-inputs.ts'
import type { Place } from '../../src/core/turn.ts'
import type { Via } from './activity.ts'
import { cardOf, isPlainText } from './card.ts'
import type { Connector } from './connector.ts'
import { asLines } from './lines.ts'
import { outgoing, replacement, summaryOf } from './outgoing.ts'
import { isLong } from './press.ts'
import { viewersOf } from './viewers.ts'

/** The answer to one turn: what goes out as messages, and what the HTTP response carries. */
export interface Reply {
  readonly answer: Answer
  /** The invoke's response; from then on an answer goes out as a message. */
  body(): unknown
}

type Cards = Sent['cards']

/** A message of a reply waits at most this long for Teams to take it, once the reply has begun. */
const PATIENCE_MS = 5000

/** What messages go out through. */
export interface Outlet {
  readonly connector: Connector
  readonly place: Place
  readonly maxBytes: number
  readonly inputs: Inputs | undefined
  /** Changes to one message happen in order. */
  readonly queue: Pick<ReturnType<typeof createQueue>, 'run'>
  /** A card could not be brought up to date, which is no reason to stop. */
  note(error: unknown): void
}

/** How a turn is answered: a pressed card is replaced, a card that stays is answered below it, words with words. */
export function createReply(outlet: Outlet, via: Via): Reply {
  const { connector, place, maxBytes, queue, note } = outlet
  const isInvoke = via.kind === 'execute' || via.kind === 'refresh' || via.kind === 'command'
  const response: { body?: unknown; isGone: boolean } = { isGone: false }

  const answer: Answer = async (said, locale) => {
    const messages = await withStoredInputs(said, outlet.inputs, isLong)
    const [first, ...others] = messages
    if (!first) return { cards: [] }
    const stays = (first.kind === 'say' && first.isAside === true) || ('stays' in via && via.stays)
    const rest = () => post(outlet, others, locale, 1)
    const all = () => post(outlet, messages, locale)
    const inPlace = (cardId: string) =>
      queue.run(cardId, () => connector.replace(cardId, replacement(first, locale, maxBytes)))
    switch (via.kind) {
      case 'message':
        return { cards: await all() }
      case 'command':
        if (response.isGone) throw new Undelivered('never', 'the dialog was answered already')
        response.body = {
          task: { type: 'message', value: messages.flatMap((message) => asLines(message, 2000)).join('\n\n') },
        }
        return { cards: [] }
      case 'refresh': {
        if (!response.isGone) response.body = cardResponse(first, maxBytes)
        return { cards: cardAt(via.cardId, place) }
      }
      case 'submit': {
        if (stays || !via.cardId) return { cards: await all() }
        try {
          await inPlace(via.cardId)
        } catch (error) {
          note(error)
          return { cards: await all() }
        }
        return { cards: [...cardAt(via.cardId, place), ...(await rest())] }
      }
      case 'execute': {
        if (stays || response.isGone || response.body !== undefined) {
          response.body ??= notice(summaryOf(first))
          return { cards: await all() }
        }
        response.body = cardResponse(first, maxBytes)
        // The response shows on this screen only; the message itself shows on every other, and after a reload.
        if (via.cardId && place.isPrivate) inPlace(via.cardId).catch(note)
        return { cards: [...cardAt(via.cardId, place), ...(await rest())] }
      }
    }
  }
  return {
    answer,
    body: () => {
      response.isGone = true
      if (!isInvoke) return undefined
      return response.body ?? (via.kind === 'command' ? {} : notice('✓'))
    },
  }
}

/** Sends one after the other. Once one has arrived the whole is not sent again: waits a little, then gives up. */
export async function post(
  { connector, place, maxBytes }: Pick<Outlet, 'connector' | 'place' | 'maxBytes'>,
  messages: readonly Message<string>[],
  locale: string,
  from = 0,
): Promise<Cards> {
  const cards: Cards[number][] = []
  const viewers = await viewersOf(messages, place, connector)
  for (const [offset, message] of messages.entries()) {
    const index = from + offset
    const activity = outgoing(message, locale, maxBytes, viewers)
    const messageId = await connector.create(activity).catch(async (error: unknown) => {
      if (index === 0 || !(error instanceof Undelivered)) throw error
      const isSoon = error.outcome === 'retry' && (error.retryAfterMs ?? 0) <= PATIENCE_MS
      if (!isSoon) throw new Undelivered('ambiguous', `only a part arrived: ${error.message}`)
      await sleep(error.retryAfterMs ?? 0)
      return connector.create(activity).catch(() => {
        throw new Undelivered('ambiguous', `only a part arrived: ${error.message}`)
      })
    })
    if (!isPlainText(message)) cards.push({ index, messageId, place })
  }
  return cards
}

const cardAt = (messageId: string | undefined, place: Place): Cards =>
  messageId ? [{ index: 0, messageId, place }] : []

const cardResponse = (message: Message<string>, maxBytes: number) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: cardOf(message, maxBytes),
})

/** Teams takes an empty value for a failure and sends the press again. */
const notice = (value: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: value || '✓',
})
