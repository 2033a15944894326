import type { Message } from '../../src/core/message.ts'
import { cut, plain } from '../../src/core/words.ts'
import type { Card } from './adaptive.ts'
import { cardOf, isPlainText } from './card.ts'
import { asLines } from './lines.ts'

/** An activity on its way out, without its address. */
export interface Outgoing {
  readonly type: 'message'
  readonly locale: string
  /** The one line of a toast. */
  readonly summary: string
  readonly text?: string
  readonly textFormat?: 'plain'
  readonly attachments?: { contentType: string; content: Card }[]
}

/** Message → activity: words without buttons as plain text, everything else as a card of at most `maxBytes`. */
export function outgoing(
  message: Message<string>,
  locale: string,
  maxBytes: number,
  viewers: readonly string[] = [],
): Outgoing {
  const head = { type: 'message', locale, summary: summaryOf(message) } as const
  return isPlainText(message)
    ? { ...head, text: plain(message.text), textFormat: 'plain' }
    : { ...head, attachments: [attachmentOf(cardOf(message, maxBytes, viewers))] }
}

/** Message → activity that may take the place of a card: always a card. */
export const replacement = (
  message: Message<string>,
  locale: string,
  maxBytes: number,
  viewers: readonly string[] = [],
): Outgoing => ({
  type: 'message',
  locale,
  summary: summaryOf(message),
  attachments: [attachmentOf(cardOf(message, maxBytes, viewers))],
})

/** One line that says what the message is about. */
export const summaryOf = (message: Message<string>): string => {
  const [first = ''] = asLines(message, 150)
  return cut(first, 150)
}

const attachmentOf = (content: Card) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content })
