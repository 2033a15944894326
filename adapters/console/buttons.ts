import type { Button } from '../../src/core/message.ts'
import type { Input } from '../../src/core/turn.ts'
import { type Line, line } from './lines.ts'
import { harmless, type Span, words } from './words.ts'

/** What choosing a printed number does: a press (DESIGN §6), or more to read. */
export type Option = { readonly does: Input } | { readonly tells: readonly Line[] }

/** Gives the next number, and remembers what choosing it does. */
export type Count = (option: Option) => number

/** Starts at 1, or goes on after the options that are still on the screen. */
export const countInto =
  (options: Option[]): Count =>
  (option) =>
    options.push(option)

/** ` 2. ` before what number 2 stands for. */
export const numbered = (number: number, spans: readonly Span[], under = false): Line => ({
  lead: [{ text: `${String(number).padStart(3)}. `, isBold: !under }],
  spans,
})

/** Buttons by number, a line each; plain links with their address. */
export const buttonLines = (buttons: readonly Button<string>[], count: Count): Line[] =>
  buttons.map(({ label, does, style, isDisabled }) =>
    isDisabled
      ? line(words(label, { isDim: true }), 5)
      : 'url' in does
        ? line([...words(label), { text: `: ${harmless(does.url)}`, isDim: true }], 5)
        : numbered(count({ does }), words(label, style === 'primary' ? { isBold: true } : {})),
  )
