import { plain } from '../core/words.ts'
import type { Part } from './letter-parts.ts'

/** A letter's parts → plain text, for readers and programs without HTML. */
export const asText = (parts: readonly Part[]): string => `${parts.map(textOf).join('\n\n')}\n`

function textOf(part: Part): string {
  switch (part.kind) {
    case 'title':
    case 'words':
      return plain(part.words)
    case 'facts':
      return part.rows.map(({ label, value }) => `${plain(label)}: ${plain(value)}`).join('\n')
    case 'said':
      return `${plain(part.who)} · ${plain(part.when)}\n${quoted(plain(part.words))}`
    case 'link':
      return `${plain(part.label)}:\n${part.url}`
    case 'small':
      // Mail programs fold away what follows this line.
      return `-- \n${plain(part.words)}`
  }
}

const quoted = (words: string) =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
