import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { createLocalProvisioning } from '../../../adapters/provisioning/local.ts'
import { ProvisioningUnavailable } from '../../../src/core/ports.ts'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-local-provisioning-'))
afterAll(() => rmSync(folder, { recursive: true }))

let now = new Date('2026-05-12T09:00:00Z')
const system = createLocalProvisioning({ folder, pageUrl: 'http://127.0.0.1:9/in', now: async () => now })
const facts = { type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8' } as const
const nora = { personId: 'nora', name: 'Nora Boe', role: 'ADMIN' } as const
const list = (name: string) => ({ kind: 'list', name, body: name })

let id: string
let count = 0
beforeEach(async () => {
  id = `tenant-${++count}`
  await system.add({ id, name: 'North', ...facts })
})

/** Somebody uses a way in that they were given. */
const enters = (url: string) => system.enter(id, url.split('/').at(-1) ?? '')

it('leaves a tenant alone that it knows', async () => {
  await system.add({ id, name: 'South', ...facts })
  expect((await system.find(id)).name).toBe('North')
})

it('loses nothing when many change a tenant at once', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `list ${index}`)
  await Promise.all(
    names.map((name) => system.change(id, (was) => ({ ...was, content: [...was.content, list(name)] }))),
  )
  expect((await system.find(id)).content.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
})

it('lets somebody in for five minutes, and each in with what they were given', async () => {
  const [first, second] = [await system.loginUrl(id, nora), await system.loginUrl(id, { ...nora, role: 'VIEWER' })]
  expect(await enters(second)).toMatchObject({ user: { role: 'VIEWER' } })
  now = new Date(now.getTime() + 299_000)
  expect(await enters(first)).toMatchObject({ user: { role: 'ADMIN' } })
  const third = await system.loginUrl(id, nora)
  now = new Date(now.getTime() + 300_000)
  expect(await enters(third)).toBeUndefined()
})

it('keeps no way in that could be read from its files', async () => {
  const url = await system.loginUrl(id, nora)
  const token = url.split('/').at(-1) ?? ''
  expect(token.length).toBeGreaterThan(20)
  expect(JSON.stringify(await system.find(id))).not.toContain(token)
})

it('cannot be asked about a file that is broken', async () => {
  writeFileSync(join(folder, `tenant-${id}.json`), '{"id":')
  await expect(system.previewCopy(id, id, [])).rejects.toThrow(ProvisioningUnavailable)
  expect(await system.enter(id, 'x'.repeat(40))).toBeUndefined()
})

it('has names that lead out of its folder in its folder', async () => {
  await system.add({ id: '../../outside', name: 'Outside', ...facts })
  expect((await system.find('../../outside')).name).toBe('Outside')
})
