import { describe, expect, it } from 'vitest'
import {
  assign,
  changesIn,
  fitting,
  fullness,
  type LicenceAccount,
  type LicenceLine,
} from '../../src/domain/licence.ts'
import { removalAllowed, surplusOf } from '../../src/domain/licence-surplus.ts'
import { endOf2026, hello, line, use, user, uses } from './licence-world.ts'

const without = (type: string) => hello.lines.filter(({ licenceType }) => licenceType !== type)
const withLine = (changed: LicenceLine) => [...without(changed.licenceType), changed]

describe('what an offer changes (G9, X82)', () => {
  const endOf2027 = new Date('2027-12-31T23:59:59Z')
  it.each<[string, readonly LicenceLine[], unknown[]]>([
    ['nothing', [...hello.lines].reverse(), []],
    ['fewer', withLine(line('Sales Premium', 12)), [['Sales Premium', 20, 12]]],
    ['more', withLine(line('Service Essentials', 8)), [['Service Essentials', 5, 8]]],
    ['down to none', withLine(line('Sales Premium', 0)), [['Sales Premium', 20, 0]]],
    ['a removed line', without('Sales Premium'), [['Sales Premium', 20, 0]]],
    ['a new line', withLine(line('Marketing Essentials', 2)), [['Marketing Essentials', 0, 2]]],
    ['only the end', withLine(line('Sales Premium', 20, { validTo: endOf2027 })), [['Sales Premium', 20, 20]]],
    ['a line of none more', withLine(line('Marketing Essentials', 0)), []],
  ])('%s', (_name, offered, expected) => {
    expect(changesIn(offered, hello).map((one) => [one.licenceType, one.oldQuantity, one.newQuantity])).toEqual(
      expected,
    )
  })
  it('says both ends of validity', () => {
    const offered = withLine(line('Sales Premium', 20, { validTo: endOf2027 }))
    expect(changesIn(offered, hello)).toMatchObject([{ oldValidTo: endOf2026, newValidTo: endOf2027 }])
  })
})

describe('assigning (INV-43)', () => {
  const given = (account: LicenceAccount, type: string, ref: string, waiting?: readonly LicenceLine[]) => {
    const done = assign(account, use(type, ref), waiting)
    return done.kind === 'assigned' ? [done.account.uses.length - account.uses.length, done.toRemove] : done
  }
  it('gives one', () => expect(given(hello, 'Sales Premium', 'jon')).toEqual([1, 0]))
  it('gives one while a cut waits, and says that it will have to go back', () => {
    expect(given(hello, 'Sales Premium', 'jon', [line('Sales Premium', 12)])).toEqual([1, 4])
  })
  it('gives none beyond the present number, and names the coming one (X8)', () => {
    const full = { ...hello, uses: uses('Sales Premium', 20) }
    expect(given(full, 'Sales Premium', 'jon')).toEqual({ kind: 'full', quantity: 20 })
    const coming = { kind: 'full', quantity: 20, coming: 12 }
    expect(given(full, 'Sales Premium', 'jon', [line('Sales Premium', 12)])).toEqual(coming)
  })
  it('gives nobody two', () => expect(given(hello, 'Sales Premium', 'user-1')).toEqual({ kind: 'has-it' }))
  it.each(['Server', 'Marketing'])('gives no %s, which is nobody’s own', (type) => {
    expect(given(hello, type, 'jon')).toEqual({ kind: 'no-such-licence' })
  })
})

describe('what there is room for (INV-43)', () => {
  const beyond = (account: LicenceAccount) => {
    const fits = fitting(account)
    expect(fits.uses.length + fits.beyond.length).toBe(account.uses.length)
    return fits.beyond.map(({ licenceType, userRef }) => `${licenceType} ${userRef}`)
  }
  it('is everybody up to the number', () => expect(beyond({ ...hello, uses: uses('Sales Premium', 20) })).toEqual([]))
  it('is not the last ones, each kind for itself', () => {
    const all = [...uses('Sales Premium', 21), ...uses('Service Essentials', 7)]
    const late = ['Sales Premium user-21', 'Service Essentials user-6', 'Service Essentials user-7']
    expect(beyond({ ...hello, uses: all })).toEqual(late)
  })
  it('is nobody of what is not there', () => expect(beyond({ ...hello, uses: uses('Marketing', 1) })).toHaveLength(1))
  it('is everybody in a demo', () => expect(beyond({ ...hello, mode: 'DEMO', uses: uses('Marketing', 9) })).toEqual([]))
})

it.each([
  [0, 0, 'room'],
  [84, 100, 'room'],
  [85, 100, 'nearly-full'],
  [17, 20, 'nearly-full'],
  [16, 20, 'room'],
  [99, 100, 'nearly-full'],
  [100, 100, 'full'],
  [1, 1, 'full'],
  [3, 0, 'full'],
])('%i of %i in use is %s', (inUse, quantity, said) => expect(fullness(inUse, quantity)).toBe(said))

