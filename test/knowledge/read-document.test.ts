import { expect, test } from 'vitest'
import { LONGEST_CHUNK } from '../../src/knowledge/chunks.ts'
import { type Reading, readDocument, workOf } from '../../src/knowledge/read-document.ts'

const files: Record<string, string> = {
  'en/includes/open.md': 'Click **Lists** in the navigator.\n\nThen wait.',
  'en/includes/circle.mdx': 'import Again from "./circle.mdx"\n\nround <Again />',
}
const reading: Reading = {
  languages: ['en', 'de', 'es', 'nb'],
  detect: (text) => (/\b(der|die|das)\b/i.test(text) ? 'de' : undefined),
  include: (path) => files[path],
  urlOf: (path) => `https://help.example/${path.replace(/\.\w+$/, '')}`,
  isSignedIn: false,
}

const read = (path: string, text: string) => {
  const found = readDocument({ path, text }, reading)
  if (found.type === 'skipped') throw new Error(`skipped: ${found.why}`)
  return found.article
}
const skipped = (path: string, text: string) => {
  const found = readDocument({ path, text }, reading)
  return found.type === 'skipped' ? found.why : 'read'
}
const long = (about: string) => `${about} `.repeat(90).trim()

test('Markdown with front matter: its title and language, and its chunks below their headings', () => {
  const article = read(
    'faq.md',
    `---\ntitle: "Licence keys"\nlanguage: es\n---\n# Licence keys\n\n${long('intro')}\n\n## Enter a key {#enter}\n\n${long('key')}\n\n### On a server\n\n1. Open **Settings**.\n1. Choose _Key_ ([more](x.md)).\n   - or paste it\n1. ${long('save')}\n`,
  )
  expect(article).toMatchObject({
    title: 'Licence keys',
    locale: 'es',
    source: 'faq.md',
    url: 'https://help.example/faq',
  })
  expect(article.chunks.map(({ titles, anchor }) => [titles, anchor])).toEqual([
    [['Licence keys'], 'licence-keys'],
    [['Licence keys', 'Enter a key'], 'enter'],
    [['Licence keys', 'Enter a key', 'On a server'], 'on-a-server'],
  ])
  expect(article.chunks[2]?.text.split('\n').slice(0, 3)).toEqual([
    '1. Open Settings.',
    '2. Choose Key (more).',
    '– or paste it',
  ])
})

test('MDX: what it includes stands in the step that includes it; components are text, modules are not', () => {
  const { chunks } = read(
    'en/lists.mdx',
    `import Open from "./includes/open.md";\nexport const a = {\n  hidden: true,\n}\n\n# Lists\n\n1. <Open />\n\n1. Choose a list.\n\n   <Note>\n   **Long** lists take time.\n   </Note>\n\n{/* nobody reads this */} {props.hidden}\n> [!NOTE]\n> Save ${long('often')}`,
  )
  const text = chunks.map((chunk) => chunk.text).join('\n')
  expect(text.split('\n').slice(0, 4)).toEqual([
    '1. Click Lists in the navigator.',
    'Then wait.',
    '2. Choose a list.',
    'Long lists take time.',
  ])
  expect(text).toContain('Save often')
  expect(text).not.toMatch(/import|export|nobody|hidden|NOTE|<|\{|\}/)
})

test('sentences that begin like a module, and braces in Markdown, stay', () => {
  const { chunks } = read('en/a.md', '# A\n\nimport the file, then\nexport it to {folder}.')
  expect(chunks[0]?.text).toBe('import the file, then export it to {folder}.')
})

test('an include that includes itself ends', () => {
  const { chunks } = read('en/x.mdx', 'import C from "./includes/circle.mdx"\n\n# X\n\n<C /> and on')
  expect(chunks[0]?.text).toMatch(/^round\b.*and on$/s)
})

