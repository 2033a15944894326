import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs, type Language } from '../../src/texts/texts.ts'
import { CHANNELS } from '../support/discord-world.ts'
import { type MailedWorldOn, startMailedWorldOn } from '../support/mailed-world.ts'
import { createTranscript } from '../support/transcript.ts'
import { createWebBrowser } from '../support/web-browser.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('in %s', (channel) => {
  const ANNA = 'anna.andersson@hello.example'

  const SAID = {
    en: {
      locale: 'en-US',
      forgot: 'i forgot my password, it was Hello2024!',
      thanks: 'thanks',
      phrases: ['seven clouds sleep', 'green ink jumps'],
    },
    de: {
      locale: 'de-DE',
      forgot: 'ich habe mein passwort vergessen, es war Hello2024!',
      thanks: 'danke',
      phrases: ['sieben Wolken schlafen', 'grüne Tinte springt'],
    },
    es: {
      locale: 'es-ES',
      forgot: 'olvidé mi contraseña, era Hello2024!',
      thanks: 'gracias',
      phrases: ['siete nubes duermen', 'tinta verde salta'],
    },
  } as const satisfies Record<Language, unknown>

  let house: MailedWorldOn
  let world: MailedWorldOn['world']
  beforeAll(async () => {
    house = await startMailedWorldOn(channel)
    world = house.world
  })
  afterAll(() => house.stop())

  const linkTo = (address: string) => house.linksTo(address).at(-1) ?? ''

  /** Nobody has been mailed anything. */
  async function startsAnew() {
    // What the talk before left on its way arrives first.
    await world.settled()
    await world.startsAnew()
    await world.query('truncate "Attempt", "Token"')
    house.mails.arrived.length = 0
  }

  describe.each(Object.keys(SAID) as Language[])('T12: a forgotten password (%s)', (language) => {
    const say = (key: keyof typeof catalogs.en) => catalogs[language][key]

    it('a secret is not taken, a link works once, a weak password is refused, and the chat hears of the change', async () => {
      await startsAnew()
      const { locale, forgot, thanks, phrases } = SAID[language]
      const person = world.person('anna', { locale })
      await world.tellsLanguage(person)
      // The reviewed talk is the one in Teams.
      const transcript = channel === 'teams' ? createTranscript(world, `t12-password-${language}`) : undefined
      const anna = transcript?.of(person) ?? {
        ...person,
        happens: async (_: string, doing: () => Promise<unknown>) => void (await doing()),
      }
      const web = createWebBrowser(world.url, language)

      await anna.says(forgot)
      await person.sees(say('password-reset.confirm'))
      person.doesNotSee('Hello2024')
      await anna.presses(say('password-reset.link'))
      await world.settled()
      const first = linkTo(ANNA)
      await anna.happens('opens the link and sets a passphrase; her second click finds the link used up', async () => {
        await web.opens(first)
        await web.presses(say('account.password-save'), { password: phrases[0] })
        expect((await web.opens(first)).text).toContain(say('account.link-used-title'))
      })
      await world.advance('PT2M')
      await anna.happens(
        'asks for a new link on that page; a company name and a year is refused, a passphrase taken',
        async () => {
          await web.opens(first)
          await web.presses(say('account.new-link'))
          await world.settled()
          expect(linkTo(ANNA)).not.toBe(first)
          await web.opens(linkTo(ANNA))
          const refused = await web.presses(say('account.password-save'), { password: 'Hello2025!' })
          expect(refused.alert).toBeTruthy()
          const same = await web.presses(say('account.password-save'), { password: phrases[0] })
          expect(same.alert).toBeTruthy()
          await web.presses(say('account.password-save'), { password: phrases[1] })
        },
      )
      await anna.says(thanks)
      const kept = await world.query<{ all: string }>(`select t::text as all from "OutboxMessage" t`)
      expect(kept.filter(({ all }) => all.includes('Hello2024!'))).toEqual([])
      transcript?.ends()
    })
  })

  describe('nothing tells whether an address is known (B9, X49)', () => {
    it('a stranger who asks for anybody reads the same, leaves the same row, and nothing goes to nobody', async () => {
      await startsAnew()
      const asks = async (email: string) => {
        const stranger = world.stranger('Sam')
        await stranger.says('forgot my password')
        await stranger.presses('Send link')
        await stranger.fills({ 'Your e-mail address': email }, 'Continue')
        return (await stranger.sees(/If this account exists/)).text
      }
      const known = await asks('ewa.falk@hello.example')
      const unknown = await asks('emil.falk@hello.example')
      expect(unknown).toBe(known)
      const rows = await world.query<{ kind: string; happening: Record<string, unknown>; reason: string }>(
        `select kind, payload->'happening' as happening, payload->'recipient'->>'reason' as reason
       from "OutboxMessage" where kind = 'NOTICE' order by seq`,
      )
      const shapes = rows.map(({ happening, ...row }) => ({ ...row, has: Object.keys(happening).sort() }))
      expect(shapes).toHaveLength(2)
      expect(shapes[0]).toEqual(shapes[1])
      await world.settled()
      expect(house.mails.arrived.map(({ to }) => to)).toEqual(['ewa.falk@hello.example'])
    })
  })

  describe('locking one’s account', () => {
    it('shuts every chat until the mailed link opens it again', async () => {
      await startsAnew()
      const tom = world.person('tom')
      await tom.says('lock my account')
      const review = await tom.sees('Lock your account?')
      expect(review.text).toContain('t•••••@hello.example')
      await tom.presses('Lock my account')
      await tom.sees('Your account is locked. Your tickets stay')
      await tom.says('my tickets')
      await tom.sees(/I need to know who you are|confirm your e-mail/)
      await world.settled()
      expect(house.mails.to('tom.riis@hello.example')).toHaveLength(2)
      const web = createWebBrowser(world.url)
      await web.opens(linkTo('tom.riis@hello.example'))
      await web.presses(catalogs.en['account.password-save'], { password: 'ocho mares cantan bajito' })
      await world.settled()
      await tom.says('who am i')
      await tom.sees('You are Tom Riis')
    })
  })
})
