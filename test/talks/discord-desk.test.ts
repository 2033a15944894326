import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PersonKey } from '../../prisma/demo/people.ts'
import { catalogs } from '../../src/texts/texts.ts'
import type { DiscordPerson } from '../support/discord-person.ts'
import type { DiscordButton } from '../support/discord-seen.ts'
import { CHANNEL } from '../support/discord-state.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'

vi.setConfig({ testTimeout: 60_000 })

const en = catalogs.en
const VIEW_CHANNEL = String(1 << 10)
const TEAM = ['kim', 'lee', 'erik'] as const

let world: DiscordWorld
/** The vendor's own server. */
let guild: string

beforeAll(async () => {
  world = await startDiscordWorld()
  guild = world.discord.addGuild('Vendor')
})
beforeEach(async () => {
  await world.startsAnew()
  await world.query('delete from "RegisteredChannel"')
  await world.query(`update "AccessRequest" set status = 'WITHDRAWN', "seatId" = null, "pausedAt" = null`)
  world.discord.state.grantsAll()
})
afterAll(() => world.stop())

/** Somebody who is in the vendor's server as well, and has been heard there. */
function inTeam(key: PersonKey): DiscordPerson {
  const one = world.discord.person(key)
  world.discord.joins(one.user, guild)
  return one
}

/** A channel of the vendor's server that these see and nobody else. */
function room(name: string, keys: readonly PersonKey[], type: number = CHANNEL.text): string {
  const members = [world.discord.applicationId, ...keys.map((key) => inTeam(key).user)]
  return world.discord.addChannel(`${name}-${world.discord.newId()}`, {
    type,
    in: guild,
    permission_overwrites: [
      { id: guild, type: 0, allow: '0', deny: VIEW_CHANNEL },
      ...members.map((id) => ({ id, type: 1, allow: VIEW_CHANNEL, deny: '0' })),
    ],
  })
}

/** Kim registers a channel with the command, and the bot looks who is in it. */
async function registers(channel: string, purpose: 'agents' | 'admins'): Promise<void> {
  const kim = inTeam('kim').inChannel(channel)
  const where =
    world.discord.state.channels.get(channel)?.type === CHANNEL.forum
      ? kim.inThread(await kim.posts('Desk', 'Here we work.'))
      : kim
  await where.uses('/channel register', { purpose: en[`channel-register.${purpose}`] })
  await where.presses('Continue').catch(() => undefined)
  await where.presses('Register')
  await where.sees('The channel is registered')
  await world.sweep()
  await world.settled()
}

/** A ticket that Ewa files; its number. */
async function files(subject: string): Promise<string> {
  const ewa = world.discord.person('ewa')
  await ewa.uses('/ticket new', {
    type: 'Technical problem',
    product: 'ExFlow AP',
    erp: 'bc-online',
    version: '23.2.34.11',
  })
  await ewa.presses('Continue', { subject, description: 'Since this morning, for everybody.' })
  await ewa.sees('Summary')
  await ewa.presses('Send')
  const { text } = await ewa.sees(/T-\d+ created/)
  await world.settled()
  return /T-\d+/.exec(text)?.[0] ?? ''
}

/** The thread of a ticket. */
function threadOf(number: string): string {
  const threads = [...world.discord.state.channels.values()].filter(
    ({ name, parent_id }) => parent_id && String(name).startsWith(`${number} `),
  )
  expect(threads, `one thread of ${number}`).toHaveLength(1)
  return String(threads[0]?.id)
}

/** What everybody in a channel and its threads reads. */
const publicIn = (channel: string) =>
  world.discord.state.messages
    .filter((one) => !one.onlyFor && !one.isDeleted)
    .filter((one) => [one.channel, world.discord.state.channels.get(one.channel)?.parent_id].includes(channel))
    .map(({ json }) => JSON.stringify(json))
    .join('\n')

/** What only one person reads, and where it hangs. */
const readsAlone = (who: DiscordPerson) =>
  world.discord.state.messages
    .filter(({ onlyFor, isDeleted }) => onlyFor === who.user && !isDeleted)
    .map(({ json }) => JSON.stringify(json))
    .join('\n')

/** What hangs in one channel or thread for everybody. */
const hangsIn = (channel: string) =>
  world.discord.state.messages
    .filter((one) => one.channel === channel && !one.onlyFor && !one.isDeleted)
    .map(({ json }) => JSON.stringify(json))
    .join('\n')

