import { look, start } from '../core/button.ts'
import { periodWords } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import { firstSteps } from '../core/first-steps.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'
import type { Happening } from '../domain/happening.ts'
import { may } from '../domain/permission.ts'
import { isSuperUser } from '../domain/person.ts'
import type { Recipient } from '../domain/recipient.ts'
import type { SeatAssignment } from '../domain/seat.ts'
import { channelOf } from './channel-card.ts'

type News = Extract<Happening, { kind: 'seat' }>
/** What is told: `free`: a stand-in ended and nobody is behind it any more (X30); `cancelled`: it never began. */
type Told = News['step'] | 'free' | 'cancelled'

/** What one of those concerned reads when a seat changes hands; undefined where it is nothing to them any longer. */
export async function seatNews(
  { assignmentId, step }: News,
  recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  const { reads, now } = ctx
  const { reason } = recipient
  const one = await reads.access.assignment(assignmentId)
  if (!one || (step === 'ending' && one.endedAt) || !(await isTheirs(one, recipient, ctx))) return undefined
  const seats = await reads.access.seats(one.companyId, now)
  const isFree = seats?.assignments.some(({ seatId }) => seatId === one.seatId) !== true
  const told = toldOf(step, one, isFree)
  if (reason === 'replaced' && isBack(told) && !isSuperUser(ctx.person, one.companyId, now)) return undefined
  const holder = await reads.accounts.get(one.personId)
  const regular = one.standsInForPersonId === undefined ? undefined : await reads.accounts.get(one.standsInForPersonId)
  const timezone = seats?.timezone ?? 'UTC'
  const key = reason === 'approver' ? 'left' : told
  const words = text(`seat-told.${reason}.${key}${one.kind === 'REGULAR' ? '-own' : ''}`, {
    company: seats?.companyName ?? '',
    holder: holder?.name ?? '',
    regular: regular?.name ?? '',
    period: periodWords(one, timezone),
    at: { at: one.endedAt ?? one.endsAt ?? now },
  })
  const from = one.endsAt && { from: localDay(one.endsAt, timezone) }
  const again = { company: seats?.companyName ?? '', ...(regular?.email ? { replaced: regular.email } : {}), ...from }
  const buttons = buttonsFor(told, reason, one.companyId, again)
  const begins = reason === 'holder' && (told === 'given' || told === 'began')
  if (!begins) return [say(words, told === 'revoked' && reason === 'holder' ? 'bad' : 'plain', buttons)]
  return [say(words, 'good', buttons), ...(one.startsAt <= now ? [firstSteps(seats?.companyName ?? '')] : [])]
}

/** Asked again at delivery: who is somebody else by now, or lost the role, is told nothing (INV-73). */
async function isTheirs(
  one: SeatAssignment & { readonly standsInForPersonId?: string },
  { to, reason }: Recipient,
  ctx: Context,
): Promise<boolean> {
  const { person, now } = ctx
  const { companyId } = one
  switch (reason) {
    case 'holder':
      return person.id === one.personId
    case 'replaced':
      return person.id === one.standsInForPersonId
    case 'company-admin':
      return may(person, 'seat.revoke', { kind: 'record', record: { companyId } }, now).allowed
    case 'approver':
      if (to.startsWith('channel:') && !(await channelOf(ctx, to))?.isRosterFit) return false
      return may(person, 'seat.list', { kind: 'company', companyId }, now).allowed
    default:
      return false
  }
}

function toldOf(step: News['step'], { kind, startsAt, endedAt }: SeatAssignment, isFree: boolean): Told {
  if (kind === 'REGULAR') return step === 'began' ? 'given' : step
  if (endedAt !== undefined && endedAt <= startsAt) return 'cancelled'
  return step === 'ended' && isFree ? 'free' : step
}

/** The regular holder has the seat again. */
const isBack = (told: Told) => told === 'ended' || told === 'taken-back' || told === 'revoked' || told === 'left'

/** `again`: what a request for the days after this stand-in begins with. */
function buttonsFor(
  told: Told,
  reason: Recipient['reason'],
  company: string,
  again: Readonly<Record<string, string>>,
): Button[] {
  const takeBack = start(text('access-card.take-back'), 'access.takeback', { company })
  const fine = look(text('seat-told.fine'), 'thanks')
  if (reason === 'holder') {
    switch (told) {
      case 'given':
      case 'began':
        return []
      case 'ending':
        return [start(text('seat-told.extend'), 'access.replace', again), fine]
      default:
        return [
          look(text('button.my-tickets'), 'ticket.list'),
          start(text('access-card.request-again'), 'access.request'),
        ]
    }
  }
  if (reason !== 'replaced' || told === 'cancelled' || told === 'free')
    return [look(text('access-card.seats'), 'seat.list', { company })]
  if (isBack(told)) return [look(text('button.all-company'), 'ticket.list', { filter: 'company', company })]
  return told === 'ending' ? [takeBack, fine] : [takeBack]
}
