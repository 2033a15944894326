import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { people } from '../../prisma/demo/people.ts'
import { keyOf, plain, text } from '../../src/core/words.ts'
import { flows } from '../../src/flows/index.ts'
import { catalogs, createTranslator } from '../../src/texts/texts.ts'
import { views } from '../../src/views/index.ts'
import type { Json, Seen } from '../support/fake-connector.ts'
import { visible } from '../support/fake-connector.ts'
import { SCREENSHOT } from '../support/world.ts'
import { articles } from './articles.ts'
import { costs } from './costs.ts'
import { licenceChanges } from './licence-changes.ts'
import { licenceKeys } from './licence-keys.ts'
import { seatRequests, type Way } from './seat-requests.ts'
import { sentences } from './sentences.ts'
import {
  ANSWERS,
  faultsOf,
  fillsForm,
  opensForm,
  pressing,
  type RobustWorld,
  said,
  sends,
  startRobustWorld,
} from './support.ts'
import { tenants } from './tenants.ts'
import { walk } from './walker.ts'

let world: RobustWorld
/** Records that a flow can be about; one of them suits it. */
let subjects: readonly Json[] = []
beforeAll(async () => {
  world = await startRobustWorld()
  const ewa = world.ewa()
  await fillsForm(ewa)
  await ewa.pastes([SCREENSHOT])
  await ewa.sees('image.png')
  const withFile = await sends(ewa)
  const shared = await world.rows(
    `select t.number from "Ticket" t join "TicketShare" s on s."ticketId" = t.id and s."removedAt" is null limit 1`,
  )
  const others = await world.rows(
    `select distinct on (t.status, t.route) t.number from "Ticket" t left join "Company" c on c.id = t."companyId" where c.key = 'hello' or t.route <> 'VENDOR' order by t.status, t.route, t."changedAt" desc`,
  )
  const edits = JSON.stringify({ subject: 'Another subject of mine, since 08:00' })
  // An ordinary user's drafts: one that waits for super-users, and one that was not handed on yet.
  const anna = personOf('anna', LOCALES.en)
  for (const isHandedOn of [true, false]) {
    await opensForm(anna)
    await anna.presses('Continue', ANSWERS)
    await anna.sees('[Forward to both]')
    if (isHandedOn) await anna.presses('Forward to both')
  }
  const drafts = await world.rows(
    `select run from "Draft" where flow = 'ticket.create' and status in ('EDITING', 'FORWARDED') order by status desc`,
  )
  const tickets = [{ number: withFile }, ...shared, ...others].map(({ number }) => ({ ticket: number, edits }))
  const renamed = { company: 'kaiser', name: '' }
  subjects = [
    ...tickets.slice(0, 9),
    ...drafts.map(({ run }) => ({ draft: run })),
    { code: await enteredCode(ewa) },
    renamed,
  ]
  for (const made of [seatRequests, licenceKeys, licenceChanges, costs, tenants, articles])
    for (const [flow, way] of Object.entries(await made(world))) ways.set(flow, way)
  const [waiting] = await world.rows(`select run from "Draft" where status = 'FORWARDED' and number is not null`)
  ways.set('answer.rate', { who: 'stranger', values: { answer: 'version', helpful: 'yes' } })
  ways.set('leak.dismiss', { who: 'stranger', values: { kind: 'licence-key', message: 'walk' } })
  ways.set('key.report', { who: 'uwe', values: { company: 'muster' } })
  ways.set('draft.edit', { who: 'ewa', values: { draft: waiting?.run, subject: 'Another subject, since 08:00' } })
  await world.sweep()
}, 120_000)
afterAll(() => world.stop())

