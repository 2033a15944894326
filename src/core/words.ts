import { FORMER_PERSON } from '../domain/person.ts'

/** A catalogue key and what fills its gaps. Flows and views never hold words. */
export interface Text {
  readonly key: string
  readonly params?: Readonly<Record<string, Words | number | undefined>>
}

/** Data that carries its own translations, such as a request type's label. `en` is always there. */
export type Localised = { readonly en: string } & Readonly<Record<string, string>>

/** A moment in the reader's zone, a calendar day, a month (`2026-05`), money, several things in a row, or lines below each other. */
export type Formatted =
  | { readonly at: Date }
  | { readonly day: string }
  | { readonly month: string }
  /** In the smallest unit of the currency (ISO 4217): 4900 of EUR are 49 €. */
  | { readonly amount: number; readonly currency: string }
  | { readonly list: readonly Words[] }
  | { readonly lines: readonly Words[] }

/** Anything a person will read. A plain string is what somebody wrote or data says: it is shown to the letter. */
export type Words = string | Text | Localised | Formatted

/** Words → the reader's language, zone and register. Made by `src/texts`. */
export type Translate = (words: Words) => string

/** Short for writing a Text in flows and views. */
export const text = (key: string, params?: Text['params']): Text => (params ? { key, params } : { key })

/** `access.extraSeat` → `access-extra-seat`: how ids are written in catalogue keys and file names. */
export const keyOf = (id: string): string =>
  id.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What is kept with a mark where somebody's name was → with the reader's words for them. */
export const withFormer = (kept: string, t: Translate): string =>
  kept.replaceAll(FORMER_PERSON, () => t(text('person.former')))

/** Tells translated data from everything else. */
export const isLocalised = (words: Words): words is Localised => typeof words === 'object' && 'en' in words

const OPEN = '\uE000'
const CLOSE = '\uE001'
const TIME = '\uE002'

/** Marks what a person wrote, or data says, inside translated words: surfaces show it to the letter, never as markup. */
export const verbatim = (said: string): string => `${OPEN}${said.replace(/[\uE000-\uE002]/gu, '')}${CLOSE}`

/** A moment in words, with the moment itself for surfaces that show times in the reader's own zone and way. */
export const moment = (at: Date, said: string): string =>
  `${OPEN}${TIME}${Math.floor(at.getTime() / 1000)}${TIME}${said}${CLOSE}`

/** A stretch of translated words in one style. */
export interface Piece {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
  /** What somebody wrote or data says: shown to the letter. */
  readonly isVerbatim?: true
  /** The text says this moment, in seconds since 1970. */
  readonly at?: number
}

const TOKENS = /\uE000(?:\uE002(-?\d+)\uE002)?([^\uE001]*)\uE001|(\*\*)|(\*(?=\S)|(?<=\S)\*)|[^\uE000*]+|[\s\S]/gu

/** Translated words in pieces: `**bold**` and `*italic*` of our own are the only markup; verbatim parts hold none. */
export function pieces(words: string): Piece[] {
  const found: Piece[] = []
  let isBold = false
  let isItalic = false
  for (const [all, seconds, said, bold, italic] of words.matchAll(TOKENS)) {
    if (bold) isBold = !isBold
    else if (italic) isItalic = !isItalic
    else if (seconds !== undefined) found.push({ text: said ?? '', isBold, isItalic, at: Number(seconds) })
    else if (said !== undefined) found.push({ text: said, isBold, isItalic, isVerbatim: true })
    else found.push({ text: all, isBold, isItalic })
  }
  return found.filter(({ text }) => text !== '')
}

/** Translated words without any markup, for titles, labels and plain text. */
export const plain = (words: string): string =>
  pieces(words)
    .map(({ text }) => text)
    .join('')

/** At most `length` characters, with `…` where something is missing. Keeps the marks around verbatim pieces whole. */
export function cut(words: string, length: number): string {
  if (words.length <= length) return words
  const graphemes = [...words.slice(0, 2 * length + 2)]
  if (graphemes.length <= length) return words
  const kept = graphemes
    .slice(0, Math.max(0, length - 1))
    .join('')
    .replace(/\uE000\uE002[^\uE002]*$|[\s\u200d]+$/u, '')
  return `${kept}…${kept.lastIndexOf(OPEN) > kept.lastIndexOf(CLOSE) ? CLOSE : ''}`
}
