import { press } from '../core/button.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'

/** A button that gives answers of a draft at once: *Take it*, *Use anyway*. */
export const fill = (run: string, label: Words, values: Record<string, unknown>, style?: Button['style']): Button => ({
  label,
  does: { kind: 'fill', run, values, by: 'press' },
  ...(style ? { style } : {}),
})

/** What stands in a draft's way, with what helps; every answer is kept. */
export const inDraft = (run: string, words: Words, buttons: readonly Button[]): Message => ({
  ...say(words, 'bad', [...buttons, press(run, 'cancel', text('button.cancel'))]),
  run,
})
