import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import { doneOn, draftSlot, move, moved, type OnDraft, onDraft, settled } from './on-draft.ts'

/** A forwarded draft goes back to its owner: with a super-user's question, or because they take it back (DOMAIN §3.3, T3). */
export const draftReturn = defineFlow<OnDraft>()({
  id: 'draft.return',
  rev: 1,
  deed: 'draft.return',
  ...onDraft,
  slots: {
    draft: draftSlot,
    question: { schema: z.string().trim().min(1).max(2_000), widget: 'paragraph' },
  },
  when: { question: (_, { isOwner }) => !isOwner },
  isOneTap: true,
  detour: (_, data) => settled(data),
  async commit({ question }, commit, data) {
    const { draft, isOwner } = data
    if (!draft) throw new Error('the press names no draft')
    await move(draft, 'EDITING', isOwner ? { kind: 'taken-back' } : { kind: 'asked', text: question }, commit)
    if (isOwner) {
      const next = { kind: 'press', run: draft.run, action: 'resume', by: 'press' } as const
      return { messages: [], next, changed: moved(draft) }
    }
    return {
      messages: [doneOn(draft, text('draft-return.done', data.title))],
      happened: [{ kind: 'draft', run: draft.run, step: 'returned' }],
      changed: moved(draft),
    }
  },
})
