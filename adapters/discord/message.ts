import type { APIEmbed } from 'discord.js'
import type { Message, Review, Say } from '../../src/core/message.ts'
import { plain, type Translate } from '../../src/core/words.ts'
import { COLORS, colorOf, embedsOf, factsOf, lengthOf, linksOf, notesOf, type Sheet } from './embed.ts'
import { LIMITS, type Limits, MOST } from './limits.ts'
import { listControls, listSheet } from './list.ts'
import { askControls, askSheet, formControls, formSheet } from './question.ts'
import { recordSheet } from './record.ts'
import { type ActionRow, type Controls, rowsOf } from './rows.ts'
import { markdown } from './words.ts'

/** What Discord takes to make a message, or to put another in its place. */
export interface MessageBody {
  readonly content: string
  readonly embeds: APIEmbed[]
  readonly components: ActionRow[]
}

/**
 * Messages → what Discord takes for each; undefined for one that stands in the message before it: a form with the words
 * about it, so that whatever is pressed there both give way to the answer. What only one person sees goes no other way.
 */
export const messagesOf = (
  messages: readonly Message<string>[],
  how: { readonly t: Translate },
): (MessageBody | undefined)[] =>
  messages.map((message, index) => {
    const [before, next] = [messages[index - 1], messages[index + 1]]
    if (before && isAbout(before, message)) return undefined
    return messageOf(message, how, next && isAbout(message, next) ? next : undefined)
  })

/** Whether words are about the question, form or summary behind them. */
const isAbout = (words: Message<string>, card: Message<string>): boolean =>
  words.kind === 'say' && words.run !== undefined && card.kind !== 'say' && 'run' in card && card.run === words.run

/**
 * Message → what Discord takes, within all its limits: people's words are shortened, never the buttons. `below`: one more
 * that stands in it.
 */
export function messageOf(
  message: Message<string>,
  { t }: { readonly t: Translate },
  below?: Message<string>,
): MessageBody {
  const content =
    message.kind === 'say' && !message.buttons?.length ? markdown(message.text, Number.POSITIVE_INFINITY) : ''
  const isPlain = content.trim() !== '' && content.length <= MOST.content && !below
  const all = below ? [message, below] : [message]
  const controls = all.map((one) => controlsOf(one, t))
  return {
    content: isPlain ? content : '',
    embeds: isPlain ? [] : fitting(all),
    components: rowsOf(
      {
        selects: controls.flatMap(({ selects }) => selects),
        buttons: controls.flatMap(({ buttons }) => buttons),
        stays: controls.some(({ stays }) => stays),
      },
      t,
    ),
  }
}

/** Whether a message is a card that may be brought up to date: everything but mere words. */
export const isCard = (message: Message<string>): boolean => message.kind !== 'say' || Boolean(message.buttons?.length)

function fitting(messages: readonly Message<string>[]): APIEmbed[] {
  const levels = LIMITS.map((limits) => () => messages.flatMap((one) => embedsOf(sheetOf(one, limits), limits)))
  const least = levels.pop()
  for (const level of levels) {
    const embeds = level()
    if (lengthOf(embeds) <= MOST.embeds) return embeds
  }
  return least?.() ?? []
}

function sheetOf(message: Message<string>, limits: Limits): Sheet {
  switch (message.kind) {
    case 'say':
      return saySheet(message)
    case 'ask':
      return askSheet(message, limits)
    case 'form':
      return formSheet(message, limits)
    case 'review':
      return reviewSheet(message, limits)
    case 'list':
      return listSheet(message, limits)
    case 'record':
      return recordSheet(message, limits)
  }
}

function controlsOf(message: Message<string>, t: Translate): Controls {
  switch (message.kind) {
    case 'say':
      return { selects: [], buttons: [message.buttons ?? []], stays: message.run === undefined }
    case 'ask':
      return askControls(message, t)
    case 'form':
      return formControls(message, t)
    case 'review':
      return { selects: [], buttons: [message.buttons] }
    case 'list':
      return listControls(message, t)
    case 'record':
      return { selects: [], buttons: [message.buttons], stays: message.stays === true }
  }
}

const saySheet = ({ text, tone, buttons = [] }: Say<string>): Sheet => ({
  color: colorOf(tone),
  text: plain(text).trim() === '' ? '…' : text,
  links: linksOf(buttons),
})

/** What is about to be written. */
function reviewSheet({ title, rows, notes, buttons }: Review<string>, limits: Limits): Sheet {
  const { fields, lines } = factsOf(rows, limits)
  return {
    color: COLORS.accent,
    title,
    lines,
    links: linksOf(buttons),
    fields: [...fields, ...notesOf(notes, limits)],
  }
}
