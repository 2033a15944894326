import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AccessDesk, day, HOUR_MS, openAccessDesk } from './access-desk.ts'

let desk: AccessDesk
beforeAll(async () => {
  desk = await openAccessDesk()
})
afterAll(() => desk.close())

const steps = (result: { readonly happened?: readonly unknown[] } | undefined) =>
  (result?.happened ?? []).map((one) => (one as { step: string }).step)

describe('two seats', () => {
  it('are given from the request over the approval to the acceptance', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa')
    const { request, happened } = await desk.request(id('ewa'), companyId, day(0))
    expect(request).toMatchObject({ status: 'SUBMITTED', dueAt: day(1) })
    expect(steps({ happened })).toEqual(['submitted'])
    const approved = await desk.change(request.number, { kind: 'approve' }, 'kim', day(0), request.version)
    expect(approved).toMatchObject({
      kind: 'done',
      request: { status: 'INVITED', decision: { byId: 'kim', isApproval: true } },
    })
    expect(await desk.holders(companyId, day(0))).toEqual([])
    const accepted = await desk.change(request.number, { kind: 'accept' }, id('ewa'), day(1))
    expect(steps('happened' in accepted ? accepted : undefined)).toEqual(['accepted', 'given'])
    expect(await desk.holders(companyId, day(1))).toEqual(['ewa'])
  })
  it('are full at two: the third waits, and becomes approvable when the signed amendment raises the limit (C2, C3, X3)', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa', 'tom', 'anna', 'eva')
    await desk.seat(id('ewa'), companyId, day(0))
    await desk.seat(id('tom'), companyId, day(0))
    const { request } = await desk.request(id('anna'), companyId, day(1))
    const later = await desk.request(id('eva'), companyId, day(2))
    expect([request.status, later.request.status]).toEqual(['BLOCKED_LIMIT', 'BLOCKED_LIMIT'])
    expect(await desk.change(request.number, { kind: 'approve' }, 'kim', day(2))).toMatchObject({ kind: 'refused' })
    const signed = await desk.amend(companyId, 3, day(3))
    expect(steps('happened' in signed ? signed : undefined)).toEqual(['signed', 'unblocked'])
    expect([await desk.status(request.number), await desk.status(later.request.number)]).toEqual([
      'SUBMITTED',
      'BLOCKED_LIMIT',
    ])
    expect(await desk.limit(companyId)).toBe(3)
  })
  it('no command raises the limit without a signed amendment (INV-16)', async () => {
    const { companyId } = await desk.customer(2)
    const raise = desk.client.agreement.update({ where: { id: `a-${companyId}` }, data: { superUserLimit: 9 } })
    await expect(raise).rejects.toThrow(/signed amendment/)
  })
  it('one run is one request, and a person has one open request (INV-20)', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa')
    const first = await desk.request(id('ewa'), companyId, day(0), { run: 'the same press' })
    const again = await desk.request(id('ewa'), companyId, day(0), { run: 'the same press' })
    const other = await desk.request(id('ewa'), companyId, day(0))
    expect([again.request.number, again.kind]).toEqual([first.request.number, 'made'])
    expect([other.request.number, other.kind]).toEqual([first.request.number, 'open'])
    expect(steps(again)).toEqual([])
  })
})

