import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHttpProvisioning } from '../../adapters/provisioning/http.ts'
import { createLocalProvisioning, type LocalProvisioning } from '../../adapters/provisioning/local.ts'
import { asItem, type Content } from '../../adapters/provisioning/local-tenant.ts'
import { type Making, type Provisioning, ProvisioningUnavailable, type TenantUser } from '../../src/core/ports.ts'
import { startProvisioningServer } from '../support/provisioning-server.ts'

const SECRET = Buffer.alloc(32, 7)
const folder = mkdtempSync(join(tmpdir(), 'deskhand-provisioning-'))
afterAll(() => rmSync(folder, { recursive: true }))

const system = createLocalProvisioning({ folder, pageUrl: 'http://127.0.0.1:9/in', now: async () => new Date() })

/** The vendor's system over HTTP, and the same in files. */
const KINDS = {
  local: async (local: LocalProvisioning) => ({ provisioning: local as Provisioning, stop: async () => undefined }),
  http: async (local: LocalProvisioning) => {
    const server = await startProvisioningServer(SECRET, local)
    return { provisioning: createHttpProvisioning({ url: server.url, secret: SECRET }), stop: () => server.stop() }
  },
}

const newsletter: Content = { kind: 'template', name: 'Newsletter', body: 'Hello' }
const imprint: Content = { kind: 'template', name: 'Imprint', body: 'South Street 1' }
const active: Content = { kind: 'filter', name: 'Active', body: '90 days' }
const sofia: TenantUser = { personId: 'sofia', name: 'Sofia Süd', role: 'PARTNER_MANAGER' }
const nora: TenantUser = {
  personId: 'nora',
  name: 'Nora Boe',
  email: 'nora@nord.example',
  userName: 'nora',
  role: 'ADMIN',
}

