import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { ANSWERS } from '../core/ports.ts'
import { look, start } from '../core/present.ts'
import { readerOf } from '../core/speech.ts'
import { text } from '../core/words.ts'
import { subjectAndRest } from '../domain/subject-line.ts'

/** *Helpful · Not helpful* on a public answer: thanks go to whoever says it alone, and *no* leads on to support (T11, A12). */
export const answerRate = defineFlow()({
  id: 'answer.rate',
  rev: 1,
  deed: 'answer.rate',
  load: async () => undefined,
  slots: {
    answer: { schema: z.enum(ANSWERS), widget: 'line', isFixed: true, initial: () => undefined },
    question: { schema: z.string().max(500).optional(), widget: 'line', isFixed: true, initial: () => null },
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
  async commit({ answer, question, helpful }, { tx, person, now }) {
    const isHelpful = helpful === 'yes'
    await tx.write.rateAnswer(answer, isHelpful, readerOf(person), now)
    const support = start(text('ask.private'), 'ticket.create', question ? subjectAndRest(question) : undefined)
    return {
      messages: [
        isHelpful
          ? say(text('answer-rate.thanks'), 'good', [look(text('button.home'), 'help')])
          : say(text('answer-rate.sorry'), 'plain', [support, look(text('button.home'), 'help')]),
      ],
    }
  },
})
