import { setTimeout as sleep } from 'node:timers/promises'

/** Waits no longer than so many ms for something that goes on by itself and tells its own failures. */
export const within = async (ms: number, work: Promise<unknown> | undefined): Promise<void> =>
  void (await Promise.race([work, sleep(ms, undefined, { ref: false })]))
