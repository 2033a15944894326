import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { LOGO_PICTURES } from '../support/logo-pictures.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><script>alert(1)</script></svg>'
const dataOf = (mime: string, base64: string) => `data:${mime};base64,${base64}`

describe.each(CHANNELS)('what somebody sends as a logo in %s (X104)', (channel) => {
  let world: ChannelWorld
  let desk: ReturnType<typeof startTenantDesk>
  beforeAll(async () => {
    world = await startWorldOn(channel)
    desk = startTenantDesk(world)
  })
  afterAll(() => world.stop())
  beforeEach(() => world.startsAnew())

  it.each<[string, string, RegExp, string]>([
    [
      'a drawing with a program in it',
      dataOf('image/svg+xml', Buffer.from(SVG).toString('base64')),
      /is not what its name says/,
      'Continue without',
    ],
    [
      'half a picture',
      dataOf('image/gif', LOGO_PICTURES.animated.slice(0, 60)),
      /That picture is damaged/,
      'Use the name instead',
    ],
  ])('%s is not taken, and the tenant can have its name instead', async (_what, picture, seen, way) => {
    const sofia = await desk.here('sofia')
    await sofia.says('create a tenant for Kiel')
    await sofia.sees(/New tenant/)
    await sofia.pastes([picture])
    await sofia.sees(seen)
    await sofia.presses(way)
    // Without a logo nothing is left to ask: the form, or the costs already.
    await sofia.sees(/New tenant|Costs and conditions/)
    const [kept] = await world.query<{ all: number }>(
      `select count(*)::int as all from "Attachment" where "mimeSniffed" = 'image/png' and "createdAt" > '2026-05-12'`,
    )
    expect(kept?.all).toBe(0)
  })

  it('of an animation the first picture is taken', async () => {
    const sofia = await desk.here('sofia')
    await sofia.says('create a tenant for Kiel')
    await sofia.sees(/New tenant/)
    await sofia.pastes([dataOf('image/gif', LOGO_PICTURES.animated)])
    await sofia.presses(channel === 'discord' ? 'Continue to costs and conditions' : 'Continue')
    await sofia.sees('Costs and conditions')
    expect(
      await world.query(
        `select a."mimeSniffed" from "Tenant" t join "Attachment" a on a.id = t."logoId" where t.name = 'Kiel'`,
      ),
    ).toEqual([{ mimeSniffed: 'image/png' }])
  })
})
