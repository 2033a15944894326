import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import { doneOn, draftSlot, move, moved, type OnDraft, onDraft, settled } from './on-draft.ts'

/** *I can solve it*: a super-user answers, and nothing is sent unless the owner wants it still (T3). */
export const draftSolve = defineFlow<OnDraft>()({
  id: 'draft.solve',
  rev: 1,
  deed: 'draft.solve',
  ...onDraft,
  slots: {
    draft: draftSlot,
    answer: { schema: z.string().trim().min(1).max(10_000), widget: 'paragraph' },
  },
  isOneTap: true,
  detour: (_, data) => settled(data),
  async commit({ answer }, commit, data) {
    const { draft } = data
    if (!draft) throw new Error('the press names no draft')
    await move(draft, 'EDITING', { kind: 'solved', text: answer }, commit)
    return {
      messages: [doneOn(draft, text('draft-solve.done', data.title))],
      happened: [{ kind: 'draft', run: draft.run, step: 'returned' }],
      changed: moved(draft),
    }
  },
})
