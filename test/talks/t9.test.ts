import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type DiscordWorld } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import { plainPicture } from '../support/plain-picture.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

const NORA = 'nora.boe@fitnessnord.de'
/** Hers alone: it is in no chat and no mail (H27). */
const PASSWORD = 'Segelboot Kuckuck Dampfnudel 7'

describe.each(CHANNELS)('T9 in %s: a tenant, its administrator, its hand-over', (channel) => {
  let house: MailedWorldOn
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
  })
  afterAll(() => house.stop())

  it('is created for a price that was agreed to, administered by the customer and handed over', async () => {
    const { world, linksTo, mails } = house
    const transcript = transcriptOn(world, 't9-tenant')
    const person = world.person('sofia', { locale: 'en-US' })
    await person.installs()
    await world.settled()
    await world.startsAnew()
    const sofia = transcript.of(person)
    const web = createWebBrowser(world.url)
    /** All that ever left the house. */
    const everything = () =>
      JSON.stringify([
        world.connector.calls,
        'discord' in world ? (world as DiscordWorld).discord.requests : [],
        mails.to(NORA),
      ])
    const tenants = () =>
      world.query(`select name, status::text, "masterId" from "Tenant" where "createdAt" > '2026-05-12' order by name`)

    await sofia.says('create a tenant for Fitness Nord in Kiel')
    await sofia.pastes(await plainPicture(800, 600))
    await sofia.presses('Use the name instead')
    await sofia.presses('Take it')
    if (channel === 'discord') await sofia.presses('Continue to costs and conditions')
    expect(await tenants()).toEqual([{ name: 'Fitness Nord Kiel', status: 'AWAIT_CONSENT', masterId: 'agentur-sued' }])

    await sofia.presses('☐ I accept the conditions and costs')
    await sofia.presses('Create new tenant')
    expect(await tenants()).toMatchObject([{ name: 'Fitness Nord Kiel', status: 'BASE_CONFIGURED' }])
    await sofia.presses('Hand over')
    await sofia.presses('Add administrator')
    await sofia.presses('Continue', {
      'Name of the customer’s person': 'Nora Boe',
      'E-mail address': 'info@fitnessnord.de',
    })
    await sofia.presses('Change')
    await sofia.presses('Continue', { 'E-mail address': NORA })
    await sofia.presses('Send the link')
    const mail = mails.to(NORA)[0]?.mail
    expect(mail?.text).toMatch(/Fitness Nord Kiel[\s\S]*Administrator[\s\S]*nora\.boe@fitnessnord\.de/)
    await sofia.happens('waits two hours; Nora opens the link of her mail and sets her own password', async () => {
      await world.advance('PT2H')
      expect((await web.opens(linksTo(NORA)[0] ?? '')).text).toContain('Fitness Nord Kiel')
      await web.presses('Annehmen', { name: 'Nora Boe', password: PASSWORD })
    })
    // Two cards offer it by now, in whatever order they came: she takes the tenant's own.
    await sofia.says('my tenants')
    await sofia.taps('Fitness Nord Kiel')
    await sofia.presses('Hand over')
    await sofia.says('my tenants')
    expect(await tenants()).toMatchObject([{ name: 'Fitness Nord Kiel', status: 'HANDED_OVER' }])
    // The card follows: a step that is over at once may be passed over, not all of them.
    expect(everything()).toContain('▓░░░')
    expect(everything()).toMatch(/▓▓░░|▓▓▓░/)
    expect(everything()).not.toContain(PASSWORD)
    const letters = JSON.stringify(mails.to(NORA).map(({ mail }) => mail.text))
    expect(letters).toMatch(/übergeben/)
    // A way in that needs no more than a click goes to the chat alone.
    expect(letters).not.toContain('/tenant/')
    transcript.ends()
  })
})
