import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { accessCard } from '../core/cards/access-card.ts'
import type { Button } from '../core/message.ts'
import { type AccessSight, seenAccess } from '../core/sights/access-sight.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { accessNumber, accessRecord, RESENDS } from '../domain/access.ts'
import { may } from '../domain/permission.ts'

const params = z.object({
  id: z.string().max(40),
  /** A copy of the card brought up to date: has no buttons after a decision (C18). */
  isCopy: z.literal(true).optional(),
})

/** One request for a seat: to decide, to follow, to give one's word on (DOMAIN C16, C18, C21). */
export const accessShow = defineView({
  id: 'access.show',
  slash: { name: 'access show', options: { number: 'id' } },
  params,
  load: async ({ id }, ctx) => seenAccess(accessNumber(id) ?? id, ctx),
  may(_, { person, now }, sight) {
    if (!sight) return may(person, 'access.show', { kind: 'nothing' }, now)
    const { requesterId, replacedId } = sight.request
    return may(
      person,
      'access.show',
      { kind: 'record', record: accessRecord(sight.request, [requesterId, replacedId], sight.seats?.adminsMayApprove) },
      now,
    )
  },
  show(sight, { isCopy }, { now }) {
    if (!sight) return []
    const isOpened = !isCopy && sight.reader === 'approver'
    return [accessCard(sight, now, isOpened ? { buttons: [...afterwards(sight), history(sight), backToQueue()] } : {})]
  },
})

/** The way back from what was decided: named where somebody asks for it, not on every copy of the card (C18). */
function afterwards({ request, seats }: AccessSight): Button[] {
  const { number, status, companyId, requesterId, invites } = request
  const holds = seats?.assignments.some(({ personId }) => personId === requesterId) === true
  const canInvite = (status === 'INVITED' || status === 'INVITE_EXPIRED') && invites <= RESENDS
  const revoke = start(
    text('access-card.revoke'),
    'seat.revoke',
    { company: companyId ?? '', person: requesterId },
    { style: 'danger' },
  )
  return [
    ...(canInvite ? [start(text('access-card.invite'), 'access.invite', { request: number })] : []),
    ...(status === 'INVITED' || (status === 'ACCEPTED' && holds) ? [revoke] : []),
  ]
}

const history = ({ request: { number } }: AccessSight): Button =>
  look(text('button.history'), 'access.history', { id: number })

const backToQueue = (): Button => look(text('access-card.queue'), 'access.queue')