test('pictures by their tags, expressions in tags and tags that hold nothing are nothing to read', () => {
  const { title, chunks } = read(
    'en/cards.mdx',
    '# Filter \\<i class="funnel" aria-hidden="true"\\>\\</i\\>\n\n<Columns cols={3}>\n<div>\n  <div>\n    <Icon icon="list" />\n    <span>Guides</span>\n  </div>\n</div>\n</Columns>\n\nPress <i aria-label="icon"></i> *Filter*.',
  )
  expect(title).toBe('Filter')
  expect(chunks.map(({ text }) => text).join('\n')).toBe('Guides\nPress Filter.')
})

test('steps are counted from the first that says something; a row ends with its last cell', () => {
  const { chunks } = read(
    'en/steps.mdx',
    'import Gone from "./gone.md"\n\n# Steps\n\n1. <Gone />\n\n1. Open it.\n\n1. Close it.\n\n| Key | Value | Note |\n|---|---|---|\n| a | | |\n',
  )
  expect(chunks[0]?.text.split('\n')).toEqual(['1. Open it.', '2. Close it.', 'Key | Value | Note', 'a'])
})

test('HTML: scripts, navigation and lists of links are nothing to read; its language is its own', () => {
  const article = read(
    'page.html',
    `<html lang="de-AT"><head><title>Hilfe &amp; mehr</title><script>var x = 1</script></head><body><nav>Start</nav><h1 id="top">Hilfe</h1><p>Erste<br>Zeile.</p><table><tr><th>Taste</th><th>Wirkung</th></tr><tr><td>F1</td><td>Hilfe</td></tr></table><h2>Mehr</h2><ul><li><a href="a">Alles andere</a></li></ul></body></html>`,
  )
  expect(article).toMatchObject({ title: 'Hilfe & mehr', locale: 'de' })
  expect(article.chunks).toEqual([
    { titles: ['Hilfe & mehr', 'Hilfe'], anchor: 'top', text: 'Erste Zeile.\nTaste | Wirkung\nF1 | Hilfe' },
  ])
})

test('a picture in a sentence is its name, said once; one that stands alone, or is described at length, is nothing to read', () => {
  const { chunks } = read(
    'en/a.md',
    '# A\n\nPress ![Gear][g] or the Back icon ![icon][g] or <i class="x" aria-label="Save"></i> (<i aria-hidden="true"></i>).\n\n![Gear][g]\n\nSee ![The page with all of its buttons on it][g] there.\n\n[g]: g.png',
  )
  expect(chunks[0]?.text).toBe('Press Gear or the Back icon or Save.\nSee there.')
})

test('plain text: a short line alone is a heading, broken lines belong together', () => {
  const { title, chunks } = read(
    'de/notes.txt',
    `Neue Version\n\nDie Version ist da\nund kann geladen werden.\n\n- erstens\n- zweitens\n`,
  )
  expect(title).toBe('Neue Version')
  expect(chunks[0]?.text).toBe('Die Version ist da und kann geladen werden.\n- erstens\n- zweitens')
})

test('the language comes from the head, else the path, else the words; texts of none are left out', () => {
  expect(read('de/a.md', '---\nlang: en-US\n---\nText').locale).toBe('en')
  expect(read('help/no/a.md', 'Text').locale).toBe('nb')
  expect(read('help/faq.es.md', 'Text').locale).toBe('es')
  expect(read('help/a.md', 'Der Text und die Worte').locale).toBe('de')
  expect(skipped('help/a.md', 'Un texte')).toBe('language')
})

test('a page that names a language we do not speak is left out, whatever its path says', () => {
  expect(skipped('en/a.md', '---\nlanguage: fr-FR\n---\nDer Text und die Worte')).toBe('language')
  expect(skipped('a.html', '<html lang="it"><p>Der Text und die Worte</p></html>')).toBe('language')
  expect(read('de/a.md', '---\nlanguage: german\n---\nText').locale).toBe('de')
})

