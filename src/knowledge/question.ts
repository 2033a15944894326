import type { Idea } from './bm25.ts'
import type { Deeds } from './deeds.ts'
import type { LanguageIndex } from './language-index.ts'
import type { Lexicon, Translation } from './lexicon.ts'
import { meant } from './spelling.ts'
import type { Terms } from './words.ts'

/** How much a compound tells of its part, and a part of the compound that was asked for. */
const COMPOUND = 0.4
const PART = 0.5
/** How surely a word that no article has is said by others that are translated alike. */
const SYNONYM = 0.8
/** Parts of a compound that no article has count nearly as much as the word itself. */
const PART_OF_UNKNOWN = 0.8
/** How much of a translated word is asked for as one idea with all its translations; the rest is each translation alone. */
const AS_ONE = 0.3
/** How surely another word for what is done tells of it (*create*: *add*). */
const DEED = 0.5
/** Whoever writes more words than these writes some of the page's own. */
const FEW = 6
/** A word that articles abroad have as it is: a product, a term that is not translated. */
const AS_IT_IS = 0.3

/** What German and Dutch verbs part with in a sentence: *Wie lege ich eine Rolle an?* asks how to *anlegen*. */
const PARTED: Readonly<Record<string, readonly string[]>> = {
  de: 'ab an auf aus bei ein fest frei her hin hinzu nach um vor weg weiter wieder zu zurück zusammen'.split(' '),
  nl: 'aan af bij door in mee na om op over samen terug toe uit vast vrij weg'.split(' '),
}

/** A question with the verbs put together again that it parts, where somebody writes them so (`isWritten`). */
export function together(question: string, language: string, isWritten: (verb: string) => boolean): string {
  const words = question.split(/\s+/)
  const last =
    words
      .at(-1)
      ?.replace(/\P{L}+$/u, '')
      .toLowerCase() ?? ''
  if (!PARTED[language]?.includes(last)) return question
  const verb = words.findIndex((word) => isWritten(last + word.toLowerCase()))
  return verb < 0
    ? question
    : words
        .with(verb, last + words[verb]?.toLowerCase())
        .slice(0, -1)
        .join(' ')
}

/** What a question asks for in an index of its own language: its terms, their compounds, parts and synonyms, slips mended. */
export function ideasOf(
  question: string,
  termsOf: Terms,
  { vocabulary, knows }: LanguageIndex,
  deeds: Deeds,
  synonymsOf: Lexicon['synonyms'] = () => [],
): Idea[] {
  const asked = counted(termsOf(question))
  return asked.flatMap(([term, weight], place): Idea[] => {
    const [number] = termsFor([[term, 1]], { vocabulary, knows })[0] ?? []
    const counts = weight * (number === undefined ? PART_OF_UNKNOWN : PART)
    const parts = vocabulary.parts(term).map((part): Idea => ({ terms: [[part, 1]], weight: counts, place }))
    const compounds = vocabulary.compounds(term).map((compound) => [compound, COMPOUND] as const)
    const done = termsFor(doneBy(term, asked, deeds), { vocabulary, knows })
    if (number !== undefined) return [{ terms: [[number, 1], ...done, ...compounds], weight, place }, ...parts]
    if (parts.length > 0) return parts
    const alike = [...termsFor(synonymsOf(term), { vocabulary, knows }), ...done]
    const [stands, share] = standsFor(term, alike, { vocabulary, knows })
    // As far as it is unsure what was meant it stays an idea without terms: not answered.
    const unsure = { terms: [], weight: weight * (1 - share), place }
    return [{ terms: stands.map(([number]) => [number, 1]), weight: weight * share, place }, unsure]
  })
}

/** Other words for what a term does, each as sure as it is. */
const doneBy = (term: string, asked: readonly unknown[], deeds: Deeds): Translation[] =>
  asked.length > FEW ? [] : deeds(term).map((other) => [other, DEED])

/** Those of some terms that articles have, by number. */
const termsFor = (terms: readonly Translation[], { vocabulary, knows }: Pick<LanguageIndex, 'vocabulary' | 'knows'>) =>
  terms.flatMap(([term, share]) => {
    const number = vocabulary.number(term)
    return number !== undefined && knows(number) ? [[number, share] as const] : []
  })

/** What a word may stand for that no article has, and how sure that is, 0 to 1. */
function standsFor(
  term: string,
  synonyms: Idea['terms'],
  { vocabulary, knows }: Pick<LanguageIndex, 'vocabulary' | 'knows'>,
): [terms: Idea['terms'], sureness: number] {
  if (synonyms.length > 0) return [synonyms, SYNONYM]
  const mended = meant(term, vocabulary.terms, knows)
  if (mended[0]) return [mended, mended[0][1]]
  const wider = [...vocabulary.pieces(term), ...vocabulary.compounds(term)].filter(knows)
  return [wider.map((number) => [number, 1]), wider.length > 0 ? PART : 0]
}

/** What a question of another language asks for in the English index, by the lexicon. */
export function ideasAbroad(
  question: string,
  termsOf: Terms,
  lexicon: Lexicon,
  index: LanguageIndex,
  deeds: Deeds,
): Idea[] {
  const asked = counted(termsOf(question))
  return asked.flatMap(([term, weight], place): Idea[] => {
    const [itself] = termsFor([[term, 1]], index)[0] ?? []
    const translations = lexicon.translate(term)
    const found = termsFor(translations, index)
    const alone = translations.flatMap(([english, share]): Idea[] => {
      const [number] = termsFor([[english, 1]], index)
      const terms = number && [number, ...termsFor(doneBy(english, asked, deeds), index)]
      return terms ? [{ terms, weight: weight * share * (1 - AS_ONE), place }] : []
    })
    const most = Math.max(...found.map(([, share]) => share))
    const sum = found.reduce((all, [, share]) => all + share, 0)
    const asOne: Idea = {
      terms: found.map(([number, share]) => [number, share / most]),
      weight: weight * AS_ONE * Math.min(1.5, sum),
      place,
    }
    const asItIs: Idea = {
      terms: itself === undefined ? [] : [[itself, 1]],
      weight: weight * (found.length > 0 ? AS_IT_IS : 1),
      place,
    }
    if (found.length === 0) return [asItIs]
    return [...alone, asOne, ...(itself === undefined || found.some(([number]) => number === itself) ? [] : [asItIs])]
  })
}

function counted(terms: readonly string[]): [term: string, times: number][] {
  const times = new Map<string, number>()
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1)
  return [...times]
}
