import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js'
import type { Message } from '../../src/core/message.ts'
import { type Answer, type Sent, Undelivered } from '../../src/core/ports.ts'
import type { Place } from '../../src/core/turn.ts'
import type { Exchange, Open } from './exchange.ts'
import type { Body } from './quiet.ts'
import type { DiscordRest } from './rest.ts'

/** Nothing slow happens before Discord has heard of us: its patience is 3 s, of which the way there takes its part. */
const DEFER_MS = 1_500
/** Where others wait as well; a form may still open. */
const CROWDED_MS = 150
/** Where so many wait there is no time for that: everybody hears at once that they were heard. */
const CROWD = 16
/** Discord takes answers within somebody's interaction for 15 minutes; what comes later is a message of its own. */
const OPEN_MS = 14.5 * 60_000

/** How the answer to a press or command goes back. */
export interface Via {
  /** Seen by this person alone, and gone when they look again: anywhere but in their own chat. */
  readonly isEphemeral: boolean
  /** The message that was pressed gives way to the answer. */
  readonly replaces?: string
}

/** What an answer needs of the adapter. */
export interface Outlet {
  readonly rest: Pick<DiscordRest, 'respond' | 'editOriginal' | 'deleteOriginal' | 'followUp'>
  readonly place: Place
  readonly render: (messages: readonly Message<string>[], locale: string) => Promise<readonly (Body | undefined)[]>
  /** A message of its own, once the exchange is over. */
  readonly send: (messages: readonly Message<string>[], locale: string) => Promise<Sent>
  /** The platform has heard of us, so many ms after it spoke. */
  readonly onAck?: ((ms: number) => void) | undefined
}

/**
 * The answer to one press or command: at once where it is quick, else announced and brought later (DESIGN §6). Answers
 * within the interaction as long as Discord takes them, then in the person's own chat (X29).
 */
export function createReply(outlet: Outlet, open: Open, via: Via, ahead?: number) {
  const { rest, place, render, send } = outlet
  const startedAt = performance.now()
  let state: 'open' | 'deferred' | 'answered' | 'gone' = 'open'
  let deferring: Promise<unknown> | undefined
  let isUp: () => void
  const deferred = new Promise<undefined>((resolve) => {
    isUp = () => resolve(undefined)
  })
  const flags = via.isEphemeral ? { flags: MessageFlags.Ephemeral as const } : {}
  const deferNow = () => {
    deferring = defer()
    isUp()
  }
  const timer = setTimeout(deferNow, ahead === undefined ? DEFER_MS : CROWDED_MS)
  if (ahead !== undefined && ahead >= CROWD) deferNow()

  async function respond(response: APIInteractionResponse) {
    clearTimeout(timer)
    const done = await rest.respond(open, response)
    if (done.kind === 'done') outlet.onAck?.(performance.now() - startedAt)
    return done
  }

  async function defer(): Promise<void> {
    state = 'deferred'
    const response: APIInteractionResponse =
      via.replaces === undefined
        ? { type: InteractionResponseType.DeferredChannelMessageWithSource, data: flags }
        : { type: InteractionResponseType.DeferredMessageUpdate }
    // What could not be announced may still be said: the answer finds out.
    const done = await respond(response).catch(() => undefined)
    if (done?.kind === 'gone') state = 'gone'
  }

  /** The first message: where the press was, or below it. */
  async function first(body: Body, isBelow: boolean): Promise<Exchange<string | undefined>> {
    const before = state
    state = 'answered'
    if (before === 'answered') return followUp(body)
    if (before === 'open') {
      const response: APIInteractionResponse =
        via.replaces === undefined || isBelow
          ? { type: InteractionResponseType.ChannelMessageWithSource, data: { ...body, ...flags } }
          : { type: InteractionResponseType.UpdateMessage, data: whole(body) }
      const done = await respond(response)
      // Another process answered the same press: both say the same.
      if (done.kind === 'acknowledged') return named(await rest.editOriginal(open.token, whole(body)))
      return done.kind === 'done' && response.type === InteractionResponseType.UpdateMessage
        ? { kind: 'done', value: via.replaces }
        : named(done)
    }
    if (via.replaces !== undefined && isBelow) return followUp(body)
    return named(await rest.editOriginal(open.token, whole(body)))
  }

  const followUp = async (body: Body) => named(await rest.followUp(open.token, { ...body, ...flags }))

  const answer: Answer = async (messages, locale) => {
    clearTimeout(timer)
    if (deferring) await deferring
    if (state === 'gone' || performance.now() - startedAt > OPEN_MS) return send(messages, locale)
    const bodies = await render(messages, locale)
    if (bodies.length === 0) {
      await nothing()
      return { cards: [] }
    }
    const cards: Sent['cards'][number][] = []
    for (const [index, body] of bodies.entries()) {
      if (!body) continue
      const isBelow = messages[index]?.kind === 'say' && 'isAside' in (messages[index] ?? {})
      const done = await (index === 0 ? first(body, isBelow) : followUp(body)).catch((error: unknown) => {
        if (index === 0 || !(error instanceof Undelivered)) throw error
        throw new Undelivered('ambiguous', `only a part arrived: ${error.message}`)
      })
      if (done.kind === 'gone') {
        state = 'gone'
        const rest = await send(messages.slice(index), locale)
        return { cards: [...cards, ...rest.cards.map((card) => ({ ...card, index: card.index + index }))] }
      }
      // What only this person sees, and only now, cannot be brought up to date later.
      if (!via.isEphemeral && done.kind === 'done' && done.value !== undefined)
        cards.push({ index, messageId: done.value, place })
    }
    return { cards }
  }

  /** There is nothing to say: the press was heard, and what announced an answer goes. */
  async function nothing(): Promise<void> {
    if (state === 'open') await defer()
    if (via.replaces === undefined && state === 'deferred') await rest.deleteOriginal(open.token)
    state = 'answered'
  }

  return {
    answer,
    /** What was announced has been announced: work may begin. */
    announced: async () => deferring,
    /** What `work` finds while a first answer of any kind is still possible; undefined afterwards, or where it fails. */
    whileOpen: <T>(work: Promise<T>): Promise<T | undefined> =>
      Promise.race([work.catch(() => undefined), deferred]).then((found) => (state === 'open' ? found : undefined)),
    /** A form or a list of choices, which can only be the very first answer; false: it came too late. */
    async opens(response: APIInteractionResponse): Promise<boolean> {
      if (state !== 'open') return false
      state = 'answered'
      return (await respond(response)).kind === 'done'
    },
  }
}

/** An edit leaves standing what it does not name. */
const whole = (body: Body) => ({ content: '', embeds: [], components: [], ...body })

const named = <T extends { readonly id: string }>(done: Exchange<T | undefined>): Exchange<string | undefined> =>
  done.kind === 'done' ? { kind: 'done', value: done.value?.id } : done
