import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORMER_PERSON, type Person } from '../../../src/domain/person.ts'
import { type ActivationDesk, day, openActivationDesk } from './activation-desk.ts'

let desk: ActivationDesk
beforeAll(async () => {
  desk = await openActivationDesk()
  await desk.client.tenantEdition.create({ data: { key: 'BASIC', label: { en: 'BASIC' }, description: { en: '-' } } })
  await desk.client.costProduct.create({ data: { sku: 'preview', name: { en: 'Preview' } } })
  await desk.client.priceList.create({ data: { version: 'p1', validFrom: day(0) } })
  await desk.client.conditionsVersion.create({
    data: { version: 'v1', validFrom: day(0), text: { en: '-' }, sha256: 'x' },
  })
})
afterAll(() => desk.close())

let made = 0
/** A tenant that somebody made, handed over and ordered something for, with the roles that are named. */
async function tenantOf(creator: string, roles: Readonly<Record<string, 'ADMIN' | 'EDITOR' | 'VIEWER'>> = {}) {
  const { companyId } = await desk.contract()
  const id = `tenant-${++made}`
  const name = `Tenant ${made}`
  await desk.client.tenant.create({
    data: {
      ...{ id, run: id, name, nameNorm: name.toLowerCase(), nameGlance: id, type: 'STANDARD', editionKey: 'BASIC' },
      ...{ path: [id], status: 'BASE_CONFIGURED', partnerId: companyId, createdById: creator },
      roles: {
        create: Object.entries(roles).map(([personId, role]) => ({
          ...{ role, origin: 'CUSTOMER' as const, status: 'ACTIVE' as const, personId },
          ...{ name: personId, email: `${personId}@x.example`, userName: `${personId}@x.example`, createdAt: day(1) },
        })),
      },
      handOvers: { create: { run: id, at: day(1), byId: creator } },
      orders: {
        create: {
          ...{ id: `order-${id}`, run: id, sku: 'preview', amount: 1900, currency: 'EUR', interval: 'MONTH' },
          ...{ list: 'p1', conditionsId: 'v1', sha256: 'x', status: 'ACTIVE', shownAt: day(1), shownToId: creator },
          ...{ acceptedAt: day(1), acceptedById: creator, activatedAt: day(1) },
        },
      },
    },
  })
  return id
}
async function somebody() {
  const id = `q${++made}`
  await desk.person(id, { partner: 'USER' })
  return id
}
const rolesIn = (tenantId: string) =>
  desk.client.tenantRole.findMany({
    where: { tenantId, status: { not: 'ENDED' } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
async function personOf(id: string): Promise<Person> {
  const person = await desk.store.personOf(`person:${id}`)
  if (!person) throw new Error(`${id} is nobody`)
  return person
}

describe('two accounts of one person become one', () => {
  const merge = (one: string, other: string) =>
    desk.store.transaction((tx) => tx.write.mergeAccounts(one, other, day(3)))

  test('what the other made, ordered and handed over is theirs; cards with the name are shown anew', async () => {
    const [stays, goes] = [await somebody(), await somebody()]
    const tenantId = await tenantOf(goes)
    const merged = await merge(stays, goes)
    expect(merged?.changed).toEqual(
      expect.arrayContaining([
        { type: 'tenant', id: tenantId },
        { type: 'order', id: `order-${tenantId}` },
      ]),
    )
    expect(
      await desk.client.tenant.findUniqueOrThrow({
        where: { id: tenantId },
        include: { orders: true, handOvers: true },
      }),
    ).toMatchObject({
      createdById: stays,
      version: 2,
      orders: [{ acceptedById: stays, shownToId: stays, version: 2 }],
      handOvers: [{ byId: stays }],
    })
  })

  test('of two roles in one tenant the more powerful one stays, whoever had it', async () => {
    const [stays, goes] = [await somebody(), await somebody()]
    const [one, other] = [
      await tenantOf(stays, { [stays]: 'VIEWER', [goes]: 'ADMIN' }),
      await tenantOf(stays, { [stays]: 'EDITOR', [goes]: 'VIEWER' }),
    ]
    await merge(stays, goes)
    expect((await rolesIn(one)).map(({ personId, role }) => [personId, role])).toEqual([[stays, 'ADMIN']])
    expect((await rolesIn(other)).map(({ personId, role }) => [personId, role])).toEqual([[stays, 'EDITOR']])
  })
})

describe('somebody leaves for good (X56)', () => {
  test('their roles end, and their name and address stand nowhere any longer', async () => {
    const [id, creator] = [await somebody(), await somebody()]
    const tenantId = await tenantOf(creator, { [id]: 'EDITOR' })
    const person = await personOf(id)
    const { cards } = await desk.inTx((write) => write.erase(person, 'run', day(4)))
    expect(cards).toEqual([{ type: 'tenant', id: tenantId }])
    expect(await rolesIn(tenantId)).toEqual([])
    const [role] = await desk.client.tenantRole.findMany({ where: { tenantId } })
    expect(role).toMatchObject({ status: 'ENDED', name: FORMER_PERSON, email: null, userName: null })
  })

  test('what is kept about them goes along when they ask for it', async () => {
    const id = await somebody()
    const tenantId = await tenantOf(id, { [id]: 'ADMIN' })
    const { tenants } = (await desk.store.reads.privacy.everything(await personOf(id), day(4))) as {
      tenants: Record<string, unknown>
    }
    const name = `Tenant ${tenantId.slice('tenant-'.length)}`
    expect(tenants).toMatchObject({
      roles: [{ role: 'ADMIN', status: 'ACTIVE', tenant: { name }, email: `${id}@x.example` }],
      made: [{ name }],
      handedOver: [{ tenant: { name } }],
      orders: [{ sku: 'preview', amount: 1900, conditionsId: 'v1', tenant: { name } }],
    })
  })
})