/** A code of hers that somebody entered elsewhere, so that she is asked whether it was her. */
async function enteredCode(person: ReturnType<typeof personOf>) {
  await person.says('link')
  await person.presses('Show code')
  const shown = await person.sees(/Your code: (\d{3} \d{3})/)
  const other = personOf('stranger', LOCALES.en)
  await other.says(`link ${/\d{3} \d{3}/.exec(shown.text)?.[0]}`)
  await other.presses('Continue')
  await person.sees('Your code was entered')
  const [code] = await world.rows('select id from "LinkCode"')
  return code?.id
}

const WALKERS = ['ewa', 'erik', 'nils', 'kim', 'anna', 'stranger'] as const
const LOCALES = { en: 'en-US', de: 'de-DE', es: 'es-ES' } as const

const personOf = (key: Way['who'], locale: string) =>
  key === 'stranger'
    ? world.teams.person('aad-nobody', 'nowhere', { name: 'A Stranger', locale })
    : world.teams.person(people[key].teams, people[key].companies[0], { name: people[key].name, locale })

/** Which person and record bring a flow to its review, found once and walked again in the other languages. */
const ways = new Map<string, Way>()

async function toReview(flow: string, locale: string) {
  const known = ways.get(flow)
  const tries: readonly Way[] = known
    ? [known]
    : flow.startsWith('channel.')
      ? [{ who: 'kim', values: 'channel' }]
      : WALKERS.flatMap((who) => [{ who, values: {} }, ...subjects.map((values) => ({ who, values }))])
  const trail: Seen[] = []
  for (const { who, values } of tries) {
    const person = personOf(who, locale)
    const walked = await walk(world, person, locale, flow, values)
    trail.push(...walked.seen)
    if (walked.isAtReview) {
      ways.set(flow, { who, values })
      return { person, trail }
    }
  }
  throw new Error(`nobody got ${flow} to its review by words; the last card was «${trail.at(-1)?.text}»`)
}

/** Everything that a press brings: the card in its place, and those below it. */
async function answers(person: ReturnType<typeof personOf>, $: Json) {
  const since = world.connector.calls.length
  const answered = await pressing(person, { $ })
  const posted = world.connector.calls.slice(since).filter(({ what }) => what === 'create')
  const cards = [
    answered.body?.value,
    ...posted.flatMap(({ body }) => ((body.attachments ?? []) as { content: Json }[]).map(({ content }) => content)),
  ].filter((one): one is Json => typeof one === 'object' && one !== null)
  return {
    words: said(answered) + JSON.stringify(posted.map(({ body }) => body)),
    buttons: cards.flatMap((card) => visible(card).buttons).length,
  }
}

/** Two sentences for a flow, others for each. */
const someSentences = (flow: string): string[] => {
  const place = flows.findIndex(({ id }) => id === flow)
  return [1, 2].map((turn) => sentences.at((place * 37 * turn) % sentences.length)?.said ?? '')
}

describe.each(flows.map(({ id }) => id))('%s', (flow) => {
  it('cannot be done with words alone (I3)', async () => {
    const before = await world.holds()
    const { person } = await toReview(flow, 'en-US')
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
      const { person, trail } = await toReview(flow, LOCALES[language])
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
      const person = personOf(key, LOCALES[language])
      for (const params of [{}, { id: subjects[0]?.ticket }, { filter: 'company' }, { id: 'T-99999999' }]) {
        const { words, buttons } = await answers(person, { kind: 'view', view, params, by: 'press' })
        expect([key, params, words.includes(wrong), buttons > 0]).toEqual([key, params, false, true])
      }
    }
  })

  test('whoever may not is told what to do instead (A3)', async () => {
    const stranger = world.teams.person(`aad-nobody-${language}`, 'nowhere', { locale: LOCALES[language] })
    const asked = [
      ...flows.map(({ id }) => ({ kind: 'start', flow: id, values: subjects[0], by: 'press' })),
      ...views.map(({ id }) => ({ kind: 'view', view: id, params: { id: subjects[0]?.ticket }, by: 'press' })),
    ]
    for (const $ of asked) {
      const { words, buttons } = await answers(stranger, $)
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
