import { text } from '../core/words.ts'
import { isOpen } from '../domain/access.ts'
import { accessSaying } from './access-saying.ts'

/** Sets the replaced person's objection aside, with a reason that they read; approving is another press (X47). */
export const accessOverrule = accessSaying({
  id: 'access.overrule',
  fits: ({ status, consent }) => isOpen(status) && status !== 'INVITED' && consent === 'OBJECTED',
  change: (text) => ({ kind: 'overrule', text }),
  note: text('access-overrule.note'),
  done: text('access-overrule.done'),
})
