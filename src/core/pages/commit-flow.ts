import { read } from '../answers.ts'
import type { AnyFlow, Commit } from '../flow.ts'
import type { Message } from '../message.ts'
import { refusal } from '../refusal.ts'
import { text, type Words } from '../words.ts'
import type { Deed } from './behind.ts'

/** Does on a page what a flow does in the chat: its own load, rights, rules and commit, in the transaction of `commit`. */
export async function commitFlow(flow: AnyFlow, given: Record<string, unknown>, commit: Commit): Promise<Deed> {
  const data = await flow.load(commit, given)
  const reading = read(flow, given, data)
  if (refusal(flow, { given }, data, commit)) return { kind: 'over' }
  const [problem] = Object.values(reading.problems)
  if (problem !== undefined) return { kind: 'problem', words: problem }
  const inTheWay = flow.detour?.(reading.answers, data, commit.run)
  if (inTheWay) return { kind: 'problem', words: wordsOf(inTheWay[0]) }
  const outcome = await flow.commit(reading.answers as never, commit, data)
  if ('problems' in outcome) return { kind: 'problem', words: Object.values(outcome.problems)[0] ?? '' }
  return { kind: 'done', happened: outcome.happened ?? [], changed: outcome.changed ?? [] }
}

/** What a card or sentence of the chat says, where there are no cards. */
export const wordsOf = (message: Message | undefined): Words =>
  (message && 'text' in message ? message.text : undefined) ?? text('draft-page.changed')
