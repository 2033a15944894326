/** How far the events of a session are handled, though later ones may be done before earlier ones. */
export function createProgress(from: number) {
  let received = from
  const open = new Set<number>()
  return {
    begin(sequence: number): void {
      received = Math.max(received, sequence)
      open.add(sequence)
    },
    end(sequence: number): void {
      open.delete(sequence)
    },
    /** Up to here nothing is missing. */
    through(): number {
      let until = received
      for (const sequence of open) until = Math.min(until, sequence - 1)
      return until
    },
    isIdle: () => open.size === 0,
  }
}
