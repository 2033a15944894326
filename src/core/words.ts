/** A catalogue key and what fills its gaps. Flows and views never hold words. */
export interface Text {
  readonly key: string
  readonly params?: Readonly<Record<string, Words | number | undefined>>
}

/** Data that carries its own translations, such as a request type's label. `en` is always there. */
export type Localised = { readonly en: string } & Readonly<Record<string, string>>

/** A moment in the reader's zone, a calendar day, several things in a row, or lines below each other. */
export type Formatted =
  | { readonly at: Date }
  | { readonly day: string }
  | { readonly list: readonly Words[] }
  | { readonly lines: readonly Words[] }

/** Anything a person will read. A plain string is what somebody wrote or data says: it is shown to the letter. */
export type Words = string | Text | Localised | Formatted

/** Words → the reader's language, zone and register. Made by `src/texts`. */
export type Translate = (words: Words) => string

/** Short for writing a Text in flows and views. */
export const text = (key: string, params?: Text['params']): Text => (params ? { key, params } : { key })

/** Tells a catalogue text from a plain string or translated data. */
export const isText = (words: Words): words is Text => typeof words === 'object' && 'key' in words

/** Tells translated data from everything else. */
export const isLocalised = (words: Words): words is Localised => typeof words === 'object' && 'en' in words

const OPEN = '\uE000'
const CLOSE = '\uE001'

/** Marks what a person wrote, or data says, inside translated words: surfaces show it to the letter, never as markup. */
export const verbatim = (said: string): string => `${OPEN}${said.replaceAll(OPEN, '').replaceAll(CLOSE, '')}${CLOSE}`

/** Translated words in pieces: our own (with `**bold**` and `*italic*` as the only markup) and verbatim ones. */
export const pieces = (words: string): { text: string; isVerbatim: boolean }[] =>
  words
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(OPEN) ? { text: piece.slice(1, -1), isVerbatim: true } : { text: piece, isVerbatim: false },
    )

/** Translated words without any markup, for titles, labels and plain text. */
export const plain = (words: string): string =>
  pieces(words)
    .map(({ text, isVerbatim }) => (isVerbatim ? text : text.replaceAll('**', '').replace(/\*(?=\S)|(?<=\S)\*/gu, '')))
    .join('')
