import { z } from 'zod'
import { defineView } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { look, start } from '../core/present.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { wordsSchema } from './meant.ts'

/** What this helpdesk knows nothing about: says so, and what it can do; whoever was misunderstood goes on with their words. */
export const beyond = defineView({
  id: 'beyond',
  params: z.object({ words: wordsSchema }),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  load: async () => undefined,
  show: (_, { words }) => [
    say(text('beyond.answer'), 'plain', [
      look(text('button.home'), 'help'),
      start(text('button.create-ticket'), 'ticket.create', subjectAndRest(words)),
      look(text('button.contact'), 'contact.show', { words }),
    ]),
  ],
})
