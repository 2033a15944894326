import { nextStep, type ProvisioningStep } from '../../domain/provisioning-job.ts'
import type { CopyPreview } from '../../domain/tenant-copy.ts'
import type { CopyMade, Making, Provisioning, ProvisioningWork } from '../ports.ts'

/** What the provisioning system said to a job. `refused`: there is no system to ask, or it does not know this. `away`: it did not say. */
export type ProvisioningAnswer =
  | { readonly kind: 'making'; readonly making: Making }
  | { readonly kind: 'told' }
  | { readonly kind: 'preview'; readonly preview: CopyPreview }
  | { readonly kind: 'copy'; readonly made: CopyMade }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'away'; readonly reason: string }

/** Tells the system a job, in one form for all kinds. `logo`: the bytes of a kept picture. Throws `ProvisioningUnavailable`. */
export async function askProvisioning(
  provisioning: Provisioning | undefined,
  work: ProvisioningWork,
  logo: (storageKey: string) => Promise<Uint8Array | undefined>,
): Promise<ProvisioningAnswer> {
  if (!provisioning) return { kind: 'refused', reason: 'no-provisioning' }
  switch (work.kind) {
    case 'CREATE': {
      const picture = work.logoKey === undefined ? undefined : await logo(work.logoKey)
      const order = { ...work.order, ...(picture ? { logo: picture } : {}) }
      return { kind: 'making', making: await provisioning.create(work.key, order, work.attempt) }
    }
    case 'ROLES':
      await provisioning.setRoles(work.key, work.tenantId, work.users)
      return { kind: 'told' }
    case 'MOVE':
      await provisioning.move(work.key, work.tenantId, work.masterId)
      return { kind: 'told' }
    case 'PREVIEW':
      return { kind: 'preview', preview: await provisioning.previewCopy(work.fromId, work.toId, work.kinds) }
    case 'COPY':
      return { kind: 'copy', made: await provisioning.copyContent(work.key, work.fromId, work.toId, work.shown) }
  }
}

/** The making of a tenant of which nobody can say how far it is: it failed where it would have gone on. */
export const notMade = (done: readonly ProvisioningStep[], error: string): Making => ({
  kind: 'failed',
  done,
  step: nextStep({ done }) ?? 'features',
  error,
})
