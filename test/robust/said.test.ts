import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PersonKey } from '../../prisma/demo/people.ts'
import { LANGUAGES } from '../../src/language/tags.ts'
import { INTENTS } from '../../src/language/wishes.ts'
import { startWorld, type World } from '../support/world.ts'
import { sentences } from './sentences.ts'
import { type RobustWorld, watch } from './support.ts'

/** Who says it, from a user to whoever may do most. */
const SPEAKERS: Readonly<Record<(typeof LANGUAGES)[number], PersonKey>> = {
  en: 'ewa',
  de: 'max',
  es: 'kim',
  da: 'sofia',
  nl: 'nils',
  nb: 'erik',
  sv: 'anna',
}
/** What people say to get on, in words. */
const GO_ON = ['1', 'yes, do it', 'ok']

let world: World & Pick<RobustWorld, 'holds' | 'stop'>
beforeAll(async () => {
  const started = await startWorld()
  world = { ...started, ...(await watch(started)) }
  await world.sweep()
  await world.settled()
})
afterAll(() => world.stop())

it('there are sentences for every wish in every language', () => {
  const known = new Set(sentences.map(({ language, intent }) => `${language} ${intent}`))
  expect(
    LANGUAGES.flatMap((language) => INTENTS.map((one) => `${language} ${one}`)).filter((one) => !known.has(one)),
  ).toEqual([])
})

it.each(INTENTS)(
  '%s: nothing is done on words alone (DOMAIN §2.1 rule 4, X53)',
  { timeout: 120_000 },
  async (intent) => {
    await world.startsAnew()
    const before = await world.holds()
    for (const language of LANGUAGES) {
      const all = sentences.filter((one) => one.language === language && one.intent === intent)
      const person = world.person(SPEAKERS[language])
      for (const one of [all.at(0), all.at(-1)]) {
        for (const said of [one?.said ?? '', ...GO_ON, 'cancel']) await person.says(said)
        person.doesNotSee(/went wrong|schiefgegangen|ha ido mal/i)
      }
    }
    expect(await world.holds()).toEqual(before)
  },
)
