import { press } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { draftSlot, move, moved, type OnDraft, onDraft, settled } from './on-draft.ts'

/** *No longer needed*: its owner puts a forwarded draft aside (DOMAIN §3.3). */
export const draftWithdraw = defineFlow<OnDraft>()({
  id: 'draft.withdraw',
  rev: 1,
  deed: 'draft.withdraw',
  ...onDraft,
  slots: { draft: draftSlot },
  isOneTap: true,
  detour: (_, data) => settled(data),
  async commit(_, commit, data) {
    const { draft } = data
    if (!draft) throw new Error('the press names no draft')
    await move(draft, 'DISCARDED', { kind: 'withdrawn' }, commit)
    return {
      messages: [
        say(text('draft-withdraw.done', data.title), 'good', [press(draft.run, 'resume', text('button.bring-back'))]),
      ],
      changed: moved(draft),
    }
  },
})
