/** So many messages in so many ms. */
export interface Limit {
  readonly count: number
  readonly withinMs: number
}

/** What Teams lets a bot send to one conversation (PLATFORMS); stricter than any other channel. */
export const CHAT_LIMITS: readonly Limit[] = [
  { count: 7, withinMs: 1_000 },
  { count: 60, withinMs: 30_000 },
  { count: 1_800, withinMs: 3_600_000 },
]

/**
 * Counts what goes to each conversation, so that a limit is kept before it is met (X62). `wait` answers how many ms the
 * next message has to wait; 0: it may go, and is counted.
 */
export function createPace(limits: readonly Limit[], clock: () => number = Date.now) {
  const longest = Math.max(...limits.map(({ withinMs }) => withinMs))
  const gone = new Map<string, number[]>()
  /** Conversations that are quiet again are forgotten, the longest quiet ones first. */
  const forget = (now: number) => {
    for (const [conversation, times] of gone) {
      if (now - (times.at(-1) ?? 0) < longest) return
      gone.delete(conversation)
    }
  }

  return {
    wait(conversation: string): number {
      const now = clock()
      const times = (gone.get(conversation) ?? []).filter((at) => now - at < longest)
      const waits = limits.map(({ count, withinMs }) => {
        const first = times.at(-count)
        return first === undefined ? 0 : first + withinMs - now
      })
      const ms = Math.max(0, ...waits)
      if (ms > 0) return ms
      gone.delete(conversation)
      gone.set(conversation, [...times, now])
      forget(now)
      return 0
    },
  }
}

/** Keeps to what conversations may be sent. */
export type Pace = ReturnType<typeof createPace>
