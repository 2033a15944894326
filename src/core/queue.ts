/** Runs work of one key in order, of different keys side by side; lets a stopping process wait for all of it. */
export function createQueue() {
  const tails = new Map<string, Promise<unknown>>()
  const running = new Set<Promise<unknown>>()
  let closing = false

  const track = <T>(work: Promise<T>): Promise<T> => {
    running.add(work)
    const done = () => running.delete(work)
    work.then(done, done)
    return work
  }

  return {
    /** Waits for its turn behind everything of the same key. */
    run<T>(key: string, work: () => Promise<T>): Promise<T> {
      const before = tails.get(key) ?? Promise.resolve()
      const mine = before.then(work, work)
      const tail = mine
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key)
        })
      tails.set(key, tail)
      return track(mine)
    },
    /** Work nobody waits for, but the stop does. */
    background(work: () => Promise<void>): void {
      void track(work().catch(() => undefined))
    },
    isClosing: () => closing,
    /** Resolves when nothing is running. */
    async idle(): Promise<void> {
      while (running.size > 0) await Promise.allSettled(running)
    },
    /** Kept turns give up; `idle` then ends soon. */
    close(): void {
      closing = true
    },
  }
}
