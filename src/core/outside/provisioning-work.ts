import type { Left, Tell } from '../delivery/tell.ts'
import type { Log } from '../log.ts'
import { onceMore } from '../once-more.ts'
import {
  type Provisioning,
  ProvisioningUnavailable,
  ProvisioningUnknown,
  type ProvisioningWork,
  type Store,
} from '../ports.ts'
import { askProvisioning, type ProvisioningAnswer } from './ask-provisioning.ts'
import { keepProvisioned, type Provisioned, type Settled } from './keep-provisioned.ts'
import { createWorkLanes } from './work-lanes.ts'

/** Longer than the system may take for an answer: whoever died with a job in hand does not hold it up for long. */
const LEASE_MS = 45_000
/** Tenants that are worked on at once. */
const LANES = 4

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
    const answer = await askProvisioning(o.provisioning, work, o.logo).catch(unanswered)
    try {
      const { outcome, againMs } = await onceMore(() => settle(work, answer))
      o.onWorked?.(work.kind, outcome)
      if (againMs !== undefined) beginIn(againMs)
    } catch (error) {
      // The lease ends, and the system says the same again.
      o.log.warn({ job: work.id, error: String(error) }, 'what the provisioning system said could not be kept')
    }
  }

  function unanswered(error: unknown): ProvisioningAnswer {
    const reason = error instanceof Error ? error.message : String(error)
    if (error instanceof ProvisioningUnknown) {
      o.log.warn({ reason }, 'the provisioning system was told what it does not know')
      return { kind: 'refused', reason }
    }
    if (error instanceof ProvisioningUnavailable) o.log.info({ reason }, 'the provisioning system is away')
    else o.log.error({ reason }, 'the provisioning system could not be asked')
    return { kind: 'away', reason }
  }

  async function settle(work: ProvisioningWork, answer: ProvisioningAnswer): Promise<Settled> {
    const now = await o.store.now()
    const { settled, left } = await o.store.transaction(async (tx) => {
      const settled = await keepProvisioned(tx, work, answer, now)
      const changed = settled.isSame ? [] : cardsOf(work)
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

/** Whose cards show something old by now. */
const cardsOf = (work: ProvisioningWork): readonly { readonly type: string; readonly id: string }[] => {
  switch (work.kind) {
    case 'CREATE':
      return [{ type: 'tenant', id: work.tenantId }]
    case 'ROLES':
    case 'MOVE':
      return []
    case 'PREVIEW':
    case 'COPY':
      return [{ type: 'copy', id: work.copyId }]
  }
}
