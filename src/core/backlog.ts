import type { Log } from './log.ts'
import type { Hearing } from './perform.ts'
import { Unavailable } from './ports.ts'
import type { createQueue } from './queue.ts'

/** Between two tries, ms: the first, and the longest. */
const FIRST_MS = 500
const LONGEST_MS = 3_000

/**
 * Turns that came while the database was away: kept in memory in their order, tried again, and answered by themselves
 * (DESIGN §2). `take` does a turn and sends its reply; it throws `Unavailable` while the database is still away.
 */
export function createBacklog(o: {
  readonly queue: ReturnType<typeof createQueue>
  /** How long a turn is kept. */
  readonly patienceMs: number
  readonly take: (hearing: Hearing) => Promise<void>
  /** Its time is over, or the process ends: says so. */
  readonly giveUp: (hearing: Hearing) => Promise<void>
  readonly log: Log
}) {
  const waiting = new Map<string, { readonly hearing: Hearing; readonly until: number }[]>()

  /** Does what waits in this conversation, oldest first. Only within its queue; throws `Unavailable`. */
  async function drain(key: string): Promise<void> {
    const kept = waiting.get(key) ?? []
    for (let next = kept[0]; next; next = kept[0]) {
      try {
        await o.take(next.hearing)
      } catch (error) {
        if (error instanceof Unavailable) throw error
        o.log.error({ error, turn: next.hearing.turn.id }, 'a kept turn failed')
        await o.giveUp(next.hearing)
      }
      kept.shift()
    }
    waiting.delete(key)
  }

  /** Keeps a turn behind those of its conversation that wait already; one that was delivered twice waits once. */
  function keep(hearing: Hearing): void {
    const { key, turn } = hearing
    const kept = waiting.get(key)
    const one = { hearing, until: Date.now() + o.patienceMs }
    if (kept?.some((other) => other.hearing.turn.id === turn.id)) return
    if (kept) return void kept.push(one)
    waiting.set(key, [one])
    o.queue.background(() => retry(key))
  }

  async function retry(key: string): Promise<void> {
    for (let wait = FIRST_MS; waiting.has(key); wait = Math.min(wait * 1.5, LONGEST_MS)) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      await o.queue.run(key, async () => {
        try {
          await drain(key)
        } catch {
          await endOld(key)
        }
      })
    }
  }

  async function endOld(key: string): Promise<void> {
    const kept = waiting.get(key) ?? []
    const isOver = ({ until }: { until: number }) => o.queue.isClosing() || until <= Date.now()
    for (let next = kept[0]; next && isOver(next); next = kept[0]) {
      kept.shift()
      await o.giveUp(next.hearing)
    }
    if (kept.length === 0) waiting.delete(key)
  }

  return { drain, keep }
}
