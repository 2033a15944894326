import { randomUUID } from 'node:crypto'
import type { LicenceWork, SourceState, SourceUser } from '../../../src/core/ports.ts'
import type { PlanSwap } from '../../../src/domain/licence-apply.ts'
import type { OfferContent } from '../../../src/domain/licence-offer.ts'
import type { Removal } from '../../../src/domain/licence-surplus.ts'
import { openWorld, ticketOf } from './world.ts'

export type LicenceDesk = Awaited<ReturnType<typeof openLicenceDesk>>
export type Numbers = Readonly<Record<string, number>>

const START = new Date('2026-05-12T08:00:00Z')
export const minute = (n: number): Date => new Date(START.getTime() + n * 60_000)
export const END = new Date('2026-12-31T23:00:00Z')

/** Accounts of a company, their offers and what their source says; every deed is a transaction of its own. */
export async function openLicenceDesk() {
  const world = await openWorld()
  const { client, store } = world
  await world.catalogue()
  await world.company('hello')
  await world.person('ewa', { hello: 'LICENCE_ADMIN' })
  await world.person('max', { hello: 'LICENCE_ADMIN' })
  await client.product.create({ data: { id: 'suite', key: 'suite', name: 'The Suite' } })
  const by = (at = minute(0), personId?: string, run?: string) => ({
    at,
    ...(personId === undefined ? {} : { personId }),
    ...(run === undefined ? {} : { run }),
  })
  return {
    ...world,
    by,
    /** An account at revision 8 with so many licences of each kind, and who has which. Its serial number is its id. */
    async account(
      numbers: Numbers,
      uses: Readonly<Record<string, readonly string[]>> = {},
      more: { mode?: 'DEMO' | 'LIVE'; people?: readonly Partial<SourceUser>[] } = {},
    ) {
      const id = `SN-${randomUUID()}`
      const names = new Set([
        ...Object.values(uses).flat(),
        ...(more.people ?? []).flatMap(({ userRef }) => userRef ?? []),
      ])
      await client.licenceAccount.create({
        data: {
          id,
          companyId: 'hello',
          productId: 'suite',
          serialNumber: id,
          ownerName: 'Hello AB',
          mode: more.mode ?? 'LIVE',
          deployment: 'SAAS_SEATS',
          revision: 8,
          validTo: END,
          nextFetchAt: minute(60),
          lines: { create: linesOf(numbers).map((line, order) => ({ ...line, order })) },
          users: {
            create: [...names].map((userRef) => {
              const { licences: _, ...said } = user(
                userRef,
                [],
                more.people?.find((one) => one.userRef === userRef),
              )
              return said
            }),
          },
        },
      })
      await client.licenceUse.createMany({
        data: Object.entries(uses).flatMap(([licenceType, refs]) =>
          refs.map((userRef, n) => ({ accountId: id, licenceType, userRef, assignedAt: minute(n - 1000) })),
        ),
      })
      return id
    },
    /** A ticket that carries a dispute. */
    async ticket() {
      const { number } = await store.transaction((tx) => tx.write.createTicket(ticketOf('ewa')))
      return client.ticket.findUniqueOrThrow({ where: { number }, select: { id: true, number: true } })
    },
    /** A signed licence of an account. */
    content: (
      accountId: string,
      revision: number,
      numbers: Numbers,
      more: Partial<OfferContent> = {},
    ): OfferContent => ({
      issuer: 'The Vendor',
      product: 'suite',
      serialNumber: accountId,
      ownerName: 'Hello AB',
      revision,
      issuedAt: minute(-60),
      notAfter: END,
      lines: linesOf(numbers),
      payloadSha256: `${accountId}-${revision}-${JSON.stringify([numbers, more])}`,
      ...more,
    }),
    receive: (accountId: string, content: OfferContent, source: 'WEB' | 'FILE' = 'FILE', deed = by()) =>
      store.transaction((tx) => tx.write.receiveOffer(accountId, content, { jws: jwsOf(content), source }, deed)),
    apply: (offerId: string, deed = by(minute(1), 'ewa'), swaps: readonly PlanSwap[] = []) =>
      store.transaction((tx) => tx.write.beginApply(offerId, swaps, deed)),
    remove: (offerId: string, removal: Pick<Removal, 'licenceType' | 'selected'> & Partial<Removal>, deed = by()) =>
      store.transaction((tx) =>
        tx.write.removeSurplus(offerId, { shown: removal.selected.length, handOver: {}, ...removal }, deed),
      ),
    dispute: (offerId: string, ticketId: string, deed = by()) =>
      store.transaction((tx) => tx.write.disputeOffer(offerId, ticketId, deed)),
    answer: (offerId: string, event: 'reconfirm' | 'replace', deed = by()) =>
      store.transaction((tx) => tx.write.settleDispute(offerId, event, deed)),
    says: (accountId: string, state: SourceState, at = minute(2)) =>
      store.transaction((tx) => tx.write.keepState(accountId, state, at)),
    finish: (commandId: string, outcome: Parameters<LicenceFinish>[1] = { kind: 'done' }, at = minute(2)) =>
      store.transaction((tx) => tx.write.finishWork(commandId, outcome, at)),
    retry: (commandId: string, notBefore: Date) =>
      store.transaction((tx) => tx.write.retryWork(commandId, notBefore, 'The source is away.')),
    ask: (accountId: string, deed = by()) => store.transaction((tx) => tx.write.askSource(accountId, deed)),
    /** What the worker would carry out of one account. */
    async taken(accountId: string, now = minute(1), leaseMs = 60_000): Promise<LicenceWork[]> {
      return (await store.licenceWork.takeWork(now, leaseMs, 1000)).filter((work) => work.accountId === accountId)
    },
    async read(accountId: string) {
      const account = await store.reads.licences.account(accountId)
      if (!account) throw new Error(`There is no account ${accountId}.`)
      return account
    },
    async offer(offerId: string) {
      const offer = await store.reads.licences.offer(offerId)
      if (!offer) throw new Error(`There is no offer ${offerId}.`)
      return offer
    },
    /** `Premium: ann bob`, in the order in which they got it. */
    async using(accountId: string, licenceType: string) {
      const { uses } = await this.read(accountId)
      return uses.flatMap((use) => (use.licenceType === licenceType ? use.userRef : [])).join(' ')
    },
    /** The deed, and the id of the offer that it answers. */
    async offered(accountId: string, revision: number, numbers: Numbers, more: Partial<OfferContent> = {}) {
      const { offerId } = await this.receive(accountId, this.content(accountId, revision, numbers, more))
      if (offerId === undefined) throw new Error('The offer was not taken in.')
      return offerId
    },
  }
}

type LicenceFinish = import('../../../src/core/ports.ts').LicenceWorkWrites['finishWork']

export const jwsOf = ({ payloadSha256 }: OfferContent): string => `jws:${payloadSha256}`

/** Licences for users; the first word of a type is its module. */
export const linesOf = (numbers: Numbers) =>
  Object.entries(numbers).map(([licenceType, quantity]) => ({
    licenceType,
    kind: licenceType === 'Server' ? ('SITE' as const) : ('USER' as const),
    moduleKey: licenceType.split(' ')[0] ?? '',
    quantity,
    validTo: END,
  }))

/** Somebody in the product. */
export const user = (userRef: string, licences: readonly string[], more: Partial<SourceUser> = {}): SourceUser => ({
  userRef,
  name: `Name of ${userRef}`,
  kind: 'ASSOCIATE',
  openRequests: 0,
  isAdmin: false,
  isSignedIn: false,
  licences,
  ...more,
})
