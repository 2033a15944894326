import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('I1–I6 in %s: ein Produkt freischalten', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  afterAll(() => world.stop())

  it('zeigt Kosten und Konditionen, wartet auf das Häkchen, steht auf der Rechnung und lässt sich kündigen', async () => {
    const transcript = transcriptOn(world, 'unlock-product-de')
    const person = world.person('max', { locale: 'de-DE' })
    await person.installs()
    await world.settled()
    await world.startsAnew()
    const max = transcript.of(person)

    await max.says('was kostet ein Mandant')
    await max.says('Produkt freischalten')
    // Teams keeps an amount together by the blank that does not break.
    await max.presses(`💶 Eigene Absenderdomain · 90${channel === 'teams' ? '\u00a0' : ' '}€ einmalig`)
    await max.presses('☐ Ich nehme die Konditionen und Kosten an')
    await max.presses('Zu diesem Preis freischalten')
    await max.presses('Was steht auf meiner Rechnung?')
    await max.presses('Produkte und Kosten')
    await max.presses('Eigene Absenderdomain')
    await max.presses('Produkt kündigen')
    await max.presses('Zum Monatsende kündigen')
    transcript.ends()
    const [order] = await world.query<{ status: string }>(
      `select status from "UnlockOrder" where sku = 'sender-domain' and "tenantId" = 'muster-newsletter'`,
    )
    expect(order?.status).toBe('CANCELLED')
  })
})
