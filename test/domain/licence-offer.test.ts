import { describe, expect, it } from 'vitest'
import type { LicenceAccount, LicenceLine } from '../../src/domain/licence.ts'
import { apply, swapsIn } from '../../src/domain/licence-apply.ts'
import { givenBack, offerMoved, received } from '../../src/domain/licence-dispute.ts'
import { type LicenceOffer, mayApplyItself, type Obstacle, obstacleTo } from '../../src/domain/licence-offer.ts'
import { hello, line, minutes, now, offer, use, uses } from './licence-world.ts'

const grown = offer([line('Service Essentials', 8)])
const cut = offer([line('Sales Premium', 12)])

describe('what stands against activating (INV-44)', () => {
  const surplus = { licenceType: 'Sales Premium', inUse: 15, available: 12, toRemove: 3 }
  const gone = { ...surplus, available: 0, toRemove: 15 }
  it.each<[string, LicenceOffer, Obstacle | undefined]>([
    ['nothing', grown, undefined],
    ['as many as are in use', offer([line('Sales Premium', 15)]), undefined],
    ['fewer than are in use', cut, { kind: 'surplus', lines: [surplus] }],
    ['none any more', offer([line('Sales Premium', 0)]), { kind: 'surplus', lines: [gone] }],
    ['a line removed', { ...grown, lines: [] }, { kind: 'surplus', lines: [gone] }],
    ['a broken signature', offer([], { isSignatureOk: false, serialNumber: '0815' }), { kind: 'signature' }],
    ['another product', offer([], { product: 'exflow' }), { kind: 'other-product' }],
    ['another serial', offer([], { serialNumber: '4711-9999' }), { kind: 'other-serial', last4: '9999' }],
    ['another owner', offer([], { ownerName: 'Muster GmbH' }), { kind: 'other-owner', last4: '1234' }],
    ['an older one', offer([], { revision: 7 }), { kind: 'older', revision: 7, activeRevision: 8 }],
    ['the same revision', offer([], { revision: 8 }), { kind: 'older', revision: 8, activeRevision: 8 }],
    ['the one in force', offer([], { revision: 8, payloadSha256: 'sha-8' }), { kind: 'already-active' }],
    [
      'one that was in force',
      offer([], { revision: 7, payloadSha256: 'sha-7' }),
      { kind: 'replayed', revision: 7, activeRevision: 8 },
    ],
    ['a dispute', { ...grown, status: 'DISPUTED' }, { kind: 'disputed' }],
    ['a dispute of one that is blocked', { ...cut, status: 'DISPUTED' }, { kind: 'disputed' }],
    ['a newer one', { ...grown, status: 'SUPERSEDED' }, { kind: 'replaced' }],
    ['the vendor’s other one', { ...grown, status: 'REPLACED' }, { kind: 'replaced' }],
    ['itself, applied', { ...grown, status: 'APPLIED_AUTO' }, { kind: 'already-active' }],
    ['a refusal', { ...grown, status: 'REFUSED' }, { kind: 'refused' }],
    ['a clock five minutes ahead', offer([], { issuedAt: minutes(5) }), undefined],
    ['a date in the future', offer([], { issuedAt: minutes(6) }), { kind: 'dated-in-future', at: minutes(6) }],
    ['a start to come', offer([], { notBefore: minutes(6) }), { kind: 'not-yet-valid', at: minutes(6) }],
    ['an end just passed', offer([], { notAfter: minutes(-5) }), undefined],
    ['an end that passed', offer([], { notAfter: minutes(-6) }), { kind: 'expired', at: minutes(-6) }],
  ])('%s', (_name, one, obstacle) => expect(obstacleTo(one, hello, now)).toEqual(obstacle))

  it('goes by revision, not by date (X27)', () => {
    expect(obstacleTo(offer([], { issuedAt: minutes(-60 * 24 * 400) }), hello, now)).toBeUndefined()
  })
})

