import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import { CHANNELS } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('in %s', (channel) => {
  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
  })
  beforeEach(async () => {
    await world.startsAnew()
    await world.query('truncate "Attempt", "Token"')
    house.mails.arrived.length = 0
  })
  afterAll(() => house.stop())

  const linkTo = (address: string) => house.linksTo(address).at(-1) ?? ''

  const held = async (email: string) =>
    world.query<{ role: string; company: string }>(
      `select m.role, c.key as company from "Membership" m join "Person" p on p.id = m."personId" join "Company" c on c.id = m."companyId"
     where p."primaryEmail" = $1 and m.status = 'ACTIVE' order by 1, 2`,
      [email],
    )

  describe('another e-mail address (X57)', () => {
    test('counts once its link is pressed; the old one hears of it; everything else stays', async () => {
      const ewa = world.person('ewa')
      const before = await held('ewa.falk@hello.example')
      await ewa.says('change my email')
      await ewa.fills({ 'Your new e-mail address': 'Ewa@Muster.example' }, 'Continue')
      await ewa.sees(/takes the place of e•+@hello\.example/)
      await ewa.presses('Send link')
      await ewa.sees(/until you press it nothing changes/)
      await world.settled()
      expect(house.mails.arrived.map(({ to }) => to)).toEqual(['ewa@muster.example'])
      expect(await held('ewa@muster.example')).toEqual([])

      const web = createWebBrowser(world.url)
      await web.opens(linkTo('ewa@muster.example'))
      expect(await held('ewa@muster.example')).toEqual([])
      await web.presses(catalogs.en['account.confirm-button'])
      await world.settled()
      // Of another company's domain: nothing is given, nothing is taken.
      expect(await held('ewa@muster.example')).toEqual(before)
      expect(house.mails.to('ewa.falk@hello.example').at(-1)?.mail.text).toMatch(
        /e-mail address of your account was changed/,
      )
      await ewa.sees(/e-mail address of your account was changed/)
      await ewa.says('my data')
      await ewa.sees(/ewa@muster\.example/)
    })

    test('somebody else’s stays theirs: the answer is the same, and they are told', async () => {
      const tom = world.person('tom')
      const asks = async (email: string) => {
        await tom.says('change my email')
        await tom.fills({ 'Your new e-mail address': email }, 'Continue')
        await tom.presses('Send link')
        return (await tom.sees(/can be yours/)).text
      }
      const taken = await asks('anna.andersson@hello.example')
      await world.advance('PT2M')
      const free = await asks('anna.andersson@nowhere.example')
      expect(taken.replace('hello', 'nowhere')).toBe(free)
      await world.settled()
      const told = house.mails.to('anna.andersson@hello.example').at(-1)?.mail.text ?? ''
      expect(told).toContain('Somebody asked the helpdesk')
      expect(told).not.toMatch(/\/a\/|Tom/)
      expect(linkTo('anna.andersson@nowhere.example')).not.toBe('')
      expect(await held('anna.andersson@hello.example')).not.toEqual([])
    })

    test('the same address is no other one', async () => {
      const anna = world.person('anna', { locale: 'de-DE' })
      await world.tellsLanguage(anna)
      await anna.says('e-mail ändern')
      await anna.fills({ 'Ihre neue E-Mail-Adresse': 'anna.andersson@hello.example' }, 'Weiter')
      await anna.sees('Das ist schon Ihre Adresse.')
    })
  })
})
