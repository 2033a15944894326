import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { startMailServer } from '../support/mail-server.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  let mails: Awaited<ReturnType<typeof startMailServer>>
  let kim: TeamsPerson
  let lee: TeamsPerson
  let anna: TeamsPerson
  beforeAll(async () => {
    mails = await startMailServer()
    world = await startWorldOn(channel, { SMTP_URL: mails.url, MAIL_FROM: 'help@vendor.example' })
  })
  beforeEach(async () => {
    await world.startsAnew()
    await world.query(`update "Membership" set status = 'ACTIVE', "endedAt" = null where role = 'VENDOR_ADMIN'`)
    kim = world.person('kim')
    lee = world.person('lee')
    anna = world.person('anna')
    for (const one of [kim, lee, anna]) await one.says('help')
    for (const one of [kim, lee, anna]) await one.sees(/Hello/)
  })
  afterAll(async () => {
    await world.stop()
    await mails.stop()
  })

  const roles = async (person: string) =>
    (
      await world.query<{ line: string }>(
        `select "companyId" || ' ' || role || ' ' || status as line from "Membership" where "personId" = $1 order by 1`,
        [person],
      )
    ).map(({ line }) => line)

  const audits = async (action: string) =>
    world.query<{ actorId: string; subjectId: string; data: object }>(
      'select "actorId", "subjectId", data from "AuditEvent" where action = $1 order by at',
      [action],
    )

  /** Opens a company's people from the home card. */
  async function opens(who: TeamsPerson, company: string) {
    await who.says('help')
    await who.presses('People and companies')
    await who.presses(company)
    return who.sees(`${company}:`)
  }

  describe('who is who', () => {
    it('lists everybody of a company with their roles, and opens one', async () => {
      const list = await opens(kim, 'Hello AB')
      expect(list.text).toContain('Hello AB: 3 people')
      expect(list.text).toMatch(/Ewa Falk[\s\S]*user[\s\S]*licence administrator/)
      await kim.presses('Ewa Falk')
      const card = await kim.sees('Ewa Falk at Hello AB')
      expect(card.text).toContain('ewa.falk@hello.example')
      expect(card.buttons.map(({ title }) => title)).toContain('End role: licence administrator')
    })

    it('is for vendor admins alone', async () => {
      await anna.says('members')
      expect((await anna.sees('This is done by an administrator of SignUp Support')).buttons).toHaveLength(3)
      const erik = world.person('erik')
      await erik.says('add somebody')
      await erik.sees('This is done by an administrator of SignUp Support')
    })
  })

  describe('a role', () => {
    it('is given at once to whoever is registered, who is told; ends with the next message', async () => {
      await opens(kim, 'Hello AB')
      await kim.presses('Add somebody')
      await kim.presses('Continue', { 'E-mail address': 'Anna.Andersson@hello.example', Role: 'licence administrator' })
      expect((await kim.sees('Add to Hello AB?')).text).toContain('the role holds at once')
      expect(await roles('anna')).toEqual(['hello USER ACTIVE'])
      await kim.presses('Add')
      await kim.sees('Anna Andersson is licence administrator at Hello AB now')
      expect(await roles('anna')).toEqual(['hello LICENCE_ADMIN ACTIVE', 'hello USER ACTIVE'])
      await world.settled()
      await anna.sees('You are licence administrator at Hello AB now')
      expect(await audits('member.add')).toMatchObject([{ actorId: 'kim', subjectId: 'anna' }])

      // Twice is told, not done.
      await kim.presses('Add another')
      await kim.presses('Continue', { 'E-mail address': 'anna.andersson@hello.example', Role: 'licence administrator' })
      await kim.sees('is licence administrator at Hello AB already')
      await kim.presses('Cancel')

      await opens(kim, 'Hello AB')
      await kim.presses('Anna Andersson')
      await kim.presses('End role: licence administrator')
      await kim.sees('End the role? Anna Andersson, licence administrator at Hello AB')
      expect(await roles('anna')).toContain('hello LICENCE_ADMIN ACTIVE')
      await kim.presses('End it')
      await kim.sees('Anna Andersson is no longer licence administrator at Hello AB')
      expect(await roles('anna')).toEqual(['hello LICENCE_ADMIN ENDED', 'hello USER ACTIVE'])
      await world.settled()
      await anna.sees('You are no longer licence administrator at Hello AB')
      expect(await audits('member.end')).toMatchObject([{ actorId: 'kim', subjectId: 'anna' }])
    })

    it('is asked for by mail where the address is nobody’s; the mail’s link goes with the invitation', async () => {
      await opens(kim, 'Hello AB')
      await kim.presses('Add somebody')
      await kim.presses('Continue', { 'E-mail address': 'new@elsewhere.example', Role: 'user' })
      const review = await kim.sees('Add to Hello AB?')
      expect(review.text).toContain('new@elsewhere.example gets a mail')
      expect(review.text).toContain('elsewhere.example is no verified domain of Hello AB')
      await kim.presses('Add')
      await kim.sees('The invitation to Hello AB as user is on its way')
      await world.settled()
      const [mail] = await mails.to('new@elsewhere.example')
      expect(mail?.mail.text).toMatch(/\/a\/[\w-]{20,}/)

      await opens(kim, 'Hello AB')
      await kim.presses('new@elsewhere.example')
      await kim.sees('The link in the mail to new@elsewhere.example stops working')
      await kim.presses('End it')
      await kim.sees('is taken back')
      const link = /https?:\/\/\S+\/a\/[\w-]+/.exec(mail?.mail.text ?? '')?.[0] ?? ''
      const page = await (await fetch(new URL(new URL(link).pathname, world.url))).text()
      expect(page).not.toContain('Hello AB')
    })

    it('decides what somebody said of where they work (X46)', async () => {
      const nora = world.person('nora')
      await nora.says('my company')
      await nora.presses('Another company')
      await nora.presses('Continue', { 'Name of your company': 'Kaiser und Söhne' })
      await nora.sees('passed on “Kaiser und Söhne”')
      await world.settled()
      await kim.sees('Nora Finch says where they work')
      await kim.presses('Add to a company')
      await kim.presses('Continue', { 'To which company?': 'Kaiser & Söhne' })
      await kim.presses('Continue', { Role: 'user' })
      expect((await kim.sees('Add to Kaiser & Söhne?')).text).toContain('noagreement.example is no verified domain')
      await kim.presses('Add')
      await kim.sees('Nora Finch is user at Kaiser & Söhne now')
      expect(
        await world.query('select "personId", "companyId", "settledAt" is not null as settled from "CompanyClaim"'),
      ).toEqual([{ personId: 'nora', companyId: 'kaiser', settled: true }])
      expect(await roles('nora')).toContain('kaiser USER ACTIVE')
      await world.settled()
      await nora.sees('You are user at Kaiser & Söhne now')
    })

    it('of a vendor’s kind is offered at the vendor only', async () => {
      await opens(kim, 'Hello AB')
      await kim.presses('Add somebody')
      const form = await kim.sees('Add somebody to Hello AB')
      const offered = form.inputs.find(({ label }) => label.startsWith('Role'))?.choices?.map(({ title }) => title)
      expect(offered).toEqual(['user', 'tenant administrator', 'licence administrator'])
      // A form of Discord is closed without the bot hearing of it.
      if (channel === 'teams') await kim.presses('Cancel')
    })

    it('takes the vendor admin’s rights with it at once, and the last one stays', async () => {
      await opens(kim, 'SignUp Support')
      await kim.presses('Lee Wong')
      await kim.presses('End role: vendor administrator')
      await kim.presses('End it')
      await kim.sees('Lee Wong is no longer vendor administrator')
      // On the next message, on a card from before.
      await lee.says('members')
      await lee.sees('This is done by an administrator of SignUp Support')

      await opens(kim, 'SignUp Support')
      await kim.presses('Kim Berg')
      await kim.presses('End role: vendor administrator')
      await kim.sees('Nobody else runs this helpdesk')
      kim.doesNotSee('[End it]')
      expect(await roles('kim')).toContain('vendor VENDOR_ADMIN ACTIVE')
    })

    it('that is one’s own is not ended without a word', async () => {
      await opens(kim, 'SignUp Support')
      await kim.presses('Kim Berg')
      await kim.presses('End role: vendor administrator')
      await kim.sees('This is your own role')
      await kim.presses('Cancel')
      expect(await roles('kim')).toContain('vendor VENDOR_ADMIN ACTIVE')
    })

    it('that two admins end on each other at once leaves one of them', async () => {
      for (const [who, whom] of [
        [kim, 'Lee Wong'],
        [lee, 'Kim Berg'],
      ] as const) {
        await opens(who, 'SignUp Support')
        await who.presses(whom)
        await who.presses('End role: vendor administrator')
        await who.sees('End the role?')
      }
      await Promise.all([kim.presses('End it'), lee.presses('End it')])
      const left = await world.query(`select 1 from "Membership" where role = 'VENDOR_ADMIN' and status = 'ACTIVE'`)
      expect(left).toHaveLength(1)
    })

    it('ends a super-user’s seat with the last one at the company (X52)', async () => {
      const tom = world.person('tom')
      await tom.says('company tickets')
      await tom.sees(/All company tickets|Hello AB/)
      await opens(kim, 'Hello AB')
      await kim.presses('Tom Riis')
      await kim.presses('End role: user')
      await kim.presses('End it')
      await kim.sees('Tom Riis is no longer user at Hello AB')
      const [seat] = await world.query<{ endReason: string }>(
        `select "endReason" from "SeatAssignment" where "personId" = 'tom'`,
      )
      expect(seat?.endReason).toBe('LEFT')
    })
  })

  describe('a company', () => {
    it('is corrected; what another company has is refused; nothing is lost of what was typed', async () => {
      await opens(kim, 'Muster GmbH')
      await kim.presses('Correct company')
      await kim.presses('Continue', { Name: 'Hello  ab', 'Customer number': 'C-7777' })
      await kim.presses('Save')
      const { inputs } = await kim.sees('Hello AB has this name already')
      // Discord asks for the one answer that was refused.
      if (channel === 'teams') expect(inputs.find(({ label }) => label.startsWith('Customer'))?.value).toBe('C-7777')
      await kim.presses('Continue', { Name: 'Muster AG', 'Verified domains': 'muster.example gmail.com' })
      await kim.sees('Anybody can have an address at gmail.com')
      await kim.presses('Continue', {
        'Verified domains': 'muster.example',
        'Other domains': 'Muster-AG.example',
        'Contact: phone': '+49 30 1',
      })
      expect((await kim.sees('Save these corrections')).text).toContain('You change: Name, Customer number')
      await kim.presses('Save')
      await kim.sees('Muster AG is corrected')
      expect(
        await world.query(`select name, "nameNorm", "customerNo", contact, version from "Company" where id = 'muster'`),
      ).toEqual([
        { name: 'Muster AG', nameNorm: 'muster ag', customerNo: 'C-7777', contact: { phone: '+49 30 1' }, version: 2 },
      ])
      expect(
        await world.query(
          `select domain, "verifiedAt" is not null as is from "CompanyDomain" where "companyId" = 'muster' order by 1`,
        ),
      ).toEqual([
        { domain: 'muster-ag.example', is: false },
        { domain: 'muster.example', is: true },
      ])
      expect(await audits('company.correct')).toMatchObject([{ actorId: 'kim', subjectId: 'muster' }])
    })

    it('two correct at once: other fields are kept both, the same one is shown and asked again (X7)', async () => {
      for (const who of [kim, lee]) {
        await opens(who, 'Kaiser & Söhne')
        await who.presses('Correct company')
        await who.sees('Correct Kaiser')
      }
      await kim.presses('Continue', { Name: 'Kaiser SE', 'Customer number': 'C-1' })
      await kim.presses('Save')
      await kim.sees('Kaiser SE is corrected')
      await lee.presses('Continue', { Name: 'Kaiser & Co', 'Contact: phone': '123' })
      await lee.presses('Save')
      expect((await lee.sees(/Somebody else changed .* meanwhile/)).text).toContain('meanwhile to: Kaiser SE')
      const row = () => world.query(`select name, "customerNo", contact from "Company" where id = 'kaiser'`)
      expect(await row()).toEqual([{ name: 'Kaiser SE', customerNo: 'C-1', contact: {} }])
      await lee.presses('Continue')
      await lee.presses('Save')
      await lee.sees('Kaiser & Co is corrected')
      expect(await row()).toEqual([{ name: 'Kaiser & Co', customerNo: 'C-1', contact: { phone: '123' } }])
    })
  })
})
