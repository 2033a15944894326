import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS, type ChannelWorld } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'

vi.setConfig({ testTimeout: 60_000 })

type Person = ReturnType<ChannelWorld['person']>
const MAX = 'max.muster@muster.example'
const SOFIA = 'sofia@agentur.example'
const TICK = '☐ I accept the conditions and costs'

describe.each(CHANNELS)('costs in %s', (channel) => {
  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  let max: Person
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
  })
  afterAll(() => house.stop())
  beforeEach(async () => {
    await world.query('delete from "InvoiceLine"')
    await world.query(`delete from "UnlockOrder" where sku in ('sender-domain', 'sms-gateway')`)
    max = world.person('max', { locale: 'en-US' })
    await max.installs()
    await world.settled()
    await world.startsAnew()
    house.mails.arrived.length = 0
  })

  const orders = (sku: string) =>
    world.query<{ id: string; status: string; sha256: string; list: string; conditionsId: string }>(
      'select * from "UnlockOrder" where sku = $1 order by "shownAt", id',
      [sku],
    )
  /** Up to the costs and conditions of the sender domain. */
  async function wants(who: Person, tenant?: string) {
    await who.says('unlock product')
    if (tenant) await who.presses(tenant)
    await who.sees('Which product?')
    await who.presses('💶 Own sender domain · €90 once')
    return who.sees('Costs and conditions: Own sender domain')
  }

  it('what it costs: prices, version, date and link, also for somebody nobody knows (I2)', async () => {
    for (const who of [max, world.stranger('Somebody', { locale: 'en-US' })]) {
      await who.says('what does it cost')
      const seen = await who.sees('Price list 2025-04')
      expect(seen.text).toContain('💶 €49/month')
      expect(seen.text).toContain('💶 €29/month · on request')
      expect(seen.text).toContain('In force since 1 April 2025')
      expect(seen.buttons.map(({ title }) => title)).toContain('Whole price list')
    }
  })

  it('every product carries its cost tag, and what runs says so (I1)', async () => {
    await max.says('products and costs')
    const seen = await max.sees('💶 Products – Muster Newsletter')
    expect(seen.text).toMatch(/Inbox preview[\s\S]*active[\s\S]*€19\/month/)
    expect(seen.text).toMatch(/Own sender domain[\s\S]*€90 once/)
    expect(seen.text).toMatch(/SMS sending[\s\S]*on request/)
  })

  it('conditions first, then the tick, then the button; the same text arrives by mail (I3, I4, INV-59)', async () => {
    const shown = await wants(max)
    expect(shown.text).toContain('€90 once')
    expect(shown.text).toContain('Conditions v7')
    const button = () => max.sees('Costs and conditions: Own sender domain')
    console.log((await button()).text)
    expect((await orders('sender-domain')).map(({ status }) => status)).toEqual(['SHOWN'])
    await max.presses(TICK)
    await max.presses('Unlock for this price')
    await max.sees('The conditions v7 are on their way to you by mail')
    await world.settled()
    const [order] = await orders('sender-domain')
    expect(order).toMatchObject({ status: 'ACTIVE', list: '2025-04', conditionsId: 'v7' })
    const [conditions] = await world.query<{ text: { en: string }; sha256: string }>(
      `select text, sha256 from "ConditionsVersion" where version = 'v7'`,
    )
    expect(order?.sha256).toBe(conditions?.sha256)
    const mails = house.mails.to(MAX)
    expect(mails).toHaveLength(1)
    const plain = (words: string | undefined) => (words ?? '').replace(/\s+/g, ' ')
    expect(plain(mails[0]?.mail.text)).toContain(plain(conditions?.text.en))
    expect(plain(shown.text)).toContain(plain(conditions?.text.en))
    expect(plain(mails[0]?.mail.text)).toContain('€90 once')
    // The only administrator has heard of it by the same mail.
    await max.says('products and costs')
    await max.presses('Own sender domain')
    await max.sees('Conditions mailed')
    await max.sees('Administrators told')
  })
})
