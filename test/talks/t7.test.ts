import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import { transcriptOn } from '../support/discord-transcript.ts'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { entersKey } from '../support/key-page.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

vi.setConfig({ testTimeout: 60_000 })

const en = catalogs.en
const KEY = 'K7QX-3M9P-LW42-7F3K'
const FLF = 'GRANULE 13160650 ExFlow\nSERIAL K-5521-1\n'

/** Where a button with an address leads. */
const urlOf = (person: TeamsPerson, label: string) =>
  person
    .messages()
    .flatMap(({ buttons }) => buttons)
    .findLast(({ title }) => title === label)?.url ?? ''

describe.each(CHANNELS)('T7 in %s: contract, ticket, key, activation', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
    // What time alone does to other tickets is another talk.
    await world.query(`update "Ticket" set status = 'CLOSED', "firstResponseDueAt" = null, "waitingSince" = null`)
  })
  afterAll(() => world.stop())

  it('from the first sentence to a ticket about the task that failed', async () => {
    const transcript = transcriptOn(world, 't7-licence-key')
    const [asNils, asErik] = [world.person('nils'), world.person('erik')]
    for (const person of [asNils, asErik]) await person.installs()
    await world.settled()
    await world.startsAnew()
    const [nils, erik] = [transcript.of(asNils), transcript.of(asErik)]

    await nils.says('I need an ExFlow license for Contoso GmbH')
    await nils.presses(en['license-request.installation.customer'])
    await asNils.sees('I find no signed contract for Contoso GmbH')
    expect(await ticketsOf(world)).toEqual([])
    await nils.presses(en['license-request.it-is-signed'])
    await nils.says('K-5521')
    await asNils.sees('Is that the same customer')
    await nils.presses(en['license-request.same.yes'])
    await nils.says('BC 23 on our own server, 23.2')
    await asNils.sees('NAV/BC OnPrem')
    await nils.presses(en['license-request.confirm'])
    const [ticket] = await ticketsOf(world)
    expect(ticket).toMatchObject({ customer: 'Contoso Deutschland GmbH', contract: 'K-5521', named: 'Contoso GmbH' })
    const number = ticket?.number ?? ''

    await world.advance('PT18H')
    await erik.says(`ticket ${number}`)
    const link = urlOf(asErik, en['licence-key.button'])
    await erik.happens('opens the page from the ticket and enters the key and the FLF file', async () => {
      const page = await entersKey(link, { key: KEY, file: FLF, validTo: '2027-05-31', graceUntil: '2027-06-14' })
      expect(page).toMatchObject({ status: 200, title: `Issued for ${number}` })
    })
    await asNils.sees('Your key and FLF file are here')
    await nils.presses(en['key-card.show-once'])
    await asNils.sees(KEY)
    await nils.presses(en['key-card.hide'])

    await nils.presses('Done: the licence key')
    await asNils.sees('Partly activated')
    await nils.happens('does nothing for a day', () => world.advance('P1DT1H').then(() => world.sweep()))
    await asNils.sees('Still to activate')
    await nils.presses(en['key-card.failed'])
    await nils.presses('Continue', { [en['license-failed.error.ask']]: 'license is for another serial' })
    await asNils.sees('Keep using the key')
    await nils.presses(en['license-failed.confirm'])
    await asNils.sees(/T-\d+ is sent with the versions/)

    expect(
      await world.query(
        `select k.status, t.step, t.status as task, f.description, f."productVersion", f."erpCode" from "ActivationKey" k
         join "ActivationTask" t on t."keyId" = k.id left join "Ticket" f on f.id = t."ticketId" order by t.step`,
      ),
    ).toMatchObject([
      { status: 'DELIVERED', step: 'KEY', task: 'DONE' },
      {
        status: 'DELIVERED',
        step: 'GRANULE',
        task: 'FAILED',
        description: expect.stringMatching(/^(?=[\s\S]*license is for another serial)(?![\s\S]*K7QX)/),
        productVersion: '23.2',
        erpCode: 'bc-23-onprem',
      },
    ])
    transcript.ends()
  })
})

const ticketsOf = (world: ChannelWorld) =>
  world.query<{ number: string; customer: string; contract: string; named: string }>(
    `select t.number, t."customerNameEntered" as customer, c.number as contract, r.named
     from "LicenceRequest" r join "Ticket" t on t.id = r."ticketId" join "Contract" c on c.id = r."contractId"`,
  )
