import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** So many processes may look at the same time without two of them finding the same. */
const LOOKING = 8
const mine = Number(process.env.VITEST_POOL_ID ?? 0) % LOOKING
const given = new Set<number>()

/** A port that nobody listens on, below those that systems give to connections by themselves: it stays free until it is used. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOOKING * randomInt(1_280, 4_096) + mine
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    return port
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
