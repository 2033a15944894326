import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogs } from '../../src/texts/texts.ts'
import type { DiscordPerson } from '../support/discord-person.ts'
import type { DiscordButton } from '../support/discord-seen.ts'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { createDiscordTeam } from './discord-team.ts'

vi.setConfig({ testTimeout: 60_000 })

const en = catalogs.en

let world: DiscordWorld
let team: ReturnType<typeof createDiscordTeam>
beforeAll(async () => {
  world = await startDiscordWorld()
  team = createDiscordTeam(world)
})
beforeEach(() => team.startsAnew())
afterAll(() => world.stop())

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

describe('the admins have a channel', () => {
  let admins: string
  beforeEach(async () => {
    admins = team.room('admins', ['kim', 'lee'])
    await team.registers(admins, 'admins')
    expect(team.publicIn(admins)).toContain(en['roster.fit-admins'])
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
    const lee = team.inTeam('lee').inChannel(admins)
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
    const lee = team.inTeam('lee').inChannel(admins)
    const copy = lee.messages().find(({ text }) => text.includes(number))
    expect(copy?.text).toContain('Approved by Kim Berg')
    expect(copy?.buttons.map(({ title }) => title)).not.toContain('Approve')
    expect(await request(number)).toBe('INVITED')
  })

  it('rejected with a reason, which the requester reads', async () => {
    const number = await asks()
    const lee = team.inTeam('lee').inChannel(admins)
    await lee.presses('Reject')
    await lee.presses('Continue', { text: 'Ida leaves in June.' })
    await lee.presses('Reject')
    await world.settled()
    expect(await request(number)).toBe('REJECTED')
    const read = world.discord.person('ida').messages()
    expect(read.map(({ text }) => text).join('\n')).toContain('Ida leaves in June.')
    expect(team.publicIn(admins)).toContain('Lee Wong')
  })

  it('a question goes back to who asked, whose answer stands on the card', async () => {
    const number = await asks()
    const ida = world.discord.person('ida')
    const lee = team.inTeam('lee').inChannel(admins)
    await lee.presses('Ask')
    await lee.presses('Continue', { text: 'For how long do you need it?' })
    await lee.presses('Send')
    await world.settled()
    expect(await request(number)).toBe('NEEDS_INFO')
    expect((await ida.sees('For how long do you need it?')).text).toContain(number)
    expect(team.publicIn(admins)).toContain('For how long do you need it?')
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
    const lee = team.inTeam('lee').inChannel(admins)
    const late = shownTo(lee, number, 'Approve')
    const kim = team.inTeam('kim').inChannel(admins)
    await kim.presses('Approve')
    await world.settled()
    const before = team.publicIn(admins)
    await late()
    await vi.waitFor(() => expect(team.readsAlone(lee)).toMatch(/decided already: Approved by Kim Berg, <t:\d+:f>/))
    await world.settled()
    expect(team.publicIn(admins)).toBe(before)
    const decisions = await world.query(
      `select d."byId" from "AccessDecision" d join "AccessRequest" r on r.id = d."requestId" where r.number = $1`,
      [number],
    )
    expect(decisions).toEqual([{ byId: 'kim' }])
  })

  it('whoever decides nothing presses in vain, and only they are told', async () => {
    const number = await asks()
    const before = team.publicIn(admins)
    const max = team.inTeam('max').inChannel(admins)
    await max.presses('Approve')
    await world.settled()
    expect(await request(number)).toBe('SUBMITTED')
    expect(team.readsAlone(max)).toContain('Requests for super-user access are decided by')
    expect(team.publicIn(admins)).toBe(before)
    expect(
      max
        .messages()
        .find(({ text }) => text.includes(number))
        ?.buttons.map(({ title }) => title),
    ).toEqual(['Approve', 'Ask', 'Reject'])
  })
})
