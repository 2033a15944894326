import { accessTold } from '../core/access-told.ts'
import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { moved } from '../domain/access.ts'
import { asShown, chosenAccess, moveOn, type OnAccess, onAccess, overtaken, requestSlot } from './on-access.ts'

/** The requester no longer wants it; what was approved but not accepted is let go of as well (C21, X5). */
export const accessWithdraw = defineFlow<OnAccess>()({
  id: 'access.withdraw',
  rev: 1,
  slash: { name: 'access withdraw', options: { number: 'request' } },
  ...onAccess('access.withdraw', ({ status }) => moved(status, 'withdraw') !== undefined),
  ...asShown,
  slots: { request: requestSlot },
  detour: (_, on) => (on.sight && !moved(on.sight.request.status, 'withdraw') ? tooLate(on) : undefined),
  review: (_, { sight }) => ({
    notes: [text(sight?.request.status === 'INVITED' ? 'access-withdraw.note-invited' : 'access-withdraw.note')],
  }),
  async commit(_, ctx, on) {
    const { number } = chosenAccess(on)
    const result = await moveOn(chosenAccess(on), { kind: 'withdraw' }, ctx)
    if (result.kind !== 'done')
      return { messages: tooLate({ ...on, sight: on.sight && { ...on.sight, request: result.request } }) }
    return {
      messages: [
        say(text('access-withdraw.done', { number }), 'good', [
          start(text('access-card.request-again'), 'access.request'),
          look(text('button.home'), 'help'),
        ]),
      ],
      ...accessTold(number, result.happened),
    }
  },
})

/** It ended another way. A seat that is theirs by now can still be given up (X5). */
function tooLate(on: OnAccess): Message[] {
  const { request } = on.sight ?? {}
  if (request?.status !== 'ACCEPTED') return overtaken(on)
  const giveUp = start(text('seat-list.give-up'), 'seat.revoke', {
    company: request.companyId ?? '',
    person: request.requesterId,
  })
  const company = request.company?.name ?? request.companyEntered
  return [say(text('access-withdraw.seated', { company }), 'plain', [giveUp, look(text('button.home'), 'help')])]
}
