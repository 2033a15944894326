import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs, type Language } from '../../src/texts/texts.ts'
import { createTranscript } from '../support/transcript.ts'
import { startWorld, type World } from '../support/world.ts'

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

describe.each(Object.keys(SAID) as Language[])('T5 and T6: standing in, and back early (%s)', (language) => {
  const say = (key: keyof typeof catalogs.en, gaps: Record<string, string> = {}) =>
    Object.entries(gaps).reduce(
      (words, [gap, value]) => words.replaceAll(`{${gap}}`, value),
      catalogs[language][key] as string,
    )
  const { locale, request, back, wrong, seats } = SAID[language]

  // A world of its own for each: the talk takes a hundred days.
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    // What time alone does to tickets is another talk.
    await world.query(`update "Ticket" set status = 'CLOSED', "firstResponseDueAt" = null, "waitingSince" = null`)
  })
  afterAll(() => world.stop())

  it('asked for, decided once, accepted, and taken back by the same form', async () => {
    const transcript = createTranscript(world, `t5-super-user-${language}`)
    const inTeams = (who: 'anna' | 'ewa' | 'kim' | 'lee') => world.person(who, { locale })
    const [annaInTeams, ewaInTeams, kimInTeams, leeInTeams] = [
      inTeams('anna'),
      inTeams('ewa'),
      inTeams('kim'),
      inTeams('lee'),
    ]
    for (const person of [annaInTeams, ewaInTeams, kimInTeams, leeInTeams]) await person.installs()
    await world.settled()
    await world.startsAnew()
    const [anna, ewa, kim, lee] = [annaInTeams, ewaInTeams, kimInTeams, leeInTeams].map((one) =>
      transcript.of(one),
    ) as [
      ReturnType<typeof transcript.of>,
      ReturnType<typeof transcript.of>,
      ReturnType<typeof transcript.of>,
      ReturnType<typeof transcript.of>,
    ]

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
