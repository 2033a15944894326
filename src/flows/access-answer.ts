import { text } from '../core/words.ts'
import { moved } from '../domain/access.ts'
import { accessSaying } from './access-saying.ts'

/** The requester answers what an approver asked: the promise of 24 hours goes on from there (INV-23). */
export const accessAnswer = accessSaying({
  id: 'access.answer',
  deed: 'access.withdraw',
  fits: ({ status }) => moved(status, 'answer') !== undefined,
  change: (text) => ({ kind: 'answer', text }),
  note: text('access-answer.note'),
  done: text('access-answer.done'),
})
