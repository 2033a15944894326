import type { InvitationState } from '../../domain/invitation.ts'
import type { Text } from '../words.ts'
import type { Asking } from './sign-in.ts'

/** The mailed invitation to a super-user seat, as its page shows it. */
export interface SeatInvitation {
  readonly number: string
  readonly state: InvitationState
  /** Whose it is. */
  readonly personId: string
  readonly isLocked: boolean
  /** Masked: old links lie about. */
  readonly email: string
  /** A new one may be asked for: it is sent, or once all were sent, those who decide are told. */
  readonly renewal?: 'send' | 'tell'
  /** Theirs; absent where they never said. */
  readonly locale?: string
  /** The company's, in which days and times are shown. */
  readonly timezone: string
  readonly company: string
  readonly invitedBy: string
  readonly name: string
  readonly period: Text
  /** `Stockholm`. */
  readonly zone: string
  /** Who has no access meanwhile; `isForATime`: it comes back by itself. */
  readonly replaced?: { readonly name: string; readonly isForATime: boolean }
  readonly hasBegun: boolean
  readonly until?: Date
  readonly acceptedAt?: Date
  /** They have the seat now, or will when the period begins. */
  readonly isHeld: boolean
}

/** What came of asking for a new one. `told`: those who decide know. */
export type Renewed = Asking | { readonly kind: 'told' }

/** Mailed invitations to seats: looking changes nothing, one press counts (INV-05, X26). Undefined: no link of this kind. */
export interface SeatInvitations {
  look(token: string): Promise<SeatInvitation | undefined>
  /** The press. False: it is not open (any longer); looking again says why. */
  answer(token: string, answer: 'accept' | 'decline'): Promise<boolean>
  /** A new one to the same person; undefined where there is none to be had. */
  renew(token: string): Promise<Renewed | undefined>
  /** For somebody locked: the link to a new password, which opens the account again. */
  unlock(token: string): Promise<Asking | undefined>
}
