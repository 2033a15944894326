import { catalogs } from '../../src/texts/texts.ts'
import type { DiscordButton } from './discord-seen.ts'
import type { Seen } from './fake-connector.ts'

/** A label without what forms put behind it, for comparing. */
export const bare = (label: string) =>
  label
    .replace(/\s*[*:]$/, '')
    .trim()
    .toLowerCase()

/** A button's label in every language. */
export const labelsOf = (key: keyof typeof catalogs.en): readonly string[] =>
  Object.values(catalogs).map((catalog) => catalog[key])

/** A message with its buttons, as one text to look for words in. */
export const whole = ({ text, buttons }: Seen) => [text, ...buttons.map(({ title }) => `[${title}]`)].join('\n')

/** Whether a text holds words, or matches. */
export const contains = (text: string, what: string | RegExp) =>
  typeof what === 'string' ? text.includes(what) : what.test(text)

/** Whether a button has this label. */
export const isCalled = ({ title }: DiscordButton, label: string | RegExp) =>
  typeof label === 'string' ? title === label : label.test(title)

/** Whether a row of a list is meant by some of its words. */
export const fits = ({ title, isRow }: DiscordButton, label: string | RegExp) =>
  typeof label === 'string' && isRow === true && title.includes(label)

/** What was looked for, in the sentence of a failure. */
export const show = (what: string | RegExp) => (typeof what === 'string' ? `"${what}"` : String(what))
