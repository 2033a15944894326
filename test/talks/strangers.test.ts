import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CHANNELS, type ChannelWorld, startWorldOn } from '../support/discord-world.ts'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: ChannelWorld
  beforeAll(async () => {
    world = await startWorldOn(channel)
  })
  beforeEach(() => world.startsAnew())
  afterAll(() => world.stop())

  const sam = () => world.stranger('Sam Stranger')

  it('may see help, contact, how it works and where the version stands', async () => {
    const stranger = sam()
    await stranger.says('hello')
    const home = await stranger.sees('Welcome to SignUp Support')
    expect(home.text).not.toContain('My open tickets')
    await stranger.presses('Contact')
    const contact = await stranger.sees('Whom to contact')
    expect(contact.text).toContain('support@vendor.example')
    await stranger.says('how does it work')
    await stranger.sees('A ticket in four steps')
    await stranger.says('find version')
    await stranger.sees('Where ExFlow AP shows its version')
  })

  it.each(['create ticket', 'ExFlow Web is down', 'my tickets', 'all company tickets', 'T-10001', 'close a ticket'])(
    'is told what comes next after "%s"',
    async (words) => {
      const before = await world.ticketCount()
      const stranger = sam()
      await stranger.says(words)
      const answer = await stranger.sees(/I need to know who you are/)
      expect(answer.buttons.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['Contact', 'How it works', 'Home']),
      )
      expect(await world.ticketCount()).toBe(before)
    },
  )

  it.each([
    ['create a tenant for Fitness Nord', /^.{0,4}This is done by the partner or by SignUp Support\./],
    ['hand over the tenant', /^.{0,4}This is done by the partner or by SignUp Support\./],
    ['unlock product', /^.{0,4}This is up to the tenant administrators\./],
    ['get licence', /^.{0,4}Licences are up to the licence administrators\./],
  ])('reads by role, never by name, whose it is to "%s" (A15, X49)', async (words, whose) => {
    const stranger = sam()
    await stranger.says(words)
    const answer = await stranger.sees(whose)
    expect(answer.text).toContain('I need to know who you are')
    expect(answer.text).not.toMatch(/Hello AB|Nordic|Falk/)
    expect(answer.buttons.map(({ title }) => title)).toContain('Contact')
  })

  it('the text is kept as a draft of this account', async () => {
    const stranger = sam()
    await stranger.says('ExFlow Web is down for all of us since 08:00')
    await stranger.sees(/What you wrote is kept|kept/)
    const drafts = await world.query<{ personId: string | null; given: { subject?: string } }>(
      `select "personId", given from "Draft" where status = 'EDITING'`,
    )
    expect(drafts).toEqual([
      { personId: null, given: expect.objectContaining({ subject: 'ExFlow Web is down for all of us since 08:00' }) },
    ])
  })

  it('the id of somebody else in a foreign tenant opens nothing (INV-04)', async () => {
    const impostor = world.stranger('Ewa Falk')
    await impostor.says('my tickets')
    await impostor.sees(/I need to know who you are/)
  })

  it('a language chosen before registering is spoken', async () => {
    const stranger = sam()
    await stranger.says('language')
    await stranger.presses('Español')
    await stranger.sees('A partir de ahora le hablaré en español')
    await stranger.says('hola')
    await stranger.sees('Le damos la bienvenida a SignUp Support')
  })
})
