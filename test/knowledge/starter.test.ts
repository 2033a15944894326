import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCatalogue } from '../../src/catalogue.ts'
import { loadUnderstanding } from '../../src/language/understanding.ts'
import { catalogs } from '../../src/texts/texts.ts'

const folder = new URL('../../src/knowledge/starter/', import.meta.url)
const LANGUAGES = ['en', 'de', 'es'] as const
type Language = (typeof LANGUAGES)[number]
const TOPICS = globSync('*.md', { cwd: new URL('en/', folder) }).toSorted()
const read = (language: Language, topic: string) => readFileSync(new URL(`${language}/${topic}`, folder), 'utf8')

const catalogue = createCatalogue()
const understanding = loadUnderstanding()

/** What stands before words that somebody writes. */
const WRITES: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:write|writes|with) \*([^*]+)\*/gi,
  de: /\b(?:schreiben Sie(?: im privaten Chat)?|schreibt|mit) \*([^*]+)\*/gi,
  es: /(?:escriba|escribe|con) \*([^*]+)\*/gi,
}
/** What is emphasised, and called that by the vendor's product and not by us. */
const NOT_OURS = /→|^ExFlow|ExFlow$|^Import-Journale$|^Diarios de|^Extension Man|^Erweiterungsv|^Administración de ext/
/** The beginning of what a card or notice says: *New licence activated – Hello AB*. */
const isSaid = (language: Language, words: string) =>
  Object.values(catalogs[language]).some((one) => one === words || one.startsWith(`${words} `))

const written = (language: Language, topic: string) => [
  ...new Set([...read(language, topic).matchAll(WRITES[language])].map(([, words = '']) => words)),
]
/** Where words lead, as the bot takes them: a command, else what they are understood as. */
function leadsTo(language: Language, words: string): string {
  const command = catalogue.route(words)
  if (command) return 'flow' in command ? command.flow : 'view' in command ? command.view : command.kind
  const route = understanding.route(words, language)
  return route.kind === 'act' ? route.intent : route.kind
}

describe('the articles that come with it', () => {
  test('are the same ones in English, German and Spanish, one for each topic', () => {
    for (const language of LANGUAGES)
      expect(globSync('*.md', { cwd: new URL(`${language}/`, folder) }).toSorted()).toEqual(TOPICS)
    expect(TOPICS).toEqual(
      expect.arrayContaining([
        'find-the-version.md',
        'who-to-contact.md',
        'request-login.md',
        'replace-a-super-user.md',
        'licence-key.md',
        'licence-change.md',
        'create-a-tenant.md',
        'costs.md',
      ]),
    )
  })

  test.each(TOPICS)('%s: what one is to write leads to the same in every language', (topic) => {
    const [en, de, es] = LANGUAGES.map((language) => written(language, topic).map((words) => leadsTo(language, words)))
    expect(de).toEqual(en)
    expect(es).toEqual(en)
    for (const where of en ?? []) expect(where).not.toMatch(/^(?:choose|question|person|oos|knowledge)$/)
  })

  test.each(LANGUAGES.flatMap((language) => TOPICS.map((topic) => [language, topic] as const)))(
    '%s/%s: every button that it names there is',
    (language, topic) => {
      const commands = written(language, topic)
      const named = [...read(language, topic).matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, words = '']) => words)
      const unknown = named.filter(
        (words) => !commands.includes(words) && !NOT_OURS.test(words) && !isSaid(language, words),
      )
      expect(unknown).toEqual([])
    },
  )

  test('say what to write, most of them', () => {
    for (const language of LANGUAGES)
      expect(TOPICS.flatMap((topic) => written(language, topic)).length, language).toBeGreaterThan(TOPICS.length)
  })

  test.each(TOPICS)('%s: it is *Sie* and *usted*, to the last line (A14)', (topic) => {
    expect(read('de', topic)).not.toMatch(/(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu)
    expect(read('es', topic)).not.toMatch(
      /(?<!\p{L})(?:tú|te|ti|contigo|tus?|tuy[oa]s?|vosotros|os|vuestr\p{L}+)(?!\p{L})/iu,
    )
  })

  test.each(TOPICS)('%s: numbers are the same in every language', (topic) => {
    const numbers = (language: Language) =>
      [...read(language, topic).matchAll(/(?<![\p{L}\p{N}-])\d+(?:\.\d+)*(?![\p{L}])/gu)].map(([n]) => n).toSorted()
    expect(numbers('de')).toEqual(numbers('en'))
    expect(numbers('es')).toEqual(numbers('en'))
  })
})