describe('removing surplus (T8)', () => {
  const cut = [line('Sales Premium', 12)]
  const users = hello.uses.map(({ userRef }) => user(userRef))
  const removal = (selected: string[], more = {}) => ({
    licenceType: 'Sales Premium',
    selected,
    shown: 3,
    handOver: {},
    ...more,
  })
  const three = ['user-2', 'user-3', 'user-4']
  const judged = (selected: string[], { account = hello, all = users, more = {} } = {}) => {
    const verdict = removalAllowed(account, cut, all, removal(selected, more))
    return verdict.kind === 'allowed' ? { ...verdict, removed: verdict.removed.map(({ userRef }) => userRef) } : verdict
  }
  const allowed = { kind: 'allowed', removed: three, spared: [], gone: [], left: 0, warnings: [] }
  const marked = (ref: string, more: object) => users.map((one) => (one.userRef === ref ? { ...one, ...more } : one))

  it('shows three numbers (G16)', () => {
    const numbers = { licenceType: 'Sales Premium', inUse: 15, available: 12, toRemove: 3 }
    expect(surplusOf(hello.uses, cut, 'Sales Premium')).toEqual(numbers)
    expect(surplusOf(uses('Sales Premium', 12), cut, 'Sales Premium').toRemove).toBe(0)
  })
  it('takes as many as it must', () => expect(judged(three)).toEqual(allowed))
  it.each([[['user-2', 'user-3']], [['user-2', 'user-2', 'user-3']]])('takes none of %j: too few', (two) => {
    expect(judged(two)).toEqual({ kind: 'too-few', missing: 1 })
  })
  it('takes those chosen although one more is needed by now (T8 step 10)', () => {
    const account = { ...hello, uses: [...hello.uses, use('Sales Premium', 'jon')] }
    expect(judged(three, { account })).toEqual({ ...allowed, left: 1 })
  })
  it('takes only what is still needed after another admin (X9)', () => {
    const account = { ...hello, uses: hello.uses.filter(({ userRef }) => !['user-9', 'user-8'].includes(userRef)) }
    expect(judged(three, { account })).toEqual({ ...allowed, removed: ['user-2'], spared: ['user-3', 'user-4'] })
  })
  it('counts who vanished meanwhile (X85)', () => {
    const account = { ...hello, uses: hello.uses.filter(({ userRef }) => userRef !== 'user-3') }
    expect(judged(three, { account })).toEqual({ ...allowed, removed: ['user-2', 'user-4'], gone: ['user-3'] })
  })
  it('takes nobody else’s licence', () => {
    expect(judged(['nobody', 'user-2', 'user-3'])).toMatchObject({ removed: ['user-2', 'user-3'], left: 1 })
  })
  it('leaves no open request without somebody (X84)', () => {
    const all = marked('user-4', { openRequests: 4 })
    const problem = { kind: 'open-requests', userRef: 'user-4', count: 4 }
    expect(judged(three, { all })).toEqual({ kind: 'refused', problems: [problem] })
    expect(judged(three, { all, more: { handOver: { 'user-4': 'user-7' } } })).toEqual(allowed)
  })
  it.each(['user-2', 'user-4', 'nobody'])('hands no request to %s', (heir) => {
    const verdict = judged(three, {
      all: marked('user-4', { openRequests: 4 }),
      more: { handOver: { 'user-4': heir } },
    })
    expect(verdict).toEqual({ kind: 'refused', problems: [{ kind: 'heir', userRef: 'user-4', heir }] })
  })
  it('keeps the last admin, not the last but one (X84)', () => {
    const last = { kind: 'refused', problems: [{ kind: 'last-admin', userRef: 'user-3' }] }
    expect(judged(three, { all: marked('user-3', { isAdmin: true }) })).toEqual(last)
    const two = users.map((one) => ({ ...one, isAdmin: ['user-3', 'user-9'].includes(one.userRef) }))
    expect(judged(three, { all: two })).toEqual(allowed)
    const account = { ...hello, uses: [...hello.uses, use('Service Essentials', 'user-3')] }
    expect(judged(three, { account, all: marked('user-3', { isAdmin: true }) })).toEqual(allowed)
  })
  it('warns of oneself and of who is signed in', () => {
    const warnings = [
      { kind: 'self', userRef: 'user-2' },
      { kind: 'signed-in', userRef: 'user-2' },
    ]
    const all = marked('user-2', { isSignedIn: true })
    expect(judged(three, { all, more: { by: 'user-2' } })).toEqual({ ...allowed, warnings })
  })
})
