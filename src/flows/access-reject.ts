import { text } from '../core/words.ts'
import { moved } from '../domain/access.ts'
import { accessSaying } from './access-saying.ts'

/** No, with a reason that the requester reads; they may correct it and send it again (C17). */
export const accessReject = accessSaying({
  id: 'access.reject',
  fits: ({ status }) => moved(status, 'reject') !== undefined,
  change: (reason) => ({ kind: 'reject', reason }),
  note: text('access-reject.note'),
  done: text('access-reject.done'),
})
