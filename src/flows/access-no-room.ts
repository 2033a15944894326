import { start } from '../core/button.ts'
import { nameIn } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { AccessRequest, AccessResult } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'

/** What words about a request may mention. */
export const aboutRequest = (request: AccessRequest): Readonly<Record<string, Words>> => ({
  number: request.number,
  name: request.requester.name,
  company: request.company?.name ?? request.companyEntered,
  replaced: request.replaced?.name ?? '',
})

/** No seat for them: why, and what can be done about it (C2, X2, X23). */
export async function noRoom(
  { room, request }: Extract<AccessResult, { kind: 'blocked' }>,
  { reads, now }: Context,
): Promise<Message[]> {
  const known = aboutRequest(request)
  const replace = start(
    text('access-card.replace'),
    'access.approve',
    { request: request.number },
    { seen: request.version },
  )
  switch (room.kind) {
    case 'full': {
      const { used, limit } = room
      return [say(text('access-approve.full', { ...known, used, limit }), 'bad', [replace, extraSeat(request)])]
    }
    case 'overlaps': {
      const seats = request.companyId === undefined ? undefined : await reads.access.seats(request.companyId, now)
      const other = seats ? nameIn(seats, room.personId) : ''
      return [say(text('access-approve.overlaps', { ...known, other }), 'bad', [askThem(request), reject(request)])]
    }
    case 'nobody-to-replace':
      return [say(text('access-approve.nobody-to-replace', known), 'bad', [askThem(request), reject(request)])]
    case 'holds-already':
      return [say(text('access-approve.holds-already', known), 'bad', [reject(request)])]
    case 'seat':
    case 'new-seat':
      return []
  }
}

const askThem = ({ number, version }: AccessRequest) =>
  start(text('access-card.ask'), 'access.ask', { request: number }, { seen: version })
const reject = ({ number, version }: AccessRequest) =>
  start(text('access-card.reject'), 'access.reject', { request: number }, { seen: version })

/** Another seat, by a change of the agreement (C2, C4). */
export const extraSeat = ({ companyId = '' }: AccessRequest) =>
  start(text('access-card.extra-seat'), 'access.extraSeat', { company: companyId })
