import { expect, test } from 'vitest'
import { optionsFor } from '../../../adapters/discord/options.ts'
import type { Field } from '../../../src/core/message.ts'
import { verbatim } from '../../../src/core/words.ts'

const field = (id: string, labels: readonly string[]): Field<string> => ({
  id,
  label: id,
  widget: 'choice',
  isRequired: true,
  choices: labels.map((label, index) => ({ value: `v${index}`, label })),
})
const types = field('type', ['Technisches Problem', 'Überprüfung einer Vereinbarung', 'Frage', verbatim('Größe & Maß')])
const names = (slot: string, typed: string, fields: readonly Field<string>[] = [types]) =>
  optionsFor(fields, slot, typed).map(({ name }) => name)

test('everything, in its own order, before a letter is typed', () => {
  expect(optionsFor([types], 'type', ' ')).toEqual([
    { name: 'Technisches Problem', value: 'v0' },
    { name: 'Überprüfung einer Vereinbarung', value: 'v1' },
    { name: 'Frage', value: 'v2' },
    { name: 'Größe & Maß', value: 'v3' },
  ])
})

test.each([
  ['TECHN', ['Technisches Problem']],
  ['uberprufung', ['Überprüfung einer Vereinbarung']],
  ['ÜBERPRÜFUNG', ['Überprüfung einer Vereinbarung']],
  ['einer über', ['Überprüfung einer Vereinbarung']],
  ['e', ['Technisches Problem', 'Überprüfung einer Vereinbarung', 'Frage', 'Größe & Maß']],
  ['v2', ['Frage']],
  ['telephone', []],
])('%s finds %j', (typed, found) => expect(names('type', typed)).toEqual(found))

test('nothing for a slot that is not asked now, or has nothing to choose from', () => {
  const { choices: _, ...open } = field('version', [])
  expect(names('product', '')).toEqual([])
  expect(names('version', '', [open])).toEqual([])
})

test('no more and no longer than Discord takes, and no value that would come back cut', () => {
  const many = field(
    'ticket',
    Array.from({ length: 40 }, (_, index) => `T-${index} ${'very '.repeat(30)}long`),
  )
  const found = optionsFor([many], 'ticket', '')
  expect(found).toHaveLength(25)
  for (const { name } of found) expect(name).toMatch(/^T-\d+ [^…]{80,}…$/)
  expect(Math.max(...found.map(({ name }) => name.length))).toBeLessThanOrEqual(100)
  const long = {
    ...many,
    choices: [
      { value: 'x'.repeat(101), label: 'Long' },
      { value: 'y', label: 'Short' },
    ],
  }
  expect(names('ticket', '', [long])).toEqual(['Short'])
})
