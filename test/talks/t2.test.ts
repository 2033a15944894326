import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs, type Language } from '../../src/texts/texts.ts'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type ChannelName, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import type { Talker } from '../support/transcript.ts'
import { SCREENSHOT } from '../support/world.ts'

vi.setConfig({ testTimeout: 60_000 })

const TALKS = {
  en: {
    name: 't2-create-ticket',
    who: 'ewa',
    client: {},
    broken: "exflow web doesn't work",
    type: 'Technical problem',
    find: 'Where do I find this?',
    product: 'ExFlow AP',
    versions: ['newest', '23.2.34.11'],
    description: 'Since this morning a blank page follows the sign-in.\nAll users, Edge and Chrome.',
    subject: 'Login to ExFlow Web: blank page for all users since 08:00',
    yes: 'yes',
  },
  de: {
    name: 't2-de-anfrage-erstellen',
    who: 'max',
    client: { locale: 'de-DE', timezone: 'Europe/Berlin' },
    broken: 'faktur:box geht nicht',
    type: 'Technisches Problem',
    find: 'Wo finde ich die?',
    product: 'faktur:box',
    versions: ['aktuell', '22.2.110.42'],
    description: 'Seit dem Update werden Ausgangsbelege nicht mehr übernommen.',
    subject: 'Fehler bei der Übernahme von Ausgangsbelegen seit Update am 12.05.',
    yes: 'ja',
  },
  es: {
    name: 't2-es-crear-ticket',
    who: 'carla',
    client: { locale: 'es-ES', timezone: 'Europe/Madrid' },
    broken: 'exflow web no funciona',
    type: 'Problema técnico',
    find: '¿Dónde la encuentro?',
    product: 'ExFlow AP',
    versions: ['la última', '25.1.0.0'],
    description: 'Desde las ocho, después de la contraseña solo se ve una página en blanco.',
    subject: 'Inicio de sesión en ExFlow Web: página en blanco para todos desde las 08:00',
    yes: 'sí',
  },
} as const satisfies Record<Language, unknown>

describe.each(CHANNELS)(
  'T2: a ticket with a vague subject, a wrong version and a forgotten picture, in %s',
  (channel) => {
    let world: ChannelWorld
    beforeAll(async () => {
      world = await startWorldOn(channel)
    })
    afterAll(() => world.stop())

    it.each(Object.keys(TALKS) as Language[])('%s', async (language) => {
      const { name, who, client, broken, type, yes, ...said } = TALKS[language]
      const say = wordsOf(language)
      const before = await world.ticketCount()
      const person = world.person(who, client)
      await world.tellsLanguage(person)
      const transcript = transcriptOn(world, name)
      const talker = transcript.of(person)

      await talker.says(broken)
      await talker.presses(type)
      await TOLD[channel](talker, say, said)
      await talker.says(yes)
      await talker.pastes(SCREENSHOT)
      expect(await world.ticketCount()).toBe(before)
      await talker.presses(say('ticket-create.confirm'))
      await talker.tapsAgain()
      expect(await world.ticketCount()).toBe(before + 1)
      await talker.presses(say('button.open'))

      transcript.ends()
    })
  },
)

type Say = ReturnType<typeof wordsOf>
type Said = Pick<(typeof TALKS)[Language], 'find' | 'product' | 'versions' | 'description' | 'subject'>

function wordsOf(language: Language) {
  return (key: keyof typeof catalogs.en, product = '') => catalogs[language][key].replace('{product}', product)
}

/** What is wrong comes to light in the card in Teams, and in Discord when the summary is corrected. */
const TOLD: Record<ChannelName, (talker: Talker, say: Say, said: Said) => Promise<void>> = {
  async teams(talker, say, { find, product, versions: [wrong, right], description, subject }) {
    const version = say('ticket-create.version.ask', product)
    await talker.presses(find)
    await talker.presses(say('button.continue'), {
      [version]: wrong,
      [say('ticket-create.description.ask')]: description,
    })
    await talker.presses(say('button.continue'), { [version]: right })
    await talker.presses(say('ticket-create.improve'))
    await talker.presses(say('button.continue'), { [say('ticket-create.subject.ask')]: subject })
  },
  async discord(talker, say, { product, versions: [wrong, right], description, subject }) {
    const version = say('ticket-create.version.ask', product)
    await talker.presses(say('button.continue'), { [say('ticket-create.description.ask')]: description })
    await talker.presses(say('ticket-create.improve'))
    await talker.presses(say('button.continue'), { [say('ticket-create.subject.ask')]: subject })
    await talker.presses(say('button.edit'))
    await talker.presses(version)
    await talker.presses(say('button.continue'), { [version]: wrong })
    await talker.presses(say('discord.answer'))
    await talker.presses(say('button.continue'), { [version]: right })
  },
}
