import { type AccessStatus, INVITE_MS } from './access.ts'
import type { SeatEnd } from './seat.ts'

/** What has become of a mailed invitation to a seat; each has words and a next step of its own (X4, X5, X25). */
export type InvitationState =
  | 'open'
  | 'accepted'
  /** Its seven days are over; a new one is to be had. */
  | 'expired'
  /** A newer one was sent. */
  | 'superseded'
  | 'withdrawn'
  /** The regular holder took the seat back before it was accepted. */
  | 'taken-back'
  | 'revoked'
  /** A lower limit took the kept seat away; the request waits (X4). */
  | 'lapsed'
  /** It expired, and meanwhile every seat was taken; the request waits. */
  | 'no-seat'
  /** It is being decided anew. */
  | 'undecided'
  | 'rejected'
  /** The days that were asked for have passed. */
  | 'period-over'
  /** The replaced person has no seat of their own any longer. */
  | 'nobody-to-replace'

/** The state of one link at `now`. `hasRegular`: whoever is replaced, if anybody, still has a seat of their own. */
export function invitationState(
  request: {
    readonly status: AccessStatus
    readonly inviteExpiresAt?: Date
    readonly inviteEndReason?: SeatEnd
    readonly period?: { readonly endsAt?: Date }
  },
  link: { readonly createdAt: Date; readonly isSuperseded: boolean; readonly isForThem: boolean },
  hasRegular: boolean,
  now: Date,
): InvitationState {
  const { status, inviteExpiresAt, inviteEndReason, period } = request
  switch (status) {
    case 'ACCEPTED':
      return 'accepted'
    case 'WITHDRAWN':
      if (inviteEndReason === 'TAKEN_BACK') return 'taken-back'
      return inviteEndReason === 'REVOKED' ? 'revoked' : 'withdrawn'
    case 'REJECTED':
      return 'rejected'
    case 'BLOCKED_LIMIT':
      return inviteEndReason === 'LIMIT_CUT' ? 'lapsed' : 'no-seat'
    case 'SUBMITTED':
    case 'NEEDS_INFO':
      return 'undecided'
    case 'INVITED':
    case 'INVITE_EXPIRED': {
      if (period?.endsAt && period.endsAt <= now) return 'period-over'
      if (!hasRegular) return 'nobody-to-replace'
      if (status === 'INVITE_EXPIRED' || !inviteExpiresAt || inviteExpiresAt <= now) return 'expired'
      const isOld = link.createdAt.getTime() < inviteExpiresAt.getTime() - INVITE_MS
      return isOld || link.isSuperseded || !link.isForThem ? 'superseded' : 'open'
    }
  }
}
