import type { Button, Message } from '../core/message.ts'

/** What a letter is made of; plain text and HTML are written from the same parts, so that they say the same. Words may hold our own markup. */
export type Part =
  | { readonly kind: 'title'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'said'; readonly who: string; readonly when: string; readonly words: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string; readonly isMain?: true }
  | { readonly kind: 'small'; readonly words: string }

/** Messages of the chat → parts of a letter. What only the chat can do is left out: a mail offers links. */
export const partsOf = (messages: readonly Message<string>[]): Part[] => messages.flatMap(parts)

function parts(message: Message<string>): Part[] {
  switch (message.kind) {
    case 'say':
      return [words(message.text), ...links(message.buttons)]
    case 'record':
      return [
        { kind: 'title', words: message.title },
        ...(message.note ? [words(message.note)] : []),
        ...(message.text ? [words(message.text)] : []),
        ...(message.entries ?? []).map(({ who, when, text }): Part => ({ kind: 'said', who, when, words: text })),
        ...facts(message.facts),
        ...links(message.buttons),
      ]
    case 'review':
      return [{ kind: 'title', words: message.title }, ...facts(message.rows), ...message.notes.map(words)]
    case 'list':
      return [
        { kind: 'title', words: message.title },
        ...(message.items.length === 0 ? [words(message.empty)] : []),
        ...message.items.map((item): Part => ({ kind: 'words', words: `${item.id} · ${item.title}` })),
      ]
    case 'ask':
    case 'form':
      // A question is answered in the chat.
      return message.title ? [{ kind: 'title', words: message.title }] : []
  }
}

const words = (said: string): Part => ({ kind: 'words', words: said })

const facts = (rows: readonly { readonly label: string; readonly value: string }[]): Part[] =>
  rows.length > 0 ? [{ kind: 'facts', rows: rows.map(({ label, value }) => ({ label, value })) }] : []

const links = (buttons: readonly Button<string>[] = []): Part[] =>
  buttons.flatMap(({ label, does }) =>
    'url' in does && !does.isForChat ? [{ kind: 'link', label, url: does.url } as const] : [],
  )
