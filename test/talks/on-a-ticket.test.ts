import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { SCREENSHOT, type World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  async function numberOf(id: string) {
    const [ticket] = await world.query<{ number: string }>('select number from "Ticket" where id = $1', [id])
    return ticket?.number ?? ''
  }

  /** Opens a ticket of the demo world; answers its number. */
  async function opens(who: TeamsPerson, id: string) {
    const number = await numberOf(id)
    await who.says(number)
    await who.sees(`${number} ·`)
    return number
  }

  const statusOf = async (number: string) =>
    (await world.query<{ status: string }>('select status from "Ticket" where number = $1', [number]))[0]?.status

  const filesOf = async (number: string) =>
    (
      await world.query<{ name: string }>(
        'select a.name from "Attachment" a join "Ticket" t on t.id = a."ticketId" where t.number = $1 and a."removedAt" is null',
        [number],
      )
    ).map(({ name }) => name)

  describe('reply', () => {
    it('repeats the question, is sent by a press, and support goes on', async () => {
      const ewa = world.person('ewa')
      const number = await opens(ewa, 'hello-posting-dimension')
      await ewa.presses('Reply')
      await ewa.sees('Erik Holm asked: Which company in Business Central is affected')
      await ewa.presses('Continue', { 'Your reply': 'Only the Swedish one.\nBy hand it works.' })
      const review = await ewa.sees(`Your reply to ${number}`)
      expect(review.text).toContain('Only the Swedish one.\nBy hand it works.')
      expect(await statusOf(number)).toBe('WAITING_CUSTOMER')
      await ewa.presses('Send')
      await ewa.sees(`Added to ${number}`)
      expect(await statusOf(number)).toBe('IN_PROGRESS')
      await ewa.presses('Open')
      const ticket = await ewa.sees('In progress')
      expect(ticket.text).toContain('By hand it works.')
    })

    it('a file dropped with words, while no form is open, is offered to a ticket', async () => {
      const ewa = world.person('ewa')
      await ewa.pastes([SCREENSHOT], 'This is what the approvers see.')
      await ewa.sees('Which ticket is it about?')
      await ewa.presses(/Approvers get every reminder/)
      const form = await ewa.sees('This is what the approvers see.')
      if (form.inputs.length > 0) await ewa.presses('Continue')
      const review = await ewa.sees('[Send]')
      expect(review.text).toContain('This is what the approvers see.')
      expect(review.text).toContain('image.png')
      await ewa.presses('Send')
      const done = await ewa.sees(/Added to T-\d+/)
      expect(await filesOf(/T-\d+/.exec(done.text)?.[0] ?? '')).toEqual(['image.png'])
    })

    it('a file dropped without a word needs none', async () => {
      const tom = world.person('tom')
      await tom.pastes([SCREENSHOT])
      await tom.sees('Which ticket is it about?')
      await tom.presses('Continue', { ticket: await numberOf('hello-slow-journal') })
      await tom.presses('Continue')
      await tom.presses('Send')
      const done = await tom.sees(/Added to T-\d+/)
      expect(await filesOf(/T-\d+/.exec(done.text)?.[0] ?? '')).toEqual(['image.png'])
    })

    it('an empty reply is not sent, and says why', async () => {
      const ewa = world.person('ewa')
      await opens(ewa, 'hello-two-reminders')
      await ewa.presses('Reply')
      await ewa.presses('Continue')
      // Without forms it is simply asked again.
      await ewa.sees(channel === 'teams' ? 'There is nothing to send yet' : 'Words, a file, or both')
    })

    it('on a closed ticket becomes a new one that points to it', async () => {
      const before = await world.ticketCount()
      const tom = world.person('tom')
      const old = await opens(tom, 'hello-rounding-eur')
      await tom.presses('Reply')
      await tom.presses('Continue', { 'Your reply': 'Since this week it happens with CHF.' })
      await tom.sees(`${old} is closed. Your reply opens a new ticket`)
      await tom.presses('Send')
      const done = await tom.sees(`a follow-up of ${old}`)
      expect(await world.ticketCount()).toBe(before + 1)
      expect(await statusOf(old)).toBe('CLOSED')
      await tom.presses('Open')
      const followUp = await tom.sees('Follow-up of')
      expect(followUp.lines).toContain(old)
      expect(done.text).not.toContain(`ticket ${old}`)
    })

    it('on a resolved ticket opens it again', async () => {
      const ewa = world.person('ewa')
      const [ticket] = await world.query<{ id: string }>(
        `select id from "Ticket" where "companyId" = 'hello' and status = 'RESOLVED' and "resolvedAt" > '2026-05-01' limit 1`,
      )
      const number = await opens(ewa, ticket?.id ?? '')
      await ewa.presses('Reply')
      await ewa.presses('Continue', { 'Your reply': 'It is back since noon.' })
      await ewa.sees('Your reply reopens it under the same number')
      await ewa.presses('Send')
      await ewa.sees('the ticket is open again')
      expect(await statusOf(number)).toBe('IN_PROGRESS')
    })
  })

  describe('edit', () => {
    it('by its requester puts a ticket that waited for them back to work', async () => {
      const max = world.person('max', { locale: 'en-GB' })
      const number = await opens(max, 'muster-leere-mail')
      expect(await statusOf(number)).toBe('WAITING_CUSTOMER')
      await max.presses('Edit')
      await max.presses('Continue', { Description: 'Bei allen Empfängern. Die Anrede verwenden wir nicht.' })
      await max.presses('Save')
      await max.sees(`Saved in ${number}`)
      expect(await statusOf(number)).toBe('IN_PROGRESS')
      await max.presses('History')
      await max.sees('edited (description)')
    })

    it.each([
      ['Take theirs', 'All suppliers by now, says Anna.', 'All suppliers by now, says Anna.'],
      ['Keep mine', 'Only one supplier, says Tom.', 'Only PDF files of the electricity supplier.'],
    ])('that somebody else was quicker with: %s', async (way, toms, kept) => {
      const ewa = world.person('ewa')
      const tom = world.person('tom')
      const number = await opens(ewa, 'hello-blank-preview')
      await ewa.presses('Edit')
      await opens(tom, 'hello-blank-preview')
      await tom.presses('Edit')
      await tom.presses('Continue', { Description: toms })
      await tom.presses('Save')
      await world.settled()

      await ewa.presses('Continue', { Description: 'Only PDF files of the electricity supplier.' })
      await ewa.presses('Save')
      const both = await ewa.sees('Your text is kept; here are both versions.')
      expect(both.text).toContain('Tom Riis')
      await ewa.presses(way)
      if (way === 'Keep mine' || ewa.lastCard().buttons.some(({ title }) => title === 'Save')) await ewa.presses('Save')
      const [ticket] = await world.query<{ description: string }>(
        'select description from "Ticket" where number = $1',
        [number],
      )
      expect(ticket?.description).toBe(kept)
    })

    it('without a change has nothing to save', async () => {
      const ewa = world.person('ewa')
      await opens(ewa, 'hello-export-history')
      await ewa.presses('Edit')
      await ewa.presses('Continue')
      const review = await ewa.sees('there is nothing to save')
      expect(review.buttons.map(({ title }) => title)).not.toContain('Save')
    })

    it('is not for somebody the ticket is only shared with', async () => {
      const anna = world.person('anna')
      await opens(anna, 'hello-posting-dimension')
      const buttons = anna.lastCard().buttons.map(({ title }) => title)
      expect(buttons).toContain('Reply')
      for (const title of ['Edit', 'Share', 'Close', 'Withdraw']) expect(buttons).not.toContain(title)
      await anna.says('edit a ticket')
      anna.doesNotSee(/Posting stops with/)
    })
  })

  describe('share', () => {
    it('a colleague sees the ticket in the list, and no longer once sharing stops (E12)', async () => {
      const ewa = world.person('ewa')
      const anna = world.person('anna')
      const number = await opens(ewa, 'hello-export-history')
      await anna.says(number)
      await anna.sees(`cannot find ${number}`)

      await ewa.presses('Share')
      await ewa.presses('Continue', { colleague: 'Anna Andersson · anna.andersson@hello.example' })
      await ewa.presses('Share')
      await ewa.sees(`${number} is shared with Anna Andersson`)
      await anna.says('my tickets')
      await anna.sees('How do we export the approval history')
      await anna.presses(/How do we export the approval history/)
      await anna.sees(`${number} ·`)

      await ewa.presses('Stop sharing')
      await ewa.presses('Continue', { colleague: 'Anna Andersson' })
      await ewa.presses('Stop sharing')
      await ewa.sees(`${number} is no longer shared with Anna Andersson`)
      await anna.says('my tickets')
      await anna.sees(/My open tickets/)
      anna.doesNotSee('How do we export the approval history')
      await anna.says(number)
      await anna.sees(`cannot find ${number}`)
    })

    it('offers nobody of another company (INV-34)', async () => {
      const ewa = world.person('ewa')
      await opens(ewa, 'hello-two-reminders')
      await ewa.presses('Share')
      const choice = await ewa.sees(/Share T-/)
      expect(choice.text + choice.buttons.map(({ title }) => title).join()).not.toMatch(/muster|nordic|vendor/i)
    })
  })

  describe('close, reopen, withdraw', () => {
    it('one tap closes, one tap opens again, within 14 days (E13)', async () => {
      const tom = world.person('tom')
      const number = await opens(tom, 'hello-copy-setup')
      await tom.presses('Close')
      await tom.sees(`${number} is Resolved`)
      expect(await statusOf(number)).toBe('RESOLVED')
      await tom.presses('Reopen')
      await tom.sees(`${number} is open again`)
      expect(await statusOf(number)).toBe('IN_PROGRESS')
    })

    it('the second of two who close is told who was first', async () => {
      const ewa = world.person('ewa')
      const tom = world.person('tom')
      const number = await opens(ewa, 'hello-substitute-limit')
      await opens(tom, 'hello-substitute-limit')
      const [ewas, toms] = [ewa.presses('Close'), tom.presses('Close')]
      await Promise.all([ewas, toms])
      await world.settled()
      const said = [...ewa.messages(), ...tom.messages()].map(({ text }) => text).join('\n')
      expect(said).toContain(`${number} is Resolved`)
      const events = await world.query(
        `select e.seq from "TicketEvent" e join "Ticket" t on t.id = e."ticketId" where t.number = $1 and e.type = 'resolved'`,
        [number],
      )
      expect(events).toHaveLength(1)
    })

    it('words alone do not close: the review is shown and a press is needed', async () => {
      const tom = world.person('tom')
      await tom.says('close a ticket')
      await tom.sees('Which ticket is solved?')
      const number = await numberOf('hello-rounding-nok')
      await tom.presses('Continue', { ticket: number })
      await tom.sees(`Close ${number}`)
      await tom.says('yes')
      await tom.sees(/please press the button/)
      expect(await statusOf(number)).toBe('IN_PROGRESS')
    })

    it('a withdrawal needs a reason and ends the ticket for good', async () => {
      const tom = world.person('tom')
      const number = await opens(tom, 'hello-mailbox-right')
      await tom.presses('Withdraw')
      await tom.presses('Continue', { reason: 'IT found it in the handbook.' })
      await tom.sees(`Withdraw ${number}`)
      await tom.presses('Withdraw')
      await tom.sees(`${number} is Cancelled`)
      expect(await statusOf(number)).toBe('CANCELLED')
      await tom.presses('Open')
      const ticket = await tom.sees('○ Cancelled')
      expect(ticket.text).toContain('IT found it in the handbook.')
      expect(ticket.buttons.map(({ title }) => title)).not.toContain('Reopen')
    })

    it('after 14 days a resolved ticket is reopened no more', async () => {
      const carla = world.person('max', { locale: 'en-GB' })
      const [ticket] = await world.query<{ number: string }>(`select number from "Ticket" where id = 'muster-archiv'`)
      await world.advance('P15D')
      await carla.says(ticket?.number ?? '')
      const card = await carla.sees(`${ticket?.number} ·`)
      expect(card.buttons.map(({ title }) => title)).not.toContain('Reopen')
    })
  })

  describe('remove a file', () => {
    it('is named in the history and gone from the card (X66)', async () => {
      const ewa = world.person('ewa')
      const number = await opens(ewa, 'hello-export-history')
      await ewa.presses('Reply')
      await ewa.pastes([SCREENSHOT])
      await ewa.presses('Continue', { 'Your reply': 'This is the page.' })
      await ewa.presses('Send')
      await ewa.sees(`Added to ${number}`)
      expect(await filesOf(number)).toEqual(['image.png'])

      await opens(ewa, 'hello-export-history')
      await ewa.presses('Remove a file')
      await ewa.presses('Continue', { file: 'image.png' })
      await ewa.presses('Remove')
      await ewa.sees(`image.png is removed from ${number}`)
      expect(await filesOf(number)).toEqual([])
      await opens(ewa, 'hello-export-history')
      await ewa.presses('History')
      await ewa.sees('removed image.png')
    })
  })

  it('a card shows what the clock did a moment later, and not when the clock looks again', async () => {
    const ewa = world.person('ewa')
    const number = await opens(ewa, 'hello-export-history')
    await ewa.presses('Close')
    await ewa.sees(`${number} is Resolved`)
    await world.settled()
    const shown = async () => {
      const target = `card:ticket:${number}`
      return world.query(`select 1 from "OutboxMessage" where target = $1 and status = 'SENT'`, [target])
    }
    const before = (await shown()).length
    // Nothing else comes due, for which somebody would be woken.
    await world.query(`update "Ticket" set status = 'CANCELLED' where number <> $1`, [number])
    await world.holdsSweeps()
    await world.advance('P15D')
    expect(await statusOf(number)).toBe('CLOSED')
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(before)
  })
})
