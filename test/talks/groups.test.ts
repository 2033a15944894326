import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import {
  CHANNELS,
  type ChannelName,
  type ChannelWorld,
  type DiscordWorld,
  startWorldOn,
} from '../support/discord-world.ts'
import type { TeamsPerson } from '../support/teams-client.ts'

const PRIVATE = /T-1\d{4}|Hello AB|Muster|AG-\d|Ewa|Erik|ExFlow AP|blank page|draft/
const NEWS = 'Posting of PI-20555 stops with "Amount must be positive"'
const REPORT = 'faktur:box: receipts are missing since the update of 12 May'

/** Where others read along. */
const PLACES: Record<ChannelName, [name: string, where: 'inGroup' | 'inChannel'][]> = {
  teams: [
    ['a group chat', 'inGroup'],
    ['a channel', 'inChannel'],
  ],
  discord: [['a channel of a server', 'inChannel']],
}

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  /** Where an answer for everybody stands: in Discord in a thread of its own. */
  const below = (group: TeamsPerson) =>
    channel === 'teams' ? group : ((group as unknown as DiscordPerson).inThread() as unknown as TeamsPerson)

  const stands = (there: TeamsPerson, words: string) =>
    expect.poll(() => there.messages().map(({ text }) => text)).toContainEqual(expect.stringContaining(words))

  describe.each(PLACES[channel])('in %s', (_, where) => {
    it('what concerns a company is answered in the private chat; the group reads a neutral pointer (J4)', async () => {
      const ewa = world.person('ewa')
      const group = ewa[where]()
      await group.says('my tickets')
      await group.sees('I have answered you in our private chat.')
      await ewa.sees(/My open tickets \(\d\)/)
      await group.says('all company tickets')
      await group.says('contact')
      await ewa.sees('Whom to contact – Hello AB')
      expect(world.inPublic()).not.toMatch(PRIVATE)
    })

    it('a report begun there goes on in the private chat', async () => {
      const before = await world.ticketCount()
      const ewa = world.person('ewa')
      const group = ewa[where]()
      await group.says('Sign-in to ExFlow Web ends on a blank page for all users since 08:00')
      await group.sees('I have answered you in our private chat.')
      await ewa.sees('What is it about?')
      await ewa.presses('Technical problem')
      expect(await fieldOf(ewa, 'New ticket – Hello AB', 'subject')).toContain('blank page')
      await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11', Description: 'Edge and Chrome.' })
      await ewa.presses('Send')
      await ewa.sees(/T-\d+ created/)
      expect(await world.ticketCount()).toBe(before + 1)
      await world.settled()
      expect(world.inPublic()).not.toMatch(PRIVATE)
    })

    it('help, how it works and the way to the version may be read by everybody', async () => {
      const group = world.person('ewa')[where]()
      await group.says('help')
      const thread = below(group)
      await stands(thread, 'whatever concerns your company I answer in our private chat')
      await thread.presses('How it works')
      await thread.sees('A ticket in four steps')
      await group.says('find version')
      await stands(below(group), 'Where ExFlow AP shows its version')
      expect(world.inPublic()).not.toMatch(/Hello AB|Ewa/)
    })

    it('called by its name and nothing else it says what it is for', async () => {
      const group = world.person('ewa')[where]()
      await group.says('')
      await stands(below(group), 'whatever concerns your company I answer in our private chat')
    })

    it('a button there shows what is private to whoever presses it, and to nobody else', async () => {
      const tom = world.person('tom')
      await world.person('ewa')[where]().says('help')
      const group = below(tom[where]())
      await group.presses('Contact')
      // Discord can show it to one person right where it was pressed.
      await (channel === 'teams' ? tom : group).sees('Whom to contact – Hello AB')
      expect(world.inPublic()).not.toMatch(/Hello AB|AG-\d/)
    })
  })

  if (channel === 'teams') inTeams(() => world)
  else inDiscord(() => world as unknown as DiscordWorld)
})

/** What stands in a field of the form that opens. */
const fieldOf = async (who: Pick<TeamsPerson, 'sees'>, title: string, id: string) =>
  (await who.sees(title)).inputs.find((one) => one.id === id)?.value

function inTeams(world: () => ChannelWorld) {
  it('where the bot is not installed for somebody the pointer says what to do, and the draft waits in the private chat', async () => {
    const { connector, inPublic, person } = world()
    connector.isInTrouble({ status: 403, what: 'open', times: 99 })
    const ida = person('ida')
    const group = ida.inGroup()
    await group.says(REPORT)
    await group.sees('Please open our private chat; your request is waiting there.')
    expect(ida.messages()).toEqual([])
    expect(inPublic()).not.toMatch(/receipts|Muster/)

    connector.isWell()
    await ida.installs()
    await ida.sees('Hello Ida Kaya')
    await ida.sees('your ticket draft')
    await ida.presses('Continue')
    await ida.sees('What is it about?')
    await ida.presses('Technical problem')
    expect(await fieldOf(ida, 'New ticket – Muster GmbH', 'subject')).toContain('receipts are missing')
  })

  it('a ticket is made from what somebody wrote in a channel, in the private chat', async () => {
    const ewa = world().person('ewa')
    const { body } = await ewa
      .inChannel()
      .createsTicketFrom('<p>Posting of PI-20555 stops with &quot;Amount must be positive&quot;</p><p>since 09:00</p>')
    expect(JSON.stringify(body)).toContain('private chat')
    await ewa.sees('What is it about?')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    expect(await fieldOf(ewa, 'New ticket – Hello AB', 'subject')).toBe(NEWS)
    expect(await fieldOf(ewa, 'New ticket – Hello AB', 'description')).toContain('since 09:00')
    expect(world().inPublic()).toBe('')
  })
}

function inDiscord(world: () => DiscordWorld) {
  it('whose direct messages are closed goes on in the channel, where nobody else sees it (X63)', async () => {
    const { discord } = world()
    const ida = discord.person('ida')
    discord.closesDms(ida.user)
    const group = ida.inChannel()
    await group.says(REPORT)
    await group.sees('your direct messages are closed')
    expect(ida.messages()).toEqual([])

    await group.presses('Show it to me here')
    await group.sees('Hello Ida Kaya')
    await group.sees('your ticket draft')
    await group.presses('Continue')
    await group.sees('What is it about?')
    await group.presses('Technical problem')
    expect(await fieldOf(group, 'New ticket – Muster GmbH', 'subject')).toContain('receipts are missing')
    expect(discord.inPublic()).not.toMatch(/receipts|Muster/)
  })

  it('a ticket is made from what somebody wrote in a channel, for the eyes of one person', async () => {
    const { discord } = world()
    const group = discord.person('ewa').inChannel()
    await discord.person('anna').inChannel().says(`${NEWS}\nsince 09:00`, false)
    await group.on(NEWS).usesMenu('Create ticket from message')
    await group.sees('What is it about?')
    await group.presses('Technical problem')
    await group.presses('ExFlow AP')
    // Nothing has to be typed, so no form opens.
    const known = await group.sees('I have filled in what I know')
    expect(known.lines).toEqual(expect.arrayContaining([`Subject: ${NEWS}`, 'since 09:00']))
    expect(discord.inPublic()).toBe('')
  })
}
