import type { Log } from './bot.ts'
import type { Message } from './message.ts'
import type { Answer, Store } from './ports.ts'
import type { Left } from './tell.ts'

/** What became of a turn: what to say, and the outbox row that says it. */
export interface Done {
  readonly messages: readonly Message<string>[]
  readonly locale: string
  readonly replyId: string
  readonly isRepeat?: true
  readonly reader: string
  /** What has to be delivered besides. */
  readonly left?: Left
}

/** Sends replies and remembers their cards. */
export function createReplies({
  store,
  log,
  nudge,
}: {
  store: Store
  log: Log
  nudge?: ((left: Left) => void) | undefined
}) {
  /** The reply goes out at once; where that fails its outbox row is swept up later. */
  async function reply(done: Done, answer: Answer): Promise<void> {
    try {
      const sent = await answer(done.messages, done.locale)
      if (done.isRepeat) return
      await store.outbox.sent({ id: done.replyId }, await store.now())
      await keepCards(done, sent)
    } catch (error) {
      log.warn({ error: String(error), reply: done.replyId }, 'a reply could not be sent at once')
    } finally {
      if (done.left) nudge?.(done.left)
    }
  }

  const keepCards = ({ messages, reader, locale }: Done, { cards }: Awaited<ReturnType<Answer>>) =>
    store.outbox.keepCards(
      cards.map(({ index, messageId, place }) => {
        const message = messages[index]
        return { subject: message && subjectOf(message), channel: place.channel, place, messageId, reader, locale }
      }),
    )

  return reply
}

/** What a card shows a copy of: a record, or a draft in the making. */
export const subjectOf = (message: Message<string>) =>
  message.kind === 'record'
    ? message.subject
    : 'run' in message && message.run !== undefined
      ? { type: 'draft', id: message.run, version: 0 }
      : undefined
