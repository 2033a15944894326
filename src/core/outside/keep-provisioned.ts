import type { Happening } from '../../domain/happening.ts'
import type { Making, ProvisioningWork, Tx } from '../ports.ts'
import { notMade, type ProvisioningAnswer } from './ask-provisioning.ts'

/** A tenant that moves on is looked at again at once, one that does not after a while: somebody watches its card (H12). */
const LOOK_MS = { moving: 1_000, still: 5_000 }
/** A copy waits so long for a target that is sending (X107). */
const BUSY_MS = 60_000
/** While the system is away: a first pause, doubled with every failure up to the longest. */
const PAUSE = { firstMs: 5_000, longestMs: 600_000 }
/**
 * After so many failures, some five minutes, the making of a tenant or the look at a copy has failed, and whoever waits can
 * try again. What may have been done already, a copy, is told until there is an answer.
 */
const PATIENCE = 6

/** How a job ended for now. */
export type Provisioned = 'done' | 'waits' | 'failed' | 'away'

/** What a call came to. */
export interface Settled {
  readonly outcome: Provisioned
  readonly happened: readonly Happening[]
  /** It is looked at again then. */
  readonly againMs?: number
  /** Nothing of it shows on a card. */
  readonly isSame?: true
}

/** Writes what the system said to a job; whatever was settled before stays as it is (INV-58). */
export async function keepProvisioned(
  tx: Tx,
  work: ProvisioningWork,
  answer: ProvisioningAnswer,
  now: Date,
): Promise<Settled> {
  const later = (ms: number) => new Date(now.getTime() + ms)
  switch (answer.kind) {
    case 'making':
      return making(tx, work, answer.making, now)
    case 'told':
      return { outcome: 'done', happened: await tx.write.finishJob(work.id, now) }
    case 'preview':
      return { outcome: 'done', happened: await tx.write.keepPreview(work.id, answer.preview, now) }
    case 'copy':
      return answer.made.kind === 'busy'
        ? { outcome: 'waits', happened: await tx.write.retryJob(work.id, later(BUSY_MS)) }
        : { outcome: 'done', happened: await tx.write.keepCopy(work.id, answer.made, now) }
    case 'refused':
      return refused(tx, work, answer.reason, now)
    case 'away': {
      const isGivenUp = (work.kind === 'CREATE' || work.kind === 'PREVIEW') && work.failures >= PATIENCE
      if (isGivenUp) return refused(tx, work, answer.reason, now)
      const pauseMs = Math.min(PAUSE.longestMs, PAUSE.firstMs * 2 ** Math.min(work.failures, 20))
      return { outcome: 'away', happened: await tx.write.retryJob(work.id, later(pauseMs), answer.reason) }
    }
  }
}

/** How far a tenant is, step by step; one that is still made is looked at again. */
async function making(tx: Tx, work: ProvisioningWork, said: Making, now: Date): Promise<Settled> {
  const before = (await tx.tenants.get(work.tenantId))?.making?.done.length ?? 0
  const happened: Happening[] = []
  // One after the other: they share one connection.
  for (const step of said.done) happened.push(...(await tx.write.reportMaking(work.key, { kind: 'done', step }, now)))
  switch (said.kind) {
    case 'made':
      return { outcome: 'done', happened }
    case 'failed': {
      const report = { kind: 'failed', step: said.step, attempt: work.attempt, error: said.error } as const
      happened.push(...(await tx.write.reportMaking(work.key, report, now)))
      return { outcome: 'failed', happened }
    }
    case 'making': {
      const againMs = said.done.length > before ? LOOK_MS.moving : LOOK_MS.still
      happened.push(...(await tx.write.retryJob(work.id, new Date(now.getTime() + againMs))))
      return { outcome: 'waits', happened, againMs, ...(againMs === LOOK_MS.still ? { isSame: true } : {}) }
    }
  }
}

/** Nobody does it. A tenant can be tried again; roles and places are told anew with the next change of them. */
async function refused(tx: Tx, work: ProvisioningWork, reason: string, now: Date): Promise<Settled> {
  switch (work.kind) {
    case 'CREATE': {
      const done = (await tx.tenants.get(work.tenantId))?.making?.done ?? []
      return making(tx, work, notMade(done, reason), now)
    }
    case 'ROLES':
    case 'MOVE':
      return { outcome: 'failed', happened: await tx.write.finishJob(work.id, now) }
    case 'PREVIEW':
    case 'COPY':
      return { outcome: 'failed', happened: await tx.write.keepCopy(work.id, { kind: 'refused', reason }, now) }
  }
}
