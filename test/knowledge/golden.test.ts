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

/** Of an article the section that answers: a question, and words of what is quoted. */
test.each([
  ['en', 'how do I contact support?', 'write contact'],
  ['en', 'how do I reset my password', 'Write password'],
  ['en', 'what is a good password', 'Several words that do not belong together'],
  ['en', 'how do I create a tenant', 'Write create tenant'],
  ['en', 'how do I add an administrator to a tenant', 'a personal address is safer'],
  ['en', 'which charset does a STANDARD tenant have', 'always UTF-8'],
  ['en', 'what belongs in a good ticket?', 'One problem in each ticket'],
  ['en', 'who may send tickets?', 'only super-users send tickets'],
  ['en', 'where do I see my tickets', 'Write my tickets'],
  ['en', 'how do I find the version of an extension', 'Extension Management'],
  ['en', 'how do I remove surplus licences', 'Choose the users who no longer need it'],
  ['en', 'the invitation did not arrive', 'spam folder'],
  ['en', 'how do I take my access back', 'take back my access'],
  ['en', 'what will be on my invoice', 'Write invoice'],
  ['de', 'Wie erreiche ich den Support?', 'schreiben Sie Kontakt'],
  ['de', 'wie kann ich mein Passwort zurücksetzen', 'Schreiben Sie Passwort'],
  ['de', 'Wie lege ich einen Mandanten an?', 'Schreiben Sie Mandant erzeugen'],
  ['de', 'Wie lege ich einen Administrator für den Mandanten an?', 'eine persönliche Adresse ist sicherer'],
  ['de', 'Wie entferne ich überflüssige Lizenzen?', 'Wählen Sie die Benutzer aus'],
  ['de', 'Wie bekomme ich meinen Zugriff zurück?', 'Zugriff zurückholen'],
  ['de', 'Wie kündige ich ein Produkt?', 'drücken Sie Produkt kündigen'],
  ['es', '¿Cómo contacto con soporte?', 'escriba contacto'],
  ['es', '¿Cómo restablezco la contraseña?', 'Escriba contraseña'],
  ['es', '¿Cómo creo un tenant?', 'Escriba crear tenant'],
  ['es', '¿Quién puede enviar tickets?', 'solo los superusuarios'],
  ['es', '¿Dónde pego la clave de licencia en Business Central Online?', 'Activación de Licencia'],
])('the right section is quoted, %s: %s', (language, question, words) => {
  const reply = knowledge.ask({ language, question, isSignedIn: false })
  expect(reply.type === 'answer' && reply.lines.join('\n')).toContain(words)
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
