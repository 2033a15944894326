import { z } from 'zod'
import { start } from '../core/button.ts'
import { say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { questionSchema } from './ask.ts'

/** *Ask the community*: the question stays open for everybody there, and support is not told (T11). */
export const askCommunity = defineView({
  id: 'ask.community',
  params: z.object({ question: questionSchema }),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'knowledge.show', { kind: 'nothing' }, now),
  load: async () => undefined,
  show: (_, { question }) => [
    say(text('ask-community.open'), 'plain', [start(text('ask.support'), 'ticket.create', subjectAndRest(question))]),
  ],
})
