import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNELS } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('in %s', (channel) => {
  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
    await world.person('kim').installs()
  })
  beforeEach(async () => {
    await world.startsAnew()
    await world.query('truncate "Attempt"')
    house.mails.arrived.length = 0
  })
  afterAll(() => house.stop())

  const newcomer = () => world.stranger('Nora N.')

  /** Asks for a link in the chat. */
  async function asks(person: TeamsPerson, email: string) {
    await person.says('register')
    await person.fills({ 'Your e-mail address': email }, 'Continue')
  }

  /** Registers to the end, by the mail and its page, and answers what the chat then says. */
  async function registers(person: TeamsPerson, email: string) {
    await asks(person, email)
    await person.sees(/a confirmation link is on its way/)
    await world.settled()
    const web = createWebBrowser(world.url)
    await web.opens(house.linksTo(email).at(-1) ?? '')
    await web.presses(/That’s me/)
    await web.presses('Finish', { name: 'Nora Neu' })
    return person.sees(`registered as ${email}`)
  }

  const memberships = (email: string) =>
    world.query(
      `select c.key, m.role, m.status from "Membership" m join "Person" p on p.id = m."personId"
     join "Company" c on c.id = m."companyId" where p."primaryEmail" = $1`,
      [email],
    )

  describe('the company of a newcomer (X46)', () => {
    it('is found by the verified domain, and theirs by one press', async () => {
      const nora = newcomer()
      expect((await registers(nora, 'nora@muster.example')).text).toContain('Muster GmbH')
      expect(await memberships('nora@muster.example')).toEqual([])
      await nora.presses('Yes')
      await nora.sees('Your role at Muster GmbH: user. You can open tickets yourself. Super-users: Max M.')
      expect(await memberships('nora@muster.example')).toEqual([{ key: 'muster', role: 'USER', status: 'ACTIVE' }])
    })

    it.each(['nora@gmail.com', 'nora@he11o.example', 'nora@vendor.example', 'nora@hello.example.evil.test'])(
      'is not told to %s, who may name one, which discloses nothing and opens nothing',
      async (email) => {
        const [nora, kim] = [newcomer(), world.person('kim')]
        const welcome = await registers(nora, email)
        expect(welcome.text).toContain('Which company do you work for?')
        expect(welcome.text).not.toMatch(/Hello AB|vendor\b.*Is that you/)
        await nora.presses('Name my company')
        await nora.fills({ 'Name of your company': 'Hello AB' }, 'Continue')
        const answer = await nora.sees('I have passed on “Hello AB”')
        expect(answer.text).not.toMatch(/Ewa|Tom|super-user/i)
        await world.settled()
        expect(await memberships(email)).toEqual([])
        const told = await kim.sees('Nora Neu says where they work')
        expect(told.text).toContain(email)
        expect(told.text).toMatch(/⚠|is a verified domain of SignUp/)
        expect(told.buttons.map(({ title }) => title)).toContain('Add to a company')
        if (email.includes('he11o')) expect(told.text).toContain('only looks like hello.example')
        await nora.says('all company tickets')
        nora.doesNotSee(/T-\d+/)
      },
    )

    it('a company that does not exist is answered the same', async () => {
      const nora = newcomer()
      await registers(nora, 'nora.two@gmail.com')
      await nora.presses('Name my company')
      await nora.fills({ 'Name of your company': 'Nobody Knows Ltd' }, 'Continue')
      await nora.sees('I have passed on “Nobody Knows Ltd”')
    })

    it('somebody who was taken out of it does not come back by the domain', async () => {
      const nora = newcomer()
      await registers(nora, 'nora.gone@muster.example')
      await nora.presses('Yes')
      await nora.sees('Your role at Muster GmbH')
      await world.query(
        `update "Membership" set status = 'ENDED', "endedAt" = now()
       where "personId" = (select id from "Person" where "primaryEmail" = 'nora.gone@muster.example')`,
      )
      await nora.says('my company')
      await nora.presses('Yes, Muster GmbH')
      await nora.sees('somebody ended it')
      expect(await memberships('nora.gone@muster.example')).toMatchObject([{ status: 'ENDED' }])
    })

    // What a button of Discord carries is forged in test/adapters/discord/custom-id.test.ts.
    if (channel === 'teams')
      it('a forged Yes joins nothing', async () => {
        const nora = newcomer()
        await registers(nora, 'nora.forged@gmail.com')
        const name = (await nora.sees('Which company')).buttons.find(({ title }) => title === 'Name my company')
        const forged = JSON.parse(JSON.stringify(name?.data).replace('"other"', '"yes"')) as Record<string, unknown>
        const action = { type: 'Action.Execute', verb: 'go', data: forged }
        await nora.invokes('adaptiveCard/action', { action, trigger: 'manual' })
        expect(await memberships('nora.forged@gmail.com')).toEqual([])
      })
  })

  describe('links that are asked for (B5, X54)', () => {
    it('one a minute, five an hour for a chat, with a friendly wait; others are not held up', async () => {
      const sam = newcomer()
      for (let sent = 1; sent <= 5; sent++) {
        await asks(sam, `sam${sent}@free.example`)
        await sam.sees(/a confirmation link is on its way/)
        await asks(sam, `other${sent}@free.example`)
        await sam.sees(sent < 5 ? /The next link can be sent in a minute/ : /in 60 minutes/)
        await world.advance('PT61S')
      }
      await asks(sam, 'sam6@free.example')
      await sam.sees(/That were many links in a short time/)
      await asks(newcomer(), 'sam1@free.example')
      await world.settled()
      expect(
        house.mails.arrived.map(({ to }) => to).filter((to) => to.startsWith('other') || to.startsWith('sam6')),
      ).toEqual([])
      expect(house.mails.to('sam1@free.example')).toHaveLength(2)
      await world.advance('PT1H')
      await asks(sam, 'sam7@free.example')
      await sam.sees(/a confirmation link is on its way/)
    })

    it('no address is kept with the counts', async () => {
      await asks(newcomer(), 'counted@free.example')
      const rows = await world.query<{ key: string }>('select key from "Attempt"')
      expect(rows).toHaveLength(2)
      expect(rows.filter(({ key }) => key.includes('@'))).toEqual([])
    })

    it('cancelling leads back to the choice (B2)', async () => {
      const sam = newcomer()
      await sam.says('sign in')
      const choice = await sam.sees('How would you like to show me who you are?')
      expect(choice.buttons.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['E-mail and password', 'E-mail link']),
      )
      await sam.presses('E-mail link')
      // A form of Discord is closed without the bot hearing of it: the choice stands there as it was.
      if (channel === 'teams') {
        await sam.presses('Cancel')
        await sam.sees('choose another way')
      } else (sam as unknown as DiscordPerson).dismisses()
      const again = sam.lastCard()
      expect(again.buttons.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['E-mail and password', 'E-mail link']),
      )
    })

    it('somebody whose address was never confirmed sees and opens nothing until it is (B6)', async () => {
      const email = 'ida.kaya@muster.example'
      await world.query(`update "Person" set "emailVerifiedAt" = null where "primaryEmail" = $1`, [email])
      await world.query(`update "Identity" set assurance = 'NONE' where "personId" = 'ida'`)
      const ida = world.person('ida')
      const before = await world.ticketCount()
      for (const words of ['my tickets', 'create ticket']) {
        await ida.says(words)
        await ida.sees('Please confirm your e-mail first (i•••••@muster.example)')
        ida.doesNotSee(/T-\d+/)
      }
      await ida.presses('Confirm my e-mail')
      await ida.sees(/a confirmation link is on its way/)
      await world.settled()
      await ida.says('my tickets')
      await ida.sees('I sent a link to i•••••@muster.example')
      const web = createWebBrowser(world.url)
      await web.opens(house.linksTo(email).at(-1) ?? '')
      await web.presses(/That’s me/)
      await web.presses('Finish', { name: 'Ida Kaya' })
      await ida.sees(`registered as ${email}`)
      await ida.says('my tickets')
      await ida.sees('My open tickets')
      expect(await world.ticketCount()).toBe(before)
    })
  })
})
