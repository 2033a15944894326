import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  afterAll(() => world.stop())

  it('T4: list, company list, one ticket, an edit that somebody else was quicker with, history', async () => {
    const transcript = transcriptOn(world, 't4-status-list-edit-history')
    const ewa = transcript.of(world.person('ewa'))
    const tom = transcript.of(world.person('tom'))

    await ewa.says("what's the status of my tickets")
    await ewa.presses('All company tickets')
    await ewa.presses('→')
    await ewa.presses('→')
    await ewa.presses('My open tickets')
    await ewa.taps('Posting stops with')
    await ewa.presses('Edit')

    await tom.says(await numberOf('hello-posting-dimension'))
    await tom.presses('Edit')
    await tom.presses('Continue', { Description: 'All three companies are affected, says Ewa on the phone.' })
    await tom.presses('Save')

    await ewa.presses('Continue', { Description: 'It happens in the Swedish company only.' })
    await ewa.presses('Save')
    await ewa.presses('Combine')
    await ewa.presses('Continue')
    await ewa.presses('Save')
    await ewa.presses('History')
    await ewa.says('ticket 99999')

    transcript.ends()
  })

  it('a ticket of another company and one that does not exist are refused in the same words (X49)', async () => {
    await world.startsAnew()
    const foreign = await numberOf('muster-nummernkreis')
    const tom = world.person('tom')

    await tom.says(`ticket ${foreign}`)
    const refused = await tom.sees(/cannot find/)
    await tom.says('ticket 99999')
    const missing = await tom.sees(/cannot find/)

    expect(refused.text.replace(foreign, 'N')).toBe(missing.text.replace('T-99999', 'N'))
    expect(refused.buttons.map(({ title }) => title)).toEqual(missing.buttons.map(({ title }) => title))
  })

  async function numberOf(id: string) {
    const [ticket] = await world.query<{ number: string }>('select number from "Ticket" where id = $1', [id])
    return ticket?.number ?? ''
  }
})