describe('standing in', () => {
  const august = { startsAt: day(10), endsAt: day(20) }
  const withStandIn = async () => {
    const company = await desk.customer(2, 'ewa', 'tom', 'anna', 'eva')
    const { companyId, id } = company
    await desk.seat(id('ewa'), companyId, day(0))
    await desk.seat(id('tom'), companyId, day(0))
    await desk.seat(id('anna'), companyId, day(1), { replacedId: id('ewa'), period: august })
    return company
  }
  it('uses no seat of its own, holds for the period, and ends by the clock alone (C13, INV-14, X21)', async () => {
    const { companyId } = await withStandIn()
    expect(await desk.holders(companyId, day(9))).toEqual(['ewa', 'tom'])
    expect(await desk.holders(companyId, day(10))).toEqual(['anna', 'tom'])
    expect(await desk.holders(companyId, new Date(day(20).getTime() - 1))).toEqual(['anna', 'tom'])
    expect(await desk.holders(companyId, day(20))).toEqual(['ewa', 'tom'])
  })
  it('is taken back by the regular holder, who has it again at once (C14, INV-18)', async () => {
    const { companyId, id } = await withStandIn()
    const back = await desk.takeBack(id('ewa'), companyId, day(12))
    expect(steps(back)).toEqual(['taken-back'])
    expect(await desk.holders(companyId, day(12))).toEqual(['ewa', 'tom'])
    expect(await desk.limit(companyId)).toBe(2)
    expect(await desk.takeBack(id('ewa'), companyId, day(13))).toBeUndefined()
  })
  it('planned but not begun: taking back ends it before it starts, and an invitation still out is revoked', async () => {
    const { companyId, id } = await withStandIn()
    const { request } = await desk.request(id('eva'), companyId, day(2), {
      replacedId: id('ewa'),
      period: { startsAt: day(30), endsAt: day(40) },
    })
    await desk.change(request.number, { kind: 'approve' }, 'kim', day(2))
    const back = await desk.takeBack(id('ewa'), companyId, day(3))
    expect(steps(back)).toEqual(['taken-back', 'revoked'])
    expect(await desk.holders(companyId, day(12))).toEqual(['ewa', 'tom'])
    expect(await desk.change(request.number, { kind: 'accept' }, id('eva'), day(4))).toMatchObject({
      kind: 'refused',
      request: { status: 'WITHDRAWN' },
    })
  })
  it('twice at once is refused and names the other (X23)', async () => {
    const { companyId, id } = await withStandIn()
    const { request } = await desk.request(id('eva'), companyId, day(2), {
      replacedId: id('ewa'),
      period: { startsAt: day(19), endsAt: day(25) },
    })
    expect(await desk.change(request.number, { kind: 'approve' }, 'kim', day(2))).toMatchObject({
      kind: 'blocked',
      room: { kind: 'overlaps', personId: id('anna') },
    })
  })
  it('goes on to its end although the regular holder leaves; then the seat is free (X30)', async () => {
    const { companyId, id } = await withStandIn()
    await desk.leave(id('ewa'), companyId, day(12))
    expect(await desk.holders(companyId, day(15))).toEqual(['anna', 'tom'])
    const { request } = await desk.request(id('eva'), companyId, day(15))
    expect(request.status).toBe('BLOCKED_LIMIT')
    expect(await desk.holders(companyId, day(20))).toEqual(['tom'])
  })
  it('is not given by an objection that nobody overruled (X47)', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa', 'anna')
    await desk.seat(id('ewa'), companyId, day(0))
    const { request } = await desk.request(id('anna'), companyId, day(1), { replacedId: id('ewa') })
    await desk.change(request.number, { kind: 'object', text: 'I know nothing of this.' }, id('ewa'), day(1))
    const approve = { kind: 'approve' } as const
    expect(await desk.change(request.number, approve, 'kim', day(1))).toMatchObject({
      kind: 'problem',
      problem: 'objected',
    })
    await desk.change(request.number, { kind: 'overrule', text: 'Her manager called.' }, 'kim', day(1))
    expect(await desk.change(request.number, approve, 'kim', day(1))).toMatchObject({ kind: 'done' })
  })
})

