import type { Message } from '../../src/core/message.ts'
import { command } from '../../src/core/off-path.ts'
import type { Answer, Channel, Handle, Sent } from '../../src/core/ports.ts'
import type { FileOffer, Input, Sender, Turn } from '../../src/core/turn.ts'
import { type Text, type Translate, text } from '../../src/core/words.ts'
import { countInto, type Option } from './buttons.ts'
import { cardLines } from './card.ts'
import { type Line, layout, line } from './lines.ts'
import { offerOf } from './offers.ts'
import { placeOf } from './place.ts'
import { said } from './said.ts'
import type { Terminal } from './terminal.ts'
import { harmless, words } from './words.ts'

/** What a console is run with. */
export interface ConsoleOptions {
  /** Whoever sits at the terminal. */
  readonly from: Sender
  readonly terminal: Terminal
  /** Bold and dim instead of plain text. */
  readonly isColoured: boolean
  readonly locale?: string | undefined
  readonly timezone?: string | undefined
  /** Shown first. */
  readonly home: Input
  readonly newId: () => string
  /** The console's own words in a language. */
  readonly translator: (locale: string) => Translate
}

/** A terminal as a channel: one person, in private. */
export interface Console extends Channel {
  /** Talks until whoever sits there leaves. */
  talk(): Promise<void>
  /** Something worth knowing that is part of no talk. */
  note(words: Text): void
}

const NOTHING_KEPT: Sent = { cards: [] }

/** The whole product in a terminal: what has a number is a button, and choosing a number is the press (DESIGN §6). */
export function createConsole(o: ConsoleOptions): Console {
  const { terminal, from } = o
  const place = placeOf(from)
  /** What the numbers on the screen do: of the last answer, and of what came by itself since. */
  let options: Option[] = []
  /** The question on the screen takes several lines. */
  let isParagraph = false
  let t = o.translator(o.locale ?? '')
  let handle: Handle | undefined

  const print = (lines: readonly Line[]) => terminal.print(layout(lines, terminal.width(), o.isColoured))
  const note = (own: Text) => print([line(words(t(own), { isDim: true }))])

  function show(messages: readonly Message<string>[], locale: string) {
    t = o.translator(locale)
    // Written in one go: nobody reads half an answer.
    if (messages.length > 0)
      print(messages.flatMap((one) => [line([]), ...cardLines(one, countInto(options), terminal.width(), t)]))
  }

  /** An answer takes the place of everything before: only its own numbers count. */
  const answer: Answer = async (messages, locale) => {
    options = []
    const last = messages.at(-1)
    isParagraph = last?.kind === 'ask' && last.field.widget === 'paragraph'
    show(messages, locale)
    return NOTHING_KEPT
  }

  const turn = (input: Input, files?: readonly FileOffer[]): Turn => ({
    id: o.newId(),
    from,
    place,
    input,
    hasForms: false,
    ...(o.locale ? { locale: o.locale } : {}),
    ...(o.timezone ? { timezone: o.timezone } : {}),
    ...(files ? { files } : {}),
  })

  async function hear(input: Input, files?: readonly FileOffer[]) {
    await handle?.(turn(input, files), answer)
  }

  /** Does what one message asks for; false: to leave. */
  async function obey(typed: string): Promise<boolean> {
    const message = said(typed)
    switch (message.kind) {
      case 'exit':
        return false
      case 'help':
        note(text('console.help'))
        return true
      case 'file': {
        const offer = await offerOf(message.path)
        if (!offer) note(text('console.no-file', { path: message.path }))
        else await hear({ kind: 'text', text: '', by: 'words' }, [offer])
        return true
      }
      case 'number': {
        const option = options[message.number - 1]
        if (!option) await hear({ kind: 'text', text: message.text, by: 'words' })
        else if ('does' in option) await hear(option.does)
        else print([line([]), ...option.tells])
        return true
      }
      case 'words':
        if (message.text !== '') await hear({ kind: 'text', text: message.text, by: 'words' })
        return true
    }
  }

  /** A message; where several lines are asked for, up to an empty one. */
  async function listen(): Promise<string | undefined> {
    const first = await terminal.next(`${harmless(from.id)}> `)
    if (first === undefined || !isParagraph || isWhole(first)) return first
    const lines = [first]
    for (;;) {
      const more = await terminal.next('… ')
      if (more === undefined || more.trim() === '') return lines.join('\n')
      lines.push(more)
    }
  }

  /** Whether a first line is no part of a longer answer. */
  function isWhole(first: string): boolean {
    const message = said(first)
    if (message.kind === 'number') return options[message.number - 1] !== undefined
    return message.kind !== 'words' || message.text === '' || command(first) !== undefined
  }

  return {
    name: 'console',
    start: async (handler) => {
      handle = handler
    },
    reaches: ({ id }) => id === place.id,
    send: async (_place, messages, locale) => {
      show(messages, locale)
      return NOTHING_KEPT
    },
    // What is printed stays as it was; what its numbers do is checked when they are chosen.
    update: async () => undefined,
    openPrivate: async () => place,
    stop: async () => terminal.close(),
    note,
    async talk() {
      await hear(o.home)
      note(text('console.hint'))
      for (let typed = await listen(); typed !== undefined; typed = await listen()) if (!(await obey(typed))) break
      print([line([]), line(words(t(text('console.bye')), { isDim: true }))])
    },
  }
}
