import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

/** Whoever lost a role, a seat or their company in the middle of something (DOMAIN X20, X51, X52). */
describe.each(CHANNELS)('in %s', (channel) => {
  const WORDS = 'By hand it works, with the batch it does not.'

  let world: ChannelWorld
  let ewa: TeamsPerson
  /** Tom's, which Ewa sees as a super-user of the same company. */
  let ticket: { number: string; subject: string; events: number }
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  afterAll(() => world.stop())
  beforeEach(async () => {
    await world.startsAnew()
    ewa = world.person('ewa')
    ticket = await tomsTicket()
    await opens(ewa)
  })
  afterEach(async () => {
    await world.query(`update "SeatAssignment" set "endedAt" = null`)
    await world.query(`update "Membership" set status = 'ACTIVE', "endedAt" = null`)
  })

  const tomsTicket = async () => {
    const [found] = await world.query<typeof ticket>(
      `select t.number, t.subject, (select count(*)::int from "TicketEvent" e where e."ticketId" = t.id) as events
       from "Ticket" t where t."requesterId" = 'tom' and t.status = 'IN_PROGRESS' and t.route = 'VENDOR' order by t.number limit 1`,
    )
    if (!found) throw new Error('Tom has no ticket in the demo world')
    return found
  }
  const opens = async (who: TeamsPerson) => {
    await who.says(ticket.number)
    await who.sees(`${ticket.number} ·`)
  }
  const seatEnds = () => world.query(`update "SeatAssignment" set "endedAt" = "startsAt" where "personId" = 'ewa'`)

  /** What is said once the right is gone: why, their own words, and nothing of the ticket. */
  async function isRefused(who: TeamsPerson) {
    const refused = await who.sees(`I cannot find ${ticket.number}`)
    expect(refused.inputs).toEqual([])
    expect(refused.buttons.map(({ title }) => title)).toContain("Why can't I?")
    const kept = await who.sees('Nothing was sent. I keep')
    expect(kept.text).toContain(WORDS)
    expect(refused.text + kept.text).not.toContain(ticket.subject)
    expect(await tomsTicket()).toEqual(ticket)
  }

  it('a form that is sent afterwards is refused with its text, which is there still once the right is back', async () => {
    await ewa.presses('Reply')
    await ewa.sees('Your reply')
    await seatEnds()
    await ewa.presses('Continue', { 'Your reply': WORDS })
    await isRefused(ewa)
    await world.query(`update "SeatAssignment" set "endedAt" = null where "personId" = 'ewa'`)
    await opens(ewa)
    await ewa.presses('Reply')
    await ewa.sees('You began your reply')
    await ewa.presses(/^Continue/)
    const again = await ewa.sees(/(Reply|reply) to T-/)
    if (again.inputs.length > 0) await ewa.presses('Continue')
    await ewa.sees(WORDS)
    await ewa.presses('Send')
    await ewa.sees(`Added to ${ticket.number}`)
  })

  it('so is what is typed, and what is said next is about something else', async () => {
    await ewa.presses('Reply')
    await ewa.presses('Continue', { 'Your reply': 'By hand it works.' })
    await ewa.sees('[Send]')
    await ewa.says('change your reply')
    await ewa.sees('Reply to ')
    await seatEnds()
    await ewa.says(WORDS)
    await isRefused(ewa)
    await ewa.says('contact')
    const contact = await ewa.sees('Whom to contact')
    expect(contact.text).not.toContain('your reply')
  })

  // Where a form is a window of its own nothing is typed beside it.
  if (channel === 'teams')
    it('so is what is typed while the form is open', async () => {
      await ewa.presses('Reply')
      await ewa.sees('Your reply')
      await seatEnds()
      await ewa.says(WORDS)
      await isRefused(ewa)
    })

  it.each(['Edit', 'Send'])('*%s* on the summary opens nothing and sends nothing', async (button) => {
    await ewa.presses('Reply')
    await ewa.presses('Continue', { 'Your reply': WORDS })
    await ewa.sees('[Send]')
    await seatEnds()
    await ewa.presses(button)
    await isRefused(ewa)
  })

  it('leaving it is everybody’s right', async () => {
    await ewa.presses('Reply')
    await ewa.presses('Continue', { 'Your reply': WORDS })
    await ewa.sees('[Send]')
    await seatEnds()
    await ewa.presses('Cancel')
    const cancelled = await ewa.sees('Cancelled')
    expect(cancelled.text).not.toContain(ticket.subject)
    await ewa.presses('Bring it back')
    await isRefused(ewa)
  })

  it('an agent who is none any more reads nothing of the ticket either', async () => {
    const erik = world.person('erik')
    await opens(erik)
    await erik.presses('Note')
    await erik.presses('Continue', { 'Your note': WORDS })
    await erik.sees('[Save]')
    await world.query(`update "Membership" set status = 'ENDED', "endedAt" = now() where "personId" = 'erik'`)
    await erik.presses('Edit')
    await isRefused(erik)
  })
})
