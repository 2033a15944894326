import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registersAgents } from '../notices/desk.ts'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  const NORDIC = 'help@nordic.example'
  const AGENTUR = 'hilfe@agentur.example'
  const SUBJECT = 'The last line of an invoice is missing'

  let mails: MailServer
  let world: World
  let ewa: TeamsPerson
  let nils: TeamsPerson
  let sofia: TeamsPerson
  let number = ''

  beforeAll(async () => {
    mails = await startMailServer()
    world = await startWorldOn(channel, { SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
  })
  afterAll(async () => {
    await world.stop()
    await mails.stop()
  })

  /** Hello AB is Nordic's customer, and one ticket is with them. */
  beforeEach(async () => {
    await world.startsAnew()
    await world.query(`update "Ticket" set status = 'CANCELLED' where "companyId" = 'hello'`)
    await nowLooksAfter('nordic')
    await world.query(`update "Agreement" set "partnerId" = 'nordic' where number = 'AG-2044'`)
    ewa = world.person('ewa')
    nils = world.person('nils')
    sofia = world.person('sofia', { locale: 'en' })
    for (const person of [nils, sofia]) await person.installs()
    mails.arrived.length = 0
    await ewa.says('create ticket')
    await ewa.presses('Technical problem')
    await ewa.presses('Data Capture')
    await ewa.presses('Send them my ticket')
    await ewa.presses('Continue', {
      'Data Capture version': '23.2.34.11',
      Subject: SUBJECT,
      Description: 'Since Monday, on every invoice with two pages.',
    })
    await ewa.presses('Send')
    await ewa.sees(/goes to Nordic BC Partner now/)
    await world.settled()
    number = (
      await world.query<{ number: string }>('select number from "Ticket" order by "createdAt" desc, id desc limit 1')
    )[0]?.number as string
  })

  const newPartnership = (partner: string) =>
    `insert into "Partnership" (id, "partnerId", "customerId", "validFrom")
     values (gen_random_uuid(), '${partner}', 'hello', '2020-01-01')`
  const looksAfter = (partner: string) => world.query(newPartnership(partner))
  /** The clock, which looks every 15 s, finds no moment without a partner. */
  const nowLooksAfter = (partner: string) =>
    world.query(`delete from "Partnership" where "customerId" = 'hello'; ${newPartnership(partner)}`)
  const ends = (partner: string, at: string) =>
    world.query(`update "Partnership" set "validTo" = $2 where "partnerId" = $1 and "customerId" = 'hello'`, [
      partner,
      at,
    ])

  const passed = () =>
    world.query<{ data: { from?: { name: string }; to?: { name: string } } }>(
      `select e.data from "TicketEvent" e join "Ticket" t on t.id = e."ticketId"
     where t.number = $1 and e.type = 'passed' order by e.seq`,
      [number],
    )
  const ticket = async () =>
    (
      await world.query<{ route: string; status: string; ownerId: string | null; partnerId: string | null }>(
        'select route, status, "ownerId", "partnerId" from "Ticket" where number = $1',
        [number],
      )
    )[0]
  const linkIn = (words: string | undefined) => /http:\/\/\S+\/r\/[\w-]+/.exec(words ?? '')?.[0] ?? ''
  const mailTo = (address: string) => mails.to(address).at(-1)?.mail

  describe('another partner looks after the customer (X68)', () => {
    it('the clock: both partners hear of it, the new one gets it by mail and answers, the route stays', async () => {
      await nils.says(`ticket ${number}`)
      await nils.presses('Take')
      await world.settled()
      await ends('nordic', '2026-06-01')
      await world.query(
        `insert into "Partnership" (id, "partnerId", "customerId", "validFrom") values (gen_random_uuid(), 'agentur', 'hello', '2026-06-01')`,
      )
      expect(await passed()).toEqual([])
      await world.advance('P21D')
      await world.settled()

      expect(await passed()).toMatchObject([
        { data: { from: { name: 'Nordic BC Partner' }, to: { name: 'Agentur Süd' } } },
      ])
      expect(await ticket()).toMatchObject({ route: 'PARTNER', partnerId: 'agentur', ownerId: null })
      await ewa.sees(`${number} · ${SUBJECT} is now with Agentur Süd`)
      await sofia.sees(`${number} · ${SUBJECT} is now with Agentur Süd`)
      await sofia.sees('First-line support is yours now')

      const mail = mailTo(AGENTUR)
      for (const words of [SUBJECT, 'Since Monday, on every invoice', 'Hello AB']) expect(mail?.text).toContain(words)
      const link = linkIn(mail?.text)
      const page = await (await fetch(link)).text()
      const submit = /name="submit" value="([^"]+)"/.exec(page)?.[1] ?? ''
      await fetch(link, {
        method: 'POST',
        body: new URLSearchParams({ does: 'reply', submit, text: 'Wir sehen es uns an.', name: 'Sofia' }),
      })
      await ewa.sees('Wir sehen es uns an.')
    })

    it('the old partner hears the number and nothing else, in the chat and by mail, and sees no more', async () => {
      const before = linkIn(mailTo(NORDIC)?.text)
      expect((await fetch(before)).status).toBe(200)
      await nowLooksAfter('agentur')
      await world.sweep()
      await world.settled()
      await nils.sees(`${number} was handed on`)
      nils.doesNotSee('Agentur')
      const mail = mailTo(NORDIC)
      expect(mail?.text).toContain(`${number} was handed on`)
      for (const secret of [SUBJECT, 'Agentur', 'Hello', 'Ewa', '/r/']) {
        expect(mail?.text).not.toContain(secret)
        expect(mail?.subject).not.toContain(secret)
      }
      await nils.says(`ticket ${number}`)
      await nils.sees(`I cannot find ${number}`)
      expect((await fetch(before)).status).toBe(410)
    })

    it('everybody who sees the ticket finds both partners in its history', async () => {
      await looksAfter('agentur')
      await world.query(`update "Agreement" set "partnerId" = 'agentur' where number = 'AG-2044'`)
      await world.sweep()
      await world.settled()
      // Nordic still looks after Hello AB in other matters.
      for (const person of [ewa, nils, sofia]) {
        await person.says(`ticket ${number}`)
        await person.presses('History')
        await person.sees('handed over from Nordic BC Partner to Agentur Süd')
      }
    })

    it('is told once, whoever looks and however often, also after a restart; back again is another change', async () => {
      await looksAfter('agentur')
      await ends('nordic', '2026-05-01')
      await Promise.all([world.sweep(), world.sweep()])
      await world.restart()
      await world.sweep()
      await world.settled()
      expect(await passed()).toHaveLength(1)
      expect(mails.to(AGENTUR)).toHaveLength(1)
      expect(mails.to(NORDIC).filter(({ mail }) => mail.text?.includes('was handed on'))).toHaveLength(1)
      await nowLooksAfter('nordic')
      await world.sweep()
      await world.settled()
      expect(await passed()).toHaveLength(2)
      expect(await ticket()).toMatchObject({ partnerId: 'nordic' })
    })

    it('what is over stays with whom it was', async () => {
      await ewa.says(`ticket ${number}`)
      await world.query(`update "Ticket" set status = 'CLOSED' where number = $1`, [number])
      await nowLooksAfter('agentur')
      await world.sweep()
      expect(await passed()).toEqual([])
      expect(mails.to(AGENTUR)).toEqual([])
    })

    it('a partner to whom somebody handed it keeps it, whoever the agreement names', async () => {
      await looksAfter('agentur')
      await world.query(
        `with handed as (update "Ticket" set "partnerId" = 'agentur' where number = $1 returning id)
         insert into "TicketEvent" (id, "ticketId", seq, type, data, at)
         select gen_random_uuid(), id, 50, 'handed', '{"from":"SignUp Support","to":"Agentur Süd","partnerId":"agentur"}', now()
         from handed`,
        [number],
      )
      await world.sweep()
      expect(await passed()).toEqual([])
    })

    it('what one partner noted is not for the next one', async () => {
      await nils.says(`ticket ${number}`)
      await nils.presses('Note')
      await nils.presses('Continue', { 'Your note': 'They never pay in time.' })
      await nils.presses('Save')
      await nowLooksAfter('agentur')
      await world.sweep()
      await world.settled()
      await sofia.says(`ticket ${number}`)
      await sofia.sees(SUBJECT)
      sofia.doesNotSee('They never pay in time.')
    })
  })

  describe('no partner is left (X68)', () => {
    it('the vendor hears of it and hands it on; the customer knows; nothing is an orphan', async () => {
      const kim = world.person('kim')
      await kim.says('help')
      await ends('nordic', '2026-05-01')
      await world.sweep()
      await world.settled()
      expect(await ticket()).toMatchObject({ route: 'PARTNER', partnerId: null })
      await ewa.sees(`No partner looks after ${number}`)
      await ewa.sees('The vendor was told')
      await kim.sees(`${number} · ${SUBJECT}: no partner looks after Hello AB any longer`)
      await kim.presses('Hand over')
      await kim.presses('Continue')
      await kim.sees('From Nordic BC Partner to SignUp Support')
      await kim.presses('Hand over')
      await kim.sees(`${number} is now with SignUp Support`)
      expect(await ticket()).toMatchObject({ route: 'VENDOR' })
    })

    it('agents who may not read it get its number in their channel', async () => {
      const channel = await registersAgents(world)
      await ends('nordic', '2026-05-01')
      await world.sweep()
      await world.settled()
      const said = world.connector.posts.filter(({ conversation }) => conversation === channel)
      expect(JSON.stringify(said)).toContain(`${number} has no partner any longer`)
      expect(JSON.stringify(said)).not.toContain(SUBJECT)
    })
  })
})
