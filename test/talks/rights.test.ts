import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(async () => {
    await world.startsAnew()
    await world.query('update "SeatAssignment" set "endedAt" = null')
    await world.query(`update "Membership" set status = 'ACTIVE', "endedAt" = null`)
    await world.query(`update "Person" set status = 'ACTIVE'`)
  })
  afterAll(() => world.stop())

  /** Ewa has the card of a ticket in front of her that is hers only as the company's super-user. */
  async function ewaLooksAtTomsTicket() {
    const [tom] = await world.query<{ number: string }>(
      `select number from "Ticket" t where "requesterId" = 'tom' and "submittedById" = 'tom' and status = 'IN_PROGRESS'
     and not exists (select from "TicketShare" s where s."ticketId" = t.id and s."personId" = 'ewa')`,
    )
    if (!tom) throw new Error('Tom has no such ticket')
    const ewa = world.person('ewa')
    await ewa.says(tom.number)
    await ewa.sees('Requester\nTom Riis')
    return { ewa, number: tom.number }
  }

  const end = () => world.query(`update "SeatAssignment" set "endedAt" = "startsAt" where "personId" = 'ewa'`)

  it('a press after the seat ended is refused with a next step, in place of the card (C6, X51)', async () => {
    const { ewa, number } = await ewaLooksAtTomsTicket()
    await end()
    await ewa.presses('Close')
    const refused = await ewa.sees(`I cannot find ${number}`)
    expect(refused.buttons.map(({ title }) => title)).toEqual(['My open tickets', 'Create ticket', "Why can't I?"])
    expect(ewa.messages().map(({ text }) => text)).not.toContain('Requester\nTom Riis')
    const [ticket] = await world.query(`select status from "Ticket" where number = $1`, [number])
    expect(ticket).toEqual({ status: 'IN_PROGRESS' })
    await ewa.says('all company tickets')
    await ewa.sees(/At Hello AB: Tom Riis\./)
  })

  it.each([
    ['create a tenant for Fitness Nord', /This is done by the partner or by SignUp Support\.\s+At Hello AB: Nordic/],
    ['hand over the tenant', /This is done by the partner or by SignUp Support\.\s+At Hello AB: Nordic/],
    [
      'unlock product',
      /up to the tenant administrators\.\s+At Hello AB nobody has that role yet\. Ask Nordic BC Partner/,
    ],
    ['my tenants', /Tenants are created by the partner or by SignUp Support\.\s+At Hello AB: Nordic BC Partner/],
    ['tenant status', /Tenants are created by the partner or by SignUp Support\.\s+At Hello AB: Nordic BC Partner/],
  ])('an ordinary user reads whom to ask for "%s" (A15)', async (words, whom) => {
    const anna = world.person('anna')
    await anna.says(words)
    const answer = await anna.sees(whom)
    expect(answer.buttons.map(({ title }) => title)).toContain('Contact')
  })

  it.each([
    ['LOCKED', 'ewa'],
    ['ANONYMISED', 'ewa'],
  ] as const)('whoever is %s is a stranger at the next press, as everywhere', async (status, key) => {
    const { ewa, number } = await ewaLooksAtTomsTicket()
    await world.query('update "Person" set status = $1::"PersonStatus" where id = $2', [status, key])
    await ewa.presses('Reply')
    await ewa.sees('I need to know who you are')
    await ewa.says(number)
    await ewa.sees('I need to know who you are')
    expect(ewa.messages().at(-1)?.text).not.toContain('Hello AB')
  })

  it('a membership that ended takes its company along at once (X52)', async () => {
    const { ewa, number } = await ewaLooksAtTomsTicket()
    await world.query(`update "Membership" set status = 'ENDED', "endedAt" = now() where "personId" = 'ewa'`)
    await ewa.presses('Reply')
    await ewa.sees(`I cannot find ${number}`)
    await ewa.says('all company tickets')
    const refused = await ewa.sees('for super-users')
    expect(refused.text).not.toContain('Tom')
  })

  describe.each([
    ['en-US', 'all company tickets', 'Why can\u2019t I?', "Why can't I?", /named person, and the agreement/],
    ['de-DE', 'alle firmen-tickets', 'warum nicht', 'Warum darf ich nicht?', /namentlich genannten Person/],
    [
      'es-ES',
      'todos los tickets de la empresa',
      '¿por qué no?',
      '¿Por qué no puedo?',
      /persona concreta, y el acuerdo/,
    ],
  ])('%s', (locale, wanted, why, button, rule) => {
    it('after a refusal *why* tells the rule and who can change it; by a press or in words', async () => {
      const anna = world.person('anna', { locale })
      await world.tellsLanguage(anna)
      await anna.says(wanted)
      await anna.sees('Hello AB: Ewa Falk')
      await anna.presses(button)
      await anna.sees(rule)
      await anna.sees('Hello AB: Ewa Falk')
      await anna.says(wanted)
      await anna.says(why)
      await anna.sees(rule)
    })
  })

  it('without a refusal it says what one may do and what not, company by company, and who can', async () => {
    const anna = world.person('anna')
    await world.tellsLanguage(anna)
    await anna.says('why?')
    const card = await anna.sees('What you may do at Hello AB')
    expect(card.text).toMatch(/Your roles\nuser\nYou may\nCreate tickets\nOthers have to\n/)
    expect(card.text).toMatch(/Send tickets to the vendor yourself\s+At Hello AB: Ewa Falk and Tom Riis\./)

    const ewa = world.person('ewa')
    await ewa.says('what may I do?')
    const hers = await ewa.sees('What you may do at Hello AB')
    expect(hers.text).toContain('super-user')
    expect(hers.text).not.toContain('Others have to')

    const kim = world.person('kim')
    await kim.says('what may I do?')
    const kims = await kim.sees('What you may do at')
    expect(kims.text).toContain('Register channels for agents and admins')
    expect(kims.text).not.toContain('Others have to')

    const nils = world.person('nils')
    await nils.says('my rights')
    await nils.sees('What you may do at Contoso')
    const stranger = world.stranger('Nobody')
    await stranger.says('why?')
    await stranger.sees('only to people I know')
  })
})
