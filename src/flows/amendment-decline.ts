import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import { amendmentIn, amendmentSlot, loadOnAmendment, type OnAmendment, settle, settled } from './on-amendment.ts'

/** The agreement stays as it is; whoever asked reads why. */
export const amendmentDecline = defineFlow<OnAmendment>()({
  id: 'amendment.decline',
  rev: 1,
  slash: { name: 'amendment decline', options: { change: 'amendment' }, isForStaff: true },
  deed: 'amendment.sign',
  load: loadOnAmendment,
  scope: amendmentIn,
  slots: {
    amendment: amendmentSlot,
    answer: { schema: z.string().trim().min(1).max(2_000), widget: 'paragraph' },
  },
  detour: (_, on) => settled(on),
  review: (_, { title }) => ({ notes: [text('amendment-decline.note', title)] }),
  commit: ({ answer }, commit, on) => settle(on, commit, 'REJECTED', answer),
})
