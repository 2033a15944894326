import { z } from 'zod'
import type { Bot } from '../bot.ts'
import { createInsist } from '../insist.ts'
import type { Log } from '../log.ts'
import { type Message, say } from '../message.ts'
import {
  type Channel,
  type Letter,
  type Mailer,
  type Notices,
  type OutboxRow,
  type Store,
  Undelivered,
} from '../ports.ts'
import { createQueue } from '../queue.ts'
import { translated } from '../translate.ts'
import { type Translate, text } from '../words.ts'
import { createAlarms } from './alarm.ts'
import { createCostsTold } from './costs-told.ts'
import { createNoticeDelivery, type Told } from './deliver-notice.ts'
import { type Fate, fateOf, fateOfPartnerMail } from './outcome.ts'
import { CHAT_LIMITS, createPace, type Limit } from './pace.ts'
import { shown } from './reply.ts'
import { createReport, isForPartner } from './report.ts'
import { createSettle } from './settle.ts'
import { createTell, type Left } from './tell.ts'

const replySchema = z.object({ messages: z.array(z.custom<Message<string>>()), locale: z.string(), reader: z.string() })
const settleSchema = z.object({ type: z.string(), id: z.string() })

/** Deliveries of one process at the same time: somebody's silent channel must not keep others waiting. */
const AT_ONCE = 16
/** Of those that say the same to thousands: whoever talks meanwhile must not wait for them. */
const FOR_MANY_AT_ONCE = 2
/** A moment after the reply that shows the same, ms. */
const CARDS_MS = 1_100
/** Later than this the sweep looks anyway, ms. */
const SWEEP_MS = 15_000
/** What delivery works with: main hands it over. */
export interface DeliveryOptions {
  readonly store: Store
  readonly bot: Pick<Bot, 'lookAgain' | 'speech'>
  readonly channels: ReadonlyMap<string, Channel>
  readonly notices: Notices
  readonly newId: () => string
  readonly translator: (locale: string, timezone: string) => Translate
  readonly log: Log
  readonly mail?: { readonly mailer: Mailer; readonly letter: Letter }
  /** What one conversation may be sent. */
  readonly limits?: readonly Limit[]
}

/**
 * Brings out what is in the outbox: replies that were not sent at once, notices, cards that show something old. Each
 * row is one process's at a time (a lease), the oldest of its target, and what became of it is written down.
 */
