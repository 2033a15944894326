import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'
import { beginsTicket } from './new-ticket.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  /** Uwe files a ticket for one of his companies. */
  async function files(uwe: TeamsPerson, company: string, subject: string) {
    await uwe.says('create ticket')
    await uwe.sees('For which company?')
    await uwe.presses(company)
    await uwe.presses('Technical problem')
    const form = await uwe.sees(`New ticket – ${company}`)
    await uwe.presses('Continue', {
      'ERP version': 'Dynamics 365 Business Central Online',
      'faktur:box version': '22.2.110.42',
      Subject: subject,
      Description: 'Im Archiv.',
    })
    const summary = await uwe.sees(`Summary – ${company}`)
    await uwe.presses('Send')
    const done = await uwe.sees(/T-\d+ created/)
    return { form, summary, done }
  }

  it('Uwe is asked for the company; every card shows it; lists never mix (X42)', async () => {
    const uwe = world.person('uwe')
    const muster = await files(uwe, 'Muster GmbH', 'Archiv zeigt Belege von 2025 nicht an')
    expect(muster.summary.text).toContain('agreement AG-3101')
    expect(muster.summary.text).not.toContain('Kaiser')
    const kaiser = await files(uwe, 'Kaiser & Söhne', 'Suche im Archiv findet keine Umlaute')
    expect(kaiser.summary.text).toContain('agreement AG-3102')
    expect(kaiser.summary.text).not.toContain('Muster')

    await uwe.presses('Open')
    const ticket = await uwe.sees('Suche im Archiv findet keine Umlaute')
    expect(ticket.lines).toContain('Kaiser & Söhne')

    const max = world.person('max')
    await max.says('all company tickets')
    const list = await max.sees('All company tickets – Muster GmbH')
    expect(list.text).toContain('Archiv zeigt Belege')
    expect(list.text).not.toContain('Suche im Archiv')
  })

  it('the product of one company is not offered to the other, and its last versions are not prefilled', async () => {
    const uwe = world.person('uwe')
    await beginsTicket(uwe, 'Muster GmbH', 'Technical problem')
    const muster = await uwe.sees('New ticket – Muster GmbH')
    // What is known is not asked for again in a modal, which has room for five questions.
    const known = muster.inputs.find(({ label }) => label.startsWith('faktur:box version'))?.value
    expect(known).toBe(channel === 'teams' ? '22.2.110.42' : undefined)
    await uwe.says('cancel')
    await beginsTicket(uwe, 'Kaiser & Söhne', 'Technical problem')
    await uwe.sees('New ticket – Kaiser & Söhne')
  })

  it('words name the company as well as a press', async () => {
    const uwe = world.person('uwe')
    await uwe.says('faktur:box files receipts twice since the update of 11 May')
    await uwe.sees('For which company?')
    await uwe.says('kaiser')
    await uwe.sees('What is it about?')
    await uwe.says('1')
    const question = await uwe.sees('Description')
    expect(question.text).toContain('New ticket – Kaiser & Söhne')
    await uwe.says('Every second receipt of this morning.')
    await uwe.sees('PO number')
    await uwe.says('skip')
    const summary = await uwe.sees('Summary – Kaiser & Söhne')
    expect(summary.text).toContain('Every second receipt')
  })

  it('his own list says of which company each ticket is (X42)', async () => {
    const uwe = world.person('uwe')
    await files(uwe, 'Muster GmbH', 'Archiv zeigt Belege von 2024 nicht an')
    await uwe.says('my tickets')
    const list = await uwe.sees('Archiv zeigt Belege von 2024')
    expect(list.text).toContain('Muster GmbH')
  })

  it('who leaves one company keeps the other, and is asked no longer (X42)', async () => {
    const uwe = world.person('uwe')
    await files(uwe, 'Kaiser & Söhne', 'Stapelverarbeitung bleibt bei Beleg 40 stehen')
    const of = (company: string, status: string) =>
      world.query(
        `update "Membership" set status = $2::"MembershipStatus" where "personId" = 'uwe' and "companyId" = $1`,
        [company, status],
      )
    await of('muster', 'ENDED')
    await uwe.says('create ticket')
    await uwe.sees('What is it about?')
    await uwe.presses('Technical problem')
    await uwe.sees('New ticket – Kaiser & Söhne')
    await uwe.says('cancel')
    await uwe.says('contact')
    await uwe.sees('Whom to contact – Kaiser & Söhne')
    uwe.doesNotSee('Muster')
    await uwe.says('my tickets')
    await uwe.sees('Stapelverarbeitung')
    await of('muster', 'ACTIVE')
    await uwe.says('create ticket')
    await uwe.sees('For which company?')
  })

  it('all tickets of which company is asked, never guessed; each list says whose it is', async () => {
    const nils = world.person('nils')
    await nils.says('all company tickets')
    const question = await nils.sees('Tickets of which company?')
    expect(question.buttons.map(({ title }) => title)).toEqual(['Hello AB', 'Contoso Deutschland GmbH'])
    await nils.presses('Hello AB')
    await nils.sees('All company tickets – Hello AB')
    await nils.presses('All tickets of Contoso Deutschland GmbH')
    await nils.sees('All company tickets – Contoso Deutschland GmbH')
  })

  it('a refusal names the people of each company, and so do the rights', async () => {
    const uwe = world.person('uwe')
    await uwe.says('all company tickets')
    await uwe.sees(/At Muster GmbH: Max Muster\..*At Kaiser & Söhne/s)
    await uwe.says('what may I do')
    await uwe.sees('What you may do at Muster GmbH')
    await uwe.sees('What you may do at Kaiser & Söhne')
  })
})
