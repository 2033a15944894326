import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { plainPicture } from '../support/plain-picture.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('content and logos of tenants in %s', (channel) => {
  let world: ChannelWorld
  let desk: ReturnType<typeof startTenantDesk>
  beforeAll(async () => {
    world = await startWorldOn(channel)
    desk = startTenantDesk(world)
  })
  afterAll(() => world.stop())
  beforeEach(() => world.startsAnew())

  type Person = Awaited<ReturnType<typeof desk.here>>
  const FROM = 'fitness-gruppe'
  const TO = 'fitness-nord'
  const item = (name: string, body: string) => ({ kind: 'template', name, body })
  const bodies = async (id: string) =>
    Object.fromEntries((await desk.system.find(id)).content.map(({ name, body }) => [name, body]))
  /** What is in two tenants, in the system itself. */
  async function holding(from: readonly [string, string][], to: readonly [string, string][]) {
    for (const [id, content] of [
      [FROM, from],
      [TO, to],
    ] as const)
      await desk.system.change(id, (now) => ({
        ...now,
        isSending: false,
        content: content.map(([a, b]) => item(a, b)),
      }))
  }
  /** Up to the card that shows what would change. */
  async function previews(sofia: Person) {
    await sofia.says('my tenants')
    await sofia.presses(/Fitness-Gruppe Bayern/)
    await sofia.presses('Copy content')
    await sofia.presses('Fitness Nord')
    await sofia.presses('Show what would change')
    await world.settled()
  }

  it.each([
    ['de', 'meine mandanten', ['Sommer (Vorlage)', 'Alle (Liste)', 'Neue (Filter)', 'Sofort (automation)']],
    ['es', 'mis tenants', ['Sommer (plantilla)', 'Alle (lista)', 'Neue (filtro)', 'Sofort (automation)']],
  ] as const)(
    'in %s says what each thing is, and leaves a kind that only the system knows as it is',
    async (language, asks, items) => {
      const kinds = { Sommer: 'template', Alle: 'list', Neue: 'filter', Sofort: 'automation' }
      const content = Object.entries(kinds).map(([name, kind]) => ({ kind, name, body: name }))
      await desk.system.change(FROM, (now) => ({ ...now, content }))
      await desk.system.change(TO, (now) => ({ ...now, content: [] }))
      const sofia = world.person('sofia', { locale: language })
      await sofia.installs()
      const t = catalogs[language]
      await sofia.says(asks)
      await sofia.presses(/Fitness-Gruppe Bayern/)
      await sofia.presses(t['tenant-copy.button'])
      await sofia.presses('Fitness Nord')
      await sofia.presses(t['tenant-copy.confirm'])
      await world.settled()
      for (const item of items) await sofia.sees(item)
    },
  )

  it('shows what is added and what would be lost before anything is copied, downward only (H8, INV-56)', async () => {
    await holding(
      [
        ['Welcome', 'new'],
        ['Summer', 'sun'],
      ],
      [
        ['Welcome', 'old'],
        ['Own', 'theirs'],
      ],
    )
    const sofia = await desk.here('sofia')
    await sofia.says('my tenants')
    await sofia.presses(/Fitness-Gruppe Bayern/)
    await sofia.presses('Copy content')
    await sofia.sees('To which tenant below it?')
    sofia.doesNotSee(/Muster Newsletter|Agentur Süd/)
    await sofia.presses('Fitness Nord')
    await sofia.presses('Show what would change')
    await world.settled()
    await sofia.sees(/One item of Fitness Nord would be overwritten and lost/)
    await sofia.sees('Summer (template)')
    expect(await bodies(TO)).toEqual({ Welcome: 'old', Own: 'theirs' })
    await sofia.presses('Copy exactly this')
    await world.settled()
    await sofia.sees(/Content was copied from Fitness-Gruppe Bayern to Fitness Nord/)
    expect(await bodies(TO)).toEqual({ Welcome: 'new', Own: 'theirs', Summer: 'sun' })
    expect(await bodies(FROM)).toEqual({ Welcome: 'new', Summer: 'sun' })
    // Where a card cannot be brought up to date, as in the console, it is asked for.
    const [copy] = await world.query<{ id: string }>('select id from "CopyJob" order by "createdAt" desc limit 1')
    await world.query(`update "CopyJob" set status = 'PREVIEWING' where id = $1`, [copy?.id])
    const look = { kind: 'view', view: 'copy.show', params: { id: copy?.id ?? '' }, by: 'press' } as const
    expect(await desk.forges(sofia, look)).toContain('Show the comparison')
    await world.query(`update "CopyJob" set status = 'DONE' where id = $1`, [copy?.id])
  })

  it('lists every single thing that would be lost, however many they are (INV-56)', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `Issue ${String(n + 1).padStart(2, '0')}`)
    await holding(
      [...names.map((name): [string, string] => [name, 'new']), ['Extra', 'new']],
      names.map((name): [string, string] => [name, 'old']),
    )
    const sofia = await desk.here('sofia')
    await previews(sofia)
    await sofia.sees(/12 items of Fitness Nord would be overwritten and lost/)
    sofia.doesNotSee('Issue 12')
    await sofia.presses('Show all of it')
    await sofia.sees(/Issue 10[\s\S]*overwritten/)
    await sofia.presses(/→|▶/)
    await sofia.sees(/Issue 12[\s\S]*overwritten[\s\S]*Extra[\s\S]*new/)
    await sofia.presses('Back to the copy')
    await sofia.presses('Leave it')
    await sofia.sees('Nothing was copied.')
    expect((await bodies(TO))['Issue 01']).toBe('old')
  })

  it('what changed after it was shown is shown again, and not copied (X107)', async () => {
    await holding([['Welcome', 'new']], [])
    const sofia = await desk.here('sofia')
    await previews(sofia)
    await sofia.sees(/only adds to Fitness Nord/)
    await holding([['Welcome', 'new']], [['Welcome', 'theirs by now']])
    await sofia.presses('Copy exactly this')
    await world.settled()
    expect(await bodies(TO)).toEqual({ Welcome: 'theirs by now' })
    await sofia.sees(/would be overwritten and lost/)
    await sofia.presses('Leave it')
    await sofia.sees('Nothing was copied.')
    expect(await bodies(TO)).toEqual({ Welcome: 'theirs by now' })
  })

  it('waits while the tenant is sending (X107)', async () => {
    await holding([['Welcome', 'new']], [])
    const sofia = await desk.here('sofia')
    await previews(sofia)
    await desk.system.change(TO, (now) => ({ ...now, isSending: true }))
    await sofia.presses('Copy exactly this')
    await world.settled()
    await sofia.sees(/as soon as the tenant is not sending/)
    expect(await bodies(TO)).toEqual({})
    await desk.system.change(TO, (now) => ({ ...now, isSending: false }))
    await world.advance('PT2M')
    await world.settled()
    await sofia.sees(/Content was copied/)
    expect(await bodies(TO)).toEqual({ Welcome: 'new' })
  })

  it('its own administrators may want none (H8)', async () => {
    const [sofia, max] = [await desk.here('sofia'), await desk.here('max')]
    await max.says('my tenants')
    await max.presses(/Muster Newsletter/)
    await max.presses('Decline copies')
    await max.sees(/Nothing is copied here from above any longer/)
    await sofia.says('my tenants')
    await sofia.presses(/Agentur Süd/)
    await sofia.presses('Copy content')
    await sofia.sees('Wanting no copies: Muster Newsletter.')
    const seen = await desk.forges(sofia, {
      kind: 'start',
      flow: 'tenant.copy',
      values: { from: 'agentur-sued', to: 'muster-newsletter' },
      fresh: true,
      by: 'press',
    })
    expect(seen).not.toContain('Show what would change')
    await max.presses('Take copies again')
    await max.sees(/can be copied here from above again/)
  })

  describe('a logo', () => {
    it.each([
      [180, 60, 'Costs and conditions'],
      [181, 60, /That logo is 181 × 60 pixels; at most 180 × 60 are possible/],
    ])('of %i × %i pixels: the limits are told before, and are within (H10, X104)', async (width, height, seen) => {
      const sofia = await desk.here('sofia')
      await sofia.says(`create a tenant for Logo ${width}`)
      await sofia.sees(/at most 180 × 60 pixels and 100 KB/)
      await sofia.pastes([await plainPicture(width, height)])
      if (width === 180) await sofia.presses(channel === 'discord' ? 'Continue to costs and conditions' : 'Continue')
      await sofia.sees(seen)
      if (width === 180) await sofia.sees(/the logo image.png/)
    })
  })
})
