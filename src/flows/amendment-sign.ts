import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import { amendmentIn, amendmentSlot, loadOnAmendment, type OnAmendment, settle, settled } from './on-amendment.ts'

/** The only way in which a limit changes: both have signed, and the sales manager says so (C3, INV-16, INV-17). */
export const amendmentSign = defineFlow<OnAmendment>()({
  id: 'amendment.sign',
  rev: 1,
  slash: { name: 'amendment sign', options: { change: 'amendment' }, isForStaff: true },
  deed: 'amendment.sign',
  load: loadOnAmendment,
  seen: ({ amendment }) => amendment?.agreedLimit,
  scope: amendmentIn,
  slots: { amendment: amendmentSlot },
  detour: (_, on) => settled(on),
  review(_, { amendment, title }) {
    if (!amendment) return {}
    const { agreedLimit, newLimit } = amendment
    const what = newLimit < agreedLimit ? 'amendment-sign.note-cut' : 'amendment-sign.note-raise'
    return { notes: [text(what, { ...title, from: agreedLimit, to: newLimit })] }
  },
  commit: (_, commit, on) => settle(on, commit, 'SIGNED'),
})
