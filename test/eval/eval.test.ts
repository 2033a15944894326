import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { givenIn } from './command.ts'
import { intents } from './intents.ts'
import { language } from './language.ts'
import { route } from './route.ts'
import { rowsOf } from './rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'eval-'))
const file = (name: string, lines: readonly string[]) => {
  const path = join(folder, name)
  const text = `${lines.join('\n')}\n`
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}
const run = async (command: typeof language, ...args: string[]) => {
  const lines: string[] = []
  await command.run(givenIn(args, command.use), (line) => lines.push(line))
  return lines
}

it('rows with a header or without one, plain or packed', () => {
  const expected = [{ lang: 'en', text: 'hello there' }]
  expect(rowsOf(file('plain.tsv', ['en\thello there']), ['lang', 'text'])).toEqual(expected)
  expect(rowsOf(file('head.tsv.gz', ['Text\tLang', 'hello there\ten']), ['lang', 'text'])).toEqual(expected)
})

it('the language table ends with the figure', async () => {
  const path = file('lang.tsv', [
    'en\twhere is my invoice from last week',
    'no\tjeg får ikke åpnet fakturaen min i dag',
  ])
  expect((await run(language, '--test', path)).at(-1)).toBe('accuracy 100.0 %  (n = 2)')
})

it('the routes are counted by intent and language; nothing is changed without a press', async () => {
  const path = file('route.tsv', [
    'lang\tintent\ttext',
    'de\tpassword.reset\tPasswort vergessen!',
    'en\thelp\tI forgot my password',
  ])
  const lines = await run(route, '--test', path)
  expect(lines.at(-1)).toMatch(/^top-1 50\.0 % {2}top-3 .* \(n = 2\)$/)
  expect(lines).toContain('acts without a press 0')
})

it('other data is learned and measured, what is out of scope beside it', async () => {
  const train = file('train.tsv', ['a\tred apple', 'a\tgreen apple', 'b\tfast car', 'b\tslow car'])
  const test = file('test.tsv', ['a\tbig apple', 'b\tnew car', 'oos\tzebra music'])
  expect((await run(intents, '--train', train, '--test', test)).at(-1)).toBe(
    'in-scope accuracy 100.0 %  AUROC 100.0  (n = 2 + 1)',
  )
})

it.each([
  ['a language nobody knows', language, ['--test', file('fi.tsv', ['fi\thei'])], /“fi” is none of en de es/],
  [
    'a label nobody knows',
    route,
    ['--test', file('odd.tsv', ['en\tticket.eat\tyum'])],
    /“ticket\.eat” is none of ticket\.create/,
  ],
  ['too few columns', route, ['--test', file('few.tsv', ['en\thello'])], /line 1: 3 columns are wanted/],
  ['no file', language, ['--test', join(folder, 'none.tsv')], /cannot be read/],
  ['no argument', language, [], /--test is missing/],
  ['an empty file', language, ['--test', file('empty.tsv', [''])], /has no rows/],
  [
    'a test label that was never learned',
    intents,
    ['--train', file('t1.tsv', ['a\tx']), '--test', file('t2.tsv', ['b\ty'])],
    /label “b”/,
  ],
] as const)('%s is refused with a sentence', async (_, command, args, sentence) => {
  await expect(run(command, ...args)).rejects.toThrow(sentence)
})

it('an argument that is not known is refused', () => {
  expect(() => givenIn(['--tset', 'x'], language.use)).toThrow(/--tset is not known/)
  expect(() => givenIn(['x.tsv'], language.use)).toThrow(/write --test x\.tsv/)
})