describe('a demo (INV-49, X92)', () => {
  const demo: LicenceAccount = { ...hello, mode: 'DEMO', serialNumber: 'DEMO-1', ownerName: 'Demo', revision: 0 }
  it.each([
    [undefined, ['serialNumber', 'ownerName']],
    [{ serialNumber: hello.serialNumber }, ['ownerName']],
    [{ ownerName: hello.ownerName }, ['serialNumber']],
    [{ serialNumber: 'DEMO-1', ownerName: 'Hello AB' }, ['serialNumber']],
    [{ serialNumber: hello.serialNumber, ownerName: ' DEMO ' }, ['ownerName']],
  ])('with %j lacks %j', (bought, missing) => {
    const account = bought ? { ...demo, bought } : demo
    expect(obstacleTo(grown, account, now)).toEqual({ kind: 'demo', missing })
  })
  it('takes only the licence of who bought it', () => {
    const bought = { serialNumber: '0815', ownerName: 'Hello AB' }
    expect(obstacleTo(grown, { ...demo, bought }, now)).toEqual({ kind: 'other-serial', last4: '1234' })
  })
  it('forgives capitals and blanks of who typed the owner, and no other legal form', () => {
    const typed = (ownerName: string) => ({ ...demo, bought: { serialNumber: hello.serialNumber, ownerName } })
    expect(obstacleTo(grown, typed(' hello  ab'), now)).toBeUndefined()
    expect(obstacleTo(grown, typed('Hello GmbH'), now)).toEqual({ kind: 'other-owner', last4: '1234' })
  })
  it('becomes live under the new serial and owner', () => {
    const bought = { serialNumber: hello.serialNumber, ownerName: hello.ownerName }
    const done = apply(grown, { ...demo, bought }, now)
    const { serialNumber, ownerName } = hello
    expect(done).toMatchObject({ ok: true, account: { mode: 'LIVE', serialNumber, ownerName, revision: 9 } })
    expect(done.ok && done.account).not.toHaveProperty('bought')
  })
})

describe('applying itself', () => {
  it.each<[string, LicenceOffer, boolean]>([
    ['more of something', grown, true],
    ['fewer, but enough', offer([line('Sales Premium', 15)]), true],
    ['too few', cut, false],
    ['no module less', offer([line('Service Essentials', 0), line('Service Premium', 5)]), true],
    ['a module less', offer([line('Service Essentials', 0)]), false],
    ['a file, which waits for its admin (G22)', { ...grown, source: 'FILE' }, false],
    ['a disputed one', { ...grown, status: 'DISPUTED' }, false],
  ])('%s', (_name, one, itself) => expect(mayApplyItself(one, hello, now)).toBe(itself))
})

describe('applying', () => {
  it('takes all lines', () => {
    const { revision, lines, applied } = { ...grown, applied: ['sha-7', 'sha-8', 'sha-9'] }
    expect(apply(grown, hello, now)).toEqual({ ok: true, account: { ...hello, revision, lines, applied }, swaps: [] })
  })
  it('or none, and twice is once (X10)', () => {
    expect(apply(cut, hello, now)).toMatchObject({ ok: false, obstacle: { kind: 'surplus' } })
    const once = apply(grown, hello, now)
    expect(once.ok && apply(grown, once.account, now)).toEqual({ ok: false, obstacle: { kind: 'already-active' } })
  })
})

describe('a plan swap (X83)', () => {
  const account = { ...hello, lines: [line('Sales Standard', 10)], uses: uses('Sales Standard', 10) }
  const only = (...lines: LicenceLine[]): LicenceOffer => ({ ...grown, lines })
  const swap = only(line('Sales Standard', 0), line('Sales Premium', 10))
  const move = { from: 'Sales Standard', to: 'Sales Premium' }
  const plans = (uses: LicenceAccount['uses']) => uses.map(({ userRef, licenceType }) => [userRef, licenceType])

  it('is proposed, and moves everybody in one step', () => {
    expect(swapsIn(swap, account)).toEqual([move])
    const done = apply(swap, account, now, [move])
    expect(done.ok && plans(done.account.uses)).toEqual(plans(uses('Sales Premium', 10)))
  })
  it('gives nobody two', () => {
    const lines = [...account.lines, line('Sales Premium', 1)]
    const both = { ...account, lines, uses: [...account.uses, use('Sales Premium', 'user-1')] }
    const done = apply(swap, both, now, [move])
    expect(done.ok && done.account.uses).toHaveLength(10)
  })
  it.each<[string, LicenceOffer]>([
    ['too little room', only(line('Sales Standard', 0), line('Sales Premium', 9))],
    ['another module', only(line('Sales Standard', 0), line('Marketing Premium', 10))],
    ['a site licence', only(line('Sales Standard', 0), line('Sales Server', 10, { kind: 'SITE' }))],
  ])('is not proposed for %s, nor made because somebody asks for it', (_name, one) => {
    expect(swapsIn(one, account)).toEqual([])
    const to = one.lines[1]?.licenceType ?? ''
    expect(apply(one, account, now, [{ ...move, to }])).toMatchObject({ ok: false, obstacle: { kind: 'surplus' } })
  })
})

