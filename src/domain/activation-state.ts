import { type ActivationStep, activationOf, deploymentWith } from './deployment.ts'

/** Before the end of a licence it is said that it comes, days. */
export const SOON_DAYS = 30

/** What an issued key's state follows from. */
export interface Issued {
  readonly status: 'ISSUED' | 'DELIVERED' | 'ACTIVE' | 'SUPERSEDED' | 'REVOKED' | 'EXPOSED'
  readonly validTo?: Date
  readonly graceUntil?: Date
  readonly tasks: readonly { readonly step: ActivationStep; readonly status: 'OPEN' | 'DONE' | 'FAILED' }[]
}

/** How far an activation is; `ended`: the key counts no longer. */
export type Progress = 'OPEN' | 'PARTLY_ACTIVE' | 'ACTIVE' | 'SUPERSEDED' | 'REVOKED' | 'EXPOSED'

/** Where a licence stands in time, from 30 days before its end; undefined: far from it (DOMAIN §3.3). */
export type Ending = 'EXPIRING' | 'GRACE' | 'EXPIRED'

/** How far the activation of a key is, by the tasks it was issued with (INV-41). */
export function progressOf({ status, tasks }: Issued): Progress {
  if (status === 'SUPERSEDED' || status === 'REVOKED' || status === 'EXPOSED' || status === 'ACTIVE') return status
  const deployment = deploymentWith(tasks.map(({ step }) => step))
  const done = new Set(tasks.flatMap((task) => (task.status === 'DONE' ? [task.step] : [])))
  return deployment === undefined ? 'OPEN' : activationOf(deployment, done)
}

/** Derived from the clock at reading, never from a job having run (X31). The last day counts whole to its moment. */
export function endingOf(
  { validTo, graceUntil }: Pick<Issued, 'validTo' | 'graceUntil'>,
  now: Date,
): Ending | undefined {
  if (validTo === undefined) return undefined
  if (now < validTo) return validTo.getTime() - now.getTime() <= SOON_DAYS * 86_400_000 ? 'EXPIRING' : undefined
  return graceUntil !== undefined && now < graceUntil ? 'GRACE' : 'EXPIRED'
}

/** Whether a key still counts: it is the one that an exposure or a new one would end. */
export const isLive = ({ status }: Pick<Issued, 'status'>): boolean =>
  status === 'ISSUED' || status === 'DELIVERED' || status === 'ACTIVE'
