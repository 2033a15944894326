import { PgBoss } from 'pg-boss'

/** How often due things are looked for, seconds. */
const SWEEP_S = 15

/** The clock's work: every 15 s what is due, once a night what is over. pg-boss only calls; due times are columns. */
export async function startJobs(o: {
  url: string
  sweep: () => Promise<unknown>
  nightly: () => Promise<unknown>
  onError: (error: unknown) => void
}): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: o.url, max: 3, schema: 'jobs' })
  boss.on('error', o.onError)
  await boss.start()
  // One waits, however many run: a process that was killed in the middle of one must not hold up all that follow.
  await boss.createQueue('due', { policy: 'short', retryLimit: 0, deleteAfterSeconds: 3_600 })
  await boss.createQueue('nightly', { policy: 'stately' })
  await boss.work('due', { pollingIntervalSeconds: 2 }, async () => {
    try {
      await o.sweep()
    } catch (error) {
      o.onError(error)
    } finally {
      await boss.send('due', {}, { startAfter: SWEEP_S })
    }
  })
  await boss.work('nightly', async () => void (await o.nightly()))
  await boss.schedule('nightly', '10 3 * * *')
  await boss.send('due', {})
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) }
}