describe.each(Object.entries(KINDS))('a provisioning system: %s', (_name, start) => {
  let provisioning: Provisioning
  let stop: () => Promise<unknown>
  /** Every test has tenants of its own: `master` with three things in it, `below` with one of the same name. */
  let master: string
  let below: string

  beforeAll(async () => {
    ;({ provisioning, stop } = await start(system))
  })
  afterAll(() => stop())
  beforeEach(async () => {
    await system.fails(undefined)
    master = randomUUID()
    below = randomUUID()
    const facts = { type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8' } as const
    await system.add({ id: master, name: 'South', ...facts, content: [newsletter, imprint, active] })
    await system.add({ id: below, name: 'North', ...facts, content: [{ ...newsletter, body: 'Ahoy' }, active] })
  })

  const order = (more: object = {}) => ({
    tenantId: randomUUID() as string,
    name: 'Fitness Nord Kiel',
    type: 'STANDARD' as const,
    edition: 'BASIC',
    charset: 'UTF-8',
    masterId: master,
    ...more,
  })

  describe('makes a tenant', () => {
    it('step by step, and says each time how far it is', async () => {
      const logo = Buffer.from('a small picture')
      const wanted = order({ logo })
      const answers: Making[] = []
      for (let call = 0; call < 4; call++) answers.push(await provisioning.create('key-1', wanted, 1))
      expect(answers).toEqual([
        { kind: 'making', done: ['storage'] },
        { kind: 'making', done: ['storage', 'roles'] },
        { kind: 'made', done: ['storage', 'roles', 'features'] },
        { kind: 'made', done: ['storage', 'roles', 'features'] },
      ])
      const { tenantId: id, ...facts } = order({ tenantId: wanted.tenantId })
      expect(await system.find(id)).toMatchObject({ id, ...facts, logo: logo.toString('base64') })
    })

    it('with something in it when it is STANDARD, and empty when it is CUSTOM (H2, H3)', async () => {
      const made = async (type: 'STANDARD' | 'CUSTOM') => {
        const wanted = order({ type })
        for (let step = 0; step < 3; step++) await provisioning.create(randomUUID(), wanted, 1)
        return (await system.find(wanted.tenantId)).content.length
      }
      expect(await made('STANDARD')).toBeGreaterThan(0)
      expect(await made('CUSTOM')).toBe(0)
    })

    it('and stops at the step that fails until it is tried again: what was done stays done (INV-58)', async () => {
      const wanted = order()
      await system.fails('roles')
      expect(await provisioning.create('key-2', wanted, 1)).toEqual({ kind: 'making', done: ['storage'] })
      const failed = { kind: 'failed', done: ['storage'], step: 'roles', error: expect.stringMatching(/./) }
      expect(await provisioning.create('key-2', wanted, 1)).toEqual(failed)
      await system.fails(undefined)
      expect(await provisioning.create('key-2', wanted, 1)).toEqual(failed)
      expect(await provisioning.create('key-2', wanted, 2)).toEqual({ kind: 'making', done: ['storage', 'roles'] })
      expect(await provisioning.create('key-2', wanted, 2)).toMatchObject({ kind: 'made' })
    })
  })

  it('knows who is what, from now on', async () => {
    await provisioning.setRoles('roles-1', below, [sofia, nora])
    expect((await system.find(below)).users).toEqual([sofia, nora])
    await provisioning.setRoles('roles-2', below, [sofia])
    // Late and for the second time.
    await provisioning.setRoles('roles-1', below, [sofia, nora])
    expect((await system.find(below)).users).toEqual([sofia])
  })

  it('knows below which tenant one stands, or that it stands at the top (H7)', async () => {
    const place = async () => (await system.find(below)).masterId
    await provisioning.move('move-1', below, master)
    expect(await place()).toBe(master)
    await provisioning.move('move-2', below, undefined)
    expect(await place()).toBeUndefined()
    // Late and for the second time.
    await provisioning.move('move-1', below, master)
    expect(await place()).toBeUndefined()
  })

  describe('copies content', () => {
    const preview = (...kinds: string[]) => provisioning.previewCopy(master, below, kinds)
    const bodies = async (id: string) => (await system.find(id)).content.map(({ body }) => body).toSorted()

    it('says before what would be added, overwritten and left alone (INV-56)', async () => {
      expect(await preview()).toEqual({
        added: [asItem(imprint)],
        overwritten: [{ from: asItem(newsletter), to: asItem({ ...newsletter, body: 'Ahoy' }) }],
        same: [asItem(active)],
      })
      expect(await preview('filter')).toEqual({ added: [], overwritten: [], same: [asItem(active)] })
      expect(await bodies(below)).toEqual(['90 days', 'Ahoy'])
    })

    it('does what was shown, once, and the source stays as it is', async () => {
      const shown = await preview()
      const copied = { kind: 'copied', done: shown }
      expect(await provisioning.copyContent('copy-1', master, below, shown)).toEqual(copied)
      expect(await bodies(below)).toEqual(['90 days', 'Hello', 'South Street 1'])
      expect(await bodies(master)).toEqual(['90 days', 'Hello', 'South Street 1'])
      await system.change(below, (now) => ({ ...now, content: [] }))
      expect(await provisioning.copyContent('copy-1', master, below, shown)).toEqual(copied)
      expect(await bodies(below)).toEqual([])
    })

    it('does nothing but show again where it would do something else by now', async () => {
      const shown = await preview('template')
      await system.change(below, (now) => ({ ...now, content: [{ ...newsletter, body: 'Moin' }] }))
      const answer = await provisioning.copyContent('copy-2', master, below, shown)
      expect(answer).toMatchObject({ kind: 'changed', preview: { added: [asItem(imprint)] } })
      expect(await bodies(below)).toEqual(['Moin'])
    })

    it('waits for a target that is sending, under the same key (X107)', async () => {
      const shown = await preview()
      await system.change(below, (now) => ({ ...now, isSending: true }))
      expect(await provisioning.copyContent('copy-3', master, below, shown)).toEqual({ kind: 'busy' })
      expect(await bodies(below)).toEqual(['90 days', 'Ahoy'])
      await system.change(below, (now) => ({ ...now, isSending: false }))
      expect(await provisioning.copyContent('copy-3', master, below, shown)).toMatchObject({ kind: 'copied' })
    })
  })

  it('lets somebody in once, with the role they came with (H16)', async () => {
    const enter = async (url: string) => {
      const [, id = '', token = ''] = /^http:\/\/127\.0\.0\.1:9\/in\/([^/]+)\/([^/]+)$/.exec(url) ?? []
      return system.enter(id, token)
    }
    const url = await provisioning.loginUrl(below, nora)
    expect(await provisioning.loginUrl(below, sofia)).not.toBe(url)
    expect(await enter(url)).toMatchObject({ tenant: { name: 'North' }, user: nora })
    expect(await enter(url)).toBeUndefined()
    expect(await enter(`${url}x`)).toBeUndefined()
  })

  it('says that it cannot be asked about a tenant it does not have', async () => {
    await expect(provisioning.previewCopy(master, 'nowhere', [])).rejects.toThrow(ProvisioningUnavailable)
    await expect(provisioning.setRoles('roles-3', 'nowhere', [])).rejects.toThrow(ProvisioningUnavailable)
    await expect(provisioning.move('move-3', 'nowhere', master)).rejects.toThrow(ProvisioningUnavailable)
    await expect(provisioning.loginUrl('nowhere', sofia)).rejects.toThrow(ProvisioningUnavailable)
  })
})
