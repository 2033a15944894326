/** Lets so many in at once; the others in the order they came. Whoever was let in leaves again. */
export function createLanes(count: number) {
  const waiting: (() => void)[] = []
  let free = count
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return {
    async enter(): Promise<() => void> {
      if (free > 0) free -= 1
      else await new Promise<void>((enter) => waiting.push(enter))
      return leave
    },
    /** How many would stand before somebody who came now; undefined: nobody has to wait. */
    ahead: () => (free === 0 ? waiting.length : undefined),
  }
}
