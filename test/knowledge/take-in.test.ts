import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { NewArticle } from '../../src/core/ports.ts'
import { importSummary } from '../../src/knowledge/import-summary.ts'
import { progressLine } from '../../src/knowledge/progress.ts'
import { takeIn } from '../../src/knowledge/take-in.ts'

const root = mkdtempSync(join(tmpdir(), 'deskhand-docs-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const docs = join(root, 'docs')
let kept: Map<string, NewArticle>
let written: string[]
beforeEach(() => {
  rmSync(docs, { recursive: true, force: true })
  kept = new Map()
  written = []
})

function files(given: Readonly<Record<string, string | Buffer>>) {
  for (const [name, text] of Object.entries(given)) {
    mkdirSync(dirname(join(docs, name)), { recursive: true })
    writeFileSync(join(docs, name), text)
  }
}

/** An import into `kept`, as the database would do it; `dies`: the process ends after so many writes. */
const imported = (
  paths: readonly string[] = [docs],
  { dies = Infinity, url = 'https://docs.example/help', as = 'docs', onProgress = (_: number) => {} } = {},
) =>
  takeIn(paths, {
    languages: ['en', 'de'],
    detect: (text) => (/ und | der /.test(text) ? 'de' : undefined),
    url,
    as,
    isSignedIn: false,
    known: new Map([...kept].map(([source, { sha256 }]) => [source, sha256])),
    keep: async (article) => {
      if (written.length >= dies) throw new Error('The power went.')
      written.push(article.source)
      kept.set(article.source, article)
    },
    remove: async (source) => kept.delete(source),
    onProgress,
  })

test('a folder is taken in whole: language from front matter, path or words, and where each page can be read', async () => {
  files({
    'start.md': '---\nlanguage: en\ntitle: Start here\n---\nPress the button.',
    'de/lizenz.md': '# Lizenz\n\nFügen Sie den Schlüssel ein.',
    'wer.txt': 'Fragen Sie den Support und den Partner.',
    'en/admin/index.html': '<title>Admin</title><h1>Admin</h1><p>Open settings.</p>',
  })
  const taken = await imported()
  expect(taken).toMatchObject({ changed: [], same: 0, gone: [], skipped: [] })
  expect([...kept.values()].map(({ source, locale, title, url }) => [source, locale, title, url])).toEqual([
    ['docs/de/lizenz.md', 'de', 'Lizenz', 'https://docs.example/help/de/lizenz'],
    ['docs/en/admin/index.html', 'en', 'Admin', 'https://docs.example/help/en/admin'],
    ['docs/start.md', 'en', 'Start here', 'https://docs.example/help/start'],
    ['docs/wer.txt', 'de', 'wer', 'https://docs.example/help/wer'],
  ])
})

test('again it writes only what changed, and takes out what is gone', async () => {
  files({ 'en/a.md': 'One.', 'en/b.md': 'Two.', 'en/c.md': 'Three.' })
  await imported()
  written = []
  files({ 'en/b.md': 'Two and a half.' })
  rmSync(join(docs, 'en/c.md'))
  expect(await imported()).toMatchObject({ isNew: [], changed: ['docs/en/b.md'], same: 1, gone: ['docs/en/c.md'] })
  expect(written).toEqual(['docs/en/b.md'])
  expect([...kept.keys()]).toEqual(['docs/en/a.md', 'docs/en/b.md'])
})

test('stopped half-way it goes on from there', async () => {
  files(Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`en/${n}.md`, `Page ${n}.`])))
  await expect(imported([docs], { dies: 4 })).rejects.toThrow('The power went.')
  expect(kept.size).toBe(4)
  const taken = await imported()
  expect([taken.same, taken.isNew.length]).toEqual([4, 5])
  expect(kept.size).toBe(9)
})

test('one file leaves the rest of its folder alone', async () => {
  files({ 'en/a.md': 'One.', 'en/b.md': 'Two.' })
  await imported()
  files({ 'en/a.md': 'One more.' })
  await imported([join(docs, 'en/a.md')])
  expect([...kept.keys()]).toContain('docs/en/b.md')
})

test('a page changes with what it includes', async () => {
  files({
    'en/a.mdx': "import Steps from './includes/steps.md'\n\n# A\n\n<Steps />\n",
    'en/includes/steps.md': 'Press once.',
  })
  await imported()
  files({ 'en/includes/steps.md': 'Press twice.' })
  expect(await imported()).toMatchObject({ changed: ['docs/en/a.mdx'] })
  expect(
    kept
      .get('docs/en/a.mdx')
      ?.chunks.map(({ text }) => text)
      .join(),
  ).toContain('Press twice.')
})