test.each([
  [
    'French',
    "Ouvrez l'écran Licences et sélectionnez l'onglet. La boîte de dialogue affiche les licences qui ont été modifiées.",
  ],
  [
    'Italian',
    'Aprire la schermata Licenze e selezionare la scheda. La finestra mostra le licenze che sono state modificate.',
  ],
  [
    'Portuguese',
    'Abra o ecrã Licenças e selecione o separador. A caixa de diálogo mostra as licenças que foram alteradas.',
  ],
  [
    'Polish',
    'Otwórz ekran Licencje i wybierz kartę. Okno dialogowe pokazuje licencje, które zostały niedawno zmienione.',
  ],
])('a page in %s that sounds like Spanish to us is left out; a Spanish one is not', (_, text) => {
  const sounding: Reading = { ...reading, detect: () => 'es' }
  const of = (words: string) => readDocument({ path: 'help/a.md', text: words }, sounding)
  expect(of(text)).toEqual({ type: 'skipped', why: 'language' })
  expect(
    of('Abra la pantalla Licencias y seleccione la pestaña. El cuadro muestra las licencias que se han modificado.'),
  ).toMatchObject({ type: 'read', article: { locale: 'es' } })
})

test('what cannot be read says why', () => {
  expect(skipped('de/a.docx', 'x')).toBe('kind')
  expect(skipped('en/includes/open.md', files['en/includes/open.md'] ?? '')).toBe('piece')
  expect(skipped('de/a.md', '---\ntitle: nothing else\n---\n\n')).toBe('empty')
})

test('no chunk is longer than it may be, and no word is lost', () => {
  const sentence = 'This sentence has exactly some words and a number 1234. '
  const { chunks } = read(
    'en/a.md',
    `# A\n\n${sentence.repeat(100)}\n\n${'x'.repeat(4000)}\n\n- ${sentence.repeat(40)}`,
  )
  expect(Math.max(...chunks.map(({ text }) => text.length))).toBeLessThanOrEqual(LONGEST_CHUNK)
  const all = chunks.map(({ text }) => text).join(' ')
  expect(all.match(/1234\./g)).toHaveLength(140)
  expect(all.match(/x{2,}/g)?.join('')).toHaveLength(4000)
  for (const { text } of chunks.slice(0, 3)) expect(text).toMatch(/^This .*1234\.$/s)
})

test('a piece that says little alone is joined by what follows; an answer to a question stays alone', () => {
  const steps = read('en/a.md', `# Roles\n\n## Add a role\n\nOnly admins can.\n\n### Steps\n\n1. ${long('step')}`)
  expect(steps.chunks.map(({ titles, text }) => [titles, text.split('\n').slice(0, 2)])).toEqual([
    [
      ['Roles', 'Add a role', 'Steps'],
      ['Only admins can.', expect.stringMatching(/^1\. step/)],
    ],
  ])
  const before = read('en/a.md', `# Roles\n\n1. Open it.\n\n## Edit a role\n\n1. Change it.`)
  expect(before.chunks.map(({ text }) => text)).toEqual(['1. Open it.', '1. Change it.'])
  const faq = read('en/b.md', '# FAQ\n\n## Is it free?\n\nNo.\n\n## Is it fast?\n\nYes.')
  expect(faq.chunks.map(({ titles, text }) => [titles[1], text])).toEqual([
    ['Is it free?', 'No.'],
    ['Is it fast?', 'Yes.'],
  ])
})

test('an article is the same until what is kept of it changes, its includes too', () => {
  const text = 'import Open from "./includes/open.md";\n\n# Lists\n\n<Open />'
  const before = read('en/lists.mdx', text)
  expect(read('en/lists.mdx', text).sha256).toBe(before.sha256)
  files['en/includes/open.md'] = 'Click elsewhere.'
  expect(read('en/lists.mdx', text).sha256).not.toBe(before.sha256)
})

test('translations of a document share its place without the language', () => {
  const languages = ['en', 'de', 'nb']
  expect(workOf('de/admin/faq.mdx', languages)).toBe(workOf('no/admin/faq.mdx', languages))
  expect(workOf('admin/faq.en.md', languages)).toBe(workOf('admin/faq.de.md', languages))
  expect(workOf('de/admin/faq.mdx', languages)).not.toBe(workOf('de/admin/start.mdx', languages))
})
