import { look, start } from './button.ts'
import type { Message } from './message.ts'
import { text } from './words.ts'

/** What a new super-user can do from here on (DOMAIN C20). */
export const firstSteps = (company: string): Message => ({
  kind: 'record',
  title: text('first-steps.title'),
  text: text('first-steps.text', { company }),
  facts: [],
  note: text('verify-bot.tip'),
  buttons: [
    { ...start(text('button.create-ticket'), 'ticket.create'), style: 'primary' },
    look(text('button.my-tickets'), 'ticket.list'),
    look(text('button.all-company'), 'ticket.list', { filter: 'company' }),
    look(text('first-steps.version'), 'version.show'),
    look(text('button.how-it-works'), 'how-it-works'),
  ],
  stays: true,
})
