import { describe, expect, it } from 'vitest'
import type { Heard } from '../../src/core/hear.ts'
import type { Route, SaidValues } from '../../src/core/ports.ts'
import { flows } from '../../src/flows/index.ts'
import { INTENTS } from '../../src/language/wishes.ts'
import { views } from '../../src/views/index.ts'
import { OFFERED } from '../../src/views/meant.ts'
import { wanted, wish } from '../../src/views/wanted.ts'

const NOTHING: SaidValues = { numbers: [], versions: [], emails: [], products: [] }
const EVERYTHING: SaidValues = {
  numbers: ['T-10031'],
  versions: ['23.2.34.11'],
  emails: ['ewa@hello.example'],
  products: ['exflow'],
  from: '2026-08-03',
  until: '2026-08-17',
}
const heard = (route: Route, values: Partial<SaidValues> = {}): Heard => ({
  language: 'en',
  route,
  values: { ...NOTHING, ...values },
})
const act = (intent: string, probability = 1): Route => ({ kind: 'act', intent, ranked: [{ intent, probability }] })
const TOLD = { kind: 'ticket', number: 'T-10031' } as never

describe('every wish', () => {
  it.each(INTENTS)('%s opens something that is there, and takes what it is given', (intent) => {
    const opened = wish(intent, 'in English, please', EVERYTHING)
    expect(opened.by).toBe('words')
    if (opened.kind === 'view') {
      const view = views.find(({ id }) => id === opened.view)
      expect(view?.params.safeParse(opened.params ?? {}).success, opened.view).toBe(true)
    } else {
      const flow = flows.find(({ id }) => id === opened.flow)
      expect(Object.keys(flow?.slots ?? {}), opened.flow).toEqual(
        expect.arrayContaining(Object.keys(opened.values ?? {})),
      )
    }
  })

  it('can be offered on a button, but for what is none', () => {
    const never = ['knowledge', 'cancel', 'smalltalk', 'oos']
    expect(OFFERED.toSorted()).toEqual(INTENTS.filter((one) => !never.includes(one)).toSorted())
  })
})

describe('values', () => {
  it.each<[intent: string, words: string, said: Partial<SaidValues>, opened: object]>([
    [
      'ticket.show',
      'how is it going with T-10031',
      { numbers: ['T-10031'] },
      { view: 'ticket.show', params: { id: 'T-10031' } },
    ],
    ['ticket.show', 'how is my ticket', {}, { view: 'ticket.list' }],
    ['ticket.show', 'what about AR-88', { numbers: ['AR-88'] }, { view: 'ticket.list' }],
    ['ticket.list', 'die Tickets meiner Kollegen', {}, { params: { filter: 'company' } }],
    ['ticket.list', 'mis tickets cerrados', {}, { params: { filter: 'closed' } }],
    ['ticket.reply', 'reply to T-10031', { numbers: ['T-10031'] }, { values: { ticket: 'T-10031' } }],
    [
      'ticket.reply',
      'T-10031: it happens in Edge and in Chrome as well',
      { numbers: ['T-10031'] },
      { values: { ticket: 'T-10031', text: 'T-10031: it happens in Edge and in Chrome as well' } },
    ],
    [
      'ticket.create',
      'Posting stops',
      { versions: ['23.2.34.11'] },
      { values: { subject: 'Posting stops', version: '23.2.34.11' } },
    ],
    [
      'ticket.create',
      'Posting stops',
      { versions: ['23.2.34.11', '23.1.1.1'] },
      { values: { subject: 'Posting stops' } },
    ],
    [
      'access.replace',
      'I stand in for her',
      { emails: ['ewa@hello.example'], from: '2026-08-03', until: '2026-08-17' },
      { values: { replaced: 'ewa@hello.example', from: '2026-08-03', until: '2026-08-17' } },
    ],
    ['language', 'kannst du bitte Deutsch mit mir reden', {}, { values: { language: 'de' } }],
    ['language', 'deutsch oder english', {}, { values: {} }],
    ['license.request', 'we need one', { products: ['exflow'] }, { values: { product: 'exflow' } }],
  ])('%s: «%s»', (intent, words, said, opened) => {
    expect(wish(intent, words, { ...NOTHING, ...said })).toMatchObject(opened)
  })
})

