import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHttpSource } from '../../../adapters/licence-source/http.ts'
import { createLocalSource, type LocalSource } from '../../../adapters/licence-source/local.ts'
import { SourceUnavailable } from '../../../src/core/ports.ts'
import { type Fault, startLicenceServer } from '../../support/licence-server.ts'

const SECRET = Buffer.alloc(32, 7)
const account = { product: 'crm', serialNumber: 'SO-1' }
const folder = mkdtempSync(join(tmpdir(), 'deskhand-http-source-'))
let product: LocalSource
let server: Awaited<ReturnType<typeof startLicenceServer>>

beforeAll(async () => {
  product = createLocalSource({ folder, publicKeys: [], now: async () => new Date() })
  server = await startLicenceServer(SECRET, product)
  await product.add({ ...account, ownerName: 'Hello AB', revision: 9, lines: [], users: [] })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  server.asked.length = 0
  const tom = {
    userRef: 'tom',
    name: 'Tom',
    kind: 'ASSOCIATE',
    openRequests: 0,
    isAdmin: false,
    isSignedIn: false,
  } as const
  await product.change(account, (now) => ({ ...now, users: [{ ...tom, licences: ['Sales'] }] }))
})

const source = (more: { secret?: Buffer; timeoutMs?: number; url?: string } = {}) =>
  createHttpSource({ url: server.url, secret: SECRET, ...more })
const command = { id: 'command-1', account, licenceType: 'Sales', users: [{ userRef: 'tom' }] }
const licences = async () => (await product.fetch(account))?.users.flatMap((user) => user.licences)

describe('a request', () => {
  it('carries the command’s id and nothing that is only ours', async () => {
    await source().unassign({ ...command, id: 'command-0', accountId: 'ours', attempts: 3 } as typeof command)
    expect(server.asked).toEqual([
      {
        id: 'command-0',
        body: { version: 1, type: 'unassign', account, licenceType: 'Sales', users: [{ userRef: 'tom' }] },
      },
    ])
  })

  it('has another id each time where it changes nothing', async () => {
    await source().fetch(account)
    await source().fetch(account)
    expect(new Set(server.asked.map(({ id }) => id)).size).toBe(2)
  })

  it('of somebody with another secret is refused', async () => {
    await expect(source({ secret: Buffer.alloc(32, 8) }).fetch(account)).rejects.toThrow(SourceUnavailable)
    expect(server.asked).toEqual([])
  })
})

describe('nobody knows whether it was done', () => {
  const json = (body: object) => JSON.stringify(body)
  it.each<[string, Fault]>([
    ['it dies before it', 'dies before'],
    ['it dies after it', 'dies after'],
    ['it is slow', 'is slow'],
    ['it fails', { status: 500, body: json({ reason: 'in-use' }) }],
    ['it is busy', { status: 503, body: 'later' }],
    ['there are too many requests', { status: 429, body: 'slower' }],
    ['it says no in words nobody knows', { status: 409, body: json({ reason: 'because' }) }],
    ['a proxy says no', { status: 403, body: '<html>no</html>' }],
    ['it sends us elsewhere', { status: 307, body: 'http://127.0.0.1:1/' }],
    ['it says nothing', { status: 200, body: '' }],
    ['it talks nonsense', { status: 200, body: 'hunter2' }],
    ['it forgets somebody', { status: 200, body: json({ results: [], state: { revision: 9, users: [] } }) }],
    ['it names somebody twice', { status: 200, body: json({ results: [], state: { revision: 9, users: [1, 1] } }) }],
    ['its answer has no end', { status: 200, body: `"${'x'.repeat(17 * 1024 * 1024)}"` }],
  ])('when %s; told again, it is done once', async (_what, fault) => {
    const id = `command-${_what}`
    server.fails(fault)
    const told = source({ timeoutMs: fault === 'is slow' ? 300 : 10_000 })
    const failure = await told.unassign({ ...command, id }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SourceUnavailable)
    expect(String(failure)).not.toMatch(/hunter2|html|because/)

    const answer = await source().unassign({ ...command, id })
    expect(answer.results).toEqual([{ userRef: 'tom', outcome: 'removed' }])
    expect(await licences()).toEqual([])
  })

  it('when nobody is there', async () => {
    await expect(source({ url: 'http://127.0.0.1:1/' }).fetch(account)).rejects.toThrow(SourceUnavailable)
  })
})
