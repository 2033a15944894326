import { text } from '../core/words.ts'
import { moved } from '../domain/access.ts'
import { accessSaying } from './access-saying.ts'

/** A question to whoever asks for a seat: the promise of 24 hours pauses until they answer, and says so (K6, INV-23). */
export const accessAsk = accessSaying({
  id: 'access.ask',
  fits: ({ status }) => moved(status, 'ask') !== undefined,
  change: (text) => ({ kind: 'ask', text }),
  note: text('access-ask.note'),
  done: text('access-ask.done'),
})
