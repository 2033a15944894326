import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs, type Language } from '../../src/texts/texts.ts'
import { type MailedWorld, startMailedWorld } from '../support/mailed-world.ts'
import { createTranscript } from '../support/transcript.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

const ADDRESS = 'anna.andersson@hello.example'
const LOCALES = { en: 'en-US', de: 'de-DE', es: 'es-ES' } as const satisfies Record<Language, string>

describe.each(Object.keys(LOCALES) as Language[])('an invitation by mail, opened late (%s)', (language) => {
  let house: MailedWorld
  beforeAll(async () => {
    house = await startMailedWorld()
    await house.world.query(`update "Ticket" set status = 'CLOSED', "firstResponseDueAt" = null, "waitingSince" = null`)
    await house.world.query('update "Person" set locale = $1 where "primaryEmail" = $2', [language, ADDRESS])
  })
  afterAll(() => house.stop())

  const say = (key: keyof typeof catalogs.en) => catalogs[language][key]

  it('leads from the mail to the first steps, in the chat and on the page alike (C11, C20, X25)', async () => {
    const { world, linksTo, mails } = house
    const transcript = createTranscript(world, `invitation-by-mail-${language}`)
    const people = (['anna', 'ewa', 'kim'] as const).map((who) => world.person(who, { locale: LOCALES[language] }))
    for (const one of people) await one.installs()
    await world.settled()
    await world.startsAnew()
    const [anna, ewa, kim] = people.map((one) => transcript.of(one))
    if (!anna || !ewa || !kim) throw new Error('somebody is missing')
    const web = createWebBrowser(world.url, language)

    await anna.says(say('access-request.command').split('|')[0] ?? '')
    await anna.presses(say('access-form.replacing-yes'))
    await anna.presses(say('button.continue'), {
      [say('access-form.replaced')]: 'ewa.falk@hello.example',
      [say('access-form.from')]: '2026-05-12',
      [say('access-form.until')]: '2026-07-31',
    })
    await anna.presses(say('access-request.confirm'))
    await kim.presses(say('access-card.approve'))
    expect(mails.to(ADDRESS).map(({ mail }) => mail.text)).toEqual([
      expect.stringContaining(say('access-told.applicant.submitted').replace('{number}', 'AR-1')),
      expect.stringContaining(say('access-mail.button')),
    ])

    await anna.happens('lets eight days pass', () => world.advance('P8D'))
    await anna.happens('opens the link of the mail: it has expired, and a new one comes by one press', async () => {
      expect((await web.opens(linksTo(ADDRESS)[0] ?? '')).text).toContain(say('seat-invitation.expired-title'))
      await web.presses(say('seat-invitation.renew'))
    })
    expect(linksTo(ADDRESS)).toHaveLength(2)
    await anna.happens('goes on holiday for six days', () => world.advance('P6D'))
    await anna.happens('opens the new link the next week, and accepts on its page', async () => {
      await web.opens(linksTo(ADDRESS)[1] ?? '')
      const done = await web.presses(say('seat-invitation.accept'))
      expect(done.text).toContain(say('seat-invitation.done-title').replace('{company}', 'Hello AB'))
    })
    await anna.says('AR-1')
    transcript.ends()
    expect(
      await world.query(`select kind, "endedAt" from "SeatAssignment" where "accessRequestId" is not null`),
    ).toEqual([{ kind: 'SUBSTITUTE', endedAt: null }])
  })
})
