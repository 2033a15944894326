import { isOpen, RESENDS } from '../../domain/access.ts'
import { start } from '../button.ts'
import type { Button } from '../message.ts'
import type { AccessSight } from '../sights/access-sight.ts'
import { text } from '../words.ts'

/** What a request's reader can press on its card now; after a decision those who decide have nothing left (C18). */
export function buttonsFor({ request, reader }: AccessSight): Button[] {
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
