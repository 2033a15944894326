import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Tx } from '../../../prisma/client.ts'
import type { OfferStatus } from '../../../prisma/generated/client.ts'
import { type LicenceDesk, minute, openLicenceDesk } from './licence-desk.ts'

/** What the database itself refuses, whatever the code says. */
let desk: LicenceDesk
beforeAll(async () => {
  desk = await openLicenceDesk()
})
afterAll(() => desk.close())

const use = (accountId: string, userRef: string) => ({
  accountId,
  licenceType: 'Premium',
  userRef,
  assignedAt: minute(0),
})
const account = (mode: 'LIVE' | 'DEMO' = 'LIVE') => desk.account({ Premium: 2 }, { Premium: ['ann', 'bob'] }, { mode })
const cut = (tx: Tx, accountId: string, quantity: number) =>
  tx.licenceLine.updateMany({ where: { accountId }, data: { quantity } })

it.each<[string, (tx: Tx, id: string) => Promise<unknown>]>([
  ['one use more', (tx, id) => tx.licenceUse.create({ data: use(id, 'cyd') })],
  ['a cut', (tx, id) => cut(tx, id, 1)],
  ['a line that goes', (tx, id) => tx.licenceLine.deleteMany({ where: { accountId: id } })],
  [
    'a use that comes back',
    async (tx, id) => {
      const gone = await tx.licenceUse.create({ data: { ...use(id, 'cyd'), removedAt: minute(1) } })
      await tx.licenceUse.update({ where: { id: gone.id }, data: { removedAt: null } })
    },
  ],
])('no live account has more in use than it has: %s (INV-43)', async (_name, work) => {
  const id = await account()
  await expect(desk.client.$transaction((tx) => work(tx, id))).rejects.toThrow('INV-43')
  expect(await desk.using(id, 'Premium')).toBe('ann bob')
})

it('nor a demo that becomes live', async () => {
  const id = await desk.account({ Premium: 1 }, { Premium: ['ann', 'bob'] }, { mode: 'DEMO' })
  const live = { mode: 'LIVE' as const, serialNumber: `live-${id}`, ownerName: 'Bought AB' }
  await expect(desk.client.licenceAccount.update({ where: { id }, data: live })).rejects.toThrow('INV-43')
})

it('it is asked when a transaction ends: within one both may move', async () => {
  const id = await account()
  await desk.client.$transaction(async (tx) => {
    await tx.licenceUse.create({ data: use(id, 'cyd') })
    await cut(tx, id, 1)
    await tx.licenceUse.updateMany({
      where: { accountId: id, userRef: { not: 'cyd' } },
      data: { removedAt: minute(1) },
    })
  })
  expect(await desk.using(id, 'Premium')).toBe('cyd')
})

it('nobody has a licence twice, nor is a number negative', async () => {
  const id = await account('DEMO')
  await expect(desk.client.licenceUse.create({ data: use(id, 'ann') })).rejects.toThrow('Unique')
  await expect(cut(desk.client, id, -1)).rejects.toThrow('LicenceLine_quantity_check')
})

it('what was applied is not taken back (INV-48)', async () => {
  const id = await account()
  const to = (revision: number) => desk.client.licenceAccount.update({ where: { id }, data: { revision } })
  await to(9)
  await expect(to(8)).rejects.toThrow('older')
})

it.each([
  ['serial number', (id: string) => ({ serialNumber: id, ownerName: 'Bought AB' })],
  ['owner', (id: string) => ({ serialNumber: `live-${id}`, ownerName: 'Hello AB' })],
])('a demo does not become live with its old %s (INV-49)', async (_name, identity) => {
  const id = await account('DEMO')
  const live = { mode: 'LIVE' as const, ...identity(id) }
  await expect(desk.client.licenceAccount.update({ where: { id }, data: live })).rejects.toThrow('INV-49')
})

it.each<[OfferStatus, OfferStatus]>([
  ['DISPUTED', 'APPLYING'],
  ['DISPUTED', 'APPLIED'],
  ['DISPUTED', 'APPLIED_AUTO'],
  ['AVAILABLE', 'APPLIED'],
  ['APPLIED', 'AVAILABLE'],
  ['SUPERSEDED', 'AVAILABLE'],
  ['REPLACED', 'AVAILABLE'],
  ['REPLACED', 'APPLYING'],
])('an offer that is %s cannot become %s (INV-47, DOMAIN §3.3)', async (from, to) => {
  const id = await account()
  const offerId = await desk.offered(id, 9, { Premium: 2, Other: 1 })
  const become = (status: OfferStatus) => desk.client.licenceOffer.update({ where: { id: offerId }, data: { status } })
  if (from === 'APPLIED') await become('APPLYING')
  if (from === 'REPLACED') await become('DISPUTED')
  if (from !== 'AVAILABLE') await become(from)
  await expect(become(to)).rejects.toThrow('cannot become')
})

it('one offer waits, one is applied at a time', async () => {
  const id = await account()
  const first = await desk.offered(id, 9, { Premium: 2, Other: 1 })
  await desk.offered(id, 10, { Premium: 2, Other: 2 })
  const row = await desk.client.licenceOffer.findUniqueOrThrow({ where: { id: first } })
  const again = { ...row, id: undefined, changes: undefined, payloadSha256: 'another' }
  const add = (status: OfferStatus) => desk.client.licenceOffer.create({ data: { ...again, status } as never })
  for (const status of ['AVAILABLE', 'DISPUTED'] as const) await expect(add(status)).rejects.toThrow('Unique')
  await add('APPLYING')
  await expect(add('APPLYING')).rejects.toThrow('Unique')
})
