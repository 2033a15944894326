import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHttpSource } from '../../adapters/licence-source/http.ts'
import { issueLicenceFile } from '../../adapters/licence-source/licence-file.ts'
import { createLocalSource, type LocalSource } from '../../adapters/licence-source/local.ts'
import { newSigningKey, publicKeyOf, type SigningKey } from '../../adapters/licence-source/signing-key.ts'
import type { LicenceSource } from '../../src/core/ports.ts'
import { startLicenceServer } from '../support/licence-server.ts'

const SECRET = Buffer.alloc(32, 7)
const NOW = new Date('2026-05-12T09:00:00Z')
const sales = (quantity: number) => ({ licenceType: 'Sales', kind: 'USER', moduleKey: 'sales', quantity }) as const
const plus = (quantity: number) => ({ licenceType: 'Sales Plus', kind: 'USER', moduleKey: 'sales', quantity }) as const
const user = (userRef: string, more: object = {}) => ({
  userRef,
  name: userRef,
  kind: 'ASSOCIATE' as const,
  openRequests: 0,
  isAdmin: false,
  isSignedIn: false,
  licences: ['Sales'],
  ...more,
})

let key: SigningKey
const folder = mkdtempSync(join(tmpdir(), 'deskhand-source-'))
beforeAll(async () => {
  key = await newSigningKey()
})
afterAll(() => rmSync(folder, { recursive: true }))

const product = (at = folder) => createLocalSource({ folder: at, publicKeys: [publicKeyOf(key)], now: async () => NOW })

/** What the vendor signs for an account; with a fitting number of everything unless said otherwise. */
async function licence(serialNumber: string, more: object = {}, by = key): Promise<string> {
  const content = {
    version: 1,
    issuer: 'The Vendor',
    product: 'crm',
    serialNumber,
    ownerName: 'Hello AB',
    revision: 10,
    issuedAt: '2026-05-11T08:00:00Z',
    lines: [sales(3)],
    ...more,
  }
  const issued = await issueLicenceFile(content, by)
  if (!issued.ok) throw new Error(issued.problems.join())
  return issued.file
}

/** The vendor's system over HTTP, and the same in files. */
const KINDS = {
  local: async (local: LocalSource) => ({ source: local as LicenceSource, stop: async () => undefined }),
  http: async (local: LocalSource) => {
    const server = await startLicenceServer(SECRET, local)
    return { source: createHttpSource({ url: server.url, secret: SECRET }), stop: () => server.stop() }
  },
}

