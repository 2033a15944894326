import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { nightly } from '../../../prisma/store/nightly.ts'
import { hour, openTenantDesk, type TenantDesk } from './tenant-desk.ts'

let desk: TenantDesk
beforeAll(async () => {
  desk = await openTenantDesk()
})
afterAll(() => desk.close())

/** Two pictures that Sofia uploaded long ago: one is a tenant's logo, the other nobody's. */
let logoId: string
let spareId: string
beforeEach(async () => {
  await desk.client.attachment.deleteMany({ where: { logos: { none: {} } } })
  ;[logoId, spareId] = await Promise.all([uploaded(), uploaded()])
  const tenantId = await desk.there()
  await desk.client.tenant.update({ where: { id: tenantId }, data: { logoId } })
})

async function uploaded(): Promise<string> {
  const id = randomUUID()
  await desk.client.attachment.create({
    data: {
      ...{ id, name: 'logo.png', mimeSniffed: 'image/png', size: 90, sha256: id, storageKey: id, scan: 'CLEAN' },
      ...{ uploaderRef: 'teams:sofia', uploaderId: 'sofia', createdAt: hour(-24 * 30) },
    },
  })
  return id
}
const left = async () =>
  (await desk.client.attachment.findMany({ where: { id: { in: [logoId, spareId] }, removedAt: null } })).map(
    ({ id }) => id,
  )

it('a logo stays for as long as its tenant, however old it is', async () => {
  expect(await nightly(desk.client, hour(0))).toContain(logoId)
  expect(await left()).toEqual([logoId])
})

it('a logo stays its tenant’s when whoever sent it has their data erased', async () => {
  const sofia = await desk.store.personOf('person:sofia')
  if (!sofia) throw new Error('there is no Sofia')
  await desk.write((write) => write.erase(sofia, 'run', hour(1)))
  expect(await left()).toEqual([logoId])
})
