import { describe, expect, it } from 'vitest'
import {
  ACCESS_EVENTS,
  ACCESS_STATUSES,
  type AccessFacts,
  type AccessStatus,
  approvalProblem,
  dueFrom,
  isOpen,
  isRoleMailbox,
  moved,
  resumedDue,
  urgency,
} from '../../src/domain/access.ts'

const SENT = new Date('2026-05-12T12:05:00Z')
const hours = (n: number) => new Date(SENT.getTime() + n * 3_600_000)

describe('a request', () => {
  it('goes its way: asked, answered, approved, accepted', () => {
    const path = (['ask', 'answer', 'approve', 'accept'] as const).reduce<AccessStatus | undefined>(
      (status, event) => status && moved(status, event),
      'SUBMITTED',
    )
    expect(path).toBe('ACCEPTED')
  })
  it('that waits for a seat is not approved before there is room (X3), and goes back to waiting when its kept seat is cut (X4)', () => {
    expect(moved('BLOCKED_LIMIT', 'approve')).toBeUndefined()
    expect(moved('BLOCKED_LIMIT', 'room')).toBe('SUBMITTED')
    expect(moved('INVITED', 'lapse')).toBe('BLOCKED_LIMIT')
  })
  it('is decided once: no second decision from where a decision led (INV-21)', () => {
    for (const decided of ['INVITED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'INVITE_EXPIRED'] as const)
      expect([moved(decided, 'approve'), moved(decided, 'reject')]).toEqual([undefined, undefined])
  })
  it('can be withdrawn while it is open, and corrected after a rejection (C17, C21)', () => {
    expect(ACCESS_STATUSES.filter((status) => isOpen(status) && !moved(status, 'withdraw'))).toEqual([])
    expect(moved('REJECTED', 'resubmit')).toBe('SUBMITTED')
  })
  it('ends for good when accepted or withdrawn', () => {
    expect(ACCESS_EVENTS.filter((event) => moved('ACCEPTED', event) ?? moved('WITHDRAWN', event))).toEqual([])
  })
})

describe('the promise of 24 hours', () => {
  const request = { status: 'SUBMITTED' as const, dueAt: dueFrom(SENT), reminders: 0, isEscalated: false }
  it('is wall clock, also over the night in which clocks change (X24)', () => {
    expect(dueFrom(new Date('2026-03-28T12:00:00Z'))).toEqual(new Date('2026-03-29T12:00:00Z'))
  })
  it('reminds after 12 and 20 hours and escalates after 24, each once (C10)', () => {
    expect(urgency(request, hours(11.9))).toBeUndefined()
    expect(urgency(request, hours(12))).toBe(1)
    expect(urgency({ ...request, reminders: 1 }, hours(13))).toBeUndefined()
    expect(urgency({ ...request, reminders: 1 }, hours(20))).toBe(2)
    expect(urgency({ ...request, reminders: 2 }, hours(24))).toBe('escalate')
    expect(urgency({ ...request, reminders: 2, isEscalated: true }, hours(30))).toBeUndefined()
  })
  it('that nobody watched for a while is made up by the last thing due', () => {
    expect(urgency(request, hours(21))).toBe(2)
    expect(urgency(request, hours(50))).toBe('escalate')
  })
  it('pauses while a question is open (INV-23)', () => {
    expect(urgency({ ...request, status: 'NEEDS_INFO' }, hours(30))).toBeUndefined()
    expect(resumedDue(request.dueAt, hours(3), hours(13))).toEqual(hours(34))
  })
})

describe('an approval', () => {
  const facts: AccessFacts = {
    number: 'AR-1',
    status: 'SUBMITTED',
    requesterId: 'anna',
    companyId: 'hello',
    replacedId: 'ewa',
    isReplacing: true,
    consent: 'NONE',
  }
  it('needs no consent, silence is enough', () => expect(approvalProblem(facts, SENT)).toBeUndefined())
  it.each([
    ['objected', { consent: 'OBJECTED' }],
    ['no-company', { companyId: undefined }],
    ['whom-to-replace', { replacedId: undefined }],
    ['period-over', { period: { startsAt: hours(-48), endsAt: SENT } }],
  ] as const)('stops at %s', (problem, more) => {
    const { companyId, replacedId, ...rest } = { ...facts, ...more }
    const known = { ...rest, ...(companyId ? { companyId } : {}), ...(replacedId ? { replacedId } : {}) }
    expect(approvalProblem(known, SENT)).toBe(problem)
  })
})

it.each(['info@hello.example', 'Support@hello.example', 'it.team@hello.example', 'soporte@nandu.example'])(
  '%s is nobody’s own mailbox (C5)',
  (email) => expect(isRoleMailbox(email)).toBe(true),
)
it.each(['ewa.falk@hello.example', 'ingo@muster.example', 'italo.info@nandu.example', 'helpman@hello.example'])(
  '%s is somebody’s',
  (email) => expect(isRoleMailbox(email)).toBe(false),
)
