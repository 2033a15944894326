import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { LanguageModel } from '../../src/core/ports.ts'
import { createDiscreetModel } from '../../src/language/discreet-model.ts'
import { LICENCE_KEYS, NAMED_TOKENS, WITH_PASSWORD, WITH_TOKEN } from '../domain/secret-corpus.ts'

const sent: unknown[] = []
beforeEach(() => {
  sent.length = 0
})
const there: LanguageModel = {
  async interpret(...asked) {
    sent.push(asked)
    return undefined
  },
  async answer(...asked) {
    sent.push(asked)
    return undefined
  },
}
const PEOPLE = ['Ewa Falk', 'Carla Ñúñez', 'Jörg Müller-Lüdenscheidt']
const COMPANIES = ['Hello AB', 'Ñandú S.L.', 'Contoso Deutschland GmbH']
const model = createDiscreetModel({ model: there, names: async () => ({ people: PEOPLE, others: COMPANIES }) })
const prompts = () => JSON.stringify(sent).toLowerCase()

/** A sentence, and what of it may not leave. */
interface Said {
  readonly words: string
  readonly isPrivate: readonly string[]
}
const within = (before: string, own: string, after = ''): Said => ({ words: before + own + after, isPrivate: [own] })
/** `my password is «Hello2024!»`, as the corpus of secrets marks them. */
const marked = (sentence: string): Said => ({
  words: sentence.replace(/[«»]/g, ''),
  isPrivate: [...sentence.matchAll(/«([^»]+)»/g)].map(([, secret = '']) => secret),
})
const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`))
const word = fc.constantFrom(
  'the',
  'version',
  'hilfe',
  'für',
  'la',
  'licencia',
  '22.2.110.42',
  'am 3.8.2026',
  '¿',
  '12',
)
const casing = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
)
const said: fc.Arbitrary<Said> = fc.oneof(
  word.map((words) => ({ words, isPrivate: [] })),
  fc
    .tuple(fc.constantFrom(...PEOPLE), casing)
    .map(([name, as]) => ({ words: as(name), isPrivate: name.split(/[ -]/) })),
  fc
    .tuple(fc.constantFrom(...PEOPLE), casing)
    .map(([name, as]) => within('ask ', as(name.split(' ')[0] ?? ''), ' now')),
  fc.tuple(fc.constantFrom(...COMPANIES), casing).map(([name, as]) => within('for ', as(name))),
  fc.emailAddress({ size: 'small' }).map((address) => within('write to ', address)),
  fc.webUrl().map((url) => within('see ', url)),
  digits(5).map((number) => within('T-', number)),
  digits(8).map((number) => within('ticket ', number)),
  fc.tuple(digits(2), digits(3), digits(4)).map(([a, b, c]) => within('call ', `+${a} ${b} ${c}`)),
  fc.tuple(digits(3), digits(6)).map(([a, b]) => within('Tel. ', `0${a}/${b}`)),
  fc.constantFrom(...WITH_PASSWORD, ...NAMED_TOKENS, ...LICENCE_KEYS).map(marked),
  fc.constantFrom(...WITH_TOKEN).map((token) => within('this one: ', token)),
)

describe('what leaves for a language model (INV-06, X53)', () => {
  test('has nothing in it that is somebody’s or secret, however it is said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 5 }), async (all) => {
        sent.length = 0
        const words = all.map((one) => one.words).join('\n')
        await model.interpret(words, [], '2026-05-12')
        await model.answer(words, 'en', [])
        for (const own of all.flatMap(({ isPrivate }) => isPrivate))
          expect(prompts(), words).not.toContain(JSON.stringify(own.toLowerCase()).slice(1, -1))
      }),
      { numRuns: 1_000 },
    )
  })

  test('keeps what it is about: versions, days and all other words', async () => {
    const words = 'Hilfe: wo sehe ich Version 22.2.110.42, bis 3.8.2026 oder 2026-08-03, in Business Central 23?'
    await model.interpret(words, [], '2026-05-12')
    expect(sent).toEqual([[words, [], '2026-05-12']])
  })

  test('has no name of somebody unknown, where the words say that one follows', async () => {
    await model.interpret('ich vertrete Dorothea Unbekannt ab Montag', [], '2026-05-12')
    expect(sent).toEqual([['ich vertrete [name] ab Montag', [], '2026-05-12']])
  })

  test('passages go as they are, but for what looks like a secret', async () => {
    const passages = [
      { id: 'c1', title: 'Who to contact', text: 'Write to help@vendor.example, or ask Ewa Falk.' },
      { id: 'c2', title: 'Keys', text: 'The password is Hello2024!' },
    ]
    await model.answer('who helps?', 'en', passages)
    expect(sent).toEqual([['who helps?', 'en', [passages[0], { ...passages[1], text: 'The password is ••••' }]]])
  })

  test('does not leave while nobody knows which names there are; who comes later is asked anew', async () => {
    let isAway = true
    const later = createDiscreetModel({
      model: there,
      names: async () => {
        if (isAway) throw new Error('away')
        return { people: ['Ewa'], others: [] }
      },
    })
    await expect(later.interpret('Ewa', [], '2026-05-12')).rejects.toThrow('away')
    expect(sent).toEqual([])
    isAway = false
    await later.interpret('Ewa', [], '2026-05-12')
    expect(sent).toEqual([['[name]', [], '2026-05-12']])
  })
})
