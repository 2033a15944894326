/** Teams tells of an installation twice, in two ways: the second within a minute is the same one. */
export function createHellos(): (conversationId: string) => boolean {
  const greeted = new Map<string, number>()
  return (id) => {
    const now = Date.now()
    for (const [other, at] of greeted) if (now - at > 60_000) greeted.delete(other)
    if (greeted.has(id)) return false
    greeted.set(id, now)
    return true
  }
}
