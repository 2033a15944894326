import type { Message, Say } from '../../src/core/message.ts'
import { cut } from '../../src/core/words.ts'
import type { Card, Element } from './adaptive.ts'
import { actionOf, pressOf, rowsOf } from './buttons.ts'
import { askBody, formBody } from './form.ts'
import { LIMITS, type Limits } from './limits.ts'
import { asText } from './lines.ts'
import { listBody } from './list.ts'
import { recordBody, reviewBody } from './record.ts'
import { words } from './words.ts'

/**
 * Message → Adaptive Card of at most `maxBytes` of JSON; only inputs and actions themselves may exceed it. `viewers`: Teams'
 * ids of those in a group who are shown their own view of it.
 */
export function cardOf(message: Message<string>, maxBytes: number, viewers: readonly string[] = []): Card {
  let card = render(message, LIMITS[0] as Limits, viewers)
  for (const limits of LIMITS.slice(1)) {
    if (Buffer.byteLength(JSON.stringify(card)) <= maxBytes) break
    card = render(message, limits, viewers)
  }
  return card
}

/** Whether a message needs no card: words without buttons. */
export const isPlainText = (message: Message<string>): message is Say<string> =>
  message.kind === 'say' && !message.buttons?.length

const render = (message: Message<string>, limits: Limits, viewers: readonly string[]): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText: asText(message, limits.fallback),
  msteams: { width: 'Full' },
  ...(message.kind === 'record' && message.refresh
    ? { refresh: { action: pressOf(message.refresh), ...(viewers.length > 0 ? { userIds: viewers } : {}) } }
    : {}),
  body: body(message, limits),
})

function body(message: Message<string>, limits: Limits): Element[] {
  switch (message.kind) {
    case 'say':
      return sayBody(message, limits)
    case 'ask':
      return askBody(message, limits)
    case 'form':
      return formBody(message, limits)
    case 'review':
      return reviewBody(message, limits)
    case 'list':
      return listBody(message, limits)
    case 'record':
      return recordBody(message, limits)
  }
}

const sayBody = ({ text, tone, run, buttons = [] }: Say<string>, limits: Limits): Element[] => [
  words(cut(text, limits.text), tone === 'hint' ? { isSubtle: true } : tone === 'bad' ? { color: 'attention' } : {}),
  ...rowsOf(buttons.map((button) => actionOf(button, run === undefined ? { $stays: 1 } : {}))),
]
