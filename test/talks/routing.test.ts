import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { World } from '../support/world.ts'
import { beginsTicket } from './new-ticket.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  const FORM = {
    'ExFlow AP version': '23.2.34.11',
    Subject: 'Mails are sent twice after midnight',
    Description: 'Since Monday.',
  }

  /** The newest ticket and how many there are. */
  async function newestTicket() {
    const [ticket] = await world.query<{
      number: string
      typeKey: string
      companyId: string
      productId: string | null
    }>(
      'select number, "typeKey", "companyId", "productId" from "Ticket" order by "createdAt" desc, number desc limit 1',
    )
    return ticket
  }

  describe('the partner has the first line (T10)', () => {
    it('asks for the product first, names the partner, keeps the draft and makes no vendor ticket (A1, A5)', async () => {
      const before = await world.ticketCount()
      const ewa = world.person('ewa')
      await beginsTicket(ewa, 'Technical problem')
      await ewa.sees('[Data Capture]')
      await ewa.presses('Data Capture')

      const answer = await ewa.sees('First line: Nordic BC Partner')
      expect(answer.text).toContain('agreement AG-2044')
      for (const way of ['help@nordic.example', '+46 40 628 04 20', 'https://nordic.example/help'])
        expect(answer.text).toContain(way)

      await ewa.presses('Copy text')
      await ewa.sees('Product: Data Capture')
      await ewa.says('continue')
      await ewa.sees('First line: Nordic BC Partner')
      expect(await world.ticketCount()).toBe(before)
    })

    it('lets the product be changed, and then it is the vendor’s', async () => {
      const ewa = world.person('ewa')
      await ewa.says('Data Capture swallows the last line of every invoice with two pages')
      await ewa.presses('Technical problem')
      await ewa.sees('First line: Nordic BC Partner')
      await ewa.presses('Another product')
      await ewa.presses('ExFlow AP')
      await ewa.sees('New ticket – Hello AB')
    })

    it('has the agreement checked: exactly one ticket of that kind (A4)', async () => {
      const before = await world.ticketCount()
      const ewa = world.person('ewa')
      await beginsTicket(ewa, 'Technical problem', 'Data Capture', 'Ask support to check my agreement')
      await ewa.sees('New ticket – Hello AB')
      await ewa.presses('Continue', {
        Subject: 'Who answers for Data Capture?',
        Description: 'Our partner sends us to you.',
      })
      await ewa.presses('Send')
      await ewa.sees(/T-\d+ created/)
      await ewa.repeats({ newId: true })
      expect(await world.ticketCount()).toBe(before + 1)
      expect(await newestTicket()).toMatchObject({ typeKey: 'agreement-check', companyId: 'hello' })
      await ewa.presses('Continue')
      await ewa.sees('First line: Nordic BC Partner')
    })
  })

  describe('no agreement to work with (A4, K1)', () => {
    it('Nora of NoAgreement Ltd learns it, sees whom to ask, and support checks it', async () => {
      const before = await world.ticketCount()
      const nora = world.person('nora')
      await beginsTicket(nora, 'Technical problem')
      const answer = await nora.sees('No agreement to work with')
      expect(answer.text).toMatch(/agreement for NoAgreement Ltd/)
      expect(answer.text).toContain('support@vendor.example')
      expect(answer.text).toContain('https://support.vendor.example/')

      await nora.presses('Ask support to check my agreement')
      await nora.presses('Continue', {
        Subject: 'Which agreement do we have?',
        Description: 'We bought ExFlow in March.',
      })
      await nora.presses('Send')
      await nora.sees(/will check your agreement/)
      expect(await world.ticketCount()).toBe(before + 1)
      expect(await newestTicket()).toMatchObject({ typeKey: 'agreement-check', companyId: 'noagreement' })
    })

    it.each([
      ['suspended', `status = 'SUSPENDED'`, 'Agreement AG-2050 of Contoso Deutschland GmbH is suspended'],
      ['ended', `"endsAt" = '2026-05-01'`, 'Agreement AG-2050 of Contoso Deutschland GmbH has ended'],
    ])('an agreement that is %s is named, with partner and vendor', async (_, change, words) => {
      await world.query(`update "Agreement" set ${change} where number = 'AG-2050'`)
      const before = await world.ticketCount()
      const jonas = world.person('jonas')
      await beginsTicket(jonas, 'Technical problem')
      const answer = await jonas.sees(words)
      expect(answer.text).toContain('help@nordic.example')
      expect(answer.text).toContain('support@vendor.example')
      expect(await world.ticketCount()).toBe(before)
      await world.query(`update "Agreement" set status = 'ACTIVE', "endsAt" = null where number = 'AG-2050'`)
    })
  })

  describe('who may send to the vendor', () => {
    it('Anna, no super-user, finds no Send but the super-users and her text (C6)', async () => {
      const before = await world.ticketCount()
      const anna = world.person('anna')
      await beginsTicket(anna, 'Technical problem', 'ExFlow AP')
      await anna.presses('Continue', FORM)
      const summary = await anna.sees('Summary – Hello AB')
      const buttons = summary.buttons.map(({ title }) => title)
      expect(buttons).toContain('Copy text')
      expect(buttons).not.toContain('Send')
      expect(summary.text).toContain('only super-users send to the vendor: Ewa Falk and Tom Riis')
      await anna.says('send')
      await anna.presses('Copy text')
      await anna.sees('Subject: Mails are sent twice after midnight')
      await anna.says('my tickets')
      await anna.sees('your ticket draft')
      expect(await world.ticketCount()).toBe(before)
    })

    it('a super-user’s Send does not work for Anna even if she had the button (INV-36)', async () => {
      const before = await world.ticketCount()
      const anna = world.person('anna')
      await beginsTicket(anna, 'Technical problem', 'ExFlow AP')
      await anna.presses('Continue', FORM)
      const [draft] = await world.query<{ run: string }>(`select run from "Draft" where status = 'EDITING'`)
      await anna.invokes('adaptiveCard/action', {
        action: {
          type: 'Action.Execute',
          verb: 'go',
          data: { $: { kind: 'press', run: draft?.run, action: 'confirm', by: 'press' } },
        },
        trigger: 'manual',
      })
      expect(await world.ticketCount()).toBe(before)
    })

    it('Ida may send at Muster GmbH, where everybody registered may', async () => {
      const before = await world.ticketCount()
      const ida = world.person('ida')
      await ida.says('faktur:box: receipts are missing since the update of 12 May')
      await ida.presses('Technical problem')
      await ida.presses('Continue', { 'faktur:box version': '22.2.110.42', Description: 'Three receipts are missing.' })
      await ida.presses('Send')
      await ida.sees(/T-\d+ created/)
      expect(await world.ticketCount()).toBe(before + 1)
      expect(await newestTicket()).toMatchObject({ companyId: 'muster', typeKey: 'technical' })
    })
  })
})