/** A button that somebody's screen still shows when the card has long changed. */
function shownTo(who: DiscordPerson, words: string, label: string) {
  const message = world.discord.state.messages.find(
    (one) => one.channel === who.chat && JSON.stringify(one.json).includes(words),
  )
  const card = who.messages().find(({ text }) => text.includes(words))
  const button = card?.buttons.find(({ title }) => title === label) as DiscordButton | undefined
  if (!message || !button) throw new Error(`${who.name} sees no [${label}] on a card with "${words}"`)
  return () =>
    world.discord.interacts({
      type: 3,
      user: who.user,
      channel: message.channel,
      message: message.id,
      data: { custom_id: button.customId, component_type: button.component },
    })
}

const statusOf = async (number: string) =>
  (
    await world.query<{ status: string; ownerId: string | null }>(
      'select status, "ownerId" from "Ticket" where number = $1',
      [number],
    )
  )[0]

describe.each([
  ['a text channel', CHANNEL.text],
  ['a forum', CHANNEL.forum],
])('the agents have %s', (_, type) => {
  let desk: string
  beforeEach(async () => {
    desk = room('agents', TEAM, type)
    await registers(desk, 'agents')
  })

  it('a ticket has one thread, in which everything about it is said, and its card is current', async () => {
    const number = await files('Batch release ends with message 4711')
    const thread = threadOf(number)
    expect(world.discord.state.channels.get(thread)?.name).toBe(`${number} · Batch release ends with message 4711`)
    const card = () => publicIn(desk)
    expect(card()).toContain('Hello AB')

    const erik = inTeam('erik').inChannel(desk)
    const there = type === CHANNEL.forum ? erik.inThread(thread) : erik
    await there.presses('Take')
    await there.sees(`${number} is yours`)
    await world.settled()
    expect(await statusOf(number)).toMatchObject({ ownerId: 'erik' })
    expect(there.messages().find(({ text }) => text.includes('4711'))?.text).toContain('Erik')

    const ewa = world.discord.person('ewa')
    await ewa.says(number)
    await ewa.presses('Reply')
    await ewa.presses('Continue', { 'Your reply': 'Batch 4712 as well.' })
    await ewa.presses('Send')
    await ewa.sees('✅')
    await world.settled()
    expect(hangsIn(thread)).toContain('Batch 4712 as well.')
    expect(threadOf(number)).toBe(thread)
  })

  it('what agents do they do from its thread, and only they see how; what comes of it everybody there sees', async () => {
    const number = await files('Approvers are missing in the list')
    const thread = threadOf(number)
    const atDesk = inTeam('erik').inChannel(desk)
    const there = type === CHANNEL.forum ? atDesk.inThread(thread) : atDesk
    const ewa = world.discord.person('ewa')
    const opens = async () => {
      await there.presses('Open')
      await there.sees('Hello AB')
    }
    const before = hangsIn(thread)

    await opens()
    await there.presses('Note')
    await there.presses('Continue', { 'Your note': 'Known defect, promise no date.' })
    await there.presses('Save')
    await there.sees('✅')
    await opens()
    await there.presses('Reply')
    await there.presses('Continue', { 'Your reply': 'We see it as well.' })
    expect(hangsIn(thread)).toBe(before)
    await there.presses('Send')
    await there.sees('✅')
    await world.settled()
    expect((await ewa.sees('We see it as well.')).text).toContain(number)

    await opens()
    await there.presses('Resolve')
    await there.presses('Continue', { 'The answer': 'Fixed in 24.1.' })
    await there.presses('Resolve')
    await there.sees('✅')
    await world.settled()
    expect(await statusOf(number)).toMatchObject({ status: 'RESOLVED' })
    expect((await ewa.sees('Is it solved?')).text).toContain('Fixed in 24.1.')
    await ewa.presses('Yes')
    await ewa.sees('is Closed')
    await world.settled()
    expect(await statusOf(number)).toMatchObject({ status: 'CLOSED' })
    expect(hangsIn(thread)).toContain('closed')
    expect(
      ewa
        .messages()
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain('promise no date')
  })

  it('a command in the thread is about its ticket, without a number', async () => {
    const [first, number] = [await files('Letters are cut at the margin'), await files('The total is rounded twice')]
    const there = inTeam('erik').inChannel(desk).inThread(threadOf(number))
    await there.uses('/ticket note')
    await there.presses('Continue', { 'Your note': 'Since 24.0, twice is once too often.' })
    expect((await there.sees('Since 24.0')).text).toContain(number)
    await there.presses('Save')
    await there.sees('✅')
    await there.uses('/ticket take')
    expect((await there.sees(number)).buttons.map(({ title }) => title)).toContain('Take')
    expect(await statusOf(number)).toMatchObject({ ownerId: null })
    await there.presses('Take')
    await there.sees(`${number} is yours`)
    expect(await statusOf(number)).toMatchObject({ ownerId: 'erik' })
    expect(await statusOf(first)).toMatchObject({ ownerId: null })
  })

  it('words in the thread become a note on this ticket with one press', async () => {
    const number = await files('The print preview stays empty')
    const thread = threadOf(number)
    const erik = inTeam('erik')
    await erik.inChannel(desk).inThread(thread).says('It is the driver again')
    await erik.presses(`Note to ${number}`)
    await world.settled()
    const notes = await world.query<{ body: string }>(
      `select e.data::text as body from "TicketEvent" e join "Ticket" t on t.id = e."ticketId" where t.number = $1 and e.type = 'noted'`,
      [number],
    )
    expect(notes.map(({ body }) => body).join('\n')).toContain('It is the driver again')
  })

  it('a reply in the thread goes to the customer, or stays with the agents', async () => {
    const number = await files('Printer layout moves to the left')
    const erik = inTeam('erik')
    await erik.inChannel(desk).inThread(threadOf(number)).says('Which printer is it?')
    const offer = await erik.sees('Where does this belong?')
    expect(offer.buttons.map(({ title }) => title)).toEqual(
      expect.arrayContaining([`Send to ${number}`, `Note to ${number}`]),
    )
    await erik.presses(`Send to ${number}`)
    await world.settled()
    const [said] = await world.query<{ found: boolean }>(
      `select exists(select from "TicketEvent" e join "Ticket" t on t.id = e."ticketId" where t.number = $1 and e.type = 'replied') as found`,
      [number],
    )
    expect(said?.found).toBe(true)
  })

  it('whoever is nobody’s agent changes nothing, and only they are told', async () => {
    const number = await files('Exchange rates are those of last year')
    const before = publicIn(desk)
    for (const somebody of [world.discord.stranger('Otto'), inTeam('max')]) {
      world.discord.joins(somebody.user, guild)
      const at = somebody.inChannel(desk)
      const there = type === CHANNEL.forum ? at.inThread(threadOf(number)) : at
      await there.presses('Take')
      there.doesNotSee('is yours')
      await world.settled()
      expect(readsAlone(somebody)).toMatch(/I cannot find|I need to know who you are/)
    }
    expect(await statusOf(number)).toMatchObject({ status: 'NEW', ownerId: null })
    expect(publicIn(desk)).toBe(before)
  })
})

describe('who is in the agents’ channel', () => {
  it('a guest joins: after the daily look only numbers stand there', async () => {
    const desk = room('agents', TEAM)
    await registers(desk, 'agents')
    expect(publicIn(desk)).toContain(en['roster.fit'])
    const guest = world.discord.stranger('Gast')
    world.discord.joins(guest.user, guild)
    const channel = world.discord.state.channels.get(desk)
    const overwrites = channel?.permission_overwrites as object[]
    overwrites.push({ id: guest.user, type: 1, allow: VIEW_CHANNEL, deny: '0' })
    await world.advance('P2D')
    await world.settled()
    const before = publicIn(desk).length
    const number = await files('Totals of the dashboard differ')
    const since = publicIn(desk).slice(before)
    expect(since).toContain(`There is news on **${number}**`.replaceAll('**', ''))
    expect(since).not.toMatch(/Totals|Ewa|Hello AB/)
  })

  it('nobody may be listed: only numbers', async () => {
    const desk = room('agents', TEAM)
    world.discord.lacksIntent('MEMBERS')
    try {
      await registers(desk, 'agents')
      const number = await files('Vendor numbers are cut')
      expect(publicIn(desk)).toContain(number)
      expect(publicIn(desk)).not.toMatch(/Vendor numbers|Ewa Falk|Hello AB/)
    } finally {
      world.discord.isWell()
    }
  })
})

describe('the admins have a channel', () => {
  let admins: string
  beforeEach(async () => {
    admins = room('admins', ['kim', 'lee'])
    await registers(admins, 'admins')
    expect(publicIn(admins)).toContain(en['roster.fit-admins'])
  })

  /** Ida asks for a seat in Discord. */
  async function asks(): Promise<string> {
    const ida = world.discord.person('ida')
    await ida.says('request login')
    await ida.presses('Continue', { replacing: 'no' })
    await ida.presses('Send request')
    const { text } = await ida.sees(/AR-\d+ sent/)
    await world.settled()
    return /AR-\d+/.exec(text)?.[0] ?? ''
  }
  const request = async (number: string) =>
    (await world.query<{ status: string }>('select status from "AccessRequest" where number = $1', [number]))[0]?.status

  it('a request hangs there with its buttons; one approves in Discord, every copy says so', async () => {
    const kimInTeams = world.person('kim')
    await kimInTeams.says('help')
    await kimInTeams.sees(/Hello/)
    const number = await asks()
    const lee = inTeam('lee').inChannel(admins)
    const card = lee.messages().find(({ text }) => text.includes(number))
    expect(card?.buttons.map(({ title }) => title)).toEqual(['Approve', 'Ask', 'Reject'])
    await lee.presses('Approve')
    await lee.sees('Approved by Lee Wong')
    await world.settled()
    expect(await request(number)).toBe('INVITED')
    for (const one of [lee.messages(), kimInTeams.messages()]) {
      const copy = one.find(({ text }) => text.includes(number) && text.includes('Approved by Lee Wong'))
      expect(copy?.buttons.map(({ title }) => title) ?? ['no copy']).not.toContain('Approve')
    }
  })

  it('approved in Teams: the copy in Discord says so, and a press on it changes nothing', async () => {
    const kimInTeams = world.person('kim')
    await kimInTeams.says('help')
    await kimInTeams.sees(/Hello/)
    const number = await asks()
    await kimInTeams.presses('Approve')
    await kimInTeams.sees('Approved by Kim Berg')
    await world.settled()
    const lee = inTeam('lee').inChannel(admins)
    const copy = lee.messages().find(({ text }) => text.includes(number))
    expect(copy?.text).toContain('Approved by Kim Berg')
    expect(copy?.buttons.map(({ title }) => title)).not.toContain('Approve')
    expect(await request(number)).toBe('INVITED')
  })

  it('rejected with a reason, which the requester reads', async () => {
    const number = await asks()
    const lee = inTeam('lee').inChannel(admins)
    await lee.presses('Reject')
    await lee.presses('Continue', { text: 'Ida leaves in June.' })
    await lee.presses('Reject')
    await world.settled()
    expect(await request(number)).toBe('REJECTED')
    const read = world.discord.person('ida').messages()
    expect(read.map(({ text }) => text).join('\n')).toContain('Ida leaves in June.')
    expect(publicIn(admins)).toContain('Lee Wong')
  })

  it('a question goes back to who asked, whose answer stands on the card', async () => {
    const number = await asks()
    const ida = world.discord.person('ida')
    const lee = inTeam('lee').inChannel(admins)
    await lee.presses('Ask')
    await lee.presses('Continue', { text: 'For how long do you need it?' })
    await lee.presses('Send')
    await world.settled()
    expect(await request(number)).toBe('NEEDS_INFO')
    expect((await ida.sees('For how long do you need it?')).text).toContain(number)
    expect(publicIn(admins)).toContain('For how long do you need it?')
    await ida.presses('Answer')
    await ida.presses('Continue', { text: 'Until the end of August.' })
    await ida.presses('Send answer')
    await world.settled()
    expect(await request(number)).toBe('SUBMITTED')
    const card = lee.messages().find(({ text }) => text.includes('Until the end of August.'))
    expect(card?.buttons.map(({ title }) => title)).toEqual(expect.arrayContaining(['Approve', 'Reject']))
  })

  it('a card that somebody’s screen still shows as it was decides nothing: it says who decided, and when', async () => {
    const number = await asks()
    const lee = inTeam('lee').inChannel(admins)
    const late = shownTo(lee, number, 'Approve')
    const kim = inTeam('kim').inChannel(admins)
    await kim.presses('Approve')
    await world.settled()
    const before = publicIn(admins)
    await late()
    await vi.waitFor(() => expect(readsAlone(lee)).toMatch(/decided already: Approved by Kim Berg, <t:\d+:f>/))
    await world.settled()
    expect(publicIn(admins)).toBe(before)
    const decisions = await world.query(
      `select d."byId" from "AccessDecision" d join "AccessRequest" r on r.id = d."requestId" where r.number = $1`,
      [number],
    )
    expect(decisions).toEqual([{ byId: 'kim' }])
  })

  it('whoever decides nothing presses in vain, and only they are told', async () => {
    const number = await asks()
    const before = publicIn(admins)
    const max = inTeam('max').inChannel(admins)
    await max.presses('Approve')
    await world.settled()
    expect(await request(number)).toBe('SUBMITTED')
    expect(readsAlone(max)).toContain('Requests for super-user access are decided by')
    expect(publicIn(admins)).toBe(before)
    expect(
      max
        .messages()
        .find(({ text }) => text.includes(number))
        ?.buttons.map(({ title }) => title),
    ).toEqual(['Approve', 'Ask', 'Reject'])
  })
})
