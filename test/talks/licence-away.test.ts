import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'

vi.setConfig({ testTimeout: 60_000 })

const HELLO = { product: 'superoffice-crm', serialNumber: 'SO-4480-1120' }

describe.each(CHANNELS)('the vendor’s licence system is away, in %s', (channel) => {
  let world: ChannelWorld
  let ewa: ReturnType<ChannelWorld['person']>
  /** Where the platform keeps what Ewa uploads. */
  const storage = createServer((request, response) =>
    response.end(readFileSync(join(world.folder, 'licence-files', request.url?.slice(1) ?? ''))),
  )
  beforeAll(async () => {
    world = await startWorldOn(channel)
    await new Promise<void>((done) => storage.listen(0, '127.0.0.1', done))
  })
  afterAll(async () => {
    storage.close()
    await world.stop()
  })
  beforeEach(async () => {
    await world.startsAnew()
    await world.licences.isAway(false)
    ewa = world.person('ewa', { locale: 'en-US' })
    await ewa.installs()
  })

  const isAskedNow = () =>
    world.query(`update "LicenceAccount" set "nextFetchAt" = '2026-01-01' where id = 'hello-crm'`)
  const sales = async () =>
    (
      await world.query<{ quantity: number }>(
        `select quantity from "LicenceLine" where "accountId" = 'hello-crm' and "licenceType" = 'Sales Premium'`,
      )
    )[0]?.quantity

  const toldThat = async (step: string) => {
    const rows = await world.query(
      `select from "OutboxMessage" o join "LicenceUser" u on o.target = 'person:' || u."personId"
       where u."accountId" = 'hello-crm' and u."userRef" = 'ewa' and o."dedupeKey" like $1`,
      [`notice:licence-source:hello-crm:${step}:%`],
    )
    return rows.length
  }

  it('admins hear of it once, may ask for a file, and hear that it is back (G21)', async () => {
    await world.licences.isAway(true)
    await isAskedNow()
    for (const pause of ['PT1S', 'PT1M', 'PT2M', 'PT4M', 'PT8M']) await world.advance(pause)
    await ewa.sees('could not be fetched')
    expect(await toldThat('failed')).toBe(1)
    await ewa.presses('Ask for a licence file')
    await ewa.sees(/The vendor was asked for a licence file for .*T-\d+/)

    await world.licences.isAway(false)
    await world.advance('PT16M')
    await ewa.sees('can be reached again')
  })

  it('what is activated waits, and is activated once when it is back', async () => {
    await ewa.says('licence status')
    await ewa.presses('Load licence from file')
    const { port } = storage.address() as AddressInfo
    await ewa.uploads([{ name: 'hello-expiry-only.lic', url: `http://127.0.0.1:${port}/hello-expiry-only.lic` }])
    // Discord takes it in the form, whose last press is the one that loads.
    await ewa.presses(channel === 'discord' ? 'Continue' : 'Load')
    await ewa.sees('Activate new licence – Hello AB')
    await world.licences.isAway(true)
    await ewa.presses('Activate')
    await world.settled()
    await ewa.sees('is being activated')

    await world.licences.isAway(false)
    // The longest pause, however often it was tried in vain meanwhile.
    await world.advance('PT10M')
    await world.settled()
    await ewa.sees('New licence activated')
    expect(await world.licences.fetch(HELLO)).toMatchObject({ revision: 14 })
    expect(await sales()).toBe(20)
  })
})