describe('words', () => {
  it('that are sure of nothing are asked about, and kept', () => {
    const intents = ['ticket.create', 'ticket.show']
    expect(wanted('no lines', heard({ kind: 'choose', intents, ranked: [] }), undefined)).toMatchObject({
      view: 'meant',
      params: { words: 'no lines', intents },
    })
  })

  it('that ask are answered, and who asks for a person is told who helps', () => {
    const question = heard({ kind: 'question', ranked: [] })
    expect(wanted('what are grace days', question, undefined)).toMatchObject({
      view: 'ask',
      params: { question: 'what are grace days', said: 'en' },
    })
    const person: Route = { kind: 'person', ranked: [{ intent: 'human', probability: 0.9 }] }
    expect(wanted('let me talk to somebody', heard(person), undefined)).toMatchObject({ view: 'contact.show' })
    expect(wanted('qwertz', heard({ kind: 'person', ranked: [] }), undefined)).toMatchObject({
      view: 'meant',
      params: { intents: [] },
    })
  })

  it('that may be a question are answered first where the wish is not likely (DOMAIN §4.6)', () => {
    const act = (probability: number, intent = 'license.activate') =>
      heard({ kind: 'act', intent, ranked: [{ intent, probability }] })
    const words = 'Hvordan slår jeg skjulte licenser til?'
    expect(wanted(words, act(0.6), undefined)).toMatchObject({
      view: 'meant',
      params: { words, intents: ['license.activate'], language: 'en' },
    })
    expect(wanted(words, act(0.9), undefined)).toMatchObject({ view: 'license.activate' })
    expect(wanted('licenser', act(0.6), undefined)).toMatchObject({ view: 'license.activate' })
    expect(wanted('it is down, why?', act(0.6, 'ticket.create'), undefined)).toMatchObject({ flow: 'ticket.create' })
  })

  it('that tell a story nobody understood begin a ticket with all of it', () => {
    const person = heard({ kind: 'person', ranked: [] }, { versions: ['23.2.34.11'] })
    const story = 'Vormals ging der Bons noch, jetzt zeckt er bei 23.2.34.11'
    expect(wanted(story, person, undefined)).toMatchObject({
      flow: 'ticket.create',
      values: { subject: story, version: '23.2.34.11' },
      by: 'words',
    })
    const human: Route = { kind: 'person', ranked: [{ intent: 'human', probability: 0.9 }] }
    const asked = 'could I please talk to somebody about all this'
    expect(wanted(asked, heard(human), undefined)).toMatchObject({ view: 'contact.show', params: { words: asked } })
  })

  it('that look like a question and ask nothing are a report, where they may be one', () => {
    const between = (create: number) => [
      { intent: 'knowledge', probability: 0.7 },
      { intent: 'ticket.create', probability: create },
    ]
    const stops = 'Export of outgoing documents stops'
    const of = (words: string, create = 0.2) =>
      wanted(words, heard({ kind: 'question', ranked: between(create) }), undefined)
    expect(of(stops)).toMatchObject({ flow: 'ticket.create', values: { subject: stops } })
    expect(of('Why does the export stop?')).toMatchObject({ view: 'ask' })
    expect(of('grace days of a subscription', 0.01)).toMatchObject({ view: 'ask' })
  })

  it('that are very many are a story for people, whatever wish stands in them', () => {
    const told = `${'and then it stopped again '.repeat(45)}so I forgot my password`
    expect(wanted(told, heard(act('password.reset')), undefined)).toMatchObject({ flow: 'ticket.create' })
    expect(wanted(told.slice(-60), heard(act('password.reset')), undefined)).toMatchObject({ flow: 'password.reset' })
  })

  it('that want everything gone are asked what is meant, whatever they were taken for (§2.7)', () => {
    for (const route of [act('ticket.list'), act('cancel'), act('my-data.erase')])
      expect(wanted('lösch alles!', heard(route), undefined)).toMatchObject({
        view: 'meant',
        params: { intents: ['ticket.list', 'human', 'help'] },
      })
  })

  it('right after somebody was told of a ticket are for it, unless they surely ask for something else', () => {
    expect(wanted('since Monday', heard(act('ticket.create')), TOLD)).toMatchObject({
      flow: 'ticket.answer',
      values: { ticket: 'T-10031', text: 'since Monday' },
    })
    expect(wanted('it is back', heard(act('access.takeback', 0.8)), TOLD)).toMatchObject({ flow: 'ticket.answer' })
    expect(wanted('I forgot my password', heard(act('password.reset')), TOLD)).toMatchObject({ flow: 'password.reset' })
  })
})
