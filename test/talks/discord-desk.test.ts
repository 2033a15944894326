import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import { CHANNEL } from '../support/discord-state.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { createDiscordTeam } from './discord-team.ts'

vi.setConfig({ testTimeout: 60_000 })

const en = catalogs.en
const VIEW_CHANNEL = String(1 << 10)
const TEAM = ['kim', 'lee', 'erik'] as const

let world: DiscordWorld
let team: ReturnType<typeof createDiscordTeam>
beforeAll(async () => {
  world = await startDiscordWorld()
  team = createDiscordTeam(world)
})
beforeEach(() => team.startsAnew())
afterAll(() => world.stop())

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
    desk = team.room('agents', TEAM, type)
    await team.registers(desk, 'agents')
  })

  it('a ticket has one thread, in which everything about it is said, and its card is current', async () => {
    const number = await files('Batch release ends with message 4711')
    const thread = threadOf(number)
    expect(world.discord.state.channels.get(thread)?.name).toBe(`${number} · Batch release ends with message 4711`)
    const card = () => team.publicIn(desk)
    expect(card()).toContain('Hello AB')

    const erik = team.inTeam('erik').inChannel(desk)
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
    expect(team.hangsIn(thread)).toContain('Batch 4712 as well.')
    expect(threadOf(number)).toBe(thread)
  })

  it('what agents do they do from its thread, and only they see how; what comes of it everybody there sees', async () => {
    const number = await files('Approvers are missing in the list')
    const thread = threadOf(number)
    const atDesk = team.inTeam('erik').inChannel(desk)
    const there = type === CHANNEL.forum ? atDesk.inThread(thread) : atDesk
    const ewa = world.discord.person('ewa')
    const opens = async () => {
      await there.presses('Open')
      await there.sees('Hello AB')
    }
    const before = team.hangsIn(thread)

    await opens()
    await there.presses('Note')
    await there.presses('Continue', { 'Your note': 'Known defect, promise no date.' })
    await there.presses('Save')
    await there.sees('✅')
    await opens()
    await there.presses('Reply')
    await there.presses('Continue', { 'Your reply': 'We see it as well.' })
    expect(team.hangsIn(thread)).toBe(before)
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
    expect(team.hangsIn(thread)).toContain('closed')
    expect(
      ewa
        .messages()
        .map(({ text }) => text)
        .join('\n'),
    ).not.toContain('promise no date')
  })

  it('a command in the thread is about its ticket, without a number', async () => {
    const [first, number] = [await files('Letters are cut at the margin'), await files('The total is rounded twice')]
    const there = team.inTeam('erik').inChannel(desk).inThread(threadOf(number))
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
    const erik = team.inTeam('erik')
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
    const erik = team.inTeam('erik')
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
    const before = team.publicIn(desk)
    for (const somebody of [world.discord.stranger('Otto'), team.inTeam('max')]) {
      world.discord.joins(somebody.user, team.guild)
      const at = somebody.inChannel(desk)
      const there = type === CHANNEL.forum ? at.inThread(threadOf(number)) : at
      await there.presses('Take')
      there.doesNotSee('is yours')
      await world.settled()
      expect(team.readsAlone(somebody)).toMatch(/I cannot find|I need to know who you are/)
    }
    expect(await statusOf(number)).toMatchObject({ status: 'NEW', ownerId: null })
    expect(team.publicIn(desk)).toBe(before)
  })
})

describe('who is in the agents’ channel', () => {
  it('a guest joins: after the daily look only numbers stand there', async () => {
    const desk = team.room('agents', TEAM)
    await team.registers(desk, 'agents')
    expect(team.publicIn(desk)).toContain(en['roster.fit'])
    const guest = world.discord.stranger('Gast')
    world.discord.joins(guest.user, team.guild)
    const channel = world.discord.state.channels.get(desk)
    const overwrites = channel?.permission_overwrites as object[]
    overwrites.push({ id: guest.user, type: 1, allow: VIEW_CHANNEL, deny: '0' })
    await world.advance('P2D')
    await world.settled()
    const before = team.publicIn(desk).length
    const number = await files('Totals of the dashboard differ')
    const since = team.publicIn(desk).slice(before)
    expect(since).toContain(`There is news on **${number}**`.replaceAll('**', ''))
    expect(since).not.toMatch(/Totals|Ewa|Hello AB/)
  })

  it('nobody may be listed: only numbers', async () => {
    const desk = team.room('agents', TEAM)
    world.discord.lacksIntent('MEMBERS')
    try {
      await team.registers(desk, 'agents')
      const number = await files('Vendor numbers are cut')
      expect(team.publicIn(desk)).toContain(number)
      expect(team.publicIn(desk)).not.toMatch(/Vendor numbers|Ewa Falk|Hello AB/)
    } finally {
      world.discord.isWell()
    }
  })
})
