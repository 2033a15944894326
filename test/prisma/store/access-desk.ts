import { randomUUID } from 'node:crypto'
import type { AccessChange, NewAccessRequest } from '../../../src/core/ports.ts'
import { openWorld } from './world.ts'

export type AccessDesk = Awaited<ReturnType<typeof openAccessDesk>>

const START = new Date('2026-05-12T08:00:00Z')
export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS
export const day = (n: number): Date => new Date(START.getTime() + n * DAY_MS)

/** Companies with agreements, and people who ask for their seats; every deed is a transaction of its own. */
export async function openAccessDesk() {
  const world = await openWorld()
  const { client, store } = world
  await world.catalogue()
  await world.company('vendor', 'VENDOR')
  for (const admin of ['kim', 'lee']) await world.person(admin, { vendor: 'VENDOR_ADMIN' })
  const by = (personId: string | undefined, at: Date, seen?: number) => ({
    at,
    ...(personId === undefined ? {} : { personId }),
    ...(seen === undefined ? {} : { seen }),
  })
  return {
    ...world,
    /** A customer whose agreement allows so many seats; people belong to it as users. Answers their ids. */
    async customer(limit: number, ...names: string[]) {
      const companyId = `c-${randomUUID()}`
      await world.company(companyId)
      await client.agreement.create({
        data: {
          id: `a-${companyId}`,
          number: `AG-${companyId}`,
          status: 'ACTIVE',
          companyId,
          firstLine: 'VENDOR',
          ticketPolicy: 'SUPER_USERS_ONLY',
          superUserLimit: limit,
          effectiveFrom: day(-100),
        },
      })
      for (const name of names) await world.person(`${name}-${companyId}`, { [companyId]: 'USER' })
      return { companyId, id: (name: string) => `${name}-${companyId}` }
    },
    async request(personId: string, companyId: string, at: Date, more: Partial<NewAccessRequest> = {}) {
      const request: NewAccessRequest = {
        run: randomUUID(),
        requesterId: personId,
        companyId,
        companyEntered: 'Hello AB',
        relation: 'CUSTOMER',
        productIds: ['exflow'],
        isReplacing: more.replacedId !== undefined,
        ...more,
      }
      return store.transaction((tx) => tx.write.requestAccess(request, at))
    },
    change: (number: string, change: AccessChange, personId: string | undefined, at: Date, seen?: number) =>
      store.transaction((tx) => tx.write.changeAccess(number, change, by(personId, at, seen))),
    takeBack: (personId: string, companyId: string, at: Date) =>
      store.transaction((tx) => tx.write.takeBack(personId, companyId, at)),
    leave: (personId: string, companyId: string, at: Date, reason: 'LEFT' | 'REVOKED' = 'LEFT') =>
      store.transaction((tx) => tx.write.leaveSeat(personId, companyId, reason, at)),
    /** Another limit, asked for and signed. */
    async amend(companyId: string, newLimit: number, at: Date) {
      const asked = { run: randomUUID(), agreementId: `a-${companyId}`, newLimit, reason: 'We grow.', byId: 'kim', at }
      const { amendment } = await store.transaction((tx) => tx.write.requestAmendment(asked))
      return store.transaction((tx) => tx.write.settleAmendment(amendment.id, 'SIGNED', by('kim', at)))
    },
    /** From the wish to the seat. */
    async seat(personId: string, companyId: string, at: Date, more: Partial<NewAccessRequest> = {}) {
      const { request } = await this.request(personId, companyId, at, more)
      await this.change(request.number, { kind: 'approve' }, 'kim', at)
      return this.change(request.number, { kind: 'accept' }, personId, at)
    },
    /** Who may act as super-user at a moment, by name without the company. */
    async holders(companyId: string, at: Date) {
      const found = await store.reads.companies.superUsers(companyId, at)
      return found.map(({ id }) => id.split('-')[0]).sort()
    },
    limit: async (companyId: string) =>
      (await client.agreement.findUniqueOrThrow({ where: { id: `a-${companyId}` } })).superUserLimit,
    status: async (number: string) => (await store.reads.access.get(number))?.status,
  }
}
