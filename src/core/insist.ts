import type { Log } from './log.ts'

/** Between two tries, ms; each comes a little earlier or later, so that what failed together does not fail together again. */
const WAITS_MS = [200, 1_000, 3_000, 8_000]
const around = (ms: number): number => ms * (0.75 + Math.random() / 2)

/** Writes down what has happened already, also when the database is away for a moment; throws where it stays away. */
export const createInsist = (log: Pick<Log, 'info'>) =>
  async function insist<T>(write: () => Promise<T>): Promise<T> {
    for (const wait of WAITS_MS) {
      try {
        return await write()
      } catch (error) {
        log.info({ error: String(error) }, 'what could not be written down is written down again')
        await new Promise((resolve) => setTimeout(resolve, around(wait)))
      }
    }
    return write()
  }

/** Writes until it is written. */
export type Insist = ReturnType<typeof createInsist>
