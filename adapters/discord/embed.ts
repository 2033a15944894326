import type { APIEmbed, APIEmbedField } from 'discord.js'
import type { Button, Picture, Row, Status, Tone } from '../../src/core/message.ts'
import { plain } from '../../src/core/words.ts'
import { type Limits, MOST } from './limits.ts'
import { isLink } from './rows.ts'
import { heading, label, markdown, small } from './words.ts'

/** What a message says, before it is an embed: all words translated, and of any length. */
export interface Sheet {
  readonly color?: number | undefined
  /** A small line above the title. */
  readonly over?: string | undefined
  readonly title?: string | undefined
  /** Lines above the text, each already in Discord's markdown. */
  readonly lines?: readonly (string | undefined)[]
  /** Translated words, as much of them as there is room for. */
  readonly text?: string | undefined
  /** Below it, each already in Discord's markdown. */
  readonly links?: readonly string[]
  readonly fields?: readonly APIEmbedField[]
  readonly pictures?: readonly Picture<string>[]
  readonly foot?: string | undefined
}

/** The stripe beside a card by what it tells, 0xRRGGBB; the words say the same (no colour alone carries meaning). */
export const COLORS = { accent: 0x5865f2, good: 0x2d9d5c, warning: 0xe0a100, bad: 0xd83c3e, off: 0x80848e } as const

const TONES = { new: 'accent', active: 'good', waiting: 'warning', done: 'good', off: 'off' } as const
const SIGNS = { new: '●', active: '●', waiting: '◐', done: '✓', off: '○' } as const

/** How what is said sounds; quiet words have no colour. */
export const colorOf = (tone: Tone): number | undefined =>
  tone === 'good' ? COLORS.good : tone === 'bad' ? COLORS.bad : undefined

/** The bar beside a card, by the status on it. */
export const statusColor = (status: Status<string> | undefined): number | undefined =>
  status && COLORS[TONES[status.tone]]

/** A state in words and a sign; its colour only underlines it (DOMAIN §2.1 rule 9). */
export const statusWords = ({ label: words, tone }: Status<string>): string => `${SIGNS[tone]} ${words}`

/** Pictures beside the first one. */
const MORE_PICTURES = 3

/** Sheet → embeds: the first with everything, further ones for further pictures. */
export function embedsOf(sheet: Sheet, limits: Limits): APIEmbed[] {
  const { color, over, title, fields = [], pictures = [], foot } = sheet
  const [first, ...others] = pictures.filter(({ url }) => isWeb(url))
  const description = descriptionOf(sheet, limits)
  return [
    {
      ...(color === undefined ? {} : { color }),
      ...(over && plain(over).trim() ? { author: { name: label(over, MOST.name) } } : {}),
      ...(title && plain(title).trim() ? { title: heading(title, MOST.title) } : {}),
      ...(description ? { description } : {}),
      ...(fields.length > 0 ? { fields: fields.slice(0, MOST.fields) } : {}),
      ...(first ? { image: { url: first.url } } : {}),
      ...(foot && plain(foot).trim() ? { footer: { text: label(foot, limits.small) } } : {}),
    },
    ...others.slice(0, MORE_PICTURES).map(({ url }) => ({ ...(color === undefined ? {} : { color }), image: { url } })),
  ]
}

function descriptionOf({ lines = [], text = '', links = [], pictures = [] }: Sheet, limits: Limits): string {
  const named = pictures.length > 1 ? pictures.map(({ name, url }) => linkTo(name, url)) : []
  const below = joined([...links, ...named], limits.body / 2)
  const above = joined(lines, limits.body - below.length - (text ? LEAST_TEXT : 0) - 4)
  const room = limits.body - below.length - above.length - 4
  return [above, markdown(text, Math.min(limits.text, room)), below].filter((block) => block.trim() !== '').join('\n\n')
}

/** A text is never pushed out by what stands around it. */
const LEAST_TEXT = 200

/** Facts up to here have a field each; more of them are lines. */
const MOST_FACTS = 18
/** What is longer stands in a row of its own. */
const SHORT = 40

/** Facts side by side where they are short. */
export function factsOf(rows: readonly Row<string>[], limits: Limits): { fields: APIEmbedField[]; lines: string[] } {
  if (rows.length > MOST_FACTS) {
    const line = ({ label: name, value }: Row<string>) =>
      `**${heading(name, limits.small)}** ${markdown(value, limits.value)}`
    return { fields: [], lines: rows.map(line) }
  }
  return { fields: rows.map(({ label: name, value }) => fieldOf(name, value, limits, isShort(name, value))), lines: [] }
}

/** Whether it may stand beside others. */
export const isShort = (name: string, value: string): boolean =>
  plain(name).length <= SHORT && plain(value).length <= SHORT && !value.includes('\n')

/** A name and what belongs to it; Discord takes neither of them empty. */
export const fieldOf = (name: string, value: string, limits: Limits, inline = false): APIEmbedField => ({
  name: heading(name, Math.min(limits.small, MOST.name)) || NOTHING,
  value: markdown(value, limits.value).trim() || '–',
  inline,
})

/** Smaller words at the end, a block each. */
export const notesOf = (notes: readonly string[], limits: Limits): APIEmbedField[] => {
  const value = joined(
    notes.map((note) => markdown(note, limits.small)),
    MOST.value,
    '\n\n',
  )
  return value ? [{ name: NOTHING, value }] : []
}

/** A name of nothing: Discord shows only what stands below. */
export const NOTHING = '\u200b'

/** An address of ours under its name; Discord makes a link of web pages only, so others are written out. */
export const linkTo = (name: string, url: string): string => {
  const shown = heading(name, MOST.button)
  if (/^https?:\/\/[^\s<>()]+$/iu.test(url)) return `[${shown}](${url})`
  const address = url.replace(/^\w+:/u, '')
  return plain(name).replaceAll(' ', '').includes(address) ? shown : `${shown}: ${address}`
}

/** Links that Discord takes for no button. */
export const linksOf = (buttons: readonly Button<string>[]): string[] =>
  buttons.flatMap((one) => ('url' in one.does && !isLink(one) ? [linkTo(one.label, one.does.url)] : []))

/** A quiet block. */
export const quiet = (words: string | undefined, limits: Limits): string | undefined =>
  words === undefined ? undefined : small(words, limits.small)

/** Blocks that fit, whole; `…` where one is missing. */
function joined(blocks: readonly (string | undefined)[], max: number, between = '\n'): string {
  let out = ''
  for (const block of blocks) {
    if (block === undefined || block.trim() === '') continue
    const next = out === '' ? block : `${out}${between}${block}`
    if (next.length > max - 2) return `${out}\n…`.trim()
    out = next
  }
  return out
}

const isWeb = (url: string) => /^https?:\/\/./iu.test(url) && URL.canParse(url)

/** Characters that Discord counts, which are at most 6,000 in a message. */
export const lengthOf = (embeds: readonly APIEmbed[]): number =>
  embeds
    .flatMap(({ title = '', description = '', author, footer, fields = [] }) => [
      title,
      description,
      author?.name ?? '',
      footer?.text ?? '',
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, text) => sum + text.length, 0)
