import { z } from 'zod'
import { amendmentCard } from '../core/cards/amendment-card.ts'
import { defineView } from '../core/view.ts'
import { may, type Subject } from '../domain/permission.ts'

/** One agreement change that was asked for, with its number and where it stands (C4). */
export const amendmentShow = defineView({
  id: 'amendment.show',
  params: z.object({ id: z.string().max(80) }),
  load: ({ id }, { reads }) => reads.access.amendment(id),
  may(_, { person, now }, amendment) {
    const { companyId, requestedBy } = amendment ?? {}
    const subject: Subject = companyId
      ? { kind: 'record', record: { companyId, ofIds: requestedBy ? [requestedBy.id] : [] } }
      : { kind: 'nothing' }
    return may(person, 'amendment.show', subject, now)
  },
  show(amendment, _, { person, now }) {
    if (!amendment) return []
    return [amendmentCard(amendment, { canSign: may(person, 'amendment.sign', { kind: 'nothing' }, now).allowed })]
  },
})
