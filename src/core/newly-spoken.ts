import { start } from './button.ts'
import { type Message, say } from './message.ts'
import type { Detected, Loaded } from './ports.ts'
import { text } from './words.ts'

/** A language to go on in, and what is said about that. */
export interface NewlySpoken {
  readonly language: string
  readonly notes: readonly Message[]
}

/** A language that was heard for sure, or the first of which anything is known; undefined: they go on as before. `languageOf`: a language → the one that we write (A9). */
export function newlySpoken(
  { language, isSure }: Detected,
  { locale, heard, person }: Pick<Loaded, 'locale' | 'heard' | 'person'>,
  languageOf: (language: string) => string,
): NewlySpoken | undefined {
  if (person.locale !== undefined || !(isSure || locale === undefined)) return undefined
  const isWritten = languageOf(language) === language
  // Nobody is told that they speak Dutch because a word or two might be.
  if (!isWritten && !isSure) return undefined
  // Whose client is set to a language that is not written has not been told so yet.
  if ((isWritten ? locale?.split(/[-_]/)[0] : heard) === language) return undefined
  return { language, notes: isWritten ? [] : [understood(language)] }
}

/** In their own words: they may go on in them, and why the answer is in others. */
const understood = (language: string): Message =>
  say(text(`understood.${language}`), 'plain', [start(text('button.language'), 'language')])
