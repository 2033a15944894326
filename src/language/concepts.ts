import { readFileSync } from 'node:fs'
import { hurried } from './hurried.ts'

/** The ideas that words stand for, the same in every language: *Urlaub*, *holiday* and *semester* are `absence`. */
export type Concepts = (words: readonly string[]) => string[]

const FOLDER = new URL('concepts/', import.meta.url)

/** Reads the ideas of a language; where nobody wrote them down there are none. */
export function loadConcepts(language: string): Concepts {
  try {
    return conceptsIn(readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return () => []
    throw error
  }
}

/** `idea: word stem* *inside* two_words` a line → a finder of ideas in folded words, each named once. */
export function conceptsIn(text: string): Concepts {
  const whole = new Map<string, string[]>()
  const starts = new Map<string, string[]>()
  const inside: [part: string, idea: string][] = []
  const phrases = new Map<string, { words: string[]; idea: string }[]>()
  const push = <One>(to: Map<string, One[]>, key: string, one: One) => to.set(key, [...(to.get(key) ?? []), one])
  for (const line of text.trim().split('\n')) {
    const [idea = '', said = ''] = line.split(': ')
    for (const word of said.split(' ').map(hurried))
      if (word.includes('_')) {
        const words = word.split('_')
        push(phrases, words[0] ?? '', { words, idea })
      } else if (word.startsWith('*')) inside.push([word.replaceAll('*', ''), idea])
      else if (word.endsWith('*')) push(starts, word.slice(0, -1), idea)
      else push(whole, word, idea)
  }
  return (words) => {
    const found = new Set<string>()
    for (const [at, word] of words.entries()) {
      for (const idea of whole.get(word) ?? []) found.add(idea)
      for (let end = 1; end <= word.length; end++)
        for (const idea of starts.get(word.slice(0, end)) ?? []) found.add(idea)
      for (const [part, idea] of inside) if (word.includes(part)) found.add(idea)
      for (const phrase of phrases.get(word) ?? [])
        if (phrase.words.every((one, i) => isSaid(one, words[at + i]))) found.add(phrase.idea)
    }
    return [...found]
  }
}

const isSaid = (wanted: string, word: string | undefined) =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted)
