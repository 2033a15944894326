/** Times that are remembered of one key, at most so many keys. */
const KEYS = 10_000

/** Says whether a key was used more than `most` times within `windowMs`; counts each call. Per process. */
export function createRateLimit(most: number, windowMs: number, now: () => number = Date.now) {
  const used = new Map<string, number[]>()
  return (key: string): boolean => {
    const since = now() - windowMs
    const times = (used.get(key) ?? []).filter((at) => at > since)
    used.delete(key)
    used.set(key, [...times.slice(-most), now()])
    for (const oldest of used.keys()) {
      if (used.size <= KEYS) break
      used.delete(oldest)
    }
    return times.length >= most
  }
}
