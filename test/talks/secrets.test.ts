import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world?.stop())

  const KEY = 'AB12-CD34-EF56-GH78'
  const LINK = 'qJ3bX0dYt6Hk8LmZ2vWcR4sNfP7aGe1UiOy5Tx9KwBQ'

  /** Whether it stands in anything that is kept of drafts, tickets and replies. */
  const isKept = async (secret: string) =>
    (
      await world.query(
        `select 1 from "Draft" where given::text || coalesce(result::text, '') like $1
       union all select 1 from "OutboxMessage" where payload::text like $1
       union all select 1 from "Conversation" where value::text like $1
       union all select 1 from "Ticket" where subject || description like $1
       union all select 1 from "TicketEvent" where data::text like $1
       union all select 1 from "Attachment" where name like $1`,
        [`%${secret}%`],
      )
    ).length > 0

  describe('a secret in the chat (T12, X55)', () => {
    test.each([
      ['en-US', 'i forgot my password, it was Hello2024!', /Please never write passwords here – I ignored it/],
      ['de-DE', 'Ich habe mein Passwort vergessen, es war Hello2024!', /Bitte schreiben Sie hier nie Passwörter/],
      ['es-ES', 'olvidé mi contraseña, era Hello2024!', /no escriba nunca contraseñas aquí/],
    ])('is ignored, and the way to a new one is the next question (%s)', async (locale, said, notice) => {
      const anna = world.person('anna', { locale })
      await world.tellsLanguage(anna)
      await anna.says(said)
      await anna.sees(notice)
      await anna.sees(/Microsoft/)
      anna.doesNotSee('Hello2024')
      expect(await isKept('Hello2024')).toBe(false)
    })

    test('what else was said goes on: the report keeps its words', async () => {
      const max = world.person('max')
      await max.says(
        'ExFlow web shows a blank page since this morning when I sign in with the password Rot4Gruen! on my new laptop',
      )
      await max.sees(/Please never write passwords here/)
      await max.sees('[Send reset link]')
      await max.presses('Technical problem')
      await max.sees(/blank page/)
      expect(await isKept('Rot4Gruen')).toBe(false)
      expect(await isKept('blank page')).toBe(true)
    })

    test('a form keeps everything else', async () => {
      const max = world.person('max')
      await max.says('create ticket')
      await max.presses('Technical problem')
      await max.presses('Continue', {
        Subject: `Key ${KEY} is refused`,
        Description: 'It says expired.\nMy password is Hello2024! if you need it.',
      })
      await max.sees(/looks like a licence key/)
      await max.sees(/Please never write passwords/)
      await max.sees(/Key •••• is refused/)
      expect(await isKept(KEY)).toBe(false)
      expect(await isKept('Hello2024')).toBe(false)
      expect(await isKept('It says expired.')).toBe(true)
    })

    test('an answer that was nothing else is asked again', async () => {
      const max = world.person('max')
      await max.says(`https://help.vendor.example/a/${LINK}`)
      await max.sees(/Please never write your links here/)
      expect(await isKept(LINK)).toBe(false)
    })

    test('in a group it is said in private', async () => {
      const anna = world.person('anna', { locale: 'en-US' })
      await world.tellsLanguage(anna)
      const group = anna.inGroup()
      await group.says('my password is Hello2024! can you help')
      await group.sees(/private/)
      group.doesNotSee('Hello2024')
      await anna.sees(/Please never write passwords here/)
      expect(await isKept('Hello2024')).toBe(false)
    })
  })
})
