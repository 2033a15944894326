import type { Log } from '../log.ts'

/** After a look that failed, ms. */
const AGAIN_MS = 2_000
/** Looking is put together in slots of so many ms. */
const SLOT_MS = 50

/** Calls `look` when something is due soon. `farMs`: what is further away is seen to by others. */
export function createAlarms({ look, farMs, log }: { look: () => Promise<unknown>; farMs: number; log: Log }) {
  const alarms = new Map<number, NodeJS.Timeout>()
  let isStopped = false

  function wake(inMs: number): void {
    const slot = Math.ceil((Date.now() + inMs) / SLOT_MS)
    if (isStopped || inMs > farMs || alarms.has(slot)) return
    const ring = () => {
      alarms.delete(slot)
      look().catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the outbox could not be looked at')
        wake(AGAIN_MS)
      })
    }
    alarms.set(slot, setTimeout(ring, Math.max(0, slot * SLOT_MS - Date.now())).unref())
  }

  return {
    wake,
    stop() {
      isStopped = true
      for (const alarm of alarms.values()) clearTimeout(alarm)
    },
  }
}
