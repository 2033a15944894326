import { accessTold } from '../core/access-told.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { AccessRequest } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { RESENDS } from '../domain/access.ts'
import { aboutRequest, noRoom } from './access-no-room.ts'
import {
  cardNow,
  chosenAccess,
  moveOn,
  type OnAccess,
  onAccess,
  openAccess,
  overtaken,
  requestSlot,
  stopped,
} from './on-access.ts'

const isInvitable = ({ status }: AccessRequest) => status === 'INVITED' || status === 'INVITE_EXPIRED'

/** The invitation once more, with a new link and seven new days: by whoever approved, or the invited themselves (§3.3, X25). */
export const accessInvite = defineFlow<OnAccess>()({
  id: 'access.invite',
  rev: 1,
  ...onAccess('access.invite', isInvitable),
  slots: { request: requestSlot },
  isOneTap: true,
  detour(_, on) {
    if (!on.sight) return undefined
    const { request } = on.sight
    if (!isInvitable(request)) return overtaken(on)
    const isUsedUp = request.invites > RESENDS
    return isUsedUp
      ? [
          say(text('access-invite.used-up', { ...aboutRequest(request), count: RESENDS }), 'bad', [
            openAccess(request.number),
          ]),
        ]
      : undefined
  },
  async commit(_, ctx, on) {
    const { number } = chosenAccess(on)
    const result = await moveOn(chosenAccess(on), { kind: 'invite' }, ctx)
    switch (result.kind) {
      case 'done': {
        const until = { at: result.request.inviteExpiresAt ?? ctx.now }
        const note = text('access-invite.done', { ...aboutRequest(result.request), until })
        return { messages: await cardNow(number, ctx, note), ...accessTold(number, result.happened) }
      }
      case 'blocked': {
        const isTheirs = on.sight?.reader !== 'approver'
        const messages = isTheirs
          ? await cardNow(number, ctx, text('access-invite.no-seat', aboutRequest(result.request)))
          : await noRoom(result, ctx)
        return { messages, ...accessTold(number, result.happened) }
      }
      case 'refused':
        return { messages: await stopped(result.request, ctx) }
      case 'problem':
        return { messages: await cardNow(number, ctx, text('access-accept.over', aboutRequest(result.request))) }
    }
  },
})