test('what cannot be taken in is named with its reason, and the rest is taken in', async () => {
  files({
    'en/empty.md': '---\ntitle: Nothing\n---\n',
    'mystery.txt': 'Lorem ipsum dolor sit amet.',
    'en/latin1.txt': Buffer.from([0x47, 0xf6, 0xfc]),
    'en/huge.txt': 'x'.repeat(5 * 1024 * 1024 + 1),
    'en/picture.png': Buffer.from([0x89, 0x50]),
    'en/includes/piece.md': 'Press twice.',
    'en/good.md': 'Fine.',
  })
  const taken = await imported()
  const { skipped, isNew } = taken
  expect(skipped.toSorted((a, b) => (a.source < b.source ? -1 : 1))).toEqual([
    { source: 'docs/en/empty.md', why: 'empty' },
    { source: 'docs/en/huge.txt', why: 'large' },
    { source: 'docs/en/includes/piece.md', why: 'piece' },
    { source: 'docs/en/latin1.txt', why: 'not-text' },
    { source: 'docs/en/picture.png', why: 'kind' },
    { source: 'docs/mystery.txt', why: 'language' },
  ])
  expect(isNew).toEqual(['docs/en/good.md'])
  expect(importSummary(taken).split('\n')).toEqual([
    '1 new, 0 changed, 0 unchanged, 0 removed (1 part in all).',
    'Left aside: 1 file for other pages to include, which have it.',
    'Left aside: 1 file of other kinds than Markdown, HTML and text.',
    'Not taken in:',
    '  docs/en/empty.md: there is no text in it',
    '  docs/en/huge.txt: it is larger than 5 MB',
    '  docs/en/latin1.txt: it is no text in UTF-8 or UTF-16',
    expect.stringMatching(/^ {2}docs\/mystery\.txt: its language is none that Deskhand knows; name it/),
  ])
})

test('under another name it is read in the same way', async () => {
  files({
    'en/a.mdx': "import Steps from './includes/steps.md'\n\n# A\n\n<Steps />\n",
    'en/includes/steps.md': 'Press once.',
  })
  await imported([docs], { as: 'guides' })
  expect([...kept.values()]).toMatchObject([
    { source: 'guides/en/a.mdx', url: 'https://docs.example/help/en/a', chunks: [{ text: 'Press once.' }] },
  ])
})

test('nothing outside of the folder is read, whatever a page asks for', async () => {
  writeFileSync(join(root, 'secret.md'), 'The key is 42.')
  files({ 'en/a.mdx': "import Secret from '../../../secret.md'\n\n# A\n\nHello.\n\n<Secret />\n" })
  await imported()
  expect(JSON.stringify([...kept.values()])).not.toContain('The key is')
})

test('links are not followed: they lead round in the folder, or out of it', async () => {
  writeFileSync(join(root, 'secret.md'), 'The key is 42.')
  files({ 'en/a.mdx': "import Secret from './out/secret.md'\n\n# A\n\nHello.\n\n<Secret />\n", 'en/b.md': 'Fine.' })
  symlinkSync('..', join(docs, 'en/round'))
  symlinkSync('../..', join(docs, 'en/out'))
  symlinkSync('../../secret.md', join(docs, 'en/s.md'))
  const { isNew, skipped } = await imported()
  expect(isNew).toEqual(['docs/en/a.mdx', 'docs/en/b.md'])
  expect(skipped).toEqual(['out', 'round', 's.md'].map((name) => ({ source: `docs/en/${name}`, why: 'link' })))
  expect(JSON.stringify([...kept.values()])).not.toContain('The key is')
})

test('what cannot be read just now stays as it was', async () => {
  files({ 'en/a.md': 'One.', 'en/b.md': 'Two.' })
  await imported()
  const taken = await imported([docs], { onProgress: () => rmSync(join(docs, 'en/a.md'), { force: true }) })
  expect(taken).toMatchObject({ gone: [], skipped: [{ source: 'docs/en/a.md', why: 'unreadable' }] })
  expect([...kept.keys()]).toEqual(['docs/en/a.md', 'docs/en/b.md'])
})

test.each([
  ['with a byte order mark', Buffer.from('\uFEFF---\ntitle: Mark\n---\nText.')],
  ['in UTF-16', Buffer.from('\uFEFF---\ntitle: Mark\n---\nText.', 'utf16le')],
  ['in UTF-16, the other way round', Buffer.from('\uFEFF---\ntitle: Mark\n---\nText.', 'utf16le').swap16()],
  ['with the line ends of Windows', Buffer.from('---\r\ntitle: Mark\r\n---\r\nText.\r\n')],
  ['with a folded title', Buffer.from('---\ntags: [a]\ntitle: >-\n  Mark\n---\nText.')],
])('text %s is read', async (_, bytes) => {
  files({ 'en/a.md': bytes })
  await imported()
  expect(kept.get('docs/en/a.md')).toMatchObject({ title: 'Mark', chunks: [{ titles: ['Mark'], text: 'Text.' }] })
})

test('long work says how far it is and how long it takes', () => {
  expect(progressLine(0, 340, 0)).toBe(`${'░'.repeat(24)} 0 of 340`)
  expect(progressLine(170, 340, 10_000)).toBe(`${'▓'.repeat(12)}${'░'.repeat(12)} 170 of 340, 10 s left`)
  expect(progressLine(10, 340, 60_000)).toMatch(/10 of 340, 33 min left$/)
  expect(progressLine(340, 340, 20_000)).toBe(`${'▓'.repeat(24)} 340 of 340`)
})
