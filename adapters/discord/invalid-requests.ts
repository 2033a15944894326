import type { Log } from '../../src/core/log.ts'

/** Discord counts what it refused over so many ms. */
const WINDOW_MS = 600_000
/** Counted in slots of so many ms. */
const SLOT_MS = 10_000

/** How many refused requests within 10 minutes are told, and at how many nothing more goes out. */
export interface InvalidLimits {
  readonly warnAt: number
  readonly stopAt: number
}
/** For one process; several behind one address share what Discord allows. */
const LIMITS: InvalidLimits = { warnAt: 2_000, stopAt: 8_000 }

/** Keeps account of what Discord refused: 10,000 in 10 minutes get the whole address banned (PLATFORMS). */
export function createInvalidRequests(o: {
  readonly log: Pick<Log, 'warn' | 'error'>
  readonly now: () => number
  readonly limits?: InvalidLimits | undefined
}) {
  const { log, now, limits: { warnAt, stopAt } = LIMITS } = o
  const slots = new Map<number, number>()
  let saidAt = { warn: Number.NEGATIVE_INFINITY, error: Number.NEGATIVE_INFINITY }
  /** How many of the last 10 minutes; forgets what is older. */
  const total = () => {
    let sum = 0
    for (const [slot, count] of slots) {
      if (endOf(slot) <= now()) slots.delete(slot)
      else sum += count
    }
    return sum
  }
  const once = (level: 'warn' | 'error', count: number, sentence: string) => {
    if (now() - saidAt[level] < WINDOW_MS) return
    saidAt = { ...saidAt, [level]: now() }
    log[level]({ count }, sentence)
  }

  return {
    /** One more was refused. */
    add(): void {
      const slot = Math.floor(now() / SLOT_MS)
      slots.set(slot, (slots.get(slot) ?? 0) + 1)
      const count = total()
      if (count >= warnAt) once('warn', count, 'Discord refused many requests within 10 minutes: 10,000 end in a ban')
      if (count >= stopAt)
        once(
          'error',
          count,
          'Discord refused too many requests: only presses are answered until that is 10 minutes ago',
        )
    },
    /** How long nothing but answers to presses may go out, ms; 0: everything may. */
    waitMs(): number {
      if (total() < stopAt) return 0
      return endOf(Math.min(...slots.keys())) - now()
    },
  }
}

/** When the last of a slot is 10 minutes ago. */
const endOf = (slot: number) => (slot + 1) * SLOT_MS + WINDOW_MS
