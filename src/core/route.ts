import { accessNumber } from '../domain/access.ts'
import { draftNumber } from '../domain/forwarded.ts'
import { ticketNumber } from '../domain/ticket.ts'
import { bare } from './off-path.ts'
import type { Input } from './turn.ts'

/** Words that ask for something as a whole message; `takes` names what the rest of the message fills; a code has six digits. */
export interface Command {
  readonly words: readonly string[]
  readonly input: Input
  readonly takes?: 'number' | 'draft' | 'request' | 'search' | 'code'
}

/** More words after `search` are a sentence, and a sentence is a report of a problem. */
const SEARCH_WORDS = 3

/** Reads whole-message commands in every language: `my tickets`, `ticket 4711`, `search vpn`, a bare number of a ticket, draft or request for a seat. */
export function createRoute(
  commands: readonly Command[],
  show: Readonly<Record<'ticket' | 'draft' | 'request', (number: string) => Input>>,
) {
  const whole = new Map<string, Input>()
  const prefixes: { word: string; command: Command }[] = []
  for (const command of commands) {
    for (const word of command.words.map(bare)) {
      if (!command.takes) whole.set(word, command.input)
      else prefixes.push({ word, command })
    }
  }
  prefixes.sort((a, b) => b.word.length - a.word.length)

  return (words: string): Input | undefined => {
    const said = bare(words)
    const exact = whole.get(said)
    if (exact) return exact
    for (const { word, command } of prefixes) {
      if (!said.startsWith(`${word} `)) continue
      const rest =
        words
          .trim()
          .slice(words.trim().length - (said.length - word.length))
          .trim() || said.slice(word.length).trim()
      const number = ticketNumber(bare(rest))
      if (command.takes === 'number' && number) return show.ticket(number)
      const draft = draftNumber(bare(rest)) ?? draftNumber(`D-${bare(rest)}`)
      if (command.takes === 'draft' && draft) return show.draft(draft)
      const request = accessNumber(bare(rest))
      if (command.takes === 'request' && request && command.input.kind === 'start')
        return { ...command.input, values: { request } }
      const code = rest.replace(/[\s-]/gu, '')
      if (command.takes === 'code' && command.input.kind === 'start' && /^\d{6}$/u.test(code))
        return { ...command.input, values: { code } }
      if (command.takes === 'search' && command.input.kind === 'view' && rest.split(/\s+/u).length <= SEARCH_WORDS)
        return { ...command.input, params: { ...command.input.params, search: rest } }
    }
    const named = /\b((?:[tpd]|ar)-\d{1,9})\b/iu.exec(said)?.[1]
    const isShort = said.split(' ').length <= 6
    const [number, draft, request] = [ticketNumber, draftNumber, accessNumber].map(
      (read) => read(said) ?? (named && isShort ? read(named) : undefined),
    )
    if (number) return show.ticket(number)
    if (request) return show.request(request)
    return draft ? show.draft(draft) : undefined
  }
}
