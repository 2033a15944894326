import type { Message } from '../../src/core/message.ts'
import { type Answer, Undelivered } from '../../src/core/ports.ts'
import type { Place, Turn } from '../../src/core/turn.ts'
import { withoutSecrets } from '../../src/domain/secret.ts'
import { guildPlace, referenceOf } from './place.ts'
import type { createPost } from './post.ts'
import { nameOf, type Posting } from './post.ts'

/** What an answer to something said needs of the adapter. */
export interface Speaking extends Pick<Posting, 'rest' | 'render'> {
  readonly post: ReturnType<typeof createPost>
}

/**
 * How something said is answered: in somebody's own chat and in threads right there; in a channel in a thread of its own,
 * but for a word aside – that one belongs beside the message, and is no talk.
 */
export const createTalk =
  ({ rest, render, post }: Speaking, { id, place, input, thread }: Turn): Answer =>
  async (messages, locale) => {
    const to = referenceOf(place)
    if (!to || 'user' in to || thread !== undefined) return post(place, messages, locale)
    const [first] = messages
    if (!first) return { cards: [] }
    if (first.kind === 'say' && first.isAside) {
      const [body = {}] = await render([first], locale)
      const reply = { message_id: id, fail_if_not_exists: false }
      await rest.createMessage(to.channel, { ...body, message_reference: reply })
      return { cards: [] }
    }
    return post(await threadOf(to, first), messages, locale)

    async function threadOf(
      { guild, channel }: { guild: string; channel: string },
      answered: Message<string>,
    ): Promise<Place> {
      // Everybody reads its name, and what was a secret in the question is none there (T11).
      const asked = input.kind === 'text' ? withoutSecrets(input.text).text : ''
      try {
        const named: Message<string> = asked.trim() ? { kind: 'say', text: asked, tone: 'plain' } : answered
        const opened = await rest.startThread(channel, id, nameOf(named))
        return guildPlace(guild, opened, channel)
      } catch (error) {
        // Without the right to open threads it is answered in the channel.
        if (error instanceof Undelivered && error.outcome === 'never') return place
        throw error
      }
    }
  }
