import { type AccessStatus, isOpen, RESENDS } from '../domain/access.ts'
import { factsOf, isGranted } from './access-facts.ts'
import type { AccessSight } from './access-sight.ts'
import { accessStatus, decidedBy } from './access-words.ts'
import type { Button, Entry, Record as RecordMessage } from './message.ts'
import { start } from './present.ts'
import { type Text, text, type Words } from './words.ts'

/** Why a card comes to somebody (again); its first line, which is also a toast's. */
export type AccessCardTitle =
  | 'title'
  | 'unblocked'
  | 'answered'
  | 'objected'
  | 'lapsed'
  | 'first-reminder'
  | 'second-reminder'
  | 'escalated'
  | 'expired'
  | 'bounced'
  | 'wanted'

/**
 * One request for a seat as its reader should see it now (DOMAIN C16, T5): those who may decide have the buttons, everybody
 * else reads. Once it is decided every copy says who and when and has no buttons (C18).
 */
export function accessCard(
  sight: AccessSight,
  now: Date,
  more: { readonly title?: AccessCardTitle | Text; readonly note?: Words; readonly buttons?: readonly Button[] } = {},
): RecordMessage {
  const { request, reader } = sight
  const { number, version, note } = request
  const decided = decidedBy(request)
  const isForApprovers = reader === 'approver' || reader === 'reader'
  const status = accessStatus(request)
  const { title = 'title' } = more
  const noted = more.note ?? (isForApprovers ? hintTo(sight) : undefined)
  return {
    kind: 'record',
    subject: { type: 'access', id: number, version },
    title: typeof title === 'string' ? text(`access-card.${title}`, { number, name: request.requester.name }) : title,
    status: decided ? { ...status, label: decidedLabel(request.status, status.label, decided) } : status,
    facts: factsOf(sight, now),
    ...(note && (isForApprovers || (reader === 'requester' && !isGranted(request))) ? { text: note } : {}),
    entries: talkOf(sight),
    ...(noted === undefined ? {} : { note: noted }),
    buttons: [...buttonsFor(sight), ...(more.buttons ?? [])],
    refresh: { kind: 'view', view: 'access.show', params: { id: number }, by: 'press' },
  }
}

/** Who decided and when, and what became of it since. */
const decidedLabel = (status: AccessStatus, label: Words, by: Words): Words =>
  status === 'REJECTED' ? by : text('access.status.decided', { status: label, by })

/** What a press would meet, said before it (§2.1 rule 3). */
function hintTo({ request, reader, acting }: AccessSight): Words | undefined {
  const name = request.requester.name
  if (request.status === 'NEEDS_INFO') return text('access-card.paused', { name })
  if (request.status === 'BLOCKED_LIMIT') return text('access-card.blocked')
  if (request.consent === 'OBJECTED' && isOpen(request.status))
    return text('access-card.objection', { name: request.replaced?.name ?? '' })
  if (request.status !== 'SUBMITTED' || reader !== 'approver') return undefined
  return acting ? text('access-card.counts-as', { acting }) : text('access-card.counts')
}

function buttonsFor({ request, reader }: AccessSight): Button[] {
  switch (reader) {
    case 'approver':
      return forApprover(request)
    case 'requester':
      return forRequester(request)
    case 'replaced':
      return forReplaced(request)
    case 'reader':
      return []
  }
}

function forApprover(request: AccessSight['request']): Button[] {
  const of = { request: request.number }
  const seen = { seen: request.version }
  const ask = (style?: 'primary') =>
    start(text('access-card.ask'), 'access.ask', of, { ...seen, ...(style ? { style } : {}) })
  const reject = start(text('access-card.reject'), 'access.reject', of, { ...seen, style: 'danger' })
  switch (request.status) {
    case 'SUBMITTED': {
      if (request.consent === 'OBJECTED')
        return [start(text('access-card.overrule'), 'access.overrule', of, seen), ask('primary'), reject]
      // Nobody knows which company is meant: asking is the way (X46).
      const isUnknown = request.companyId === undefined
      const approve = start(
        text('access-card.approve'),
        'access.approve',
        of,
        isUnknown ? seen : { ...seen, style: 'primary' },
      )
      return isUnknown ? [ask('primary'), approve, reject] : [approve, ask(), reject]
    }
    case 'NEEDS_INFO':
      return [reject]
    case 'BLOCKED_LIMIT':
      return [
        start(text('access-card.replace'), 'access.approve', of, { ...seen, style: 'primary' }),
        start(text('access-card.extra-seat'), 'access.extraSeat', { company: request.companyId ?? '' }),
        ask(),
        reject,
      ]
    default:
      return []
  }
}

function forRequester(request: AccessSight['request']): Button[] {
  const of = { request: request.number }
  const seen = { seen: request.version }
  const withdraw = start(text('button.withdraw'), 'access.withdraw', of, seen)
  switch (request.status) {
    case 'NEEDS_INFO':
      return [start(text('access-card.answer'), 'access.answer', of, { style: 'primary' }), withdraw]
    case 'SUBMITTED':
      return [withdraw]
    case 'BLOCKED_LIMIT':
      return [start(text('access-card.extra-seat'), 'access.extraSeat', { company: request.companyId ?? '' }), withdraw]
    case 'INVITED':
      return [
        start(text('access-card.accept'), 'access.accept', of, { ...seen, style: 'primary' }),
        ...(request.isBounced
          ? [
              start(text('access-card.change-address'), 'email.change'),
              start(text('access-card.invite-me'), 'access.invite', of),
            ]
          : []),
        withdraw,
      ]
    case 'INVITE_EXPIRED':
      return request.invites > RESENDS
        ? [start(text('access-card.request-again'), 'access.request', undefined, { style: 'primary' })]
        : [start(text('access-card.invite-me'), 'access.invite', of, { style: 'primary' })]
    case 'REJECTED':
      return [start(text('access-card.resubmit'), 'access.resubmit', of, { style: 'primary' })]
    case 'WITHDRAWN':
      return [start(text('access-card.request-again'), 'access.request', undefined, { style: 'primary' })]
    case 'ACCEPTED':
      return []
  }
}

/** The replaced person's word (X47). */
function forReplaced({ number, version, status, consent }: AccessSight['request']): Button[] {
  if (!isOpen(status) || status === 'INVITED') return []
  const say = (answer: 'agree' | 'object') =>
    start(
      text(`access-card.${answer}`),
      'access.consent',
      { request: number, answer },
      { seen: version, ...(answer === 'agree' ? { style: 'primary' } : {}) },
    )
  return [...(consent === 'AGREED' ? [] : [say('agree')]), ...(consent === 'OBJECTED' ? [] : [say('object')])]
}

/** Questions, answers, the replaced person's word, oldest first. What approvers say of an objection its maker reads as well. */
function talkOf({ request: { talk, decision }, reader }: AccessSight): Entry[] {
  const said = talk.flatMap(({ kind, text: words, name, at }): Entry[] => {
    const isOfConsent = kind === 'objected' || kind === 'overruled'
    if (words === undefined || (reader === 'replaced' && !isOfConsent)) return []
    const who = text(`access-card.talk.${kind}`, { name: name ?? text('ticket.nobody') })
    return [{ who, when: { at }, text: words }]
  })
  if (!decision || decision.isApproval || reader === 'replaced') return said
  const why = { who: text('access-card.talk.rejected', { name: decision.byName }), when: { at: decision.at } }
  return [...said, { ...why, text: decision.reason }]
}
