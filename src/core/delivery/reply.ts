import { createInsist } from '../insist.ts'
import type { Log } from '../log.ts'
import type { Message } from '../message.ts'
import { type Answer, type Sent, type ShownCard, type Store, Undelivered } from '../ports.ts'
import { fateOf } from './outcome.ts'
import type { Left } from './tell.ts'

/** What became of a turn: what to say, and the outbox row that says it. */
export interface Done {
  readonly messages: readonly Message<string>[]
  readonly locale: string
  readonly replyId: string
  readonly isRepeat?: true
  readonly reader: string
  /** The turn's time. */
  readonly at: Date
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
  const insist = createInsist(log)

  /**
   * The reply goes out at once. What surely did not arrive is sent again from the outbox; what may have arrived is not
   * (INV-72): whoever misses it presses once more and is shown the same. A crash before this is written down leaves
   * the row to the sweep.
   */
  async function reply(done: Done, answer: Answer): Promise<void> {
    try {
      const sent = await answer(done.messages, done.locale)
      if (done.isRepeat) return
      await isSent(done, sent)
    } catch (error) {
      log.warn({ error: String(error), reply: done.replyId }, 'a reply could not be sent at once')
      if (!done.isRepeat && error instanceof Undelivered) await failed(done.replyId, error)
    } finally {
      if (done.left) nudge?.(done.left)
    }
  }

  /** Nobody waits while the database is away for a moment. */
  async function isSent(done: Done, { cards }: Awaited<ReturnType<Answer>>): Promise<void> {
    const id = done.replyId
    const write = () => store.outbox.sent({ id }, done.at, shown(done, cards))
    await write().catch(() => {
      insist(write).catch((error: unknown) => log.warn({ error: String(error), reply: id }, 'a reply may come twice'))
    })
  }

  async function failed(id: string, error: Undelivered): Promise<void> {
    const { status, waitMs, error: words } = fateOf(error, { attempts: 0 })
    try {
      await store.outbox.failed({ id }, status, new Date((await store.now()).getTime() + waitMs), words)
      if (status === 'PENDING') nudge?.({ notices: 0, cards: 0, againMs: waitMs })
    } catch (reason) {
      log.warn({ error: String(reason), reply: id }, 'what became of a reply could not be written down')
    }
  }

  return reply
}

/** Copies of cards that a reply left in a chat, and what they show. */
export const shown = (
  { messages, reader, locale }: Pick<Done, 'messages' | 'reader' | 'locale'>,
  cards: Sent['cards'],
): ShownCard[] =>
  cards.map(({ index, messageId, place }) => {
    const message = messages[index]
    return { subject: message && subjectOf(message), channel: place.channel, place, messageId, reader, locale }
  })

/** What a card shows a copy of: a record, or a draft in the making. */
const subjectOf = (message: Message<string>) =>
  message.kind === 'record'
    ? message.subject
    : 'run' in message && message.run !== undefined
      ? { type: 'draft', id: message.run, version: 0 }
      : undefined
