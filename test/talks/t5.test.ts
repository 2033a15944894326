import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs, type Language } from '../../src/texts/texts.ts'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import type { Talker } from '../support/transcript.ts'

vi.setConfig({ testTimeout: 60_000 })

const SAID = {
  en: {
    locale: 'en-US',
    request: 'request login',
    back: "i'm back early",
    wrong: 'ewa.falck@hello.example',
    seats: 'super-users',
  },
  de: {
    locale: 'de-DE',
    request: 'login anfordern',
    back: 'ich bin früher zurück',
    wrong: 'ewa.falck@hello.example',
    seats: 'super-benutzer',
  },
  es: {
    locale: 'es-ES',
    request: 'solicitar acceso',
    back: 'he vuelto antes',
    wrong: 'ewa.falck@hello.example',
    seats: 'superusuarios',
  },
} as const satisfies Record<Language, unknown>

const TALKS = CHANNELS.flatMap((channel) =>
  (Object.keys(SAID) as Language[]).map((language) => [channel, language] as const),
)

describe.each(TALKS)('T5 and T6 in %s: standing in, and back early (%s)', (channel, language) => {
  const say = (key: keyof typeof catalogs.en, gaps: Record<string, string> = {}) =>
    Object.entries(gaps).reduce(
      (words, [gap, value]) => words.replaceAll(`{${gap}}`, value),
      catalogs[language][key] as string,
    )
  const { locale, request, back, wrong, seats } = SAID[language]

  // A world of its own for each: the talk takes a hundred days.
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
    // What time alone does to tickets is another talk.
    await world.query(`update "Ticket" set status = 'CLOSED', "firstResponseDueAt" = null, "waitingSince" = null`)
  })
  afterAll(() => world.stop())

  it('asked for, decided once, accepted, and taken back by the same form', async () => {
    const transcript = transcriptOn(world, `t5-super-user-${language}`)
    const people = (['anna', 'ewa', 'kim', 'lee'] as const).map((who) => world.person(who, { locale }))
    for (const person of people) await person.installs()
    await world.settled()
    await world.startsAnew()
    const [anna, ewa, kim, lee] = people.map((person) => transcript.of(person)) as [Talker, Talker, Talker, Talker]

    await anna.says(request)
    await anna.presses(say('access-form.replacing-yes'))
    const replaced = say('access-form.replaced')
    await anna.presses(say('button.continue'), {
      [replaced]: wrong,
      [say('access-form.from')]: '2026-08-01',
      [say('access-form.until')]: '2026-08-31',
    })
    await anna.presses(say('button.continue'), { [replaced]: 'ewa.falk@hello.example' })
    await anna.presses(say('access-request.confirm'))
    await ewa.presses(say('access-card.agree'))
    await kim.presses(say('access-card.approve'))
    // Lee's card shows the older state until it is brought up to date: the press counts for what he saw, and changes nothing.
    await lee.says('AR-1')
    await anna.presses(say('access-card.accept'))
    await anna.happens('is told on 1 August', () => world.advance('P81D'))
    await anna.says(seats)
    await ewa.happens('is back on 20 August', () => world.advance('P19D'))
    await ewa.says(back)
    await ewa.presses(say('access-takeback.now'))
    await anna.says(catalogs[language]['ticket-list.command-company'].split('|')[0] ?? '')
    transcript.ends()

    expect(await world.query(`select "endReason" from "SeatAssignment" where kind = 'SUBSTITUTE'`)).toEqual([
      { endReason: 'TAKEN_BACK' },
    ])
  })
})
