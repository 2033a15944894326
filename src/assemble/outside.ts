import { createLicenceWork, type LicenceWorkOptions } from '../core/outside/licence-work.ts'
import { createProvisioningWork, type ProvisioningWorkOptions } from '../core/outside/provisioning-work.ts'

/** Whoever wants to know what became of what the systems outside were told. */
export interface OutsideWatch {
  readonly onWorked?: LicenceWorkOptions['onWorked']
  readonly onProvisioned?: ProvisioningWorkOptions['onWorked']
}

type Both = LicenceWorkOptions & ProvisioningWorkOptions
type Options = OutsideWatch &
  Pick<Both, 'store' | 'tell' | 'log' | 'nudge'> &
  Pick<LicenceWorkOptions, 'source' | 'read'> &
  Pick<ProvisioningWorkOptions, 'provisioning' | 'logo'>

/** What this process tells the licence source and the provisioning system, as one piece of work. */
export function createOutsideWork({ onWorked, onProvisioned, source, read, provisioning, logo, ...common }: Options) {
  const works = [
    createLicenceWork({ ...common, source, read, ...(onWorked ? { onWorked } : {}) }),
    createProvisioningWork({ ...common, provisioning, logo, ...(onProvisioned ? { onWorked: onProvisioned } : {}) }),
  ]
  return {
    begin() {
      for (const work of works) work.begin()
    },
    close() {
      for (const work of works) work.close()
    },
    idle: () => Promise.all(works.map((work) => work.idle())),
  }
}
