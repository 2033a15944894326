import type { Message, Say } from '../../src/core/message.ts'
import type { Translate } from '../../src/core/words.ts'
import { buttonLines, type Count } from './buttons.ts'
import { askLines, formLines } from './field.ts'
import { type Line, line } from './lines.ts'
import { listLines } from './list.ts'
import { recordLines, reviewLines } from './record.ts'
import { words } from './words.ts'

/** Message → lines, its buttons numbered in reading order by `count`. `width`: columns of the terminal. */
export function cardLines(message: Message<string>, count: Count, width: number, t: Translate): Line[] {
  switch (message.kind) {
    case 'say':
      return sayLines(message, count)
    case 'ask':
      return askLines(message, count, t)
    case 'form':
      return formLines(message, count)
    case 'review':
      return reviewLines(message, count)
    case 'list':
      return listLines(message, count, width)
    case 'record':
      return recordLines(message, count)
  }
}

const sayLines = ({ text, tone, buttons = [] }: Say<string>, count: Count): Line[] => [
  line(words(text, tone === 'hint' ? { isDim: true } : tone === 'bad' ? { isBold: true } : {})),
  ...buttonLines(buttons, count),
]
