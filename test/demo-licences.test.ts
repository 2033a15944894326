import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLicenceFile } from '../adapters/licence-source/licence-file.ts'
import { createLocalSource } from '../adapters/licence-source/local.ts'
import { publicKeyOf, type SigningKey } from '../adapters/licence-source/signing-key.ts'
import { type Client, createClient } from '../prisma/client.ts'
import { seedDemo } from '../prisma/seed.ts'
import { createLicenceReads } from '../prisma/store/licence.ts'
import { demoEncryptionKey, demoSecret, demoSigningKey } from '../src/demo-keys.ts'
import { fillLocalSource, writeLicenceFiles } from '../src/demo-licences.ts'
import { changesIn } from '../src/domain/licence.ts'
import { received } from '../src/domain/licence-dispute.ts'
import { obstacleTo } from '../src/domain/licence-offer.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'

const NOW = new Date('2026-05-12T16:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'deskhand-demo-'))
let database: TestDatabase
let client: Client
let key: SigningKey

beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url, 2)
  await seedDemo(client, NOW)
  key = await demoSigningKey(folder)
})
afterAll(async () => {
  await client?.$disconnect()
  await database?.drop()
  rmSync(folder, { recursive: true })
})

describe('keys that nobody sets in demo mode', () => {
  test('are made once, also by processes that start together, and are for their owner alone', async () => {
    expect((await Promise.all([demoSigningKey(folder), demoSigningKey(folder)])).map(({ kid }) => kid)).toEqual([
      key.kid,
      key.kid,
    ])
    expect(demoSecret(folder)).toBe(demoSecret(folder))
    expect(demoEncryptionKey(folder)).toEqual(demoEncryptionKey(folder))
    expect(demoEncryptionKey(folder).key).toHaveLength(32)
    for (const name of readdirSync(folder)) expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0])
    expect(readdirSync(folder).sort()).toEqual(['demo-encryption-key', 'demo-secret', 'demo-signing-key.json'])
  })
})

describe('licence files to try', () => {
  const files = join(folder, 'licence-files')
  beforeAll(() => writeLicenceFiles(files, { key, seededAt: NOW }))

  /** What becomes of a file that is loaded by a company's admin. */
  async function loaded(company: string, name: string) {
    const bytes = readFileSync(join(files, `${company}-${name}.lic`))
    const read = await readLicenceFile(bytes, [publicKeyOf(key)], NOW)
    if (!read.ok) return read.problem.kind
    const reads = createLicenceReads(client)
    const account = await reads.account(`${company}-crm`)
    if (!account) throw new Error(`${company} has no licences`)
    const arrived = { ...read.offer, source: 'FILE', isSignatureOk: true, status: 'AVAILABLE' } as const
    const verdict = received(arrived, await reads.offers(account.id), account, NOW)
    if (verdict.kind !== 'received') return verdict.kind === 'refused' ? verdict.obstacle.kind : verdict.kind
    const changes = changesIn(arrived.lines, account).map(
      ({ licenceType, oldQuantity, newQuantity }) => `${licenceType} ${oldQuantity} → ${newQuantity}`,
    )
    return [obstacleTo(arrived, account, NOW)?.kind ?? 'free', ...changes].join(', ')
  }

  test.each([
    ['good', 'free, Service Essentials 5 → 10', 'free, Marketing Essentials 2 → 7'],
    ['other-serial', 'other-serial', 'other-serial'],
    ['other-owner', 'other-owner', 'other-owner'],
    ['bad-signature', 'signature', 'signature'],
    ['older', 'older', 'older'],
    ['replayed', 'replayed', 'replayed'],
    ['in-force', 'already-active', 'already-active'],
    ['equal-to-in-use', 'free, Sales Premium 20 → 15, Service Essentials 5 → 10', 'free, Marketing Essentials 2 → 7'],
    ['line-removed', 'surplus, Service Essentials 5 → 0', 'surplus, Marketing Essentials 2 → 0'],
  ])('%s: Hello AB %s, Muster GmbH %s', async (name, hello, muster) => {
    expect([await loaded('hello', name), await loaded('muster', name)]).toEqual([hello, muster])
  })

  test('a year longer changes every line and no number; what was bought waits for serial number and owner', async () => {
    expect(await loaded('muster', 'expiry-only')).toBe('free, Sales Premium 10 → 10, Marketing Essentials 2 → 2')
    expect(await loaded('contoso', 'bought')).toMatch(/^demo, /)
  })

  test('the other serial number of Muster GmbH is the one of T8, and every file is told of', async () => {
    const read = await readLicenceFile(readFileSync(join(files, 'muster-other-serial.lic')), [publicKeyOf(key)], NOW)
    expect(read).toMatchObject({ ok: true, offer: { serialNumber: 'SO-4480-0417' } })
    const note = readFileSync(join(files, 'READ-ME.txt'), 'utf8')
    for (const name of readdirSync(files).filter((one) => one.endsWith('.lic'))) expect(note).toContain(`${name} `)
  })

  test('are left as they are by the next start', async () => {
    const before = readFileSync(join(files, 'hello-good.lic'), 'utf8')
    await writeLicenceFiles(files, { key, seededAt: new Date(NOW.getTime() + 86_400_000) })
    expect(readFileSync(join(files, 'hello-good.lic'), 'utf8')).toBe(before)
    expect(readdirSync(folder).filter((name) => name.startsWith('licence-files'))).toEqual(['licence-files'])
  })
})

test('the local source begins with the licences of the database, and a signed one that waits for each', async () => {
  const publicKeys = [publicKeyOf(key)]
  const source = createLocalSource({ folder: join(folder, 'licence-source'), publicKeys, now: async () => NOW })
  await fillLocalSource(source, { key, seededAt: NOW })
  const reads = createLicenceReads(client)
  const offered: Record<string, readonly string[]> = {}
  for (const id of ['hello-crm', 'muster-crm', 'contoso-crm']) {
    const account = await reads.account(id)
    const state = account && (await source.fetch(account))
    const read = await readLicenceFile(Buffer.from(state?.licence ?? ''), publicKeys, NOW)
    if (!account || !state || !read.ok) throw new Error(`${id} is not there`)
    expect(state.revision).toBe(account.revision)
    const uses = state.users.flatMap(({ userRef, licences }) => licences.map((type) => `${userRef} ${type}`))
    expect(uses.sort()).toEqual(account.uses.map(({ userRef, licenceType }) => `${userRef} ${licenceType}`).sort())
    offered[id] = [
      obstacleTo({ ...read.offer, source: 'WEB', isSignatureOk: true, status: 'AVAILABLE' }, account, NOW)?.kind ?? '',
      ...changesIn(read.offer.lines, account).map(({ licenceType, newQuantity }) => `${licenceType} ${newQuantity}`),
    ]
  }
  expect(offered).toEqual({
    'hello-crm': ['surplus', 'Sales Premium 12', 'Service Essentials 8'],
    'muster-crm': ['surplus', 'Sales Premium 8', 'Marketing Essentials 4'],
    'contoso-crm': ['demo', 'Sales Premium 10', 'Web Tools 1'],
  })
})
