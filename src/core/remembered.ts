/** At most so many answers are kept; people's clients choose some of the keys. */
const MOST = 500

/** The same answer for the same words without making it again, for what is dear to make: zones and their formats. */
export function remembered<Key extends readonly string[], T>(make: (...key: Key) => T): (...key: Key) => T {
  const known = new Map<string, T>()
  return (...key) => {
    const name = key.join('\n')
    const found = known.get(name)
    if (found !== undefined) return found
    const made = make(...key)
    if (known.size >= MOST) known.clear()
    known.set(name, made)
    return made
  }
}
