import type { Active } from './active.ts'
import { press } from './button.ts'
import { before, field } from './field.ts'
import type { Slot } from './flow.ts'
import type { Button, Message } from './message.ts'
import type { Input } from './turn.ts'
import { keyOf, text, type Words } from './words.ts'

/** One question by itself, with the ways round it. */
export function question(active: Active, [id, slot]: readonly [id: string, slot: Slot]): Message {
  const { draft, reading, data } = active
  const { run } = draft
  const one = field(active, id, slot)
  const fill = (label: Words, value: string | null): Button => ({
    label,
    does: { kind: 'fill', run, values: { [id]: value }, by: 'press' } satisfies Input,
  })
  return {
    kind: 'ask',
    run,
    field: one,
    title: askingTitle(active),
    submit: {
      label: text('button.continue'),
      does: { kind: 'fill', run, values: {}, by: 'press' },
      style: 'primary',
    },
    buttons: [
      ...(one.instead ? [fill(one.instead.label, one.instead.value)] : []),
      ...(one.isRequired ? [] : [fill(text('button.skip'), null)]),
      ...(before(reading, data, id).length > 0 ? [press(run, 'back', text('button.back'))] : []),
      press(run, 'cancel', text('button.cancel')),
    ],
  }
}

/** What titles may mention: the company on whose behalf this happens (X42), and the record it is about. */
export const titleParams = ({ data }: Pick<Active, 'data'>) =>
  (data as { title?: Record<string, Words> } | undefined)?.title

/** A single question names the company or record it belongs to as well, as soon as that is known. */
export function askingTitle({ flow, data }: Pick<Active, 'flow' | 'data'>): Words {
  const params = titleParams({ data })
  const known = Object.values(params ?? {})
  const isKnown = known.length > 0 && known.every((one) => one !== '')
  return isKnown ? text(`${keyOf(flow.id)}.title`, params) : text(`${keyOf(flow.id)}.asking`)
}
