import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLocalSource, type LocalSource } from '../../adapters/licence-source/local.ts'
import { publicKeyOf, type SigningKey } from '../../adapters/licence-source/signing-key.ts'
import { demoSince } from '../../prisma/seed.ts'
import { createStore } from '../../prisma/store/store.ts'
import type { LicenceSource } from '../../src/core/ports.ts'
import { demoSigningKey } from '../../src/demo-keys.ts'
import { fillLocalSource } from '../../src/demo-licences.ts'
import { startLicenceServer } from '../support/licence-server.ts'
import { type KilledWorld, startKilledWorld } from './killed-world.ts'

const SECRET = Buffer.alloc(32, 7)
const ACCOUNT = 'hello-crm'
const serial = { product: 'superoffice-crm', serialNumber: 'SO-4480-1120' }

let world: KilledWorld
let product: LocalSource
beforeAll(async () => {
  let key: SigningKey | undefined
  world = await startKilledWorld(async ({ folder, outside, deadly }) => {
    key = await demoSigningKey(folder)
    product = createLocalSource({ folder: outside, publicKeys: [publicKeyOf(key)], now: async () => new Date() })
    const { fetch, apply, unassign }: LicenceSource = product
    const vendor = await startLicenceServer(SECRET, {
      fetch: deadly(fetch),
      apply: deadly(apply),
      unassign: deadly(unassign),
    })
    return { vendor, settings: { LICENCE_SOURCE_URL: vendor.url, LICENCE_SOURCE_SECRET: SECRET.toString('base64') } }
  })
  if (key) await fillLocalSource(product, { key, seededAt: await demoSince(world.client) })
}, 400_000)
afterAll(() => world.stop())

it('a licence change is made once, and told once, by a server that is killed at every step of it', async () => {
  const { client, deaths, vendor } = world
  const waiting = { status: 'PENDING' } as const
  const carriedOut = () =>
    world.recovers({
      free: () => client.licenceCommand.updateMany({ where: waiting, data: { leaseUntil: null } }),
      left: () => client.licenceCommand.count({ where: waiting }),
    })
  const store = createStore({ client, clockEnabled: true, demo: true })
  const { personId } = await client.licenceUser.findFirstOrThrow({ where: { accountId: ACCOUNT, userRef: 'ewa' } })
  const by = async () => ({ personId: personId ?? '', at: await store.now() })

  deaths.push('after')
  await store.transaction(async (tx) => tx.write.askSource(ACCOUNT, await by()))
  await carriedOut()
  const [offer] = await store.reads.licences.offers(ACCOUNT)
  expect(offer).toMatchObject({ status: 'AVAILABLE', revision: 10 })
  const offerId = offer?.id ?? ''

  deaths.push('before', 'after')
  const removal = { licenceType: 'Sales Premium', selected: ['tom', 'lea', 'ida'], shown: 3, handOver: { ida: 'eva' } }
  await store.transaction(async (tx) => tx.write.removeSurplus(offerId, removal, await by()))
  await carriedOut()

  deaths.push('before', 'after')
  await store.transaction(async (tx) => tx.write.beginApply(offerId, [], await by()))
  await carriedOut()
  expect(deaths).toEqual([])

  const account = await store.reads.licences.account(ACCOUNT)
  const inProduct = await product.fetch(serial)
  const sales = inProduct?.users.flatMap(({ userRef, licences }) => (licences.includes('Sales Premium') ? userRef : []))
  expect(account).toMatchObject({ revision: 10, working: [] })
  expect(inProduct).toMatchObject({ revision: 10 })
  expect(sales).toHaveLength(12)
  expect(account?.uses.flatMap((use) => (use.licenceType === 'Sales Premium' ? use.userRef : [])).toSorted()).toEqual(
    sales?.toSorted(),
  )
  expect(inProduct?.users.find(({ userRef }) => userRef === 'eva')).toMatchObject({ openRequests: 4 })
  expect(await store.reads.licences.offer(offerId)).toMatchObject({ status: 'APPLIED' })

  const told = vendor.asked.filter(({ body }) => (body as { type: string }).type !== 'fetch')
  expect(told.length).toBeGreaterThanOrEqual(6)
  expect(new Set(told.map(({ id }) => id)).size).toBe(2)
  const news = await world.newsOf(`notice:offer:${offerId}:applied`)
  expect(news.length).toBeGreaterThan(0)
  expect(news).toEqual(news.map(() => 1))
}, 600_000)
