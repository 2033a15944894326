import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { answer } from './ask.ts'
import { wordsSchema } from './meant.ts'

/** What this helpdesk knows nothing about: says so, and what it can do; whoever was misunderstood goes on with their words. */
export const beyond = defineView({
  id: 'beyond',
  params: z.object({ words: wordsSchema }),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  // What has nothing to do with this house may still stand in its articles.
  load: ({ words }, ctx) => ctx.lookUp(words),
  show(found, { words }, ctx) {
    if (found.kind === 'answer') return [answer(found, { question: words.slice(0, 500) }, ctx)]
    return [
      say(text('beyond.answer'), 'plain', [
        look(text('button.home'), 'help'),
        start(text('button.create-ticket'), 'ticket.create', subjectAndRest(words)),
        look(text('button.contact'), 'contact.show', { words }),
      ]),
    ]
  },
})
