import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createKnowledge } from '../../src/knowledge/knowledge.ts'
import { type DocumentFile, readDocument, workOf } from '../../src/knowledge/read-document.ts'
import { stemOf } from '../../src/language/stem.ts'

const languages = ['en', 'de', 'es', 'da', 'nl', 'nb', 'sv']
const starter = new URL('../../src/knowledge/starter/', import.meta.url)

/** The starter articles, and some as other vendors write them. */
const files: DocumentFile[] = [
  ...globSync('*/*.md', { cwd: starter }).map((path) => ({ path, text: readFileSync(new URL(path, starter), 'utf8') })),
  {
    path: 'de/user-plans.md',
    text: '# Benutzerpläne\n\n## Plätze verwalten\n\nEin Benutzerplatz gehört einer Person, die sich anmelden kann. Um einen Benutzerplatz freizugeben, ohne die Daten der Person zu entfernen, nehmen Sie ihr die Anmeldung: Der Platz ist dann für eine andere Person frei.',
  },
  {
    path: 'de/roles.md',
    text: '# Rollen\n\n## Eine Rolle löschen\n\n1. Wählen Sie die Rolle.\n2. Wählen Sie Löschen und bestätigen Sie. Wer die Rolle hatte, bekommt eine andere.',
  },
  {
    path: 'en/hidden-licences.md',
    text: '# Hidden licences\n\nSome licences are hidden: they unlock parts of the product for partners and are not listed on the page Licences. Turn a hidden licence on in the table of modules.',
  },
  {
    path: 'da/roles.md',
    text: '# Roller\n\n## Opret en rolle\n\n1. Vælg Roller.\n2. Klik på Tilføj og skriv et navn.',
  },
]

const knowledge = createKnowledge(stemOf)
for (const file of files) {
  const found = readDocument(file, {
    languages,
    detect: () => undefined,
    include: () => undefined,
    urlOf: () => undefined,
    isSignedIn: false,
  })
  if (found.type === 'skipped') throw new Error(`${file.path}: ${found.why}`)
  const { locale, chunks } = found.article
  const own = chunks.map((chunk, at) => ({
    ...chunk,
    id: `${file.path}#${at}`,
    articleId: file.path,
    locale,
    isSignedIn: false,
  }))
  knowledge.put(file.path, own, workOf(file.path, languages))
}
const firstThree = (language: string, question: string) =>
  knowledge.find({ language, question, isSignedIn: false }, 3).map(({ chunk }) => chunk.articleId)

test.each([
  ['de', 'Warum ist Aktivieren ausgegraut?', 'de/licence-change.md'],
  ['en', 'why is the licence name red', 'en/licence-change.md'],
  ['de', 'Benutzerplatz freigeben ohne zu löschen', 'de/user-plans.md'],
  ['da', 'Hvordan slår jeg skjulte licenser til?', 'en/hidden-licences.md'],
])('DOMAIN §4.6, %s: %s', (language, question, article) => {
  expect(firstThree(language, question)).toContain(article)
})

test.each([
  ['en', 'which version do I have installed', 'en/find-the-version.md'],
  ['de', 'Wo sehe ich, welche Version installiert ist?', 'de/find-the-version.md'],
  ['es', '¿Cómo solicito acceso para un nuevo superusuario?', 'es/request-login.md'],
  ['sv', 'hur hittar jag versionen', 'en/find-the-version.md'],
  ['nl', 'hoe kan ik een licentiesleutel krijgen', 'en/licence-key.md'],
  ['en', 'how do I get a license key', 'en/licence-key.md'],
])('the starter articles answer, %s: %s', (language, question, article) => {
  expect(knowledge.ask({ language, question, isSignedIn: false })).toMatchObject({
    type: 'answer',
    chunk: { articleId: article, locale: article.slice(0, 2) },
  })
})

test('where it is not sure it names what comes nearest', () => {
  const reply = knowledge.ask({
    language: 'de',
    question: 'Bekommt die Rolle eines Elefanten im Zirkus auch am Wochenende Heu?',
    isSignedIn: false,
  })
  expect(reply).toMatchObject({ type: 'unsure' })
  expect(reply.type === 'unsure' && reply.nearest.map((chunk) => chunk.articleId)).toContain('de/roles.md')
})
