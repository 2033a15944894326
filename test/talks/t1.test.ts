import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs, type Language } from '../../src/texts/texts.ts'
import { type MailedWorld, startMailedWorld } from '../support/mailed-world.ts'
import { createTranscript } from '../support/transcript.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

const ADDRESS = 'astrid.nystrom@hello.example'

const SAID = {
  en: { locale: 'en-US', broken: 'ExFlow Web has been down for all of us since 08:00', tickets: 'my tickets' },
  de: { locale: 'de-DE', broken: 'ExFlow Web geht seit 8 Uhr bei uns allen nicht', tickets: 'meine tickets' },
  es: { locale: 'es-ES', broken: 'ExFlow Web no funciona para nadie desde las 8', tickets: 'mis tickets' },
} as const satisfies Record<Language, unknown>

describe.each(Object.keys(SAID) as Language[])('T1: first contact, registration, an expired link (%s)', (language) => {
  let house: MailedWorld
  beforeAll(async () => {
    house = await startMailedWorld()
  })
  afterAll(() => house.stop())

  const say = (key: keyof typeof catalogs.en) => catalogs[language][key]

  it('an id nobody knows becomes Astrid of Hello AB, and her draft goes on', async () => {
    const { locale, broken, tickets } = SAID[language]
    const { world, linksTo } = house
    const newest = () => linksTo(ADDRESS).at(-1) ?? ''
    const transcript = createTranscript(world, `t1-register-${language}`)
    const inTeams = world.teams.person('aad-astrid', 'hello', { name: 'Astrid N.', locale })
    const astrid = transcript.of(inTeams)
    const web = createWebBrowser(world.url, language)
    const before = await world.ticketCount()

    await astrid.says(broken)
    await astrid.presses(say('sign-in.email'))
    await astrid.presses(say('button.continue'), { [say('register.email.ask')]: 'Astrid.Nystrom@Hello.example' })
    await astrid.presses(say('mail-link.resend'))
    await astrid.says(tickets)
    expect(linksTo(ADDRESS)).toHaveLength(1)

    await world.advance('PT15H')
    await astrid.happens(
      'opens the link the next morning: it has expired, and a new one comes by one press',
      async () => {
        expect((await web.opens(newest())).text).toContain(say('account.link-expired-title'))
        await web.presses(say('account.new-link'))
      },
    )
    expect(linksTo(ADDRESS)).toHaveLength(2)
    await astrid.happens('opens the new link, and gives a name and a password', async () => {
      await web.opens(newest())
      await web.presses(say('account.confirm-me'))
      const refused = await web.presses(say('account.finish'), { name: 'Astrid Nyström', password: 'Hello2024!' })
      expect(refused.alert).toBeTruthy()
      await web.presses(say('account.finish'), { name: 'Astrid Nyström', password: 'blauer Kaktus tanzt' })
    })
    await astrid.presses(say('registered.yes'))
    await astrid.presses(say('button.continue-draft'))

    const [one] = await world.query<{ name: string; email: string; company: string; role: string }>(
      `select p."displayName" as name, p."primaryEmail" as email, c.name as company, m.role
       from "Identity" i join "Person" p on p.id = i."personId"
       join "Membership" m on m."personId" = p.id join "Company" c on c.id = m."companyId"
       where i.subject = 'aad-astrid'`,
    )
    expect(one).toEqual({ name: 'Astrid Nyström', email: ADDRESS, company: 'Hello AB', role: 'USER' })
    expect(await world.ticketCount()).toBe(before)
    transcript.ends()
  })
})
