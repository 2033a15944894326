import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { keyOf, plain, text } from '../../src/core/words.ts'
import { flows } from '../../src/flows/index.ts'
import { catalogs, createTranslator } from '../../src/texts/texts.ts'
import { views } from '../../src/views/index.ts'
import { visible } from '../support/fake-connector.ts'
import { sentences } from './sentences.ts'
import { faultsOf, type RobustWorld, startRobustWorld } from './support.ts'
import { findWays, LOCALES, WALKERS, type Ways } from './ways.ts'

let world: RobustWorld
let ways: Ways
beforeAll(async () => {
  world = await startRobustWorld()
  ways = await findWays(world)
}, 120_000)
afterAll(() => world.stop())

/** Two sentences for a flow, others for each. */
const someSentences = (flow: string): string[] => {
  const place = flows.findIndex(({ id }) => id === flow)
  return [1, 2].map((turn) => sentences.at((place * 37 * turn) % sentences.length)?.said ?? '')
}

describe.each(flows.map(({ id }) => id))('%s', (flow) => {
  it('cannot be done with words alone (I3)', async () => {
    const before = await world.holds()
    const { person } = await ways.toReview(flow, 'en-US')
    const confirm = plain(createTranslator('en', 'UTC')(text(`${keyOf(flow)}.confirm`)))
    for (const words of [
      'send',
      'yes',
      'ok',
      'confirm',
      'ja, senden',
      'enviar',
      confirm,
      '1',
      'approve',
      'do it now',
      // Whatever else somebody says while it waits for its press.
      ...someSentences(flow),
      'yes, send it',
    ]) {
      await person.says(words)
      expect([words, await world.holds()]).toEqual([words, before])
    }
    await person.says('cancel')
    expect(await world.holds()).toEqual(before)
  }, 120_000)

  it.each(['de', 'es'] as const)(
    'goes to its review in %s',
    async (language) => {
      const { person, trail } = await ways.toReview(flow, LOCALES[language])
      expect(trail.filter(({ text: words }) => /went wrong|schiefgegangen|ha ido mal/i.test(words))).toEqual([])
      await person.says('cancel')
    },
    60_000,
  )
})

describe.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])('in %s', (language) => {
  const wrong = plain(createTranslator(language, 'UTC')(text('problem.bug')))

  test.each(views.map(({ id }) => id))('the view %s', async (view) => {
    for (const key of WALKERS) {
      const person = ways.personOf(key, LOCALES[language])
      for (const params of [{}, { id: ways.subjects[0]?.ticket }, { filter: 'company' }, { id: 'T-99999999' }]) {
        const { words, buttons } = await ways.answers(person, { kind: 'view', view, params, by: 'press' })
        expect([key, params, words.includes(wrong), buttons > 0]).toEqual([key, params, false, true])
      }
    }
  })

  test('whoever may not is told what to do instead (A3)', async () => {
    const stranger = world.teams.person(`aad-nobody-${language}`, 'nowhere', { locale: LOCALES[language] })
    const asked = [
      ...flows.map(({ id }) => ({ kind: 'start', flow: id, values: ways.subjects[0], by: 'press' })),
      ...views.map(({ id }) => ({ kind: 'view', view: id, params: { id: ways.subjects[0]?.ticket }, by: 'press' })),
    ]
    for (const $ of asked) {
      const { words, buttons } = await ways.answers(stranger, $)
      expect([$, words.includes(wrong), buttons > 0]).toEqual([$, false, true])
    }
  })

  test('labels of buttons and questions are short enough everywhere', () => {
    const catalog: Readonly<Record<string, string>> = catalogs[language]
    const tooLong = Object.entries(catalog).flatMap(([key, words]) => {
      const most = /^button\.|\.(confirm|improve)$/.test(key)
        ? 80
        : /^(?!slash\.).*\.ask$/.test(key)
          ? 45
          : /^(?!.*mail\.).*\.title$/.test(key)
            ? 120
            : 0
      return most > 0 && plain(words).length > most ? [`${key}: ${words}`] : []
    })
    expect(tooLong).toEqual([])
  })
})

test('every card on the way was one that Teams takes, with short labels and a text path', () => {
  const cards = world.cards()
  expect(cards.length).toBeGreaterThan(flows.length * 3)
  const bad = cards.flatMap((card) => {
    const { inputs, buttons, lines } = visible(card)
    const pressed = buttons.filter(({ data, isRow }) => data !== undefined && !isRow)
    const fallback = String(card.fallbackText)
    return [
      ...faultsOf(card),
      ...buttons
        .filter(({ title, isRow }) => !isRow && (title === '' || title.length > 80))
        .map(({ title }) => `a button «${title}»`),
      ...inputs.filter(({ label }) => label.length > 60).map(({ label }) => `a label «${label}»`),
      ...(pressed.length > 0 && !/^1\. /m.test(fallback) ? [`no numbers in «${fallback}»`] : []),
      ...((lines[0] ?? '').length === 0 ? ['no first line'] : []),
    ]
  })
  expect([...new Set(bad)]).toEqual([])
})
