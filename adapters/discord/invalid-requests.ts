import type { Log } from '../../src/core/bot.ts'

/** Discord counts what it refused over so many ms. */
const WINDOW_MS = 600_000
/** Counted in slots of so many ms. */
const SLOT_MS = 10_000
const WARN_AT = 2_000
const STOP_AT = 8_000

/** Keeps account of what Discord refused: 10,000 in 10 minutes get the whole address banned (PLATFORMS). */
export function createInvalidRequests({
  log,
  now,
}: {
  readonly log: Pick<Log, 'warn' | 'error'>
  readonly now: () => number
}) {
  const slots = new Map<number, number>()
  let saidAt = { warn: Number.NEGATIVE_INFINITY, error: Number.NEGATIVE_INFINITY }
  /** How many of the last 10 minutes; forgets what is older. */
  const total = () => {
    const oldest = (now() - WINDOW_MS) / SLOT_MS
    let sum = 0
    for (const [slot, count] of slots) {
      if (slot < oldest) slots.delete(slot)
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
      if (count >= WARN_AT) once('warn', count, 'Discord refused many requests within 10 minutes: 10,000 end in a ban')
      if (count >= STOP_AT)
        once(
          'error',
          count,
          'Discord refused too many requests: only presses are answered until that is 10 minutes ago',
        )
    },
    /** How long nothing but answers to presses may go out, ms; 0: everything may. */
    waitMs(): number {
      if (total() < STOP_AT) return 0
      const first = Math.min(...slots.keys())
      return Math.max(1, (first + 1) * SLOT_MS + WINDOW_MS - now())
    },
  }
}
