import type { Field, Message } from '../../src/core/message.ts'
import { optionsOf } from '../../src/core/options.ts'
import { cut, plain } from '../../src/core/words.ts'

/** A message as plain lines of at most `length` characters, without its buttons: for toasts and clients without cards. */
export function asLines(message: Message<string>, length: number): string[] {
  return content(message)
    .flatMap((words) => (words === undefined ? [] : plain(cut(words, length)).split('\n')))
    .filter((line) => line.trim() !== '')
}

/** The text path of a card (DESIGN §6): what it says, at most `length` characters of it, and its buttons by number. */
export const asText = (message: Message<string>, length: number): string => {
  const options = optionsOf([message]).map(({ label }, index) => `${index + 1}. ${label}`)
  return [cut(asLines(message, length).join('\n'), length), ...options].join('\n')
}

function content(message: Message<string>): (string | undefined)[] {
  switch (message.kind) {
    case 'say':
      return [message.text]
    case 'ask':
      return [message.title, ...question(message.field)]
    case 'form':
      return [message.title, message.note, message.problem, ...message.fields.flatMap(question)]
    case 'review':
      return [message.title, ...message.rows.map(({ label, value }) => `${label}: ${value}`), ...message.notes]
    case 'list': {
      const items = message.items.flatMap(({ id, title, status, facts }) => [
        [id, title, status?.label].filter(Boolean).join(' · '),
        facts.join(' · '),
      ])
      return [message.title, message.note, ...(items.length > 0 ? items : [message.empty]), message.page?.label]
    }
    case 'record':
      return [
        message.title,
        message.status?.label,
        ...message.facts.map(({ label, value }) => `${label}: ${value}`),
        message.text,
        ...(message.entries ?? []).slice(-100).flatMap(({ who, when, text }) => [`${who} · ${when}`, text]),
        message.note,
      ]
  }
}

const question = ({ label, display, hint, problem, help }: Field<string>) => [
  display === undefined ? label : `${label}: ${display}`,
  problem && `⚠ ${problem}`,
  hint,
  help?.text,
]
