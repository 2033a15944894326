import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { SCREENSHOT } from '../support/world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  const CHANNEL = '19:agents@thread.tacv2'

  let world: Awaited<ReturnType<typeof startWorldOn>>
  let ewa: TeamsPerson
  let erik: TeamsPerson
  let kim: TeamsPerson
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(async () => {
    await world.startsAnew()
    ewa = world.person('ewa')
    erik = world.person('erik')
    kim = world.person('kim')
    for (const one of [ewa, erik, kim]) {
      await one.says('help')
      await one.sees(/Hello/)
    }
  })
  afterAll(() => world.stop())

  /** A ticket of Ewa's on which Erik has just asked something; answers its number. */
  async function asked(question: string): Promise<string> {
    await ewa.says('ExFlow Web: blank page after sign-in for all users')
    await ewa.presses('Technical problem')
    await ewa.presses('Continue', { Description: 'Since this morning.', 'ExFlow AP version': '23.2.34.11' })
    await ewa.presses('Send')
    const number = /T-\d+/.exec((await ewa.sees('created on')).text)?.[0] ?? ''
    await erik.says(number)
    await erik.presses('Ask')
    await erik.presses('Continue', { 'Your question': question })
    await erik.presses('Send')
    await erik.sees('✅')
    await world.settled()
    return number
  }

  const repliesOn = (number: string) =>
    world.query<{ text: string }>(
      `select e.data->>'text' as text from "TicketEvent" e join "Ticket" t on t.id = e."ticketId"
     where t.number = $1 and e.type in ('replied', 'noted') order by e.seq`,
      [number],
    )

  describe('answering is typing (DESIGN rule 5)', () => {
    it('words right after a question are offered to its ticket; one press sends them, once', async () => {
      const number = await asked('Which company is affected?')
      await ewa.says('Only CRONUS DE.')
      await ewa.sees('Where does this belong?')
      expect(await repliesOn(number)).toEqual([])
      await ewa.presses(`Send to ${number}`)
      await ewa.sees(number)
      await ewa.repeats({ newId: true })
      expect(await repliesOn(number)).toEqual([{ text: 'Only CRONUS DE.' }])
    })

    it('so is a file dropped right after it', async () => {
      const number = await asked('Can you send a screenshot?')
      await ewa.pastes([SCREENSHOT])
      await ewa.sees('Where does this belong?')
      await ewa.sees('image.png')
      await ewa.presses(`Send to ${number}`)
      await ewa.sees(number)
      await ewa.repeats({ newId: true })
      expect(await repliesOn(number)).toEqual([{ text: '' }])
      const [file] = await world.query<{ number: string }>(
        `select t.number from "Attachment" a join "Ticket" t on t.id = a."ticketId" where t.number = $1`,
        [number],
      )
      expect(file).toEqual({ number })
    })

    it('words alone never send: the choice in words shows the summary', async () => {
      const number = await asked('Which company?')
      await ewa.says('Only CRONUS DE.')
      await ewa.sees('Where does this belong?')
      await ewa.says('1')
      await ewa.sees('Only CRONUS DE.')
      expect(await repliesOn(number)).toEqual([])
    })

    it('can be something new as well: the words become its subject', async () => {
      await asked('Which company?')
      await ewa.says('The import journal shows no lines since the update')
      await ewa.presses('New ticket')
      await ewa.sees('What is it about?')
      await ewa.presses('Technical problem')
      await ewa.presses('ExFlow AP')
      await ewa.sees('The import journal shows no lines since the update')
    })

    it('once something else was said, words are a new matter', async () => {
      await asked('Which company?')
      await ewa.says('help')
      await ewa.sees('Hello')
      await ewa.says('ExFlow Web is down since the update')
      await ewa.sees('What is it about?')
    })
  })

  describe('a registered channel', () => {
    it('is registered by a vendor admin, holds every new ticket, and its thread answers it', async () => {
      world.gathers(CHANNEL, ['kim', 'erik'])
      const channel = kim.inChannel(CHANNEL)
      await channel.says('register agents')
      await kim.sees('What is the channel for?')
      await kim.presses(/every new ticket/)
      await kim.presses('Register')
      await kim.sees('The channel is registered')
      await world.sweep()
      await channel.sees('This channel is registered')
      const number = await asked('Which company?')
      await channel.sees(number)
      const card = world.postIn(CHANNEL, number)
      await erik.inChannel(`${CHANNEL};messageid=${card}`).says('Same as last week, see the job queue')
      await erik.sees('Where does this belong?')
      await erik.presses(`Note to ${number}`)
      await erik.sees('✅')
      expect(await repliesOn(number)).toEqual([{ text: 'Same as last week, see the job queue' }])
      await ewa.says(number)
      await ewa.sees(number)
      ewa.doesNotSee('job queue')
    })

    it('is not for anybody else', async () => {
      const channel = ewa.inChannel(CHANNEL)
      await channel.says('register agents')
      await world.settled()
      expect(await world.query('select id from "RegisteredChannel" where "registeredById" <> $1', ['kim'])).toEqual([])
    })

    it('shows numbers only while somebody without the role is in it', async () => {
      world.gathers(CHANNEL, ['kim', 'ewa'])
      const channel = kim.inChannel(CHANNEL)
      await channel.says('register agents')
      await kim.presses(/every new ticket/)
      await kim.presses('Register')
      await kim.sees('The channel is registered')
      await world.sweep()
      await channel.sees(/does not have the role/)
      const number = await asked('Which company?')
      await channel.sees(number)
      channel.doesNotSee('blank page after sign-in')
    })
  })
})
