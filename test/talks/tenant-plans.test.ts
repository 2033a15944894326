import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('planned tenants in %s', (channel) => {
  let world: ChannelWorld
  let desk: ReturnType<typeof startTenantDesk>
  beforeAll(async () => {
    world = await startWorldOn(channel)
    desk = startTenantDesk(world)
  })
  afterAll(() => world.stop())
  beforeEach(() => world.startsAnew())

  describe('a plan', () => {
    it('whose costs were not accepted leads to them once more, or is given up: then there is nothing of it', async () => {
      const sofia = await desk.here('sofia')
      await desk.plans(sofia, 'Vielleicht')
      await sofia.presses('Cancel')
      await sofia.sees('Nothing was accepted, and there are no costs.')
      await world.advance('PT2H')
      await sofia.presses('Open the tenant')
      await sofia.sees(/waits for consent to its costs/)
      await sofia.presses('See costs and conditions')
      await sofia.sees('☐ I accept the conditions and costs')
      await sofia.presses('Cancel')
      await world.advance('PT2H')
      await sofia.says('my tenants')
      await sofia.presses(/└ Vielleicht/)
      await sofia.presses('Give up the plan')
      await sofia.sees('Not accepted: nothing is ordered, and there are no costs.')
      await world.settled()
      sofia.doesNotSee('does not want')
      await sofia.says('my tenants')
      await sofia.sees('Agentur Süd')
      sofia.doesNotSee('Vielleicht')
      const [{ id } = { id: '' }, ...others] = await desk.named('Vielleicht')
      expect(others).toEqual([])
      expect(await world.query('select 1 from "TenantJob" where "tenantId" = $1', [id])).toEqual([])
      // Whoever still has the old card reads how it ended, and can press nothing that makes it after all.
      const look = { kind: 'view', view: 'tenant.show', params: { id }, by: 'press' } as const
      expect(await desk.forges(sofia, look)).toContain('The plan was given up')
      const [order] = await world.query<{ id: string }>('select id from "UnlockOrder" where "tenantId" = $1', [id])
      for (const flow of ['cost.accept', 'cost.again'])
        await desk.forges(sofia, { kind: 'start', flow, values: { order: order?.id ?? '' }, by: 'press' })
      expect(await desk.statusOf(id)).toBe('ABANDONED')
    })
  })

  describe('for a partner', () => {
    /** Somebody of the vendor, for whom no place is suggested. */
    async function prepares(agent: Awaited<ReturnType<typeof desk.here>>, name: string) {
      await agent.says(`create a tenant for ${name}`)
      await agent.sees('Below (master tenant)')
      if (channel === 'teams') return agent.presses('Continue', { 'Below (master tenant)': 'Agentur Süd' })
      await agent.presses('Agentur Süd')
      await agent.presses('Skip')
      await agent.presses('Ask the partner')
    }

    it('prepared by an agent it waits for the partner, who sees the costs and agrees; before, nothing exists (§3.4, I3)', async () => {
      const [erik, sofia] = [await desk.here('erik'), await desk.here('sofia')]
      await prepares(erik, 'Vorbereitet')
      await erik.sees(/Prepared\. Agentur Süd is asked now/)
      erik.doesNotSee('☐ I accept the conditions and costs')
      await world.settled()
      expect(await desk.named('Vorbereitet')).toEqual([])
      // What he was shown himself is not his to accept, whatever he presses.
      const [order] = await world.query<{ id: string }>(
        `select o.id from "UnlockOrder" o join "Tenant" t on t.id = o."tenantId" where t.name = 'Vorbereitet'`,
      )
      for (const flow of ['cost.accept', 'cost.again'])
        expect(
          await desk.forges(erik, {
            kind: 'start',
            flow,
            values: { order: order?.id ?? '', consent: 'yes' },
            by: 'press',
          }),
        ).not.toContain('Create new tenant')
      await sofia.sees(/Erik Holm has prepared the tenant Vorbereitet for you: STANDARD, BASIC, below Agentur Süd/)
      await world.advance('PT2H')
      await world.settled()
      await sofia.presses('See costs and conditions')
      await sofia.sees('Costs and conditions')
      await sofia.presses('☐ I accept the conditions and costs')
      await sofia.presses('Create new tenant')
      await world.settled()
      await sofia.sees(/Vorbereitet is ready for setup. The conditions come to you/)
      await sofia.sees('Your role there: Partner manager (as in Agentur Süd)')
      await erik.sees(/Sofia Süd has created the tenant Vorbereitet below Agentur Süd/)
      expect(await desk.named('Vorbereitet')).toMatchObject([{ status: 'BASE_CONFIGURED', createdById: 'erik' }])
      expect(
        await world.query(
          `select o.status::text, o."shownToId", o."acceptedById" from "UnlockOrder" o join "Tenant" t on t.id = o."tenantId"
           where t.name = 'Vorbereitet' and o."acceptedAt" is not null`,
        ),
      ).toEqual([{ status: 'ACTIVE', shownToId: 'sofia', acceptedById: 'sofia' }])
    })

    it('which the partner does not want is nobody’s any longer, and whoever prepared it hears so', async () => {
      const [erik, sofia] = [await desk.here('erik'), await desk.here('sofia')]
      await prepares(erik, 'Unerwünscht')
      await world.settled()
      await erik.says('my tenants')
      await erik.sees(/└ Unerwünscht[\s\S]*waits for consent to its costs/)
      await sofia.says('my tenants')
      await sofia.presses(/└ Unerwünscht/)
      await sofia.presses('Give up the plan')
      await world.settled()
      await erik.sees('Agentur Süd does not want the tenant Unerwünscht that you prepared. Nothing was created.')
      await erik.says('my tenants')
      await erik.sees('Nordic BC')
      erik.doesNotSee('Unerwünscht')
    })

    it('prepared by an agent for a partner of whom nobody could agree, it says so and keeps the form (§3.4)', async () => {
      const erik = await desk.here('erik')
      await world.query(
        `update "Membership" set status = 'ENDED' where "companyId" = 'agentur' and role = 'PARTNER_ADMIN'`,
      )
      await prepares(erik, 'Niemand')
      await erik.sees(/Nobody of Agentur Süd can agree to it yet/)
      expect(await world.query(`select id from "Tenant" where name = 'Niemand'`)).toEqual([])
      await world.query(
        `update "Membership" set status = 'ACTIVE' where "companyId" = 'agentur' and role = 'PARTNER_ADMIN'`,
      )
    })

    it('which is not answered for a week is asked about once more, and whoever prepared it reads until when it is kept', async () => {
      const [erik, sofia, kim] = [await desk.here('erik'), await desk.here('sofia'), await desk.here('kim')]
      await prepares(erik, 'Schweigen')
      await desk.plans(sofia, 'Eigener Plan')
      await world.advance('P6D')
      await world.settled()
      erik.doesNotSee('Schweigen')
      await kim.says('my tenants')
      await kim.sees('Nordic BC')
      kim.doesNotSee('Schweigen')
      for (const days of ['P2D', 'P1D']) {
        await world.advance(days)
        await world.settled()
      }
      await erik.sees(/Agentur Süd has not answered yet to the tenant Schweigen[\s\S]*is let go on/)
      const told = await world.query<{ to: string; n: number }>(
        `select o.payload->'recipient'->>'to' as to, count(*)::int as n from "OutboxMessage" o join "Tenant" t
         on t.id = o.payload->'happening'->>'tenantId' where o.payload->'happening'->>'step' = 'unanswered'
         group by 1 order by 1`,
      )
      expect(told).toEqual([
        { to: 'person:erik', n: 1 },
        { to: 'person:sofia', n: 1 },
      ])
      await sofia.sees(/Erik Holm has prepared the tenant Schweigen for you/)
      await sofia.presses('See costs and conditions')
      await sofia.presses('☐ I accept the conditions and costs')
      await sofia.presses('Create new tenant')
      await world.settled()
      await sofia.sees(/Schweigen is ready for setup/)
    })
  })
})
