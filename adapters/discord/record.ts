import type { APIEmbedField } from 'discord.js'
import type { Entry, Record as RecordMessage } from '../../src/core/message.ts'
import { factsOf, linksOf, NOTHING, type Sheet, statusColor, statusWords } from './embed.ts'
import { type Limits, MOST } from './limits.ts'
import { heading, markdown, small } from './words.ts'

/** One record, whole. */
export function recordSheet(record: RecordMessage<string>, limits: Limits): Sheet {
  const { title, status, facts, text, entries = [], pictures = [], note, buttons } = record
  const { fields, lines } = factsOf(facts, limits)
  return {
    color: statusColor(status),
    title,
    lines: [status && markdown(`**${statusWords(status)}**`, limits.small), ...lines],
    text,
    links: linksOf(buttons),
    fields: [...fields, ...talk(entries, limits, MOST.fields - fields.length)],
    pictures,
    foot: note,
  }
}

/** The newest lines of a talk, in its order. */
function talk(entries: readonly Entry<string>[], limits: Limits, room: number): APIEmbedField[] {
  const most = Math.min(limits.entries, room - 1)
  const shown = most > 0 ? entries.slice(-most) : []
  const gap = shown.length < entries.length ? [{ name: '…', value: NOTHING }] : []
  return [...gap, ...shown.map((one) => said(one, limits))]
}

function said({ who, when, text }: Entry<string>, limits: Limits): APIEmbedField {
  const head = small(when, MOST.name)
  const words = markdown(text, Math.max(1, Math.min(limits.value, MOST.value - head.length - 1)))
  return { name: heading(who, MOST.name) || NOTHING, value: [head, words].filter(Boolean).join('\n') || NOTHING }
}
