import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

/** A friendly word for a friendly word, and what can be done here. */
export const smalltalk = defineView({
  id: 'smalltalk',
  params: z.object({}),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  load: async () => undefined,
  show: () => [
    say(text('smalltalk.answer'), 'plain', [
      look(text('button.home'), 'help'),
      start(text('button.create-ticket'), 'ticket.create'),
    ]),
  ],
})
