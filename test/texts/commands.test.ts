import { expect, test } from 'vitest'
import { createCatalogue } from '../../src/catalogue.ts'
import { bare, command } from '../../src/core/off-path.ts'
import { keyOf } from '../../src/core/words.ts'
import { flows } from '../../src/flows/index.ts'
import type { Language } from '../../src/texts/texts.ts'
import { views } from '../../src/views/index.ts'
import { isCommand, keys, languages, messages } from './text-keys.ts'

const route = createCatalogue().route
const list = (filter: string) => ({ kind: 'view', view: 'ticket.list', params: { filter }, by: 'words' })
const targets: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(flows.map(({ id }) => [`${keyOf(id)}.command`, { kind: 'start', flow: id, by: 'words' }])),
  ...Object.fromEntries(views.map(({ id }) => [`${keyOf(id)}.command`, { kind: 'view', view: id, by: 'words' }])),
  'ticket-list.command-company': list('company'),
  'ticket-list.command-closed': list('closed'),
  'why.command-rights': { kind: 'view', view: 'why', params: {}, by: 'words' },
  'ticket-queue.command-unassigned': {
    kind: 'view',
    view: 'ticket.queue',
    params: { filter: 'unassigned' },
    by: 'words',
  },
}
const words = (language: Language, key: string) => (messages(language)[key] ?? '').split('|')
const takesMore = [
  'ticket-show.command',
  'draft-show.command',
  'ticket-list.command-search',
  'ticket-queue.command-search',
]
const commands = languages.flatMap((language) =>
  keys.filter(isCommand).flatMap((key) => words(language, key).map((word) => ({ language, key, word }))),
)
const under = (wanted: string) => commands.filter(({ key }) => key === wanted)
const more = (word: string, rest: string) => route(`${word} ${rest}`)
const whole = commands.filter(({ key }) => !takesMore.includes(key))

test('what people type means one thing in all languages together', () => {
  expect(whole.filter(({ key }) => !(key in targets))).toEqual([])
  const astray = whole.filter(({ key, word }) => JSON.stringify(route(word)) !== JSON.stringify(targets[key]))
  expect(astray.map((one) => ({ ...one, leadsTo: route(one.word) }))).toEqual([])
})

test('what people type finds a ticket or draft by its number, or by its words', () => {
  for (const { word } of under('ticket-show.command'))
    expect(more(word, '10482'), word).toMatchObject({ params: { id: 'T-10482' } })
  for (const { word } of under('draft-show.command'))
    for (const rest of ['300', 'D-300', 'd 300'])
      expect(more(word, rest), word).toMatchObject({ view: 'draft.show', params: { id: 'D-300' } })
  for (const { word } of under('ticket-list.command-search'))
    expect(more(word, 'vpn'), word).toMatchObject({ params: { search: 'vpn' } })
  for (const { word } of under('ticket-queue.command-search'))
    expect(more(word, 'vpn'), word).toMatchObject({ view: 'ticket.queue', params: { filter: 'all', search: 'vpn' } })
})

test('what people type is no word of the conversation itself, help for help excepted', () => {
  const taken = commands.filter(({ key, word }) => {
    const means = command(word)
    return means !== undefined && !(means === 'help' && key === 'help.command')
  })
  expect(taken).toEqual([])
})

test('what people type is written as it is compared, and once', () => {
  expect(commands.filter(({ word }) => bare(word) !== word || word === '')).toEqual([])
  for (const language of languages)
    for (const key of keys.filter(isCommand))
      expect(new Set(words(language, key)).size, `${language} ${key}`).toBe(words(language, key).length)
})

test('what people type is understood without umlauts and accents too', () => {
  const spelledOut: Partial<Record<Language, (word: string) => string>> = {
    de: (word) => word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
    es: (word) =>
      word
        .normalize('NFD')
        .replace(/(?!\u0303)\p{M}/gu, '')
        .normalize('NFC'),
  }
  const meaning = (key: string, word: string) =>
    JSON.stringify(takesMore.includes(key) ? more(word, '10482') : route(word))
  const unknown = commands.filter(
    ({ language, key, word }) => meaning(key, spelledOut[language]?.(word) ?? word) !== meaning(key, word),
  )
  expect(unknown).toEqual([])
})
