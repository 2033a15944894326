import type { Period } from './period.ts'
import type { RecordFacts } from './permission-matter.ts'

/** Where a request for a seat stands (DOMAIN §3.3). */
export const ACCESS_STATUSES = [
  'SUBMITTED',
  'NEEDS_INFO',
  'BLOCKED_LIMIT',
  'INVITED',
  'ACCEPTED',
  'REJECTED',
  'WITHDRAWN',
  'INVITE_EXPIRED',
] as const
/** Where one request stands. */
export type AccessStatus = (typeof ACCESS_STATUSES)[number]

/** What happens to a request. `full`: all seats are taken; `room`: one became free, or the request needs none of its own. */
export const ACCESS_EVENTS = [
  'ask',
  'answer',
  'full',
  'room',
  'approve',
  'reject',
  'accept',
  'expire',
  'lapse',
  'invite',
  'withdraw',
  'resubmit',
] as const
/** What moves a request, where its status allows it. */
export type AccessEvent = (typeof ACCESS_EVENTS)[number]

const MOVES: Readonly<Record<AccessStatus, Partial<Record<AccessEvent, AccessStatus>>>> = {
  SUBMITTED: {
    ask: 'NEEDS_INFO',
    full: 'BLOCKED_LIMIT',
    approve: 'INVITED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
  },
  NEEDS_INFO: { answer: 'SUBMITTED', full: 'BLOCKED_LIMIT', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  BLOCKED_LIMIT: { room: 'SUBMITTED', ask: 'NEEDS_INFO', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  // A cut that takes the kept seat away sends the request back to waiting (X4).
  INVITED: {
    accept: 'ACCEPTED',
    expire: 'INVITE_EXPIRED',
    lapse: 'BLOCKED_LIMIT',
    withdraw: 'WITHDRAWN',
    invite: 'INVITED',
  },
  INVITE_EXPIRED: { invite: 'INVITED', full: 'BLOCKED_LIMIT', withdraw: 'WITHDRAWN' },
  REJECTED: { resubmit: 'SUBMITTED' },
  ACCEPTED: {},
  WITHDRAWN: {},
}

/** The status after an event; undefined where the state machine does not allow it. */
export const moved = (status: AccessStatus, event: AccessEvent): AccessStatus | undefined => MOVES[status][event]

/** Whether somebody still waits for something: one such request per person and company (INV-20). */
export const isOpen = (status: AccessStatus): boolean =>
  status === 'SUBMITTED' || status === 'NEEDS_INFO' || status === 'BLOCKED_LIMIT' || status === 'INVITED'

/** Whether the vendor owes a decision: the promise runs. */
export const isUndecided = (status: AccessStatus): boolean => status === 'SUBMITTED' || status === 'BLOCKED_LIMIT'

const HOUR_MS = 3_600_000
/** From the complete request to an invitation, a reasoned rejection or a question (DOMAIN K6). */
const DECISION_MS = 24 * HOUR_MS
/** When approvers are reminded, counted like the promise. */
const REMINDERS_MS = [12 * HOUR_MS, 20 * HOUR_MS]
/** How long an invitation can be accepted. */
export const INVITE_MS = 7 * 24 * HOUR_MS
/** Invitations a request may be sent after the first. */
export const RESENDS = 3

/** By when a request sent at `at` is answered: wall clock, over weekends and clock changes alike (INV-23, X24). */
export const dueFrom = (at: Date): Date => new Date(at.getTime() + DECISION_MS)

/** The promise after a pause: what was left when it began is left when it ends (INV-23). */
export const resumedDue = (dueAt: Date, pausedAt: Date, now: Date): Date =>
  new Date(dueAt.getTime() + (now.getTime() - pausedAt.getTime()))

/** What the clock wants of an undecided request: the first or second reminder, or the escalation; each once. */
export function urgency(
  request: {
    readonly status: AccessStatus
    readonly dueAt: Date
    readonly reminders: number
    readonly isEscalated: boolean
  },
  now: Date,
): 1 | 2 | 'escalate' | undefined {
  if (!isUndecided(request.status) || request.isEscalated) return undefined
  const left = request.dueAt.getTime() - now.getTime()
  if (left <= 0) return 'escalate'
  const due = REMINDERS_MS.filter((after) => left <= DECISION_MS - after).length
  return due > request.reminders ? (due as 1 | 2) : undefined
}

/** One thing said about a request. `byId` is absent where it was the clock. */
export interface AccessStep {
  readonly kind: 'asked' | 'answered' | 'agreed' | 'objected' | 'overruled'
  readonly byId?: string
  readonly at: Date
  readonly text?: string
}

/** What the rules need to know of a request. */
export interface AccessFacts {
  readonly number: string
  readonly status: AccessStatus
  readonly requesterId: string
  /** Absent where nobody knows yet which company is meant. */
  readonly companyId?: string
  readonly replacedId?: string
  readonly isReplacing: boolean
  readonly period?: Period
  readonly consent: 'NONE' | 'AGREED' | 'OBJECTED'
}

/** `ar 88`, `AR-88` → `AR-88`; undefined where no request is named. */
export function accessNumber(said: string): string | undefined {
  const digits = /^\s*ar[-\s]?(\d{1,9})\s*$/iu.exec(said)?.[1]
  return digits && `AR-${Number(digits)}`
}

/** For `may`: whose own a request is, and whether its company lets its own admins decide (DOMAIN §3.4, INV-22). */
export const accessRecord = (
  request: Pick<AccessFacts, 'companyId'>,
  ofIds: readonly (string | undefined)[],
  adminsMayApprove = false,
): RecordFacts => ({
  ...(request.companyId === undefined ? {} : { companyId: request.companyId }),
  ofIds: ofIds.filter((id) => id !== undefined),
  given: adminsMayApprove ? ['admins may approve'] : [],
})

/** Why a request cannot be approved as it stands, whoever presses (X46, X47). */
export type ApprovalProblem = 'no-company' | 'whom-to-replace' | 'objected' | 'period-over'

/** What has to be settled before an approval; rooms and limits are asked separately, under the company's lock. */
export function approvalProblem(request: AccessFacts, now: Date): ApprovalProblem | undefined {
  if (request.companyId === undefined) return 'no-company'
  if (request.isReplacing && request.replacedId === undefined) return 'whom-to-replace'
  if (request.consent === 'OBJECTED') return 'objected'
  if (request.period?.endsAt !== undefined && request.period.endsAt <= now) return 'period-over'
  return undefined
}

/** Mailboxes of a role, which no seat belongs to: it belongs to one named person (DOMAIN C5). */
const ROLE_MAILBOX =
  /^(info|support|hilfe|help|helpdesk|service|servicedesk|it|edv|admin|administrator|office|kontakt|contact|contacto|mail|post|team|sales|vertrieb|ventas|billing|rechnung|buchhaltung|accounting|soporte|hello|hallo|hola|noreply|no-reply|webmaster|postmaster|hr|marketing|einkauf|procurement)([._+-]\w*)?@/i

/** Whether an address is a role's and not a person's. */
export const isRoleMailbox = (email: string): boolean => ROLE_MAILBOX.test(email.trim())
