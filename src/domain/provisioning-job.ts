/** What is made of a tenant, in this order; each is done once (T9 step 9). */
export const PROVISIONING_STEPS = ['storage', 'roles', 'features'] as const
/** Where a job stands, or what it failed in. */
export type ProvisioningStep = (typeof PROVISIONING_STEPS)[number]

/** The making of one tenant: one per key, however often it is asked for (INV-58). */
export interface ProvisioningJob {
  readonly idempotencyKey: string
  readonly status: 'RUNNING' | 'FAILED' | 'DONE'
  readonly done: readonly ProvisioningStep[]
  /** From 1; a retry is the next one. */
  readonly attempt: number
  /** Of the last failure, for the vendor's eyes. */
  readonly error?: string | undefined
}

/** What the provisioning system says, late, twice and out of order; or that somebody wants it tried again. */
export type JobReport =
  | { readonly kind: 'done'; readonly step: ProvisioningStep }
  | { readonly kind: 'failed'; readonly step: ProvisioningStep; readonly attempt: number; readonly error: string }
  | { readonly kind: 'retry' }

/** The job of a creation that begins. */
export const newJob = (idempotencyKey: string): ProvisioningJob => ({
  idempotencyKey,
  status: 'RUNNING',
  done: [],
  attempt: 1,
})

/** The step at which a job goes on, after a failure the one that failed; undefined: all are done. */
export const nextStep = ({ done }: Pick<ProvisioningJob, 'done'>): ProvisioningStep | undefined =>
  PROVISIONING_STEPS.find((step) => !done.includes(step))

/** The job after a report; the very same where the report says nothing new: repeated, of a step that is done, of an earlier attempt. */
export function jobMoved(job: ProvisioningJob, report: JobReport): ProvisioningJob {
  switch (report.kind) {
    case 'done': {
      if (job.done.includes(report.step)) return job
      const done = PROVISIONING_STEPS.filter((step) => step === report.step || job.done.includes(step))
      return nextStep({ done }) === undefined
        ? { idempotencyKey: job.idempotencyKey, status: 'DONE', done, attempt: job.attempt }
        : { ...job, done }
    }
    case 'failed': {
      const { step, attempt, error } = report
      if (job.status !== 'RUNNING' || attempt !== job.attempt || job.done.includes(step)) return job
      return { ...job, status: 'FAILED', error }
    }
    case 'retry':
      return job.status === 'FAILED' ? { ...job, status: 'RUNNING', attempt: job.attempt + 1 } : job
  }
}
