import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../src/core/words.ts'
import type { Language } from '../../src/texts/texts.ts'
import { views } from '../../src/views/index.ts'
import {
  keys,
  keysOfFlows,
  labelsInForms,
  languages,
  messages,
  namedInCode,
  quotedInCode,
  spoken,
} from './text-keys.ts'

const translations = languages.filter((language) => language !== 'en')
const parsed = (message: string, language: Language) =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true })

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
/** `{days, plural, …}` → `days:6`: the name of a gap and the kind of value that fills it. */
const gaps = (elements: readonly Element[]): string[] =>
  [
    ...new Set(
      elements.flatMap((one) => [
        ...('value' in one && one.type !== 0 ? [`${one.value}:${one.type}`] : []),
        ...('options' in one ? Object.values(one.options).flatMap((option) => gaps(option.value)) : []),
      ]),
    ),
  ].sort()

describe.each(languages)('%s', (language) => {
  test('has every text and no other', () => {
    expect(Object.keys(messages(language)).sort()).toEqual([...keys].sort())
  })

  test('has the same gaps as English, of the same kind', () => {
    const differ = keys.filter(
      (key) =>
        String(gaps(parsed(messages(language)[key] ?? '', language).getAst())) !==
        String(gaps(parsed(messages('en')[key] ?? '', 'en').getAst())),
    )
    expect(differ).toEqual([])
  })

  test('fills every gap, whatever the number', () => {
    for (const [key, message] of spoken(language)) {
      const format = parsed(message, language)
      const named = gaps(format.getAst()).map((gap) => gap.split(':') as [string, string])
      for (const count of [0, 1, 2, 5, 1_000_000]) {
        const said = String(
          format.format(Object.fromEntries(named.map(([name, kind]) => [name, kind === '1' ? `«${name}»` : count]))),
        )
        expect(said, key).not.toMatch(/[{}#]/)
        for (const [name, kind] of named) if (kind === '1') expect(said, key).toContain(`«${name}»`)
      }
    }
  })

  test('says something, tidily', () => {
    for (const [key, message] of Object.entries(messages(language))) {
      expect(message.trim(), key).toBe(message)
      expect(message, key).not.toBe('')
      expect(message, `${key}: doubled blanks`).not.toMatch(/ {2}/)
      expect(message, `${key}: a hyphen where a dash belongs`).not.toMatch(/ - /)
      expect(message, `${key}: an apostrophe before a bracket hides the gap`).not.toMatch(/'[{}]/)
    }
  })

  test('opens and closes its bold and italic words', () => {
    const marked = (message: string) => message.replace(/\*\*\S[^*]*?\*\*|\*[^\s*][^*]*?\*/g, '').replaceAll(' * ', ' ')
    expect(spoken(language).filter(([, message]) => marked(message).includes('*'))).toEqual([])
  })

  test('keeps buttons within 80 characters and labels of forms within 45', () => {
    const long = (key: string, most: number) => (messages(language)[key] ?? '').length > most
    const isButton = (key: string) => /^button\.|\.(confirm|improve)$|-button$/.test(key)
    expect(keys.filter((key) => isButton(key) && long(key, 80))).toEqual([])
    expect(labelsInForms().filter((key) => long(key, 45))).toEqual([])
    // Asked by itself a question is a line of its own, not a label of Discord's modal.
    expect(keys.filter((key) => key.endsWith('.ask') && long(key, 100))).toEqual([])
  })
})

describe('what the code asks for', () => {
  const { needed, possible } = keysOfFlows()
  const named = namedInCode()
  const isMeant = (key: string) => named.some((one) => (typeof one === 'string' ? one === key : one.test(key)))

  test('is there: every text(…) and every text of a flow', () => {
    expect(named.length).toBeGreaterThan(100)
    const missing = named.filter(
      (one) => !(typeof one === 'string' ? keys.includes(one) : keys.some((key) => one.test(key))),
    )
    expect(missing).toEqual([])
    expect(needed.filter((key) => !keys.includes(key))).toEqual([])
  })

  test('is all there is: no text without a use', () => {
    const quoted = quotedInCode()
    const typed = [...possible, ...views.map(({ id }) => `${keyOf(id)}.command`)]
    const isUsed = (key: string) => quoted.has(key) || isMeant(key) || needed.includes(key) || typed.includes(key)
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })
})

describe('every translation', () => {
  const isName = (key: string) => /^(button|status)\.|\.(confirm|improve|unknown)$/.test(key)
  const italics = (message: string) =>
    [...message.matchAll(/(?<!\*)\*([^\s*][^*]*)\*(?!\*)/g)].map(([, said]) => said ?? '')

  test.each(translations)('%s translates whatever has more than one word', (language) => {
    const same = spoken(language).filter(
      ([key, message]) =>
        message === messages('en')[key] &&
        // Said to somebody in their own language, whatever the others are.
        !key.startsWith('understood.') &&
        /\p{L}+\s+\p{L}+/u.test(message.replace(/\{[^}]*\}/g, '')),
    )
    expect(same).toEqual([])
  })

  test.each(translations)('%s names the buttons and states that English names', (language) => {
    const names = (key: string) => keys.filter((other) => isName(other) && messages('en')[other] === key)
    const lost = keys.flatMap((key) =>
      italics(messages('en')[key] ?? '').flatMap((name) => {
        const meant = names(name).map((other) => messages(language)[other] ?? '')
        const said = italics(messages(language)[key] ?? '')
        return meant.length === 0 || meant.some((one) => said.includes(one)) ? [] : [{ key, name, meant }]
      }),
    )
    expect(lost).toEqual([])
  })
})
