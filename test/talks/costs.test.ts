import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS, type ChannelWorld } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'

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
    // Nobody writes an invoice while its orders are taken away.
    await world.holdsSweeps()
  })
  afterAll(() => house.stop())
  beforeEach(async () => {
    await world.settled()
    await world.query('delete from "InvoiceLine"')
    await world.query(`delete from "UnlockOrder" where sku in ('sender-domain', 'sms-gateway')`)
    await world.query(`delete from "Price" where list = '2026-05'`)
    await world.query(`delete from "PriceList" where version = '2026-05'`)
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

  it('beside the prices everybody is offered what they do themselves, and nothing else (A15)', async () => {
    for (const [key, offered] of [
      ['sofia', ['Create new tenant', 'Unlock a product']],
      ['max', ['Unlock a product']],
      ['ida', []],
    ] as const) {
      const who = world.person(key, { locale: 'en-US' })
      await who.installs()
      await who.says('what does it cost')
      const { buttons } = await who.sees('Price list 2025-04')
      const deeds = buttons.map(({ title }) => title).filter((title) => /tenant|Unlock/.test(title ?? ''))
      expect(deeds).toEqual(offered)
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
    expect(shown.text).toContain('[Unlock for this price] (grey)')
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

  it('ticked and unticked: nothing is ordered before both, nor by words (X109)', async () => {
    await wants(max)
    for (const words of ['unlock for this price', 'yes', 'confirm']) {
      await max.says(words)
      await max.sees('Costs and conditions: Own sender domain')
    }
    await max.presses(TICK)
    await max.presses('☑ I accept the conditions and costs')
    const shown = await max.sees('Costs and conditions: Own sender domain')
    expect(shown.text).toContain('[Unlock for this price] (grey)')
    await max.presses(TICK)
    await max.says('unlock for this price')
    await max.sees(/please press the button/)
    expect((await orders('sender-domain')).every(({ status }) => status === 'SHOWN')).toBe(true)
  })

  it('a newer price list in the meantime: nothing is accepted, the new price is shown and can be (X28)', async () => {
    await wants(max)
    await max.presses(TICK)
    await world.query(
      `insert into "PriceList" (version, "validFrom") select '2026-05', value from (select now() + make_interval(secs => (value->>'offsetMs')::float8 / 1000 - 1) as value from "Setting" where key = 'clock') as one`,
    )
    await world.query(
      `insert into "Price" (list, sku, amount, currency, interval) values ('2026-05', 'sender-domain', 9500, 'EUR', 'ONCE')`,
    )
    await max.presses('Unlock for this price')
    await max.sees('A newer price list is in force meanwhile, so nothing was accepted')
    const again = await max.sees('€95 once')
    expect(again.text).toContain('[Unlock for this price] (grey)')
    expect((await orders('sender-domain')).map(({ status }) => status)).toEqual(['SHOWN', 'SHOWN'])
    await max.presses(TICK)
    await max.presses('Unlock for this price')
    await max.sees('Unlocked.')
    expect((await orders('sender-domain')).map(({ status, list }) => `${status} ${list}`)).toEqual([
      'SHOWN 2025-04',
      'ACTIVE 2026-05',
    ])
  })

  it('after 30 minutes it is shown once more; what was not answered ends by the clock', async () => {
    await wants(max)
    await max.presses(TICK)
    await world.advance('PT31M')
    await max.presses('Unlock for this price')
    await max.sees(/These costs were shown more than 30 minutes ago|The 30 minutes are over/)
    await world.settled()
    expect((await orders('sender-domain'))[0]?.status).toBe('EXPIRED')
    expect((await orders('sender-domain')).some(({ status }) => status === 'ACTIVE')).toBe(false)
  })

  it('who may not unlock is told who can, whatever id they guess (X109, X113)', async () => {
    await wants(max)
    const [order] = await orders('sender-domain')
    const nils = world.person('nils', { locale: 'en-US' })
    await nils.installs()
    const { forges } = startTenantDesk(world)
    for (const [flow, values] of [
      ['cost.accept', { order: order?.id ?? '', consent: 'yes' }],
      ['product.unlock', { tenant: 'muster-newsletter', product: 'sender-domain' }],
    ] as const) {
      const seen = await forges(nils, { kind: 'start', flow, values, by: 'press' })
      expect(seen).toContain('This is up to the tenant administrators.')
      expect(seen).not.toMatch(/Own sender domain|Muster Newsletter/)
    }
    expect((await orders('sender-domain')).map(({ status }) => status)).toEqual(['SHOWN'])
  })

  it('the partner unlocks in a customer’s tenant: its administrator hears who, what, how much and when (H23)', async () => {
    const sofia = world.person('sofia', { locale: 'en-US' })
    await sofia.installs()
    await wants(sofia, 'Muster Newsletter')
    await sofia.presses(TICK)
    await sofia.presses('Unlock for this price')
    await sofia.sees('Unlocked.')
    await world.settled()
    const told = await max.sees(/💶 .+ unlocked Own sender domain in Muster Newsletter/)
    expect(told.text).toContain('€90 once')
    expect(
      house.mails
        .to(MAX)
        .map(({ mail }) => mail.text)
        .join(),
    ).toContain('unlocked Own sender domain')
    expect(
      house.mails
        .to(SOFIA)
        .map(({ mail }) => mail.text)
        .join(),
    ).toContain('as they were shown to you')
  })

  it('the conditions did not arrive: the vendor sees it, and has them sent again (X110)', async () => {
    const sofia = world.person('sofia', { locale: 'en-US' })
    await sofia.installs()
    house.mails.treats(SOFIA, 550)
    await wants(sofia, 'Muster Newsletter')
    await sofia.presses(TICK)
    await sofia.presses('Unlock for this price')
    await sofia.sees('Unlocked.')
    await world.settled()
    const [order] = await world.query<{ told: Date | null; mailed: Date | null }>(
      `select "adminsToldAt" as told, "mailSentAt" as mailed from "UnlockOrder" where sku = 'sender-domain'`,
    )
    expect([order?.told !== null, order?.mailed]).toEqual([true, null])
    house.mails.treats(SOFIA, undefined)
    await world.query(`update "Person" set "mailBouncedAt" = null where id = 'sofia'`)
    const kim = world.person('kim', { locale: 'en-US' })
    await kim.installs()
    await kim.says('costs not told yet')
    const untold = await kim.sees('Costs not told yet (1)')
    expect(untold.text).toContain('The mail with the conditions has not reached Sofia')
    await kim.presses('Own sender domain')
    await kim.sees('What did not arrive is on its way again.')
    await world.settled()
    expect(
      house.mails
        .to(SOFIA)
        .map(({ mail }) => mail.text)
        .join(),
    ).toContain('as they were shown to you')
    await kim.says('costs not told yet')
    await kim.sees('Everybody has heard of their costs.')
  })

  it('what will be on the invoice: the line with who and when, the total, and the month before (I5)', async () => {
    await wants(max)
    await max.presses(TICK)
    await max.presses('Unlock for this price')
    await max.sees('Unlocked.')
    await max.says('what will be on my invoice')
    const seen = await max.sees('Invoice May 2026')
    expect(seen.text).toContain('Own sender domain')
    expect(seen.text).toContain('by Max Muster')
    expect(seen.text).toMatch(/Together €158/)
    const written = await world.query<{ total: number }>(
      `select sum(amount)::int as total from "InvoiceLine" where month = '2026-05'`,
    )
    expect(written[0]?.total ?? 0).toBeLessThanOrEqual(15_800 + 20_000)
    await max.presses('April 2026')
    expect((await max.sees('Invoice April 2026')).text).not.toContain('Own sender domain')
  })

  it('what is not unlocked online is asked for: a ticket, and no costs (I6)', async () => {
    await max.says('unlock product')
    await max.presses('💶 SMS sending · €29/month · on request')
    // Discord asks nothing that need not be answered.
    if (channel === 'teams') await max.presses('Continue')
    await max.sees(/This product is not unlocked online/)
    await max.presses('Send request')
    await max.sees(/Your request for SMS sending is ticket T-\d+/)
    expect(await orders('sms-gateway')).toEqual([])
  })

  it('a cancelled product works until the month ends; its administrators hear of it', async () => {
    await wants(max)
    await max.presses(TICK)
    await max.presses('Unlock for this price')
    await max.sees('Unlocked.')
    await max.presses('Cancel product')
    await max.sees(/It works until/)
    await max.presses('Cancel at the end of the month')
    await max.sees('Cancelled: it works until')
    expect((await orders('sender-domain')).map(({ status }) => status)).toEqual(['CANCELLED'])
  })

  it('not accepted is not accepted, by whoever else may, and can be shown again', async () => {
    await wants(max)
    await max.presses('Cancel')
    await max.sees('Nothing was accepted, and there are no costs.')
    const sofia = world.person('sofia', { locale: 'en-US' })
    await sofia.installs()
    await sofia.says('products and costs')
    await sofia.presses('Muster Newsletter')
    const list = await sofia.sees('💶 Products – Muster Newsletter')
    expect(list.text).toMatch(/Own sender domain[\s\S]*waits for consent/)
    await sofia.presses('Own sender domain')
    await sofia.presses('Don’t accept')
    await sofia.sees('Not accepted: nothing is ordered, and there are no costs.')
    expect((await orders('sender-domain')).map(({ status }) => status)).toEqual(['DECLINED'])
    await sofia.presses('Show the costs again')
    await sofia.sees('Costs and conditions: Own sender domain')
    expect((await orders('sender-domain')).map(({ status }) => status)).toEqual(['DECLINED', 'SHOWN'])
  })
})
