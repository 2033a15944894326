import type { AnswerId, AnswerTo } from '../core/ports.ts'
import { cues } from './cues.ts'

/** Words that say nothing of what a question is about, in the languages we speak. */
const EMPTY =
  'a an and are at be by can could do does for from how i if in is it its me my need of on or our please so tell that the ' +
  'there this to want we what when where which who whom with would you your hi hello hey thanks also aber am an auf aus bei ' +
  'bitte da das dass dem den der des die ein eine einen einer es fur hallo hat ich im in ist kann konnte man mein meine ' +
  'meinen mich mir mit mochte nach noch nun oder sich sie sind so um und uns von vom wann was welche wem wen wer wie wir wo ' +
  'woher zu zum zur bin hier al buenas como con cual cuando de del donde el ella en es esta este esto gracias ha hay he hola ' +
  'la las lo los me mi mis necesito nos o para por puede puedo que quien quiero se si su sus un una unas unos y yo favor'

/** This much of a question has to be about an answer: whatever else it says is a matter of its own. */
const ENOUGH = 0.66
/** Longer ones tell a story, and that is for somebody who reads it. */
const MOST_WORDS = 20

/** Finds the public answer to a question by its words alone; rather silent than wrong (DOMAIN D15, T11). */
export const answerTo: AnswerTo = (question, language, names = []) => {
  const said = wordsIn(question)
  if (said.length > MOST_WORDS) return undefined
  const neutral = new Set(names.flatMap(wordsIn))
  const words = said.filter((word) => !neutral.has(word))
  for (const one of new Set([language, ...Object.keys(cues)])) {
    const id = bestOf(words, one)
    if (id) return { id, language: one }
  }
  return undefined
}

function bestOf(words: readonly string[], language: string): AnswerId | undefined {
  const telling = words.filter((word) => !empty.has(word))
  const fitting = Object.entries(cues[language] ?? {}).flatMap(([id, listed]) => {
    const ideas = listed.map((idea) => idea.split(' '))
    const isAboutIt = ideas.every((idea) => words.some((word) => fits(word, idea)))
    const share = telling.filter((word) => ideas.some((idea) => fits(word, idea))).length / telling.length
    return isAboutIt && share >= ENOUGH ? [{ id: id as AnswerId, share }] : []
  })
  const [first, second] = fitting.toSorted((a, b) => b.share - a.share)
  // Where two fit equally well it is not sure which one is meant.
  return first?.share === second?.share ? undefined : first?.id
}

const empty = new Set(EMPTY.split(' '))

const fits = (word: string, idea: readonly string[]): boolean =>
  idea.some((cue) => (cue.endsWith('*') ? word.startsWith(cue.slice(0, -1)) : word === cue))

/** *Wo finde ich die Größe?* → wo, finde, ich, die, grosse. */
const wordsIn = (said: string): string[] =>
  said
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
