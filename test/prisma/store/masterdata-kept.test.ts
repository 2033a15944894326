import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from '../../../prisma/client.ts'
import { createMasterdata } from '../../../prisma/store/masterdata.ts'
import { openWorld, type World } from './world.ts'

let world: World
/** Another instance. */
let other: Client
beforeAll(async () => {
  world = await openWorld()
  other = createClient(world.url, 1)
  await world.catalogue()
  await other.severityLevel.create({ data: { key: 'A', label: { en: 'Stands still' }, meaning: { en: 'All' } } })
})
afterAll(async () => {
  await other.$disconnect()
  await world.close()
})

const catalogue = () => world.store.reads.catalogue
/** Everything that forms show, in words. */
const shown = async () =>
  JSON.stringify(
    await Promise.all([
      catalogue().requestTypes(),
      catalogue().erps(),
      catalogue().severities(),
      catalogue().products(),
    ]),
  )

const CHANGES: Readonly<Record<string, (db: Pick<Client, '$executeRawUnsafe'>) => Promise<unknown>>> = {
  'a request type': (db) => db.$executeRawUnsafe(`UPDATE "RequestType" SET "label" = '{"en":"Something broke"}'`),
  'an ERP': (db) => db.$executeRawUnsafe(`UPDATE "ErpVersion" SET "active" = false`),
  'a severity': (db) => db.$executeRawUnsafe(`UPDATE "SeverityLevel" SET "firstAnswerMinutes" = 7`),
  'a product': (db) => db.$executeRawUnsafe(`UPDATE "Product" SET "name" = 'ExFlow 2'`),
  'a new version': (db) =>
    db.$executeRawUnsafe(`INSERT INTO "ProductVersion" ("id", "productId", "version") VALUES ('v', 'exflow', '9.9')`),
  'a version that is gone': (db) => db.$executeRawUnsafe(`DELETE FROM "ProductVersion"`),
  'all severities gone': (db) => db.$executeRawUnsafe(`TRUNCATE "SeverityLevel" CASCADE`),
}

test.each(Object.keys(CHANGES))('%s, changed by another instance, shows with the next question', async (what) => {
  const before = await shown()
  expect(await shown()).toBe(before)
  await CHANGES[what]?.(other)
  expect(await shown()).not.toBe(before)
})

test('what nobody changed is not read again', async () => {
  const [product] = await catalogue().products()
  expect(product?.name).toBe('ExFlow 2')
  expect((await catalogue().products(['exflow']))[0]).toBe(product)
  expect(await world.store.transaction((tx) => tx.catalogue.requestTypes())).toBe(await catalogue().requestTypes())
})

test('what a transaction saw of its own that failed is never shown to others', async () => {
  const read = createMasterdata(({ products }) => products.map(({ name }) => name))
  const failing = world.client.$transaction(async (tx) => {
    await tx.product.updateMany({ data: { name: 'A dream' } })
    expect(await read(tx)).toEqual(['A dream'])
    throw new Error('woke up')
  })
  await expect(failing).rejects.toThrow('woke up')
  expect(await read(world.client)).toEqual(['ExFlow 2'])
  await other.product.updateMany({ data: { name: 'ExFlow 3' } })
  expect(await read(world.client)).toEqual(['ExFlow 3'])
})

test('no longer offered: found by its id only', async () => {
  await other.product.update({ where: { id: 'exflow' }, data: { active: false } })
  expect(await catalogue().products()).toEqual([])
  expect(await catalogue().products(['exflow'])).toEqual([expect.objectContaining({ id: 'exflow' })])
})
