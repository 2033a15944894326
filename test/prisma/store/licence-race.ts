import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { done, openWorkDesk } from '../../core/outside/licence-work-desk.ts'
import { minute } from './licence-desk.ts'

export type LicenceRaces = Awaited<ReturnType<typeof openLicenceRaces>>

/** Accounts here and in the product, over which people, the product and two processes race; each round has its own. */
export async function openLicenceRaces() {
  const desk = await openWorkDesk()
  desk.at(minute(2))
  const processes = [desk.worker(), desk.worker()]
  const isWaiting = async (accountId: string) =>
    (await desk.client.licenceCommand.count({ where: { accountId, status: 'PENDING' } })) > 0
  return {
    ...desk,
    /** A press of somebody, with a run of its own. */
    deed: (personId: string) => desk.by(minute(1), personId, randomUUID()),
    /** Until the source has done everything that this account waits for, whichever process does it; `before` each try. */
    async settled(accountId: string, before: () => Promise<unknown> = async () => undefined): Promise<void> {
      for (let tries = 0; await isWaiting(accountId); tries++) {
        if (tries > 1000) throw new Error(`Nobody carries out what ${accountId} waits for.`)
        await before()
        await Promise.all(processes.map(done))
        await setTimeout(5)
      }
    },
    /** Who has a licence in the product, and who has it here. */
    async whoHas(accountId: string, licenceType: string) {
      const there = await desk.product.fetch({ product: 'suite', serialNumber: accountId })
      const refs = there?.users.flatMap(({ userRef, licences }) => (licences.includes(licenceType) ? userRef : []))
      const sorted = (all: readonly string[] = []) => all.toSorted().join(' ')
      return { there: sorted(refs), here: sorted((await desk.using(accountId, licenceType)).split(' ')) }
    },
    /** What people heard of an offer. */
    toldOf: (offerId: string) =>
      desk.told.flatMap((one) => (one.kind === 'offer' && one.offerId === offerId ? one.step : [])),
  }
}