describe('the promise', () => {
  it('pauses while a question is open and goes on with what was left (INV-23)', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    const at = (hours: number) => new Date(day(0).getTime() + hours * HOUR_MS)
    await desk.change(request.number, { kind: 'ask', text: 'Which team?' }, 'kim', at(3))
    const answered = await desk.change(request.number, { kind: 'answer', text: 'Finance.' }, id('ewa'), at(13))
    expect(answered).toMatchObject({ request: { status: 'SUBMITTED', dueAt: at(34) } })
  })
  it('a rejected request is corrected under the same number, in a round of its own (C17, INV-21)', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    await desk.change(request.number, { kind: 'reject', reason: 'Which products?' }, 'kim', day(0))
    const { requesterId: _, ...same } = { ...request, productIds: ['exflow'], companyId }
    const sent = await desk.change(request.number, { kind: 'resubmit', request: same }, id('ewa'), day(1))
    expect(sent).toMatchObject({
      kind: 'done',
      request: { number: request.number, status: 'SUBMITTED', round: 2, dueAt: day(2) },
    })
    expect('request' in sent && sent.request.decision).toBeUndefined()
    expect(await desk.change(request.number, { kind: 'approve' }, 'lee', day(1))).toMatchObject({ kind: 'done' })
  })
})

it('what was rejected or expired is not opened again beside a newer request (INV-20)', async () => {
  const { companyId, id } = await desk.customer(2, 'ewa')
  const { request } = await desk.request(id('ewa'), companyId, day(0))
  await desk.change(request.number, { kind: 'reject', reason: 'Which products?' }, 'kim', day(0))
  await desk.request(id('ewa'), companyId, day(1))
  const { requesterId: _, ...same } = { ...request, productIds: ['exflow'], companyId }
  expect((await desk.change(request.number, { kind: 'resubmit', request: same }, id('ewa'), day(1))).kind).toBe(
    'refused',
  )
})

describe('an invitation', () => {
  it('keeps its seat for seven days, then lets it go to whoever waits (INV-25)', async () => {
    const { companyId, id } = await desk.customer(1, 'ewa', 'tom')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    await desk.change(request.number, { kind: 'approve' }, 'kim', day(0))
    const waiting = await desk.request(id('tom'), companyId, day(1))
    expect(waiting.request.status).toBe('BLOCKED_LIMIT')
    const expired = await desk.change(request.number, { kind: 'expire' }, undefined, day(7))
    expect(steps('happened' in expired ? expired : undefined)).toEqual(['expired', 'unblocked'])
    expect(await desk.change(request.number, { kind: 'accept' }, id('ewa'), day(8))).toMatchObject({ kind: 'refused' })
  })
  it('whose time is over keeps nothing although no job ran', async () => {
    const { companyId, id } = await desk.customer(1, 'ewa', 'tom')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    await desk.change(request.number, { kind: 'approve' }, 'kim', day(0))
    const other = await desk.request(id('tom'), companyId, day(8))
    expect(await desk.change(other.request.number, { kind: 'approve' }, 'kim', day(8))).toMatchObject({ kind: 'done' })
    expect(await desk.status(request.number)).toBe('INVITE_EXPIRED')
  })
  it('is sent again at most three times', async () => {
    const { companyId, id } = await desk.customer(1, 'ewa')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    await desk.change(request.number, { kind: 'approve' }, 'kim', day(0))
    const kinds = []
    for (const n of [1, 2, 3, 4])
      kinds.push((await desk.change(request.number, { kind: 'invite' }, 'kim', day(n))).kind)
    expect(kinds).toEqual(['done', 'done', 'done', 'refused'])
  })
  it('lapses when the limit is cut below it, the request waits again, and the cut applies (X4, INV-17)', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa', 'tom')
    await desk.seat(id('ewa'), companyId, day(0))
    const { request } = await desk.request(id('tom'), companyId, day(0))
    await desk.change(request.number, { kind: 'approve' }, 'kim', day(0))
    const signed = await desk.amend(companyId, 1, day(1))
    expect(steps('happened' in signed ? signed : undefined)).toEqual(['signed', 'lapsed', 'applied'])
    expect(await desk.limit(companyId)).toBe(1)
    expect(await desk.change(request.number, { kind: 'accept' }, id('tom'), day(1))).toMatchObject({
      kind: 'refused',
      request: { status: 'BLOCKED_LIMIT', inviteEndReason: 'LIMIT_CUT', dueAt: day(2) },
    })
  })
  it('that lapsed, or found no seat when it was sent again, is decided anew, with all its invitations (INV-21)', async () => {
    const { companyId, id } = await desk.customer(2, 'ewa', 'tom')
    await desk.seat(id('ewa'), companyId, day(0))
    const { request } = await desk.request(id('tom'), companyId, day(0))
    const does = (kind: 'approve' | 'invite' | 'accept', at: Date) =>
      desk.change(request.number, { kind }, kind === 'accept' ? id('tom') : 'kim', at)
    await does('approve', day(0))
    for (const n of [1, 2, 3]) await does('invite', day(n))
    await desk.amend(companyId, 1, day(4))
    await desk.amend(companyId, 2, day(5))
    expect(await does('approve', day(5))).toMatchObject({ kind: 'done', request: { invites: 1, round: 2 } })
    await desk.amend(companyId, 1, day(13))
    expect(await desk.change(request.number, { kind: 'expire' }, undefined, day(13))).toMatchObject({ kind: 'done' })
    expect(await does('invite', day(14))).toMatchObject({ kind: 'blocked', request: { status: 'BLOCKED_LIMIT' } })
    await desk.amend(companyId, 2, day(15))
    await does('approve', day(15))
    expect(await does('accept', day(15))).toMatchObject({ kind: 'done', request: { acceptedAt: day(15) } })
  })
})

