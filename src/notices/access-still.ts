import type { AccessRequest } from '../core/ports.ts'
import { isUndecided } from '../domain/access.ts'
import type { AccessNews } from '../domain/happening.ts'

/** Whether a step is still how things stand; what was overtaken would only confuse. */
export function isStill(step: AccessNews, { status, consent, isBounced }: AccessRequest): boolean {
  const isWaiting = isUndecided(status) || status === 'NEEDS_INFO'
  switch (step) {
    case 'submitted':
    case 'overruled':
      return isWaiting
    case 'answered':
    case 'first-reminder':
    case 'second-reminder':
    case 'escalated':
      return isUndecided(status)
    case 'agreed':
      return false
    case 'objected':
      return isWaiting && consent === 'OBJECTED'
    case 'asked':
      return status === 'NEEDS_INFO'
    case 'blocked':
    case 'lapsed':
      return status === 'BLOCKED_LIMIT'
    case 'unblocked':
      return status === 'SUBMITTED'
    case 'approved':
    case 'expiring':
      return status === 'INVITED'
    case 'rejected':
      return status === 'REJECTED'
    case 'withdrawn':
    case 'revoked':
      return status === 'WITHDRAWN'
    case 'accepted':
      return status === 'ACCEPTED'
    case 'bounced':
      return status === 'INVITED' && isBounced
    case 'wanted':
      return status === 'INVITED' || status === 'INVITE_EXPIRED'
    case 'expired':
      return status === 'INVITE_EXPIRED'
  }
}
