import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import { plainPicture } from '../support/plain-picture.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 90_000 })

const NORA = 'nora.boe@fitnessnord.de'
const SAID = {
  de: {
    locale: 'de-DE',
    create: 'Bitte einen neuen Mandanten für Fitness Nord in Kiel anlegen',
    mine: 'meine Mandanten',
  },
  es: { locale: 'es-ES', create: 'crear un tenant para Fitness Nord en Kiel', mine: 'mis tenants' },
} as const
const TALKS = CHANNELS.flatMap((channel) => (['de', 'es'] as const).map((language) => [channel, language] as const))

describe.each(TALKS)('T9 in %s, %s: costs agreed to, a failure on the way, the hand-over', (channel, language) => {
  const t = catalogs[language]
  const { locale, create, mine } = SAID[language]
  let house: MailedWorldOn
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
  })
  afterAll(() => house.stop())

  it('reads as it should', async () => {
    const { world, linksTo } = house
    const desk = startTenantDesk(world)
    const transcript = transcriptOn(world, `t9-tenant-${language}`)
    const person = world.person('sofia', { locale })
    await person.installs()
    await world.settled()
    await world.startsAnew()
    const sofia = transcript.of(person)
    const web = createWebBrowser(world.url, language)

    await sofia.says(create)
    await sofia.pastes(await plainPicture(800, 600))
    await sofia.presses(t['tenant-create.logo.name-instead'])
    await sofia.presses(t['tenant-create.name.take'])
    if (channel === 'discord') await sofia.presses(t['tenant-create.confirm'])
    await sofia.presses(t['cost-accept.tick'])
    await desk.system.fails('roles')
    await sofia.presses(t['cost-accept.confirm-tenant'])
    expect(await desk.named('Fitness Nord Kiel')).toMatchObject([{ status: 'FAILED' }])
    await desk.system.fails(undefined)
    // Two cards offer what comes next, in whatever order they came: she takes the tenant's own.
    await sofia.says(mine)
    await sofia.taps('Fitness Nord Kiel')
    await sofia.presses(t['tenant-retry.button'])
    await sofia.says(mine)
    await sofia.taps('Fitness Nord Kiel')
    await sofia.presses(t['tenant-hand-over.button'])
    await sofia.presses(t['tenant-add-admin.button'])
    await sofia.presses(t['button.continue'], {
      [t['tenant-add-admin.name.ask']]: 'Nora Boe',
      [t['tenant-add-admin.email.ask']]: 'info@fitnessnord.de',
    })
    await sofia.presses(t['tenant-add-admin.change'])
    await sofia.presses(t['button.continue'], { [t['tenant-add-admin.email.ask']]: NORA })
    await sofia.presses(t['tenant-add-admin.confirm'])
    await sofia.happens('waits; Nora opens the link of her mail and sets her own password', async () => {
      await web.opens(linksTo(NORA)[0] ?? '')
      await web.presses(/Annehmen|Accept|Aceptar/, { name: 'Nora Boe', password: 'Segelboot Kuckuck Dampfnudel 7' })
    })
    await sofia.says(mine)
    await sofia.taps('Fitness Nord Kiel')
    await sofia.presses(t['tenant-hand-over.button'])
    await sofia.happens('waits; Nora accepts the hand-over on her own page', async () => {
      await web.opens('/me')
      await web.presses(t['tenant-accept-hand-over.button'])
    })
    expect(await desk.named('Fitness Nord Kiel')).toMatchObject([{ status: 'HANDED_OVER' }])
    transcript.ends()
  })
})