it('a cut waits for those who hold seats: nobody loses one silently, nobody new gets one, and it applies when it fits (INV-17)', async () => {
  const { companyId, id } = await desk.customer(2, 'ewa', 'tom', 'anna')
  await desk.seat(id('ewa'), companyId, day(0))
  await desk.seat(id('tom'), companyId, day(0))
  await desk.amend(companyId, 1, day(1))
  expect([await desk.limit(companyId), await desk.holders(companyId, day(2))]).toEqual([2, ['ewa', 'tom']])
  const { request } = await desk.request(id('anna'), companyId, day(2))
  expect(request.status).toBe('BLOCKED_LIMIT')
  const left = await desk.leave(id('tom'), companyId, day(3))
  expect(steps(left)).toContain('applied')
  expect([await desk.limit(companyId), await desk.status(request.number)]).toEqual([1, 'BLOCKED_LIMIT'])
})

it('a cut that still waits is replaced by what is agreed after it', async () => {
  const { companyId, id } = await desk.customer(2, 'ewa', 'tom')
  await desk.seat(id('ewa'), companyId, day(0))
  await desk.seat(id('tom'), companyId, day(0))
  await desk.amend(companyId, 1, day(1))
  await desk.amend(companyId, 4, day(2))
  expect(await desk.limit(companyId)).toBe(4)
  await desk.amend(companyId, 3, day(3))
  expect(await desk.limit(companyId)).toBe(3)
  await desk.leave(id('tom'), companyId, day(4))
  expect(await desk.limit(companyId)).toBe(3)
})

it('a card that shows an older state changes nothing', async () => {
  const { companyId, id } = await desk.customer(2, 'ewa')
  const { request } = await desk.request(id('ewa'), companyId, day(0))
  await desk.change(request.number, { kind: 'ask', text: 'Which team?' }, 'lee', day(0))
  expect(
    await desk.change(request.number, { kind: 'reject', reason: 'No.' }, 'kim', day(0), request.version),
  ).toMatchObject({ kind: 'stale' })
})

it('every decision is in the audit, which cannot be changed', async () => {
  const { companyId, id } = await desk.customer(2, 'ewa')
  const { request } = await desk.request(id('ewa'), companyId, day(0))
  await desk.change(request.number, { kind: 'approve' }, 'kim', day(0))
  const found = await desk.client.auditEvent.findMany({
    where: { subjectId: request.number },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  expect(found.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['access.request', id('ewa')],
    ['access.approve', 'kim'],
  ])
  await expect(desk.client.accessDecision.deleteMany({ where: { byId: 'kim' } })).rejects.toThrow(/append-only/)
})
