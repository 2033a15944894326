import type { Happening } from '../domain/happening.ts'
import { askProvisioning, notMade, type ProvisioningAnswer } from './ask-provisioning.ts'
import type { Log } from './bot.ts'
import {
  type Making,
  type Provisioning,
  ProvisioningUnavailable,
  type ProvisioningWork,
  type Store,
  type Tx,
} from './ports.ts'
import type { Left, Tell } from './tell.ts'
import { createWorkLanes } from './work-lanes.ts'

/** Longer than the system may take for an answer: whoever died with a job in hand does not hold it up for long. */
const LEASE_MS = 45_000
/** Tenants that are worked on at once. */
const LANES = 4
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

/** What the worker needs; `onWorked` is told how each call ended. */
export interface ProvisioningWorkOptions {
  readonly store: Pick<Store, 'transaction' | 'provisioningWork' | 'now'>
  readonly provisioning: Provisioning | undefined
  /** The bytes of a logo; undefined when they are gone. */
  readonly logo: (storageKey: string) => Promise<Uint8Array | undefined>
  readonly tell: Tell
  readonly log: Log
  /** Something was told just now. */
  readonly nudge?: (left: Left) => void
  readonly onWorked?: (kind: ProvisioningWork['kind'], outcome: Provisioned) => void
}

interface Settled {
  readonly outcome: Provisioned
  readonly happened: readonly Happening[]
  /** It is looked at again then. */
  readonly againMs?: number
}

/**
 * Carries out what the provisioning system was told (DOMAIN §1.H): a job is leased, the system is called outside of any
 * transaction, and what it said becomes true in one, with the news of it. Whoever dies in between leaves the job to the
 * next, under the same key, so that the system does it once (INV-58).
 */
export function createProvisioningWork(o: ProvisioningWorkOptions) {
  const timers = new Set<NodeJS.Timeout>()

  async function take(limit: number): Promise<readonly ProvisioningWork[]> {
    try {
      return await o.store.provisioningWork.takeJobs(await o.store.now(), LEASE_MS, limit)
    } catch (error) {
      o.log.warn({ error: String(error) }, 'provisioning work could not be looked for')
      return []
    }
  }

  async function carryOut(work: ProvisioningWork): Promise<void> {
    const answer = await askProvisioning(o.provisioning, work, o.logo).catch(away)
    try {
      const { outcome, againMs } = await settle(work, answer)
      o.onWorked?.(work.kind, outcome)
      if (againMs !== undefined) beginIn(againMs)
    } catch (error) {
      // The lease ends, and the system says the same again.
      o.log.warn({ job: work.id, error: String(error) }, 'what the provisioning system said could not be kept')
    }
  }

  function away(error: unknown): ProvisioningAnswer {
    const reason = error instanceof Error ? error.message : String(error)
    if (error instanceof ProvisioningUnavailable) o.log.info({ reason }, 'the provisioning system is away')
    else o.log.error({ reason }, 'the provisioning system could not be asked')
    return { kind: 'away', reason }
  }

  async function settle(work: ProvisioningWork, answer: ProvisioningAnswer): Promise<Settled> {
    const now = await o.store.now()
    const { settled, left } = await o.store.transaction(async (tx) => {
      const settled = await kept(tx, work, answer, now)
      const changed = settled.againMs === LOOK_MS.still ? [] : cardsOf(work)
      const left = await o.tell(tx, { happened: settled.happened, by: undefined, now, changed })
      return { settled, left }
    })
    o.nudge?.(left)
    return settled
  }

  function beginIn(ms: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      lanes.begin()
    }, ms)
    timers.add(timer.unref())
  }

  const lanes = createWorkLanes({ lanes: LANES, take, carryOut })
  return {
    ...lanes,
    close(): void {
      for (const timer of timers) clearTimeout(timer)
      lanes.close()
    },
  }
}

/** Writes what the system said. */
async function kept(tx: Tx, work: ProvisioningWork, answer: ProvisioningAnswer, now: Date): Promise<Settled> {
  const later = (ms: number) => new Date(now.getTime() + ms)
  switch (answer.kind) {
    case 'making':
      return making(tx, work, answer.making, now)
    case 'roles':
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
      return { outcome: 'waits', happened, againMs }
    }
  }
}

/** Nobody does it. A tenant can be tried again; roles are told anew with the next change of them. */
async function refused(tx: Tx, work: ProvisioningWork, reason: string, now: Date): Promise<Settled> {
  switch (work.kind) {
    case 'CREATE': {
      const done = (await tx.tenants.get(work.tenantId))?.making?.done ?? []
      return making(tx, work, notMade(done, reason), now)
    }
    case 'ROLES':
      return { outcome: 'failed', happened: await tx.write.finishJob(work.id, now) }
    case 'PREVIEW':
    case 'COPY':
      return { outcome: 'failed', happened: await tx.write.keepCopy(work.id, { kind: 'refused', reason }, now) }
  }
}

/** Whose cards show something old by now. */
const cardsOf = (work: ProvisioningWork): readonly { readonly type: string; readonly id: string }[] => {
  switch (work.kind) {
    case 'CREATE':
      return [{ type: 'tenant', id: work.tenantId }]
    case 'ROLES':
      return []
    case 'PREVIEW':
    case 'COPY':
      return [{ type: 'copy', id: work.copyId }]
  }
}
