import type { JobReport } from '../../domain/provisioning-job.ts'
import type { Left, Tell } from '../delivery/tell.ts'
import type { Store } from '../ports.ts'

/** Keeps what the provisioning system calls back with, as often as it says so; false: nothing is made under that key. */
export const createProvisioningReports =
  (o: {
    readonly store: Pick<Store, 'transaction' | 'provisioningWork' | 'now'>
    readonly tell: Tell
    readonly nudge: (left: Left) => void
  }) =>
  async (key: string, report: JobReport): Promise<boolean> => {
    const tenantId = await o.store.provisioningWork.tenantOf(key)
    if (tenantId === undefined) return false
    const now = await o.store.now()
    const left = await o.store.transaction(async (tx) => {
      const happened = await tx.write.reportMaking(key, report, now)
      return o.tell(tx, { happened, by: undefined, now, changed: [{ type: 'tenant', id: tenantId }] })
    })
    o.nudge(left)
    return true
  }
