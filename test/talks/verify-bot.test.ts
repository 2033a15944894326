import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createCheckPhrase } from '../../src/core/check-phrase.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world?.stop())

  const PHRASE = /[a-z]+ · [a-z]+ · [a-z]+/

  async function phraseOf(person: TeamsPerson, asks = 'verify bot'): Promise<string> {
    await person.says(asks)
    return PHRASE.exec((await person.sees(PHRASE)).text)?.[0] ?? ''
  }

  describe('the true bot (X44)', () => {
    test('says what it never asks, and shows everybody three words of their own, in private only', async () => {
      const ewa = world.person('ewa')
      const hers = await phraseOf(ewa)
      await ewa.sees(/never.* ask for a password/)
      expect(await phraseOf(ewa, '¿Es este el bot auténtico?')).toBe(hers)
      expect(await phraseOf(world.person('tom'))).not.toBe(hers)
      expect(await phraseOf(world.stranger('Nobody'))).toMatch(PHRASE)
      const group = ewa.inGroup()
      await group.says('verify bot')
      await group.sees(/in our private chat/)
      group.doesNotSee(PHRASE)
      await world.restart()
      expect(await phraseOf(ewa)).toBe(hers)
    })

    test('first words and the introduction say that it never asks for a password', async () => {
      const stranger = world.stranger('Neu', { locale: 'de-DE' })
      await world.tellsLanguage(stranger)
      await stranger.says('hallo')
      await stranger.sees(/Ich frage nie nach Ihrem Passwort/)
      await stranger.presses('So funktioniert es')
      await stranger.sees(/Ich frage nie nach Ihrem Passwort/)
      await stranger.presses('Ist das der echte Bot?')
      await stranger.sees(PHRASE)
    })

    test('another installation has other words', () => {
      const [one, other] = ['one secret', 'another secret'].map(createCheckPhrase)
      const readers = Array.from({ length: 50 }, (_, n) => `person:${n}`)
      expect(new Set(readers.map((reader) => one?.(reader))).size).toBeGreaterThan(45)
      expect(readers.filter((reader) => one?.(reader) === other?.(reader)).length).toBeLessThan(3)
    })
  })
})
