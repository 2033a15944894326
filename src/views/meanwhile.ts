import type { Meanwhile } from '../core/catalogue.ts'
import type { Heard } from '../core/hear.ts'
import { say } from '../core/message.ts'
import type { Draft } from '../core/ports.ts'
import { keyOf, text } from '../core/words.ts'
import { isQuestion } from '../domain/question-said.ts'
import { wish } from './wanted.ts'

/** From this probability on something is done about them at once. */
const SURE = 0.9

/** Where there is an answer to look at; whoever chats or asks for help is asked once more. */
const ANSWERS = [
  ...['ticket.list', 'ticket.show', 'price.show', 'contact.show'],
  ...['license.activate', 'license.changes', 'license.users'],
]

/** Fewer words are rather a doubtful answer to the draft: *the first one?* */
const isLong = (words: string) => words.trim().split(/\s+/).length > 3

/** Words that fit nothing a draft asks for, and surely mean something else: looked at, while the draft waits, or offered below its question (DESIGN §6, DOMAIN §2.1 rule 8). */
export function meanwhile(
  words: string,
  { language, route, values }: Heard,
  { run, flow }: Pick<Draft, 'run' | 'flow'>,
): Meanwhile {
  const { intent = '', probability = 0 } = route.ranked[0] ?? {}
  const isSure = probability >= SURE
  if (intent === 'cancel' && isSure) return { input: { kind: 'press', run, action: 'cancel', by: 'words' } }
  const isUnclear = route.kind === 'choose' || route.kind === 'question'
  if ((intent === 'knowledge' ? isSure : isUnclear && isLong(words)) && isQuestion(words))
    return { input: { kind: 'view', view: 'ask', params: { question: words, said: language }, by: 'words' } }
  if (intent === 'knowledge') return {}
  const opened = wish(intent, words, values)
  if (opened.kind === 'view') return isSure && ANSWERS.includes(opened.view) ? { input: opened } : {}
  const label = text(`wish.${keyOf(intent)}`)
  return route.kind !== 'act' || opened.flow === flow
    ? {}
    : { offer: say(text('meant.instead'), 'plain', [{ label, does: { ...opened, by: 'press' } }]) }
}
