import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PersonKey } from '../../prisma/demo/people.ts'
import { LANGUAGES } from '../../src/language/tags.ts'
import { catalogs } from '../../src/texts/texts.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Languages that are understood and not written: a sentence that asks for one's tickets, another, and what is said about it. */
const UNDERSTOOD: readonly (readonly [language: string, first: string, second: string, said: string])[] = [
  ['da', 'hvad er der sket med min sag siden i går', 'vis mig mine åbne sager, tak', 'Jeg forstår dansk, men jeg'],
  [
    'nl',
    'laat me mijn openstaande tickets zien',
    'wat is er met mijn ticket gebeurd',
    'Ik begrijp Nederlands, maar ik',
  ],
  ['nb', 'kan du vise meg sakene mine som er åpne nå', 'hva skjer med saken min nå', 'Jeg forstår norsk, men jeg'],
  [
    'sv',
    'kan du visa mig mina öppna ärenden',
    'vad har hänt med mitt ärende sedan i går',
    'Jag förstår svenska, men jag',
  ],
]

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  /** Somebody whose client is set to a language, and the channel knows. */
  async function speaker(key: PersonKey, locale: string) {
    const person = world.person(key, { locale })
    await world.tellsLanguage(person)
    const speaks = async (said: string, seen: RegExp | string) => {
      await person.says(said)
      return person.sees(seen)
    }
    return { person, speaks }
  }

  describe('the language of each message (A9)', () => {
    it('is the one that is spoken, whatever the client is set to, and so are the cards and the news that follow', async () => {
      const { person: ewa, speaks } = await speaker('ewa', 'en-GB')
      await speaks('help', 'Hello Ewa Falk')
      await speaks('was ist mit meinem ticket passiert', /Meine offenen Tickets/)
      await ewa.presses('Alle Firmen-Tickets')
      await ewa.sees(/Alle Firmen-Tickets – Hello AB/)
      const [ticket] = await world.query<{ number: string }>(
        `select number from "Ticket" where "requesterId" = 'ewa' and "ownerId" = 'erik' and status = 'IN_PROGRESS' limit 1`,
      )
      await asks(world.person('erik'), ticket?.number ?? '', 'Which company is affected?')
      await world.settled()
      await ewa.sees(`Erik Holm hat eine Frage zu ${ticket?.number}`)
    })

    it('changes as often as somebody surely speaks another', async () => {
      const { speaks } = await speaker('ewa', 'en-GB')
      await speaks('¿me puede enseñar mis tickets abiertos, por favor?', /Mis tickets abiertos/)
      await speaks('please show me all of my open tickets', /My open tickets/)
      await speaks('zeig mir bitte alle meine offenen Tickets', /Meine offenen Tickets/)
    })

    it('is not changed by a word or two, nor by names, numbers and what machines say', async () => {
      const { speaks } = await speaker('max', 'de-DE')
      await speaks('was ist mit meinem ticket passiert', /Meine offenen Tickets/)
      await speaks('tickets', /Meine offenen Tickets/)
      await speaks('my tickets', /Meine offenen Tickets/)
      await speaks('contact', 'An wen Sie sich wenden können')
      await speaks('T-99999', /T-99999 finde ich nicht|T-99999/)
      await speaks('help', 'Guten Tag Max Muster')
      await speaks('Newsletter Editor', /\[(Kontakt|Nichts davon|Abbrechen)\]/)
    })

    it('is the one that was chosen, whatever is spoken: that is understood all the same', async () => {
      const { person: carla, speaks } = await speaker('carla', 'en-US')
      await speaks('was ist mit meinem ticket passiert', /Mis tickets abiertos/)
      await speaks('please show me all of my open tickets', /Mis tickets abiertos/)
      await speaks('hvad er der sket med min sag siden i går', /Mis tickets abiertos/)
      carla.doesNotSee('Jeg forstår dansk')
    })

    it('is not said to be understood because of a word that nobody knows', async () => {
      const tom = world.person('tom')
      await tom.says('zxqv blorp')
      await tom.sees(/\[.+\]/)
      tom.doesNotSee(/Ik begrijp|Jeg forstår|Jag förstår/)
    })

    it('is not changed by what is written into a form', async () => {
      const { person: ewa, speaks } = await speaker('ewa', 'en-GB')
      await speaks('The import journal of ExFlow AP shows no lines since the update', 'What is it about?')
      await ewa.presses('Technical problem')
      await ewa.sees(/ExFlow AP version|Description/)
      await ewa.says('Seit heute früh sehen alle unsere Benutzer nur noch eine weiße Seite')
      await ewa.says('cancel')
      await ewa.sees('Cancelled')
      await speaks('help', 'Hello Ewa Falk')
    })
  })

  describe.each(UNDERSTOOD)('a language that is not written: %s', (language, first, second, said) => {
    it('is understood and answered in English, and said so once, in that language', async () => {
      const { person: ewa, speaks } = await speaker('ewa', 'en-GB')
      await speaks(first, said)
      await ewa.sees(/My open tickets/)
      await speaks(second, /My open tickets/)
      expect(ewa.messages().filter(({ text }) => text.includes(said))).toHaveLength(1)
      await ewa.presses('Language')
      await ewa.sees('Which language shall I speak?')
    })

    it('is that of a client as well', async () => {
      const { person: tom, speaks } = await speaker('tom', language)
      await speaks('help', 'Hello Tom Riis')
      tom.doesNotSee(said)
      await speaks(first, said)
      await tom.sees(/tickets/)
    })
  })

  it.each(['no', 'nn-NO', 'nb-NO'])('a client that calls its Norwegian %s', async (locale) => {
    const { speaks } = await speaker('ewa', locale)
    await speaks('kan du vise meg sakene mine', /My open tickets/)
  })

  it('in a group nobody is spoken to in the language of somebody else', async () => {
    const { person: ewa } = await speaker('ewa', 'en-GB')
    const { person: tom } = await speaker('tom', 'en-GB')
    const group = ewa.inChannel()
    await group.says('was ist mit meinem ticket passiert')
    await group.sees('privaten Chat')
    await ewa.sees(/Meine offenen Tickets/)
    const beside = tom.inChannel()
    await beside.says('my tickets')
    await beside.sees('I have answered you in our private chat.')
    await tom.sees(/My open tickets/)
    tom.doesNotSee('Meine offenen')
  })
})

it('every language that is understood and not written has words to say so', () => {
  const missing = Object.entries(catalogs).flatMap(([, catalog]) =>
    LANGUAGES.filter((one) => !(one in catalogs) && !(`understood.${one}` in catalog)),
  )
  expect(missing).toEqual([])
})

/** Asks something on Ewa's ticket. */
async function asks(erik: TeamsPerson, number: string, question: string) {
  await erik.says(number)
  await erik.presses('Ask')
  await erik.presses('Continue', { 'Your question': question })
  await erik.presses('Send')
  await erik.sees('✅')
}
