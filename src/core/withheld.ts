import type { Refused } from '../domain/permission.ts'
import type { Active } from './active.ts'
import type { DraftInput } from './advance.ts'
import { propose } from './answers.ts'
import { press } from './button.ts'
import type { Deciding, Decision } from './decision.ts'
import type { Slot } from './flow.ts'
import { after } from './follow.ts'
import { holdsWork } from './holds-work.ts'
import { type Message, say } from './message.ts'
import { isWritten, ownWords } from './own-words.ts'
import type { Values } from './turn.ts'
import { keyOf, text } from './words.ts'

/**
 * A draft that its owner may not go on with any more (X20, X51): why and who can help, and the owner's own words; nothing is
 * shown that was looked up for it. It is kept with what the `input` said, and no longer in hand, so that what they say next is
 * about something else.
 */
export async function withheld(refused: Refused, active: Active, on: Deciding, input?: DraftInput): Promise<Decision> {
  const { flow, data, reading } = active
  const slots = [...Object.entries<Slot>(flow.slots), ...reading.slots]
  const given = propose(slots, active.draft.given, input ? saidIn(input, active) : {}, data, {}, on.t)
  const draft = { ...active.draft, given }
  return {
    messages: [...(await on.catalogue.refusal(refused, on.ctx, given)), ...kept({ ...active, draft })],
    conversation: after(on.conversation, draft.run),
    drafts: [draft],
    ended: [],
  }
}

/** What was answered, by question: words are for the one that is open. */
function saidIn(input: DraftInput, { flow, draft: { given, shown } }: Active): Values {
  switch (input.kind) {
    case 'fill':
      return input.values
    case 'text': {
      const isOpen = ([id, slot]: readonly [string, Slot]) => isWritten(slot) && !(id in given)
      const open = shown.asking ?? Object.entries<Slot>(flow.slots).find(isOpen)?.[0]
      return open === undefined ? {} : { [open]: input.text }
    }
    case 'start':
      return input.values ?? {}
    case 'press':
      return {}
  }
}

/** What is kept of what somebody wrote or picked; nothing is said of it where they did neither. */
function kept(active: Active): Message[] {
  const { flow, draft } = active
  const words = ownWords(active)
  if (words === '' && !holdsWork(draft, flow)) return []
  const what = text('draft.withheld', { draft: text(`${keyOf(flow.id)}.draft`), at: { at: draft.expiresAt } })
  const copy = words === '' ? [] : [text('draft.copy', { text: words })]
  return [say({ lines: [what, ...copy] }, 'plain', [press(draft.run, 'discard', text('button.discard'))])]
}
