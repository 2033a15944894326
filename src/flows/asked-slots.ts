import { z } from 'zod'
import { look, start } from '../core/button.ts'
import type { Slot } from '../core/flow.ts'
import type { Button } from '../core/message.ts'
import { text } from '../core/words.ts'
import { subjectAndRest } from '../domain/subject-line.ts'

const carried = (most: number): Slot<string | undefined> => ({
  schema: z.string().max(most).optional(),
  widget: 'line',
  isFixed: true,
  initial: () => null,
})

/** The question that an answer was for, and its language where it is not the one spoken: its buttons carry them. */
export const askedSlots = { question: carried(500), said: carried(10) }

/** Ways on for whom an answer did not help: support, with the question. */
export const waysOn = (question: string | undefined): Button[] => [
  start(text('ask.private'), 'ticket.create', question ? subjectAndRest(question) : undefined),
  look(text('button.home'), 'help'),
]
