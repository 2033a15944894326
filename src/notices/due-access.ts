import type { Tell } from '../core/delivery/tell.ts'
import type { AccessDue, Store, Tx } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'

type DueRequest = Awaited<ReturnType<AccessDue['access']>>[number]

const MARKS = {
  'first-reminder': 'first-reminder',
  'second-reminder': 'second-reminder',
  escalated: 'escalation',
  expiring: 'expiring',
} as const

/**
 * What the clock does to requests for seats: approvers are reminded after 12 and 20 hours, everybody is told when the promise
 * of 24 hours is broken, invitations end (DOMAIN K6, C10). Answers how many it moved.
 */
export const createDueRequests =
  ({ store, tell }: { readonly store: Store; readonly tell: Tell }, limit: number) =>
  async (now: Date): Promise<number> => {
    let count = 0
    for (const due of await store.due.access(now, limit))
      await store.transaction(async (tx) => {
        const happened = await moved(due, tx, now)
        if (happened === undefined) return
        count++
        const changed = happened.flatMap((one) => (one.kind === 'access' ? [{ type: 'access', id: one.request }] : []))
        await tell(tx, { happened, by: undefined, now, changed })
      })
    return count
  }

/** What has to be told; undefined where somebody else was first, or it was decided meanwhile. */
async function moved({ number, step }: DueRequest, tx: Tx, now: Date): Promise<readonly Happening[] | undefined> {
  if (step === 'expired') {
    const result = await tx.write.changeAccess(number, { kind: 'expire' }, { at: now })
    return result.kind === 'done' ? result.happened : undefined
  }
  if (!(await tx.write.toldOfAccess(number, MARKS[step], now))) return undefined
  const version = (await tx.access.get(number))?.version ?? 0
  return [{ kind: 'access', request: number, step, version }]
}

/**
 * What the clock does to seats: periods begin, are about to end, and are over, which both people and their company's admins
 * hear. Who holds a seat never waits for this (INV-14); what became free is given on (X3). Answers how many it told of.
 */
export const createDueSeats =
  ({ store, tell }: { readonly store: Store; readonly tell: Tell }, limit: number) =>
  async (now: Date): Promise<number> => {
    let count = 0
    for (const { assignmentId, companyId, step } of await store.due.seats(now, limit))
      await store.transaction(async (tx) => {
        if (!(await tx.write.toldOfSeat(assignmentId, step, now))) return
        count++
        const freed = step === 'ended' ? await tx.write.freed(companyId, now) : []
        const happened: Happening[] = [{ kind: 'seat', assignmentId, step } satisfies Happening, ...freed]
        const changed = freed.flatMap((one) => (one.kind === 'access' ? [{ type: 'access', id: one.request }] : []))
        await tell(tx, { happened, by: undefined, now, changed })
      })
    return count
  }
