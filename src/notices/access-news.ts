import { look, start } from '../core/button.ts'
import { type AccessCardTitle, accessCard } from '../core/cards/access-card.ts'
import { periodWords } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { AccessRequest } from '../core/ports.ts'
import { type AccessSight, seenAccess } from '../core/sights/access-sight.ts'
import { talkTo } from '../core/talk-to.ts'
import { text, type Words } from '../core/words.ts'
import type { AccessNews, Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { isStill } from './access-still.ts'
import { channelOf } from './channel-card.ts'

type News = Extract<Happening, { kind: 'access' }>

/** What one of those concerned reads of a step of a request; undefined once it is no longer so. */
export async function accessNews(
  { request: number, step }: News,
  recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  if (recipient.to.startsWith('mail:')) return mailed(number, recipient, ctx)
  const sight = await seenAccess(number, ctx)
  if (!sight || !isStill(step, sight.request)) return undefined
  switch (recipient.reason) {
    case 'approver':
      return toApprover(step, sight, recipient, ctx)
    case 'applicant':
      return sight.request.requesterId === ctx.person.id ? told('applicant', step, sight, ctx) : undefined
    case 'replaced':
      return sight.request.replacedId === ctx.person.id ? told('replaced', step, sight, ctx) : undefined
    default:
      return undefined
  }
}

const TITLES: Readonly<Partial<Record<AccessNews, AccessCardTitle>>> = {
  submitted: 'title',
  answered: 'answered',
  objected: 'objected',
  unblocked: 'unblocked',
  lapsed: 'lapsed',
  'first-reminder': 'first-reminder',
  'second-reminder': 'second-reminder',
  escalated: 'escalated',
  expired: 'expired',
  bounced: 'bounced',
  wanted: 'wanted',
}

/** The card itself each time, so that whoever reads a reminder can decide right there (C10, C16). */
async function toApprover(
  step: AccessNews,
  sight: AccessSight,
  { to }: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  if (sight.reader !== 'approver') return undefined
  const { request } = sight
  const { number } = request
  const isChannel = to.startsWith('channel:')
  const channel = isChannel ? await channelOf(ctx, to) : undefined
  if (isChannel && !channel) return undefined
  if (channel && !channel.isRosterFit) return [say(text('access-card.number-only', { number }))]
  if (step === 'accepted')
    return [say(text('access-told.approver.accepted', about(request)), 'good', [seatsButton(request)])]
  const title = TITLES[step]
  if (!title) return undefined
  const isAgain = step === 'expired' || step === 'bounced'
  const card = accessCard(sight, ctx.now, {
    title,
    buttons: isAgain
      ? [start(text('access-card.invite'), 'access.invite', { request: number }, { style: 'primary' })]
      : step === 'wanted'
        ? talkTo(request.requester, ctx)
        : [],
    ...(step === 'bounced' || step === 'wanted' ? { note: text(`access-card.${step}.note`, about(request)) } : {}),
  })
  // Everybody in the channel looks at this copy: what one of them does is answered to them alone.
  return [isChannel ? { ...card, stays: true } : card]
}

/** News above the record as its reader sees it, with what happens next below it. */
function told(
  who: 'applicant' | 'replaced',
  step: AccessNews,
  sight: AccessSight,
  { now }: Context,
): readonly Message[] {
  const { request } = sight
  const known = about(request)
  return [
    accessCard(sight, now, {
      title: text(`access-told.${who}.${step}`, known),
      note: hasOnlyChat(who, step, request)
        ? text('access-told.applicant.approved.note-chat', known)
        : text(`access-told.${who}.${step}.note`, known),
      buttons: who === 'replaced' ? wayBack(step, request) : wayOn(step, request),
    }),
  ]
}

/** The invitation of somebody without a confirmed address is in the chat alone. */
const hasOnlyChat = (who: 'applicant' | 'replaced', step: AccessNews, { requester }: AccessRequest): boolean =>
  who === 'applicant' && step === 'approved' && !(requester.email && requester.isVerified)

/** What may be said of a request to those who are part of it. */
const about = (request: AccessRequest): Readonly<Record<string, Words>> => {
  const { number, requester, replaced, company, companyEntered, period, dueAt, inviteExpiresAt, talk, decision } =
    request
  return {
    number,
    name: requester.name,
    replaced: replaced?.name ?? '',
    company: company?.name ?? companyEntered,
    period: periodWords(period ?? {}, company?.timezone ?? 'UTC'),
    due: { at: dueAt },
    until: { at: inviteExpiresAt ?? dueAt },
    by: talk.at(-1)?.name ?? decision?.byName ?? '',
  }
}

/** A replaced person can take their seat back from the first moment on (§2.1 rule 12). */
const wayBack = (step: AccessNews, { companyId }: AccessRequest): Button[] =>
  step === 'approved' && companyId
    ? [start(text('access-card.take-back'), 'access.takeback', { company: companyId })]
    : []

const wayOn = (step: AccessNews, { number }: AccessRequest): Button[] => {
  if (step === 'blocked' || step === 'lapsed' || step === 'escalated' || step === 'revoked')
    return [look(text('button.contact'), 'contact.show')]
  return step === 'expiring' ? [start(text('access-card.invite-me'), 'access.invite', { request: number })] : []
}

const seatsButton = ({ companyId }: AccessRequest): Button =>
  look(text('access-card.seats'), 'seat.list', { company: companyId ?? '' })

/** The mailbox of the requester, as long as it is theirs and the invitation stands; the letter makes its link (access-mail.ts). */
async function mailed(number: string, { to }: Recipient, { reads }: Context): Promise<readonly Message[] | undefined> {
  const request = await reads.access.get(number)
  const { email, isVerified } = request?.requester ?? {}
  if (request?.status !== 'INVITED' || !isVerified || to !== `mail:${email}`) return undefined
  return [say(text('access-mail.title', about(request)))]
}
