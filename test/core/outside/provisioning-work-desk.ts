import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalProvisioning } from '../../../adapters/provisioning/local.ts'
import { createProvisioningWork } from '../../../src/core/outside/provisioning-work.ts'
import type { Provisioning } from '../../../src/core/ports.ts'
import { minute, openTenantDesk } from '../../prisma/store/tenant-desk.ts'
import { createListener } from '../../support/listener.ts'

/** When everything begins. */
const START = minute(10)

/** Tenants here and in the system, and any number of processes that carry out what it is told. */
export async function openWorkDesk() {
  const desk = await openTenantDesk()
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-work-'))
  let now = START
  const system = createLocalProvisioning({ folder, pageUrl: 'http://127.0.0.1:9/in', now: async () => now })
  const { told, changed, tell } = createListener()
  const outcomes: string[] = []
  const problems: string[] = []
  const keep = (what: object) => problems.push(JSON.stringify(what))

  const work = (provisioning: Provisioning | undefined, transaction = desk.store.transaction) => ({
    /** Everything that is due is carried out; whatever comes later is up to the test, not to a timer. */
    async done(): Promise<void> {
      const worker = createProvisioningWork({
        store: { ...desk.store, now: async () => now, transaction },
        provisioning,
        logo: async () => undefined,
        tell,
        log: { info: () => undefined, warn: keep, error: keep },
        onWorked: (kind, outcome) => outcomes.push(`${kind} ${outcome}`),
      })
      worker.begin()
      await worker.idle()
      worker.close()
    },
  })

  return {
    ...desk,
    system,
    told,
    /** Cards that were brought up to date. */
    changed,
    /** How calls ended: `CREATE waits`. */
    outcomes,
    /** What the operator reads. */
    problems,
    /** A process; `transaction`: what happens when it wants to keep an answer. */
    worker: (provisioning: Provisioning = system, transaction = desk.store.transaction) =>
      work(provisioning, transaction),
    /** A process that is connected with no system. */
    withoutSystem: () => work(undefined),
    /** So much time passes, and whoever had jobs in hand is dead for a while. */
    async passes(seconds: number): Promise<void> {
      now = new Date(now.getTime() + seconds * 1000)
      await desk.client.tenantJob.updateMany({ data: { leaseUntil: null } })
    },
    by: () => ({ ...desk.by(), at: now }),
    async shut() {
      await desk.close()
      rmSync(folder, { recursive: true })
    },
  }
}
