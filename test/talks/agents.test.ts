import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import type { World } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  let ewa: TeamsPerson
  let erik: TeamsPerson
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(async () => {
    await world.startsAnew()
    ewa = world.person('ewa')
    erik = world.person('erik')
    // Whoever the bot is to write to has it installed.
    for (const one of [ewa, erik]) await one.says('help')
    for (const one of [ewa, erik]) await one.sees(/Hello/)
  })
  afterAll(() => world.stop())

  const ticketOf = async (number: string) =>
    (
      await world.query<{ status: string; wasSolved: boolean | null; firstResponseDueAt: Date | null }>(
        'select status, "wasSolved", "firstResponseDueAt" from "Ticket" where number = $1',
        [number],
      )
    )[0]

  /** A ticket that Ewa files, severity Major; answers its number. */
  async function files(subject: string): Promise<string> {
    await ewa.says('new ticket')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    await ewa.presses('Continue', {
      Subject: subject,
      Description: 'Since this morning, for everybody.',
      'ExFlow AP version': '23.2.34.11',
      Severity: 'MAJOR',
    })
    await ewa.sees('Summary')
    await ewa.presses('Send')
    const created = await ewa.sees('created on')
    return /T-\d+/.exec(created.text)?.[0] ?? ''
  }

  async function opens(who: TeamsPerson, number: string) {
    await who.says(number)
    return who.sees(`${number} ·`)
  }

  /** An agent says something on a ticket through the form of one of its buttons. */
  async function writes(who: TeamsPerson, button: string, field: string, words: string, confirm = 'Send') {
    await who.presses(button)
    await who.presses('Continue', { [field]: words })
    await who.sees(words)
    await who.presses(confirm)
    await who.sees('✅')
  }

  it('take, ask, answer, reply, resolve, Yes: both sides hear of everything, in full', async () => {
    const number = await files('Batch release of payments ends with message 4711 for everybody')
    await erik.says('unassigned')
    const queue = await erik.sees('Unassigned')
    expect(queue.text).toContain(number)
    expect(queue.text).toMatch(/First answer due/)

    await erik.presses(/Batch release of payments/)
    await erik.presses('Take')
    await erik.sees(`${number} is yours`)
    await opens(erik, number)
    await writes(erik, 'Ask', 'Your question', 'Which batch is it?')
    await world.settled()
    const asked = await ewa.sees('has a question about')
    expect(asked.text).toContain('Which batch is it?')

    await writes(ewa, 'Reply', 'Your reply', 'Batch 4711, and 4712 since then.')
    await world.settled()
    expect((await erik.sees('replied to')).text).toContain('Batch 4711, and 4712 since then.')

    await opens(erik, number)
    await writes(erik, 'Reply', 'Your reply', 'I see it. One moment.')
    await world.settled()
    expect((await ewa.sees('replied to')).text).toContain('I see it. One moment.')

    await opens(erik, number)
    await writes(erik, 'Resolve', 'The answer', 'The lock on 4711 is gone; release it again.', 'Resolve')
    await world.settled()
    const solved = await ewa.sees('Is it solved?')
    expect(solved.text).toContain('The lock on 4711 is gone')
    await ewa.presses('Yes')
    await ewa.sees(`${number} is Closed`)
    expect(await ticketOf(number)).toMatchObject({ status: 'CLOSED', wasSolved: true })
  })

  it('No opens it again and asks what is still wrong', async () => {
    const number = await files('Vendor numbers are cut after eight digits')
    await opens(erik, number)
    await writes(erik, 'Resolve', 'The answer', 'Please set the field to ten.', 'Resolve')
    await world.settled()
    await ewa.sees('Is it solved?')
    await ewa.presses('No')
    await ewa.sees('What still goes wrong?')
    expect(await ticketOf(number)).toMatchObject({ status: 'IN_PROGRESS', wasSolved: false })
    await ewa.presses('Continue', { 'Your reply': 'It was ten all the time.' })
    await ewa.presses('Send')
    await ewa.sees('✅')
    await world.settled()
    expect(await erik.sees('It was ten all the time.')).toBeDefined()
  })

  it('a note is for colleagues: no card, list, history or notice of the customer holds it', async () => {
    const number = await files('Totals of the dashboard differ')
    await opens(erik, number)
    await writes(erik, 'Note', 'Your note', 'Known defect, do not promise a date', 'Save')
    await world.settled()
    expect((await opens(erik, number)).text).toContain('Known defect')

    await opens(ewa, number)
    await ewa.presses('History')
    await ewa.sees('History of')
    await ewa.says('my tickets')
    await ewa.sees('My open tickets')
    expect(
      ewa
        .messages()
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain('Known defect')
  })

  describe('the clock', () => {
    /** It is a minute before the first answer is due, as it stands now. */
    async function isAlmostDue(number: string) {
      const due = (await ticketOf(number))?.firstResponseDueAt ?? new Date(0)
      const [{ value } = { value: { offsetMs: 0 } }] = await world.query<{ value: { offsetMs: number } }>(
        `select value from "Setting" where key = 'clock'`,
      )
      const left = due.getTime() - (Date.now() + value.offsetMs)
      await world.advance(`PT${Math.floor(left / 1000) - 60}S`)
      await world.settled()
    }

    it('reminds after 7 days, resolves after 14, closes 14 later', async () => {
      const number = await files('Printer layout moves to the left')
      await opens(erik, number)
      await writes(erik, 'Ask', 'Your question', 'Which printer is it?')
      await world.advance('P7D')
      await world.settled()
      expect((await ewa.sees('Support waits for your answer')).text).toContain('Which printer is it?')
      expect((await ticketOf(number))?.status).toBe('WAITING_CUSTOMER')
      await world.advance('P7D')
      await world.settled()
      await ewa.sees(/counts as resolved/)
      expect((await ticketOf(number))?.status).toBe('RESOLVED')
      await world.advance('P14D')
      await world.settled()
      expect((await ticketOf(number))?.status).toBe('CLOSED')
    })

    it('says when the first answer is due, warns at 80 %, and says honestly that it is late', async () => {
      const number = await files('Exchange rates are those of last year')
      const confirmed = await ewa.sees('created on')
      expect(confirmed.text).toMatch(/First answer expected within 3 business days \(Major\): by /)
      const kim = world.person('kim')
      await kim.says('help')
      await kim.sees(/Hello/)

      await isAlmostDue(number)
      await kim.sees(`${number} · Exchange rates`)
      expect((await opens(ewa, number)).text).toMatch(/expected by/)
      await world.advance('PT2M')
      await world.settled()
      await kim.sees(/the time for the first answer is over/)
      expect((await opens(ewa, number)).text).toContain('later than promised. The agents were told.')
      await erik.says('unassigned')
      expect((await erik.sees('Unassigned')).text).toContain('⚠ First answer late')
    })

    it('warns again of the later time that waiting for the customer makes, and says nothing while it waits', async () => {
      const number = await files('Blocked vendors can still be paid')
      const kim = world.person('kim')
      await kim.says('help')
      await kim.sees(/Hello/)
      await isAlmostDue(number)
      await kim.sees('most of the time for the first answer has passed')
      await opens(erik, number)
      await writes(erik, 'Ask', 'Your question', 'Which vendor is it?')
      await kim.says('help')
      await kim.sees(/Hello/)
      await world.advance('PT5M')
      await world.settled()
      kim.doesNotSee(number)

      await opens(ewa, number)
      await writes(ewa, 'Reply', 'Your reply', 'Fabrikam, and nobody else.')
      await isAlmostDue(number)
      await kim.sees('most of the time for the first answer has passed')
      await world.advance('PT2M')
      await world.settled()
      await kim.sees('the time for the first answer is over')
    })
  })

  describe('the same problem of a colleague (X74)', () => {
    it('is offered to a super-user: join it, or send anyway', async () => {
      const number = await files('Substitutes receive no mails when an approver is on holiday')
      const tom = world.person('tom')
      await tom.says('new ticket')
      await tom.presses('Technical problem')
      await tom.presses('ExFlow AP')
      await tom.presses('Continue', {
        Subject: 'Substitutes receive no mails while the approver is on holiday',
        Description: 'Two of ours, since Monday.',
        'ExFlow AP version': '23.2.34.11',
      })
      const summary = await tom.sees('Summary')
      expect(summary.text).toContain(`Ewa Falk has an open ticket that looks alike: ${number}`)
      expect(summary.buttons.map(({ title }) => title)).toContain('Send')
      await tom.presses(`Join ${number}`)
      await tom.sees(`Join ${number} ·`)
      await tom.presses('Join')
      await tom.sees(`You are on ${number} now`)
      await tom.says('my tickets')
      expect((await tom.sees('My open tickets')).text).toContain(number)
      await tom.presses(/Continue/)
      await tom.presses('Send')
      await tom.sees('created on')
    })
  })
})
