import type { Log } from './bot.ts'
import type { Message } from './message.ts'
import type { Answer, Store } from './ports.ts'

/** What became of a turn: what to say, and the outbox row that says it. */
export interface Done {
  readonly messages: readonly Message<string>[]
  readonly locale: string
  readonly replyId: string
  readonly isRepeat?: true
  readonly reader: string
  /** Runs that are over: the card that was pressed shows their end already. */
  readonly ended: readonly string[]
}

/** Sends replies and remembers their cards. */
export function createReplies({ store, log, nudge }: { store: Store; log: Log; nudge?: (() => void) | undefined }) {
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
      if (!done.isRepeat) nudge?.()
    }
  }

  async function keepCards(done: Done, sent: Awaited<ReturnType<Answer>>): Promise<void> {
    const over = new Set(sent.cards.map(({ messageId }) => messageId))
    for (const run of done.ended) {
      const refs = await store.outbox.cards({ type: 'draft', id: run })
      await store.outbox.dropCards(refs.filter(({ messageId }) => over.has(messageId)).map(({ id }) => id))
    }
    await store.outbox.keepCards(
      sent.cards.flatMap(({ index, messageId, place }) => {
        const message = done.messages[index]
        const subject = message && subjectOf(message)
        return subject
          ? [{ subject, channel: place.channel, place, messageId, reader: done.reader, locale: done.locale }]
          : []
      }),
    )
  }

  return reply
}

/** What a card shows a copy of: a record, or a draft in the making. */
export const subjectOf = (message: Message<string>) =>
  message.kind === 'record'
    ? message.subject
    : 'run' in message && message.run !== undefined
      ? { type: 'draft', id: message.run, version: 0 }
      : undefined
