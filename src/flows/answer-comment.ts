import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { gapNote } from '../core/gap-note.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { askedSlots, waysOn } from './asked-slots.ts'

/** What was missing in an answer, in a box that opens by itself; whoever writes articles reads it, without a name (A12). */
export const answerComment = defineFlow()({
  id: 'answer.comment',
  rev: 1,
  deed: 'answer.rate',
  load: async () => undefined,
  slots: {
    ...askedSlots,
    comment: {
      schema: z.string().trim().min(1).max(1000),
      widget: 'paragraph',
      hint: () => text('answer-comment.comment.hint'),
    },
  },
  isOneTap: true,
  detour: ({ question }) =>
    question === undefined ? [say(text('stale.unknown'), 'bad', [look(text('button.home'), 'help')])] : undefined,
  cancelled: () => [say(text('answer-comment.cancelled'), 'plain', [look(text('button.home'), 'help')])],
  async commit({ question = '', said, comment }, { tx, person, locale, now }) {
    await tx.write.noteGap(gapNote({ question, locale: said ?? locale, kind: 'UNHELPFUL', comment }, person), now)
    return { messages: [say(text('answer-comment.done'), 'good', waysOn(question))] }
  },
})
