import { z } from 'zod'
import type { Bot, Log } from './bot.ts'
import type { Message } from './message.ts'
import { type Channel, type OutboxRow, type Store, Undelivered } from './ports.ts'

const replySchema = z.object({ messages: z.array(z.custom<Message<string>>()), locale: z.string(), reader: z.string() })
const settleSchema = z.object({ type: z.string(), id: z.string() })

/** Tries of a delivery that can be tried again; then it is given up and shown as dead. */
const MAX_ATTEMPTS = 12

/** Brings out what turns left in the outbox: replies that were not sent at once, cards that show something old. */
export function createDelivery(o: {
  store: Store
  bot: Pick<Bot, 'lookAgain'>
  channels: ReadonlyMap<string, Channel>
  log: Log
}) {
  async function deliver(row: OutboxRow): Promise<void> {
    const channel = o.channels.get(row.channel)
    if (!channel) throw new Undelivered('retry', `channel ${row.channel} is not running here`)
    if (row.kind === 'REPLY') {
      const { messages, locale, reader } = replySchema.parse(row.payload)
      const { cards } = await channel.send(row.place, messages, locale)
      await o.store.outbox.keepCards(
        cards.flatMap(({ index, messageId, place }) => {
          const message = messages[index]
          const subject = message?.kind === 'record' ? message.subject : undefined
          return subject ? [{ subject, channel: place.channel, place, messageId, reader, locale }] : []
        }),
      )
      return
    }
    await settle(settleSchema.parse(row.payload), channel)
  }

  /** Brings every copy of a card to the state of its subject now. */
  async function settle(subject: { type: string; id: string }, channel: Channel): Promise<void> {
    const refs = await o.store.outbox.cards(subject)
    for (const ref of refs.filter((one) => one.channel === channel.name)) {
      const message = await o.bot.lookAgain(subject, ref.reader, ref.locale)
      if (message) {
        await channel.update(ref.place, ref.messageId, message, ref.locale).catch((error: unknown) => {
          // A card that is gone cannot look open; anything else is tried again.
          if (!(error instanceof Undelivered) || error.outcome === 'retry') throw error
        })
      }
      if (subject.type === 'draft') await o.store.outbox.dropCards([ref.id])
    }
  }

  /** Delivers what is due; answers how many rows it took. */
  async function run(): Promise<number> {
    const now = await o.store.now()
    const rows = await o.store.outbox.claim(now, 20)
    await Promise.all(
      rows.map(async (row) => {
        try {
          await deliver(row)
          await o.store.outbox.sent(row, now)
        } catch (error) {
          const outcome = error instanceof Undelivered ? error.outcome : 'retry'
          const attempts = row.attempts + 1
          const wait =
            (error instanceof Undelivered && error.retryAfterMs) || Math.min(1_000 * 2 ** attempts, 3_600_000)
          const status =
            outcome === 'ambiguous' ? 'AMBIGUOUS' : outcome === 'never' || attempts >= MAX_ATTEMPTS ? 'DEAD' : 'PENDING'
          o.log.warn({ row: row.id, kind: row.kind, status, error: String(error) }, 'a delivery did not happen')
          await o.store.outbox.failed(row, status, new Date(now.getTime() + wait), String(error))
        }
      }),
    )
    return rows.length
  }

  let again: Promise<void> | undefined
  return {
    run,
    /** Soon, once, in the background: after a turn that left something. */
    nudge(): void {
      again ??= new Promise<void>((resolve) => setTimeout(resolve, 1_200).unref())
        .then(() => {
          again = undefined
          return run()
        })
        .then(() => undefined)
        .catch((error: unknown) => o.log.warn({ error: String(error) }, 'the outbox could not be looked at'))
    },
  }
}
