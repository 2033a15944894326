import { accessTold } from '../core/access-told.ts'
import { accessCard } from '../core/cards/access-card.ts'
import { periodWords } from '../core/cards/access-words.ts'
import { firstSteps } from '../core/first-steps.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { AccessRequest } from '../core/ports.ts'
import { type Text, text } from '../core/words.ts'
import { noRoom } from './access-no-room.ts'
import {
  asShown,
  cardNow,
  chosenAccess,
  moveOn,
  type OnAccess,
  onAccess,
  overtaken,
  requestSlot,
  stopped,
} from './on-access.ts'

const isInvited = ({ status }: AccessRequest) => status === 'INVITED'

/** *Accept* in the private chat, one tap on the invitation: the same as the page behind the mailed link (C11, INV-24). */
export const accessAccept = defineFlow<OnAccess>()({
  id: 'access.accept',
  rev: 1,
  ...onAccess('access.accept', isInvited),
  ...asShown,
  slots: { request: requestSlot },
  isOneTap: true,
  detour(_, on) {
    if (!on.sight || isInvited(on.sight.request)) return undefined
    const note = over(on.sight.request)
    return note ? [accessCard(on.sight, on.now, { note })] : overtaken(on)
  },
  review: (_, { sight }) => ({
    notes: sight
      ? [text('access-accept.note', { company: sight.request.company?.name ?? '', period: periodOf(sight.request) })]
      : [],
  }),
  async commit(_, ctx, on) {
    const { number } = chosenAccess(on)
    const result = await moveOn(chosenAccess(on), { kind: 'accept' }, ctx)
    const company = result.request.company?.name ?? ''
    switch (result.kind) {
      case 'done': {
        const { period } = result.request
        const hasBegun = period === undefined || period.startsAt <= ctx.now
        const words = text(hasBegun ? 'access-accept.done' : 'access-accept.done-later', {
          company,
          period: periodOf(result.request),
        })
        return {
          messages: [say(words, 'good'), ...(hasBegun ? [firstSteps(company)] : [])],
          ...accessTold(number, result.happened),
        }
      }
      case 'problem':
        return { messages: await cardNow(number, ctx, text('access-accept.over', { company })) }
      case 'blocked':
        return { messages: await noRoom(result, ctx), ...accessTold(number, result.happened) }
      case 'refused': {
        const note = over(result.request) ?? (isInvited(result.request) ? text('access-accept.expired') : undefined)
        return { messages: note ? await cardNow(number, ctx, note) : await stopped(result.request, ctx) }
      }
    }
  },
})

/** It was pressed here or on the page before: nobody accepts twice (C11). Or its time is over, which the clock has found. */
const over = ({ number, company, acceptedAt, status }: AccessRequest): Text | undefined => {
  if (acceptedAt) return text('access-accept.already', { number, company: company?.name ?? '', at: { at: acceptedAt } })
  return status === 'INVITE_EXPIRED' ? text('access-accept.expired') : undefined
}

const periodOf = ({ period, company }: AccessRequest) => periodWords(period ?? {}, company?.timezone ?? 'UTC')
