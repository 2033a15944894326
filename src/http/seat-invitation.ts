import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { SeatInvitation } from '../core/ports.ts'
import { overPage } from './mailed-link-body.ts'
import { minutesTo, type Pages, showSent } from './pages.ts'
import { acceptedPage, endedPage, invitationPage, otherPage, renewedPage } from './seat-invitation-body.ts'
import { goTo, show, type Visit } from './visit.ts'

const formBody = z.object({ does: z.enum(['accept', 'decline', 'renew']) })

/** The page of a mailed invitation to a super-user seat (DOMAIN C11). Undefined: the token is of another kind, or nobody's. */
export function createSeatInvitationPage(o: Pages) {
  const { visits, seatInvitations: invitations } = o

  async function get(token: string, request: FastifyRequest, reply: FastifyReply) {
    const seen = await open(token, request)
    return seen && shown(reply, token, seen)
  }

  async function post(token: string, request: FastifyRequest, reply: FastifyReply) {
    const seen = await open(token, request)
    if (!seen) return undefined
    const does = formBody.safeParse(request.body).data?.does
    if (does === undefined || isOthers(seen)) return shown(reply, token, seen)
    if (does === 'renew') return renew(reply, token, seen)
    const isDone = await invitations.answer(token, does)
    if (!isDone || does === 'decline') return (await get(token, request, reply)) ?? shown(reply, token, seen)
    await visits.letIn(request, reply, seen.invitation.personId, 'EMAIL')
    return goTo(reply, pathOf(token))
  }

  async function renew(reply: FastifyReply, token: string, { invitation, visit }: Seen) {
    const { email } = invitation
    if (invitation.isLocked) {
      const asked = await invitations.unlock(token)
      const now = await o.now()
      if (asked) return showSent(reply, visit, asked, { email, action: pathOf(token), now, does: 'renew' })
    }
    const renewed = await invitations.renew(token)
    if (renewed?.kind === 'wait') {
      const minutes = minutesTo(renewed.until, await o.now())
      const flaw = visit.phrase('account.wait-mail', { minutes })
      return show(reply, 429, visit, endedPage(pathOf(token), invitation, visit, flaw))
    }
    if (renewed) return show(reply, 200, visit, renewedPage(renewed.kind, invitation, visit))
    return shown(reply, token, { visit, invitation: (await invitations.look(token)) ?? invitation })
  }

  async function open(token: string, request: FastifyRequest): Promise<Seen | undefined> {
    const invitation = await invitations.look(token)
    return invitation && { invitation, visit: await visits.visit(request, invitation.locale, invitation.timezone) }
  }

  return { get, post }
}

interface Seen {
  readonly invitation: SeatInvitation
  readonly visit: Visit
}

const pathOf = (token: string) => `/a/${token}`

/** The browser is signed in as somebody else. */
const isOthers = ({ visit, invitation }: Seen): boolean =>
  visit.account !== undefined && visit.account.id !== invitation.personId

function shown(reply: FastifyReply, token: string, seen: Seen): FastifyReply {
  const { visit, invitation } = seen
  const path = pathOf(token)
  if (isOthers(seen)) return show(reply, 403, visit, otherPage(visit.account?.name ?? '', visit))
  const { isLocked, isHeld, state, email } = invitation
  if (isLocked) return show(reply, 403, visit, overPage(path, { kind: 'locked', email }, visit.phrase))
  if (state === 'open') return show(reply, 200, visit, invitationPage(path, invitation, visit))
  if (state === 'accepted' && isHeld && visit.account) return show(reply, 200, visit, acceptedPage(invitation, visit))
  return show(reply, 410, visit, endedPage(path, invitation, visit))
}