describe.each(Object.entries(KINDS))('a licence source: %s', (_name, start) => {
  const local = () => product()
  let source: LicenceSource
  let stop: () => Promise<unknown>
  /** Every test has an account of its own: four have Sales, Ann is the only admin, Ida has open requests. */
  let account: { product: string; serialNumber: string }

  beforeAll(async () => {
    ;({ source, stop } = await start(product()))
  })
  afterAll(() => stop())
  beforeEach(async () => {
    account = { product: 'crm', serialNumber: randomUUID() }
    await local().add({
      ...account,
      ownerName: 'Hello AB',
      revision: 9,
      lines: [sales(5)],
      users: [
        user('ann', { isAdmin: true, email: 'ann@hello.example', lastActiveAt: '2026-05-01T08:00:00Z' }),
        user('tom'),
        user('ida', { openRequests: 4 }),
        user('jon', { kind: 'OTHER' }),
      ],
    })
  })

  const apply = async (file: string, more: { id?: string; swaps?: { from: string; to: string }[] } = {}) =>
    source.apply({ id: randomUUID(), account, licence: file, swaps: [], ...more })
  const unassign = (users: { userRef: string; handOverTo?: string }[], id: string = randomUUID()) =>
    source.unassign({ id, account, licenceType: 'Sales', users })
  const having = async (licenceType: string) => {
    const { users = [] } = (await source.fetch(account)) ?? {}
    return users.filter(({ licences }) => licences.includes(licenceType)).map(({ userRef }) => userRef)
  }

  it('says who uses what, and which licence the vendor has', async () => {
    const newest = await licence(account.serialNumber)
    await local().publish(account, newest)
    expect(await source.fetch(account)).toEqual({
      revision: 9,
      licence: newest,
      users: [
        user('ann', { isAdmin: true, email: 'ann@hello.example', lastActiveAt: new Date('2026-05-01T08:00:00Z') }),
        user('tom'),
        user('ida', { openRequests: 4 }),
        user('jon', { kind: 'OTHER' }),
      ],
    })
  })

  it('knows nothing of an account that is not there', async () => {
    account = { product: 'crm', serialNumber: 'nobody' }
    expect(await source.fetch(account)).toBeUndefined()
    expect(await apply(await licence('nobody'))).toEqual({ kind: 'refused', reason: 'unknown-account' })
    expect(await unassign([{ userRef: 'tom' }])).toEqual({
      results: [{ userRef: 'tom', outcome: 'refused', reason: 'unknown-account' }],
    })
  })

  it('applies all lines of a licence, once', async () => {
    const id = randomUUID()
    const file = await licence(account.serialNumber, { lines: [sales(4), plus(2)] })
    const first = await apply(file, { id })
    expect(first).toMatchObject({ kind: 'applied', state: { revision: 10 } })
    expect(await local().assign(account, 'tom', 'Sales Plus')).toBe(true)
    expect(await apply(file, { id })).toMatchObject({ kind: 'applied', state: { revision: 10 } })
    expect(await having('Sales Plus')).toEqual(['tom'])
  })

  it('has applied what is in force already', async () => {
    const file = await licence(account.serialNumber, { lines: [sales(4)] })
    await apply(file)
    expect(await apply(file)).toMatchObject({ kind: 'applied', state: { revision: 10 } })
  })

  it('moves people to another plan in the same step (X83)', async () => {
    const file = await licence(account.serialNumber, { lines: [plus(4)] })
    const swaps = [{ from: 'Sales', to: 'Sales Plus' }]
    expect(await apply(file)).toMatchObject({ kind: 'refused', reason: 'in-use' })
    expect(await apply(file, { swaps })).toMatchObject({ kind: 'applied' })
    expect(await having('Sales Plus')).toEqual(['ann', 'tom', 'ida', 'jon'])
    expect(await having('Sales')).toEqual([])
  })

  it.each<[string, string, object, ((strangers: SigningKey) => SigningKey)?]>([
    ['fewer than are in use', 'in-use', { lines: [sales(3)] }],
    ['an older revision', 'older', { revision: 9, lines: [sales(5)] }],
    ['another serial number', 'invalid-licence', { serialNumber: 'other', lines: [sales(5)] }],
    ['another owner', 'invalid-licence', { ownerName: 'Another AB', lines: [sales(5)] }],
    ['a stranger’s signature', 'invalid-licence', { lines: [sales(5)] }, (strangers) => strangers],
  ])('refuses %s, and nothing changes', async (_what, reason, more, by = () => key) => {
    const before = await source.fetch(account)
    const file = await licence(account.serialNumber, more, by(await newSigningKey()))
    expect(await apply(file)).toEqual({ kind: 'refused', reason, state: before })
    expect(await source.fetch(account)).toEqual(before)
  })

  it('applies nothing while a payment is missing, and says so (X87)', async () => {
    await local().change(account, (now) => ({ ...now, hold: 'payment-missing' }))
    expect(await apply(await licence(account.serialNumber, { lines: [sales(5)] }))).toMatchObject({
      kind: 'refused',
      reason: 'payment-missing',
      state: { hold: 'payment-missing', revision: 9 },
    })
  })

  it('says no to the same command for ever', async () => {
    const id = randomUUID()
    const file = await licence(account.serialNumber, { lines: [sales(3)] })
    expect(await apply(file, { id })).toMatchObject({ reason: 'in-use' })
    await unassign([{ userRef: 'tom' }])
    expect(await apply(file, { id })).toMatchObject({ reason: 'in-use' })
    expect(await apply(file)).toMatchObject({ kind: 'applied' })
  })

  it('makes a demo live under its new number, and knows it by the old one (INV-49)', async () => {
    const bought = { serialNumber: randomUUID(), ownerName: 'Hello AB' }
    await local().change(account, (now) => ({ ...now, mode: 'DEMO', ownerName: 'Demo', bought }))
    const id = randomUUID()
    const file = await licence(bought.serialNumber, { lines: [sales(5)] })
    expect(await apply(file, { id })).toMatchObject({ kind: 'applied', state: { revision: 10 } })
    expect(await apply(file, { id })).toMatchObject({ kind: 'applied', state: { revision: 10 } })
    expect(await source.fetch(account)).toMatchObject({ revision: 10 })
    expect(await source.fetch({ ...account, ...bought })).toEqual(await source.fetch(account))
  })

  it('takes a licence from each by itself, once', async () => {
    const id = randomUUID()
    const users = [{ userRef: 'tom' }, { userRef: 'ghost' }]
    const results = [
      { userRef: 'tom', outcome: 'removed' },
      { userRef: 'ghost', outcome: 'gone' },
    ]
    expect(await unassign(users, id)).toMatchObject({ results, state: { revision: 9 } })
    expect(await having('Sales')).toEqual(['ann', 'ida', 'jon'])
    expect(await local().assign(account, 'tom', 'Sales')).toBe(true)
    expect(await unassign(users, id)).toMatchObject({ results })
    expect(await having('Sales')).toEqual(['ann', 'tom', 'ida', 'jon'])
  })

  it('hands open requests over before a licence goes (X84)', async () => {
    const { results } = await unassign([{ userRef: 'ida' }, { userRef: 'tom' }])
    expect(results).toEqual([
      { userRef: 'ida', outcome: 'refused', reason: 'in-use' },
      { userRef: 'tom', outcome: 'removed' },
    ])
    const { state } = await unassign([{ userRef: 'ida', handOverTo: 'jon' }])
    expect(state?.users).toMatchObject([
      { userRef: 'ann' },
      { userRef: 'tom' },
      { userRef: 'ida', openRequests: 0, licences: [] },
      { userRef: 'jon', openRequests: 4 },
    ])
  })

  it('leaves the last admin a licence (X84)', async () => {
    expect(await unassign([{ userRef: 'ann' }])).toMatchObject({
      results: [{ userRef: 'ann', outcome: 'refused', reason: 'last-admin' }],
    })
    await local().change(account, (now) => ({ ...now, users: [...now.users, user('eva', { isAdmin: true })] }))
    expect(await unassign([{ userRef: 'ann' }])).toMatchObject({ results: [{ userRef: 'ann', outcome: 'removed' }] })
  })
})
