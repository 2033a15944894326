import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'

vi.setConfig({ testTimeout: 60_000 })

const MAX = 'max.muster@muster.example'

describe.each(CHANNELS)('a tenant after its hand-over, in %s', (channel) => {
  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
  })
  afterAll(() => house.stop())
  beforeEach(() => world.startsAnew())

  async function here(key: 'sofia' | 'max' | 'kim', locale = 'en-US') {
    const person = world.person(key, { locale })
    await person.installs()
    await world.settled()
    return person
  }
  async function opens(person: Awaited<ReturnType<typeof here>>, asks = 'my tenants') {
    await person.says(asks)
    await person.presses(/Muster Newsletter/)
  }

  it('whose only administrator’s mail comes back: the partner and they themselves hear it, and after a day that nobody can be told (X106, H21, INV-61)', async () => {
    const [sofia, max, kim] = [await here('sofia'), await here('max', 'de-DE'), await here('kim', 'es-ES')]
    house.mails.treats(MAX, 550)
    await sofia.says('unlock product')
    await sofia.presses('Muster Newsletter')
    await sofia.presses('💶 Own sender domain · €90 once')
    await sofia.presses('☐ I accept the conditions and costs')
    await sofia.presses('Unlock for this price')
    await world.settled()
    await max.sees(/Eigene Absenderdomain/)
    await world.advance('PT1M')
    await world.settled()
    await sofia.sees(/The mail to Max Muster, administrator of Muster Newsletter, came back/)
    await max.sees(/Die E-Mail an Max Muster, Administrator von Muster Newsletter, kam zurück/)
    sofia.doesNotSee(/Nobody of the customer can be told/)
    await world.advance('P1D')
    await world.settled()
    await sofia.sees(/Nobody of the customer can be told by e-mail about Muster Newsletter/)
    await kim.sees(/Muster Newsletter/)
    house.mails.treats(MAX, undefined)
    await world.query(`update "Person" set "mailBouncedAt" = null where id = 'max'`)
  })

  it('is suspended by the vendor, opened again and archived: its people hear each, and nobody gets in or unlocks meanwhile', async () => {
    const [sofia, max, kim] = [await here('sofia'), await here('max', 'de-DE'), await here('kim')]
    const status = async () =>
      (await world.query<{ status: string }>(`select status::text from "Tenant" where id = 'muster-newsletter'`))[0]
        ?.status
    await opens(kim)
    await kim.presses('Suspend')
    await kim.sees(/Nobody gets in to Muster Newsletter until it is resumed/)
    expect(await status()).toBe('HANDED_OVER')
    await kim.presses('Suspend')
    await world.settled()
    expect(await status()).toBe('SUSPENDED')
    await sofia.sees(/The vendor has suspended Muster Newsletter: nobody gets in/)
    await max.sees(/Muster Newsletter.{0,20}gesperrt/)
    await opens(max, 'meine mandanten')
    await max.sees(/Niemand kommt hinein/)
    max.doesNotSee(/Anmelden ↗|Produkt freischalten/)

    await opens(kim)
    await kim.presses('Resume')
    await world.settled()
    expect(await status()).toBe('HANDED_OVER')
    await sofia.sees(/Muster Newsletter is open again/)

    await opens(kim)
    await kim.presses('Archive')
    await kim.presses('Archive for good')
    await world.settled()
    expect(await status()).toBe('ARCHIVED')
    await sofia.sees(/Muster Newsletter was archived/)
    const ends = await world.query<{ status: string }>(
      `select distinct status::text from "UnlockOrder" where "tenantId" = 'muster-newsletter' and "activatedAt" is not null`,
    )
    expect(ends).toEqual([{ status: 'CANCELLED' }])
  })
})
