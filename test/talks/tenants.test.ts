import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('tenants in %s', (channel) => {
  let world: ChannelWorld
  let desk: ReturnType<typeof startTenantDesk>
  beforeAll(async () => {
    world = await startWorldOn(channel)
    desk = startTenantDesk(world)
  })
  afterAll(() => world.stop())
  beforeEach(() => world.startsAnew())

  describe('a name', () => {
    it.each([
      ['fitness  nord', /already exists below Fitness-Gruppe Bayern/],
      ['Fitnеss Nord', /looks like the name of another tenant/],
      ['FITNESS-NORD', /looks like the name of another tenant/],
    ])('%s is another’s, or looks like it (X103)', async (name, why) => {
      const sofia = await desk.here('sofia')
      await sofia.says(`create a tenant for ${name}`)
      await sofia.sees('New tenant')
      await sofia.presses(channel === 'discord' ? 'Skip' : 'Continue')
      await sofia.sees(why)
      await sofia.sees('Take it')
      expect(await desk.named(name)).toEqual([])
    })

    it.each([
      ['admin', /is reserved/],
      ['Fitness 🏋️', /Pictures and invisible characters/],
      ['x'.repeat(200), /has 200 characters; 80 are possible/],
    ])('%s is not taken, and says why (X103)', async (name, why) => {
      const sofia = await desk.here('sofia')
      await sofia.says(`create a tenant for ${name}`)
      await sofia.sees('New tenant')
      if (channel === 'teams') await sofia.presses('Continue')
      await sofia.sees(why)
      expect(await desk.named(name)).toEqual([])
    })

    it('with a quote and a semicolon is a name like others (X103)', async () => {
      const sofia = await desk.here('sofia')
      await desk.makes(sofia, `Bobby'; drop table "Tenant";`)
      expect(await desk.named(`Bobby'; drop table "Tenant";`)).toHaveLength(1)
    })

    it('goes to whoever agrees first: the other keeps everything, with a suggestion (X11)', async () => {
      const [sofia, nils] = [await desk.here('sofia'), await desk.here('nils')]
      for (const one of [sofia, nils]) {
        await desk.plans(one, 'Zwillinge')
        await one.presses('☐ I accept the conditions and costs')
      }
      await sofia.presses('Create new tenant')
      await nils.presses('Create new tenant')
      await nils.sees(/“Zwillinge” already exists/)
      nils.doesNotSee('Agentur Süd')
      await nils.presses('Take it')
      if (channel === 'discord') await nils.presses('Continue to costs and conditions')
      await nils.sees('Zwillinge 2')
      await nils.presses('☐ I accept the conditions and costs')
      await nils.presses('Create new tenant')
      await world.settled()
      expect(await desk.named('Zwillinge')).toMatchObject([{ createdById: 'sofia' }])
      expect(await desk.named('Zwillinge 2')).toMatchObject([{ createdById: 'nils', status: 'BASE_CONFIGURED' }])
    })
  })

  describe('while it is made', () => {
    it('fails half-way, is tried again, and stays one tenant with its costs once, however often somebody presses (X102)', async () => {
      const sofia = await desk.here('sofia')
      await desk.system.fails('roles')
      await desk.plans(sofia, 'Halber Weg')
      await sofia.presses('☐ I accept the conditions and costs')
      await sofia.presses('Create new tenant')
      await world.settled()
      await sofia.sees(/could not be created[\s\S]*no costs have arisen/)
      await sofia.sees('storage ✓ roles ✗')
      const [failed] = await desk.named('Halber Weg')
      const [order] = await world.query<{ id: string }>('select id from "UnlockOrder" where "tenantId" = $1', [
        failed?.id,
      ])
      const create = { kind: 'start', flow: 'cost.accept', values: { order: order?.id ?? '' }, by: 'press' } as const
      expect(await desk.forges(sofia, create)).toMatch(/Halber Weg.{0,9} could not be created[\s\S]*Try again/)
      await desk.system.fails(undefined)
      await sofia.presses('Try again')
      await world.settled()
      await sofia.sees('ready for setup')
      const [{ id } = { id: '' }, ...others] = await desk.named('Halber Weg')
      expect(others).toEqual([])
      expect(await desk.statusOf(id)).toBe('BASE_CONFIGURED')
      expect(await world.query('select status::text from "UnlockOrder" where "tenantId" = $1', [id])).toEqual([
        { status: 'ACTIVE' },
      ])
    })

    it('a master that is suspended meanwhile stops it before anything is made; the form is kept (X101)', async () => {
      const sofia = await desk.here('sofia')
      await desk.plans(sofia, 'Zu spät')
      await world.query(`update "Tenant" set status = 'SUSPENDED' where id = 'agentur-sued'`)
      await sofia.presses('☐ I accept the conditions and costs')
      await sofia.presses('Create new tenant')
      await sofia.sees(/Zu spät/)
      await world.query(`update "Tenant" set status = 'BASE_CONFIGURED' where id = 'agentur-sued'`)
      expect(await desk.named('Zu spät')).toEqual([])
    })
  })

  describe('what it is', () => {
    it('CUSTOM warns, asks for the charset and waits for our service, which gets a task (H3, H9, X105)', async () => {
      const [sofia, erik] = [await desk.here('sofia'), await desk.here('erik')]
      const type = 'CUSTOM: nearly empty until our service configures it'
      await sofia.says('create a tenant for Sonderbau')
      if (channel === 'discord') {
        await sofia.presses('Skip')
        await sofia.presses('Edit')
      }
      await sofia.presses('Continue', { Type: type })
      await sofia.sees(/not ready to send/)
      await sofia.presses('CUSTOM, I understand')
      await sofia.sees('UTF-8 fits nearly always')
      await sofia.presses('UTF-8')
      if (channel === 'discord') await sofia.presses('Continue to costs and conditions')
      await sofia.sees('Costs and conditions')
      await sofia.presses('☐ I accept the conditions and costs')
      await sofia.presses('Create new tenant')
      await world.settled()
      await sofia.sees(/waits for configuration by our service/)
      await sofia.presses('Hand over')
      await sofia.sees('Configured by our service (type CUSTOM)')
      await erik.sees(/CUSTOM tenant Sonderbau/)
      await erik.presses('Open the tenant')
      await erik.presses('It is configured')
      await world.settled()
      await sofia.sees(/Our service has configured Sonderbau/)
      expect(await desk.named('Sonderbau')).toMatchObject([{ status: 'BASE_CONFIGURED' }])
    })

    it('another one keeps the place, the type and the version (H15)', async () => {
      const sofia = await desk.here('sofia')
      await sofia.says('create a tenant for Erster')
      if (channel === 'discord') {
        await sofia.presses('Skip')
        await sofia.presses('Edit')
      }
      await sofia.presses('Continue', { 'Below (master tenant)': 'Fitness-Gruppe Bayern', Version: 'PROFESSIONAL' })
      if (channel === 'discord') await sofia.presses('Continue to costs and conditions')
      await sofia.presses('☐ I accept the conditions and costs')
      await sofia.presses('Create new tenant')
      await world.settled()
      await sofia.presses('Create another')
      await sofia.sees(/Below[^\n]*\n?[^\n]*Fitness-Gruppe Bayern/)
      await sofia.sees(/PROFESSIONAL/)
    })

    it('tells where it is in the product itself (H30)', async () => {
      const sofia = await desk.here('sofia')
      await sofia.says('where is that in the product')
      await sofia.sees('Setup → Upgrades → tab Tenant management')
    })
  })

  describe('who may', () => {
    it('an ordinary user is told who does this (A15)', async () => {
      const ida = await desk.here('ida')
      await ida.says('create a tenant for Ida')
      await ida.sees(/partner/i)
      ida.doesNotSee('Costs and conditions')
      expect(await desk.named('Ida')).toEqual([])
    })

    it('another partner’s tree does not exist, whatever id is guessed (X113)', async () => {
      const nils = await desk.here('nils')
      await nils.says('my tenants')
      await nils.sees('Nordic BC')
      nils.doesNotSee('Fitness Nord')
      const guesses = [
        { kind: 'view', view: 'tenant.show', params: { id: 'fitness-nord' }, by: 'press' },
        { kind: 'start', flow: 'tenant.addAdmin', values: { tenant: 'fitness-nord' }, by: 'press' },
        { kind: 'start', flow: 'tenant.handOver', values: { tenant: 'muster-newsletter' }, seen: 1, by: 'press' },
        { kind: 'start', flow: 'tenant.copy', values: { from: 'fitness-gruppe', to: 'fitness-nord' }, by: 'press' },
      ] as const
      for (const guess of guesses) expect(await desk.forges(nils, guess)).not.toMatch(/Fitness|Muster Newsletter/)
      const seen = await desk.forges(nils, {
        kind: 'start',
        flow: 'tenant.create',
        values: { name: 'Kuckuck', master: 'fitness-gruppe', logo: null },
        by: 'press',
      })
      expect(seen).toContain('Kuckuck')
      expect(seen).not.toContain('Costs and conditions')
      expect(await world.query(`select 1 from "Tenant" where name = 'Kuckuck'`)).toEqual([])
    })

    it('below a tenant somebody is what they are above it now, and never more (X108, H17)', async () => {
      const sofia = await desk.here('sofia')
      await world.query(
        `update "TenantRole" set role = 'VIEWER' where "tenantId" = 'agentur-sued' and "personId" = 'sofia'`,
      )
      await sofia.says('tenant status')
      await sofia.presses(/── Fitness Nord/)
      await sofia.sees(/Viewer \(as in Fitness-Gruppe Bayern\)/)
      await sofia.says('my tenants')
      await sofia.sees('Fitness Nord')
      sofia.doesNotSee('Create new tenant')
      await sofia.says('create a tenant for Darunter')
      await sofia.sees(/no tenant of yours below which/)
      await world.query(
        `update "TenantRole" set role = 'PARTNER_MANAGER' where "tenantId" = 'agentur-sued' and "personId" = 'sofia'`,
      )
    })
  })

  describe('a move', () => {
    it('goes anywhere but below itself, and everything below goes along (X100)', async () => {
      const sofia = await desk.here('sofia')
      await desk.makes(sofia, 'Umzug')
      await sofia.says('my tenants')
      await sofia.presses(/Fitness-Gruppe Bayern/)
      await sofia.presses('Move')
      await sofia.sees('Below which tenant?')
      sofia.doesNotSee('Kletterwelt')
      const values = { tenant: 'fitness-gruppe', master: 'fitness-nord' }
      const forged = await desk.forges(sofia, { kind: 'start', flow: 'tenant.move', values, fresh: true, by: 'press' })
      expect(forged).toContain('Below which tenant?')
      await sofia.says('cancel')
      await sofia.says('my tenants')
      await sofia.presses(/Fitness-Gruppe Bayern/)
      await sofia.presses('Move')
      await sofia.presses('Umzug')
      await sofia.presses('Move')
      await sofia.sees(/It stands below its new master tenant/)
      const [{ id } = { id: '' }] = await desk.named('Umzug')
      expect(await world.query(`select path from "Tenant" where id = 'fitness-nord'`)).toEqual([
        { path: ['agentur-sued', id, 'fitness-gruppe', 'fitness-nord'] },
      ])
      await world.settled()
      expect((await desk.system.find('fitness-gruppe')).masterId).toBe(id)
    })
  })
})