export function createDelivery(o: DeliveryOptions) {
  const { store, channels, log } = o
  const { outbox } = store
  const settle = createSettle({ store, channels, lookAgain: o.bot.lookAgain })
  const tell = createTell(o)
  const insist = createInsist(log)
  const costsTold = createCostsTold({ store, notices: o.notices, tell, insist })
  const pace = createPace(o.limits ?? CHAT_LIMITS)
  const tellNotice = createNoticeDelivery({ ...o, speech: o.bot.speech, pace, settle })
  const looks = createQueue()
  const inFlight = new Map<string, Promise<void>>()
  const forMany = new Set<string>()
  const alarms = createAlarms({ look: run, farMs: SWEEP_MS, log })
  const { wake } = alarms
  const report = createReport({ store, tell, insist, onTold: () => wake(0) })
  let isClosed = false

  /** Takes and delivers what is due, until nothing is; answers how many rows it took. */
  async function run(): Promise<number> {
    const mine = new Set<Promise<void>>()
    let taken = 0
    let ended = 0
    while (!isClosed) {
      const seen = ended
      taken += await looks.run('outbox', async () => {
        const now = await store.now()
        const free = AT_ONCE - inFlight.size
        const many = FOR_MANY_AT_ONCE - forMany.size
        const rows = free > 0 ? await outbox.claim(now, free, [...inFlight.keys()], many) : []
        for (const row of rows) {
          if (row.isForMany) forMany.add(row.id)
          const work: Promise<void> = one(row, now).finally(() => {
            forMany.delete(row.id)
            inFlight.delete(row.id)
            mine.delete(work)
            ended += 1
          })
          inFlight.set(row.id, work)
          mine.add(work)
        }
        return rows.length
      })
      // What ended while we looked may have made way for the next of its target: look again.
      if (ended > seen) continue
      if (mine.size === 0) return taken
      await Promise.race(mine)
    }
    await Promise.all(mine)
    return taken
  }

  async function one(row: OutboxRow, now: Date): Promise<void> {
    try {
      await (row.kind === 'NOTICE' ? notice(row, now) : row.kind === 'REPLY' ? reply(row, now) : cards(row, now))
    } catch (error) {
      log.warn({ row: row.id, kind: row.kind, error: String(error) }, 'a delivery could not be made')
      // Whether it was begun stays as it was written; where the database is away the lease ends by itself.
      await fails(row, now, fateOf(error, row), true).catch(() => undefined)
    }
  }

  async function cards(row: OutboxRow, now: Date): Promise<void> {
    await settle(settleSchema.parse(row.payload))
    await insist(() => outbox.sent(row, now))
  }

  /**
   * A reply that its own turn did not bring out. A person waits for it in this very chat, and a confirmation must not be
   * lost (X14): where it is unsure whether it arrived, it comes once more and says so. A second doubt ends it.
   */
  async function reply(row: OutboxRow, now: Date): Promise<void> {
    const { messages, locale, reader } = replySchema.parse(row.payload)
    const channel = channels.get(row.channel)
    if (!channel) throw new Undelivered('retry', `channel ${row.channel} is not running here`)
    if (row.beganAt) return fails(row, now, fateOf(new Undelivered('ambiguous', 'sent twice already'), row))
    // Nothing was ever said of it: whoever took the turn is gone, or could not reach the database any more.
    const isUnsure = row.lastError === undefined && messages.length > 0
    const again = isUnsure ? [say(text('outbox.again'), 'hint')] : []
    const said = [...translated(again, o.translator(locale, 'UTC')), ...messages]
    if (!(await outbox.begin(row, now))) return
    try {
      const { cards } = await channel.send(row.place, said, locale, { once: row.id })
      await insist(() => outbox.sent(row, now, shown({ messages: said, reader, locale }, cards)))
    } catch (error) {
      if (!(error instanceof Undelivered)) throw error
      await fails(row, now, fateOf(error, row))
    }
  }

  async function notice(row: OutboxRow, now: Date): Promise<void> {
    const told = await tellNotice(row, now)
    switch (told.kind) {
      case 'taken':
        return
      case 'told':
        await report.arrived(row, now)
        if (await costsTold(row, now)) wake(CARDS_MS)
        return insist(() => outbox.sent(row, now))
      case 'nothing':
        return insist(() => outbox.left(row, now))
      case 'later':
        await outbox.later(row, new Date(now.getTime() + told.waitMs))
        return wake(told.waitMs)
      case 'failed':
        return noticeFails(row, now, told)
    }
  }

  async function noticeFails(row: OutboxRow, now: Date, told: Extract<Told, { kind: 'failed' }>): Promise<void> {
    const fate = isForPartner(row) ? fateOfPartnerMail(told.error, row) : soonEnough(fateOf(told.error, row), told)
    log.warn({ row: row.id, status: fate.status, error: fate.error }, 'a notice did not arrive')
    await report.failed(row, now, fate, told.error)
    await fails(row, now, fate, told.isUnsure)
  }

  /** Writes down a failure, and looks again when its time has come. */
  async function fails(row: OutboxRow, now: Date, fate: Fate, isUnsure = false): Promise<void> {
    await insist(() =>
      outbox.failed(
        row,
        fate.status,
        new Date(now.getTime() + fate.waitMs),
        fate.error,
        isUnsure ? 'unsure' : undefined,
      ),
    )
    if (fate.status === 'PENDING') wake(fate.waitMs)
  }

  return {
    run,
    /** After a turn that left something: notices at once, cards a moment later. */
    nudge(left: Left): void {
      if (left.notices > 0) wake(0)
      if (left.cards > 0) wake(CARDS_MS)
      if (left.againMs !== undefined) wake(left.againMs)
    },
    /** Takes nothing more; resolves when what is on its way has arrived or failed. */
    async stop(): Promise<void> {
      isClosed = true
      alarms.stop()
      await looks.idle()
      await Promise.allSettled(inFlight.values())
    },
  }
}

/** In time for the mail that takes the place of a chat that stays away. */
const soonEnough = (fate: Fate, { withinMs }: { readonly withinMs?: number }): Fate =>
  withinMs === undefined ? fate : { ...fate, status: 'PENDING', waitMs: Math.min(fate.waitMs, withinMs) }
