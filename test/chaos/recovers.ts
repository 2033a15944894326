import type { createServerProcess } from './server.ts'

type Server = Awaited<ReturnType<typeof createServerProcess>>
type When = 'before' | 'after'

/** How long it may take until nothing waits any longer, ms. */
const PATIENCE_MS = 90_000

/**
 * A server that starts as often as it dies, and time passes. `free`: what a dead one had in hand is free at once instead
 * of 45 s later; `left`: how much still waits.
 */
export async function recovers(
  server: Server,
  { free, left }: { readonly free: () => Promise<unknown>; readonly left: () => Promise<number> },
): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; ; ) {
    await free()
    const isSwept = await fetch(`${server.url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: 'PT20S' }),
    }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isSwept && (await left()) === 0) return
    if (Date.now() > until) throw new Error(`something is still waiting:\n${server.words().slice(-2000)}`)
    if (!isSwept) await server.start()
  }
}

/** Kills whoever tells a system something: before it is done, or once it is done and before the answer. `deaths`: of the next times. */
export const createDeadly =
  (server: () => Server, deaths: When[]) =>
  <Given extends readonly unknown[], Answer>(does: (...given: Given) => Promise<Answer>) =>
  async (...given: Given): Promise<Answer> => {
    const when = deaths.shift()
    if (when === 'before') await server().kill(false)
    const answer = when === 'before' ? new Promise<Answer>(() => undefined) : does(...given)
    if (when === 'after') {
      await answer
      await server().kill(false)
    }
    return answer
  }
