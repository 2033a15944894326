import type { Button, Message } from './message.ts'
import { bare } from './off-path.ts'
import type { Conversation } from './ports.ts'
import type { Input } from './turn.ts'
import { plain } from './words.ts'

/** `2`, or the words on a button → what that button does, said in words. */
export function chosen(words: string, options: Conversation['options']): Input | undefined {
  const said = bare(words)
  const numbered = /^\d{1,2}$/.test(said) ? options[Number(said) - 1] : undefined
  const found = numbered ?? options.find(({ label }) => bare(label) === said)
  return found ? { ...found.input, by: 'words' } : undefined
}

/** The buttons of what is shown, numbered in reading order: the text path of every card (DESIGN §6). */
export function optionsOf(messages: readonly Message<string>[]): { label: string; input: Input }[] {
  return messages.flatMap((message) => {
    const inputs: Pick<Button<string>, 'label' | 'does' | 'isDisabled'>[] = []
    if (message.kind === 'list') inputs.push(...message.items.map((item) => ({ label: item.id, does: item.open })))
    if (message.kind === 'list' && message.page) {
      const { previous, next } = message.page
      if (previous) inputs.push({ label: '<', does: previous })
      if (next) inputs.push({ label: '>', does: next })
    }
    if (message.kind === 'ask') {
      const { field, run } = message
      inputs.push(
        ...(field.choices ?? []).slice(0, 25).map((choice) => ({
          label: choice.label,
          does: { kind: 'fill', run, values: { [field.id]: choice.value }, by: 'press' } as const,
        })),
      )
    }
    inputs.push(...(message.buttons ?? []))
    return inputs.flatMap(({ label, does, isDisabled }) =>
      'kind' in does && !isDisabled ? [{ label: plain(label), input: does }] : [],
    )
  })
}
