import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { createLocalSource } from '../../../adapters/licence-source/local.ts'
import { SourceUnavailable } from '../../../src/core/ports.ts'

const root = mkdtempSync(join(tmpdir(), 'deskhand-local-source-'))
afterAll(() => rmSync(root, { recursive: true }))

const account = { product: 'crm', serialNumber: 'SO-1' }
const people = Array.from({ length: 20 }, (_, n) => ({
  userRef: `user-${n}`,
  name: `User ${n}`,
  kind: 'ASSOCIATE' as const,
  openRequests: 0,
  isAdmin: false,
  isSignedIn: false,
  licences: [],
}))
const given = {
  ...account,
  ownerName: 'Hello AB',
  revision: 9,
  lines: [{ licenceType: 'Sales', kind: 'USER' as const, moduleKey: 'sales', quantity: 5 }],
  users: people,
}
let folder = ''
const source = () => createLocalSource({ folder, publicKeys: [], now: async () => new Date() })
const files = () => readdirSync(folder)
const kept = () => join(folder, files()[0] ?? '')

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'source-'))
  await source().add(given)
})

describe('the local source', () => {
  it('keeps an account for its owner alone, whole, under a name that says nothing', () => {
    expect(files()).toEqual([expect.stringMatching(/^[0-9a-f]{24}\.json$/)])
    expect(statSync(kept()).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(kept(), 'utf8'))).toMatchObject(account)
  })

  it('leaves an account alone that is there', async () => {
    expect(await source().add({ ...given, revision: 1 })).toBe(false)
    expect(await source().fetch(account)).toMatchObject({ revision: 9 })
  })

  it('gives no more licences than there are, to however many at once', async () => {
    const results = await Promise.all(people.map(({ userRef }) => source().assign(account, userRef, 'Sales')))
    expect(results.filter(Boolean)).toHaveLength(5)
    const { users = [] } = (await source().fetch(account)) ?? {}
    expect(users.filter(({ licences }) => licences.length > 0)).toHaveLength(5)
    expect(files()).toHaveLength(1)
  })

  it('remembers the last 200 commands', async () => {
    const tell = (id: string) =>
      source().unassign({ id, account, licenceType: 'Sales', users: [{ userRef: 'user-0' }] })
    for (let n = 0; n < 205; n++) await tell(`command-${n}`)
    const { done } = JSON.parse(readFileSync(kept(), 'utf8'))
    expect(done.map(({ id }: { id: string }) => id)).toEqual(Array.from({ length: 200 }, (_, n) => `command-${n + 5}`))
  })

  it.each<[string, () => void]>([
    ['cut', () => writeFileSync(kept(), readFileSync(kept(), 'utf8').slice(0, 100))],
    ['no account', () => writeFileSync(kept(), '{"hello":1}')],
    [
      'no file',
      () => {
        const path = kept()
        rmSync(path)
        mkdirSync(path)
      },
    ],
  ])('is away while its file is %s, and is back afterwards', async (_what, spoil) => {
    spoil()
    await expect(source().fetch(account)).rejects.toThrow(SourceUnavailable)
    rmSync(kept(), { recursive: true })
    await source().add(given)
    expect(await source().fetch(account)).toMatchObject({ revision: 9 })
  })
})
