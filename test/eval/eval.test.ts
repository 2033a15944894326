import { mkdtempSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { abstain } from './abstain.ts'
import { givenIn } from './command.ts'
import { intents } from './intents.ts'
import { language } from './language.ts'
import { retrieval } from './retrieval.ts'
import { route } from './route.ts'
import { rowsOf } from './rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'eval-'))
const file = (name: string, lines: readonly string[]) => {
  const path = join(folder, name)
  const text = `${lines.join('\n')}\n`
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text)
  return path
}
/** Packed, and not called so. */
const renamed = (path: string) => {
  const other = path.replace(/\.gz$/, '')
  renameSync(path, other)
  return other
}
const run = async (command: typeof language, ...args: string[]) => {
  const lines: string[] = []
  await command.run(givenIn(args, command.use), (line) => lines.push(line))
  return lines
}

it('rows with a header or without one, plain or packed', () => {
  const expected = [{ lang: 'en', text: 'hello there' }]
  expect(rowsOf(file('plain.tsv', ['en\thello there']), ['lang', 'text'])).toEqual(expected)
  expect(rowsOf(renamed(file('plain.tsv.gz', ['en\thello there'])), ['lang', 'text'])).toEqual(expected)
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

const chunks = file('chunks.jsonl', ['{"path":"b","title":"t","h":"h","text":"a text"}'])
const questions = file('questions.jsonl', ['{"q":"a","path":"b"}'])
const broken = file('broken.tsv.gz', ['en\thello'])
truncateSync(broken, 20)

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
  ['a broken file', language, ['--test', broken], /cannot be unpacked/],
  ['a folder', language, ['--test', folder], /cannot be read/],
  ['no questions', retrieval, ['--chunks', chunks, '--queries', file('none.jsonl', [])], /none\.jsonl has no rows/],
  ['no chunks', retrieval, ['--chunks', file('no.jsonl', []), '--queries', chunks], /no\.jsonl has no rows/],
  ['another shape', retrieval, ['--chunks', chunks, '--queries', chunks], /line 1: “q” is missing; wanted are q, path/],
  [
    'no JSON',
    retrieval,
    ['--chunks', file('words.jsonl', ['hello']), '--queries', chunks],
    /line 1: “path” is missing/,
  ],
  [
    'a language nobody speaks',
    retrieval,
    ['--chunks', chunks, '--queries', chunks, '--lang', 'fi'],
    /“fi” is no language/,
  ],
  [
    'nothing to tell apart',
    abstain,
    ['--chunks', chunks, '--answerable', questions, '--unanswerable', file('none.txt', [])],
    /none\.txt has no rows/,
  ],
  ['a language nobody learns', intents, ['--train', chunks, '--test', chunks, '--lang', 'xx'], /“xx” is no language/],
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
  expect(() => givenIn(['--te', 'x'], language.use)).toThrow(/--te is not known/)
  expect(() => givenIn(['x.tsv'], language.use)).toThrow(/write --test x\.tsv/)
})
