import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { abstain } from './abstain.ts'
import { type Command, givenIn } from './command.ts'
import { retrieval, withTypo } from './retrieval.ts'

const folder = mkdtempSync(join(tmpdir(), 'eval-'))
function file(name: string, lines: readonly (string | object)[]): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text)
  return join(folder, name)
}
async function printed(command: Command, ...args: string[]): Promise<string[]> {
  const lines: string[] = []
  await command.run(givenIn(args, command.use), (line) => lines.push(line))
  return lines
}

const chunks = file('chunks.jsonl.gz', [
  { path: 'a.md', n: 0, title: 'Print a document', h: 'Print a document', text: 'Choose a printer and press Print.' },
  { path: 'a.md', n: 1, title: 'Print a document', h: 'Settings', text: 'Every printer has settings.' },
  { path: 'b.md', n: 0, title: 'Post an invoice', h: 'Post an invoice', text: 'Open the invoice and choose Post.' },
])

test('retrieval counts the pages that are found, in another language too, and prints the figure last', async () => {
  const queries = file('queries.de.jsonl', [
    { q: 'Dokumente drucken', path: 'a.md' },
    { q: 'Rechnungen buchen', path: 'b.md' },
    { q: 'Rechnungen buchen', path: 'gone.md' },
    { q: 'Elefanten', path: 'a.md' },
  ])
  const lines = await printed(retrieval, '--chunks', chunks, '--queries', queries, '--target-lang', 'en')
  expect(lines.at(-1)).toMatch(/^recall@5 +50\.0$/)
  expect(lines.join('\n')).toMatch(
    /3 of 2 pages \(en\)[\s\S]*4 \(de\)[\s\S]*1 of them ask for a page that is not among/,
  )
})

test('abstain tells what is answered at 5 % false answers, and the AUROC last', async () => {
  const answerable = file('answerable.jsonl', [{ q: 'how do I print a document' }, { q: 'post an invoice' }])
  const unanswerable = file('unanswerable.txt', ['what is the weather like', 'tell me a joke'])
  const lines = await printed(abstain, '--chunks', chunks, '--answerable', answerable, '--unanswerable', unanswerable)
  expect(lines.slice(-2)).toEqual(['answered at 5 % false answers  100.0', 'AUROC  100.0'])
})

test.each([
  ['a language we do not speak', ['--lang', 'fr'], /“fr” is no language/],
  ['a file that is not there', ['--queries', join(folder, 'none.jsonl')], /cannot be read/],
  ['rows without a path', ['--queries', file('no-path.jsonl', [{ q: 'x' }])], /line 1: “path” is missing/],
  ['what is no JSON', ['--queries', file('text.jsonl', ['hello'])], /line 1: “q” is missing/],
])('refused with a sentence: %s', async (_, more, sentence) => {
  const queries = more[0] === '--queries' ? [] : ['--queries', file('q.jsonl', [{ q: 'x', path: 'a.md' }])]
  await expect(printed(retrieval, '--chunks', chunks, ...queries, ...more)).rejects.toThrow(sentence)
})

test('a typo changes the longest word only, by one slip', () => {
  const typos = ['post the invoices now', 'post your invoices now', 'how to post invoices', 'invoices'].map(withTypo)
  for (const typo of typos) expect(typo).not.toContain('invoices')
  expect(new Set(typos.map((typo) => typo.split(' ').find((word) => word.startsWith('i')))).size).toBeGreaterThan(1)
  expect(withTypo('a b')).toBe('a b')
})
