import type { Message } from '../../src/core/message.ts'
import { type Sent, Undelivered } from '../../src/core/ports.ts'
import type { Place } from '../../src/core/turn.ts'
import { plain } from '../../src/core/words.ts'
import type { Channels } from './channels.ts'
import { guildPlace, type Reference, referenceOf } from './place.ts'
import type { Body } from './quiet.ts'
import { Refusal } from './refusal.ts'
import type { DiscordRest } from './rest.ts'

/** A name of a thread. */
const NAME = 100
/** Unknown channel: a thread that was never opened, or is gone. */
const UNKNOWN_CHANNEL = 10_003

/** How messages go where nobody waits for them. */
export interface Posting {
  readonly rest: Pick<DiscordRest, 'createMessage' | 'openDm' | 'startThread' | 'createPost'>
  readonly channels: Pick<Channels, 'isForum'>
  readonly render: (messages: readonly Message<string>[], locale: string) => Promise<readonly (Body | undefined)[]>
}

/** Where a message stands. */
type Stands = { readonly messageId: string; readonly place: Place }

/**
 * Speaks first: in somebody's own chat, or in a channel that was registered. There every ticket has a thread of its
 * own, below its card or as a post of a forum; what is said of a ticket goes into it (`under`: its card).
 */
export function createPost({ rest, channels, render }: Posting) {
  /** One message into one channel, whatever it is. */
  async function put(
    to: Reference,
    message: Message<string>,
    body: Body,
    once?: string,
    under?: string,
  ): Promise<Stands> {
    const sending = once === undefined ? {} : { once }
    if ('user' in to) {
      const { id } = await rest.createMessage(await rest.openDm(to.user), body, sending)
      return { messageId: id, place: { channel: 'discord', id: `user:${to.user}`, isPrivate: true, ref: to } }
    }
    const { guild, channel } = to
    if (under !== undefined) return inThread(to, under, body, message, once)
    if (to.parent === undefined && (await channels.isForum(channel))) {
      const id = await rest.createPost(channel, { name: nameOf(message), message: body })
      return { messageId: id, place: guildPlace(guild, id, channel) }
    }
    const { id } = await rest.createMessage(channel, body, sending)
    // Without the right to open threads the card is still there.
    if (message.kind === 'record' && to.parent === undefined)
      await rest.startThread(channel, id, nameOf(message)).catch(ignored)
    return { messageId: id, place: guildPlace(guild, channel, to.parent) }
  }

  async function inThread(
    { guild, channel }: Exclude<Reference, { user: string }>,
    thread: string,
    body: Body,
    message: Message<string>,
    once?: string,
  ): Promise<Stands> {
    const sending = once === undefined ? {} : { once }
    const create = () => rest.createMessage(thread, body, sending)
    const { id } = await create().catch(async (error: unknown) => {
      if (!(error instanceof Refusal) || error.code !== UNKNOWN_CHANNEL) throw error
      await rest.startThread(channel, thread, nameOf(message))
      return create()
    })
    return { messageId: id, place: guildPlace(guild, thread, channel) }
  }

  /** All of them, in their order. Throws `Undelivered`. */
  return async function post(
    place: Place,
    messages: readonly Message<string>[],
    locale: string,
    { once, under }: { readonly once?: string | undefined; readonly under?: string | undefined } = {},
  ): Promise<Sent> {
    const to = referenceOf(place)
    if (!to) throw new Undelivered('never', 'the place is not of Discord')
    const bodies = await render(messages, locale)
    const cards: Sent['cards'][number][] = []
    for (const [index, message] of messages.entries()) {
      const body = bodies[index]
      if (!body) continue
      const name = once === undefined ? undefined : `${once}:${index}`
      try {
        cards.push({ index, ...(await put(to, message, body, name, under)) })
      } catch (error) {
        // Under a name what has arrived is not shown again, so that the whole may be tried again.
        if (index === 0 || once !== undefined || !(error instanceof Undelivered)) throw error
        throw new Undelivered('ambiguous', `only a part arrived: ${error.message}`)
      }
    }
    return { cards }
  }
}

/** What a thread is called: what its card says first. */
export function nameOf(message: Message<string>): string {
  const words = 'title' in message ? message.title : message.kind === 'say' ? message.text : undefined
  const [line = ''] = plain(words ?? '')
    .trim()
    .split('\n')
  return line.length > NAME ? `${line.slice(0, NAME - 1).toWellFormed()}…` : line || '…'
}

const ignored = () => undefined
