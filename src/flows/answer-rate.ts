import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { gapNote } from '../core/gap-note.ts'
import { say } from '../core/message.ts'
import { readerOf } from '../core/speech.ts'
import { text } from '../core/words.ts'
import { askedSlots, waysOn } from './asked-slots.ts'

/** *Helpful · Not helpful* on an answer: thanks go to whoever says it alone; *no* is noted and leads on to support (T11, A12). */
export const answerRate = defineFlow()({
  id: 'answer.rate',
  rev: 2,
  deed: 'answer.rate',
  load: async () => undefined,
  slots: {
    answer: { schema: z.string().max(64), widget: 'line', isFixed: true, initial: () => undefined },
    ...askedSlots,
    helpful: {
      schema: z.enum(['yes', 'no']),
      widget: 'choice',
      choices: () => [
        { value: 'yes', label: text('ask.helpful') },
        { value: 'no', label: text('ask.not-helpful') },
      ],
      isAlone: true,
    },
  },
  isOneTap: true,
  detour: ({ answer }) =>
    answer === undefined ? [say(text('stale.unknown'), 'bad', [look(text('button.home'), 'help')])] : undefined,
  async commit({ answer, question, said, helpful }, { tx, person, locale, now }) {
    await tx.write.rateAnswer(answer, helpful === 'yes', readerOf(person), now)
    if (helpful === 'yes')
      return { messages: [say(text('answer-rate.thanks'), 'good', [look(text('button.home'), 'help')])] }
    const sorry = say(text('answer-rate.sorry'), 'plain', waysOn(question))
    if (!question) return { messages: [sorry] }
    await tx.write.noteGap(gapNote({ question, locale: said ?? locale, kind: 'UNHELPFUL' }, person), now)
    const values = { question, ...(said ? { said } : {}) }
    return { messages: [sorry], next: { kind: 'start', flow: 'answer.comment', values, fresh: true, by: 'press' } }
  },
})
