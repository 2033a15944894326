import { Conflict } from './ports.ts'

/** Does it once more from its beginning where somebody else wrote meanwhile; throws whatever else goes wrong. */
export const onceMore = <T>(work: () => Promise<T>): Promise<T> =>
  work().catch((error: unknown) => {
    if (error instanceof Conflict) return work()
    throw error
  })