describe('an offer that arrives', () => {
  const disputed: LicenceOffer = { ...grown, status: 'DISPUTED' }
  const arrives = (one: LicenceOffer, offers: LicenceOffer[], account = hello) => {
    const done = received(one, offers, account, now)
    return done.kind === 'received' ? [done.offer.status, ...done.changed.map(({ status }) => status)] : done
  }
  const next = (lines = cut.lines) => offer(lines, { revision: 10, payloadSha256: 'sha-10' })

  it('waits, even if people are too many', () => expect(arrives(cut, [])).toEqual(['AVAILABLE']))
  it('supersedes an older one that waits', () => expect(arrives(next(), [grown])).toEqual(['AVAILABLE', 'SUPERSEDED']))
  it('closes a dispute that it answers (X86)', () => {
    expect(arrives(next(), [disputed])).toEqual(['AVAILABLE', 'REPLACED'])
  })
  it('carries a dispute over that it repeats (X86)', () => {
    expect(arrives(next([...grown.lines]), [disputed])).toEqual(['DISPUTED', 'SUPERSEDED'])
  })
  it('is loaded once (X13)', () =>
    expect(arrives(grown, [disputed])).toEqual({ kind: 'already-loaded', offer: disputed }))
  it.each([8.5, 9])('is not put beneath a newer one that waits', (revision) => {
    const late = offer([], { revision, payloadSha256: 'other' })
    expect(arrives(late, [grown])).toEqual({ kind: 'older-than-waiting', revision, waiting: 9 })
  })
  it.each([8.5, 9])('is not put beneath a newer one that is being applied', (revision) => {
    const late = offer([], { revision, payloadSha256: 'other' })
    const waits = { kind: 'older-than-waiting', revision, waiting: 9 }
    expect(arrives(late, [{ ...grown, status: 'APPLYING' }])).toEqual(waits)
  })
  it('waits beside an older one that is being applied, and does not end it', () => {
    expect(arrives(next(), [{ ...grown, status: 'APPLYING' }])).toEqual(['AVAILABLE'])
  })
  it('ends nothing where it can never be activated (X80)', () => {
    const foreign = offer([], { serialNumber: '4711-9999', revision: 99 })
    expect(arrives(foreign, [grown])).toEqual({ kind: 'refused', obstacle: { kind: 'other-serial', last4: '9999' } })
  })
  it('waits for a demo to be bought (X92)', () => {
    expect(arrives(grown, [], { ...hello, mode: 'DEMO' })).toEqual(['AVAILABLE'])
  })
})

describe('an offer that the source did not apply', () => {
  const applying: LicenceOffer = { ...grown, status: 'APPLYING' }
  const newer = offer([], { revision: 10, payloadSha256: 'sha-10' })
  it.each<[string, LicenceOffer[], string]>([
    ['waits again', [], 'AVAILABLE'],
    ['waits again after one that ended', [{ ...newer, status: 'REPLACED' }], 'AVAILABLE'],
    ['is superseded where a newer one waits', [newer], 'SUPERSEDED'],
    ['is superseded where a newer one is disputed', [{ ...newer, status: 'DISPUTED' }], 'SUPERSEDED'],
  ])('%s', (_name, others, status) => expect(givenBack(applying, [applying, ...others])).toBe(status))
  it('was being applied, else nothing is given back', () => expect(givenBack(grown, [grown])).toBeUndefined())
})

describe('a dispute (INV-47)', () => {
  it('ends by the vendor’s answer alone', () => {
    const events = ['dispute', 'reconfirm', 'replace', 'supersede', 'apply', 'apply-itself'] as const
    expect(events.map((event) => offerMoved('DISPUTED', event) ?? '–').join(' ')).toBe(
      '– AVAILABLE REPLACED SUPERSEDED – –',
    )
  })
  it('is not raised about what is in force', () => expect(offerMoved('APPLIED', 'dispute')).toBeUndefined())
})
