import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cardOfPost } from '../support/fake-connector.ts'
import { startWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
beforeEach(() => world.startsAnew())
afterAll(() => world.stop())

/** Everything the bot ever posted where others read along. */
const inGroups = () =>
  world.connector.calls
    .filter(({ what, conversation }) => (what === 'create' || what === 'update') && conversation.startsWith('19:'))
    .map(({ body }) => JSON.stringify(cardOfPost({ activity: body }) ?? body.text))
    .join('\n')

const PRIVATE = /T-1\d{4}|Hello AB|Muster|AG-\d|Ewa|Erik|ExFlow AP|blank page|draft/

describe.each([
  ['a group chat', 'inGroup'],
  ['a channel', 'inChannel'],
] as const)('in %s', (_, where) => {
  it('what concerns a company is answered in the private chat; the group reads a neutral pointer (J4)', async () => {
    const ewa = world.person('ewa')
    const group = ewa[where]()
    await group.says('my tickets')
    await group.sees('I have answered you in our private chat.')
    await ewa.sees(/My open tickets \(\d\)/)
    await group.says('all company tickets')
    await group.says('contact')
    await ewa.sees('Whom to contact – Hello AB')
    expect(inGroups()).not.toMatch(PRIVATE)
  })

  it('a report begun there goes on in the private chat', async () => {
    const before = await world.ticketCount()
    const ewa = world.person('ewa')
    const group = ewa[where]()
    await group.says('Sign-in to ExFlow Web ends on a blank page for all users since 08:00')
    await group.sees('I have answered you in our private chat.')
    await ewa.sees('What is it about?')
    await ewa.presses('Technical problem')
    const form = await ewa.sees('New ticket – Hello AB')
    expect(form.inputs.find(({ id }) => id === 'subject')?.value).toContain('blank page')
    await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11', Description: 'Edge and Chrome.' })
    await ewa.presses('Send')
    await ewa.sees(/T-\d+ created/)
    expect(await world.ticketCount()).toBe(before + 1)
    await world.settled()
    expect(inGroups()).not.toMatch(PRIVATE)
  })

  it('help, how it works and the way to the version may be read by everybody', async () => {
    const group = world.person('ewa')[where]()
    await group.says('help')
    await group.sees('whatever concerns your company I answer in our private chat')
    await group.presses('How it works')
    await group.sees('A ticket in four steps')
    await group.says('find version')
    await group.sees('Where ExFlow AP shows its version')
    expect(inGroups()).not.toMatch(/Hello AB|Ewa/)
  })

  it('a button there shows what is private in the private chat of whoever presses it', async () => {
    const tom = world.person('tom')
    await world.person('ewa')[where]().says('help')
    await tom[where]().presses('Contact')
    await tom.sees('Whom to contact – Hello AB')
    expect(inGroups()).not.toMatch(/Hello AB|AG-\d/)
  })
})

describe('the bot is not installed for somebody', () => {
  it('the pointer says what to do, and the draft waits in the private chat', async () => {
    world.connector.isInTrouble({ status: 403, what: 'open', times: 99 })
    const ida = world.person('ida')
    const group = ida.inGroup()
    await group.says('faktur:box: Belege fehlen seit dem Update vom 12.05.')
    await group.sees('Please open our private chat; your request is waiting there.')
    expect(ida.messages()).toEqual([])
    expect(inGroups()).not.toMatch(/Belege|Muster/)

    world.connector.isWell()
    await ida.installs()
    await ida.sees('Hello Ida Kaya')
    await ida.sees('your ticket draft')
    await ida.presses('Continue')
    await ida.sees('What is it about?')
    await ida.presses('Technical problem')
    const form = await ida.sees('New ticket – Muster GmbH')
    expect(form.inputs.find(({ id }) => id === 'subject')?.value).toContain('Belege fehlen')
  })
})

describe('Create ticket from message', () => {
  it('takes over what somebody wrote in a channel and goes on in the private chat', async () => {
    const ewa = world.person('ewa')
    const { body } = await ewa
      .inChannel()
      .createsTicketFrom('<p>Posting of PI-20555 stops with &quot;Amount must be positive&quot;</p><p>since 09:00</p>')
    expect(JSON.stringify(body)).toContain('private chat')
    await ewa.sees('What is it about?')
    await ewa.presses('Technical problem')
    await ewa.presses('ExFlow AP')
    const form = await ewa.sees('New ticket – Hello AB')
    expect(form.inputs.find(({ id }) => id === 'subject')?.value).toBe(
      'Posting of PI-20555 stops with "Amount must be positive"',
    )
    expect(form.inputs.find(({ id }) => id === 'description')?.value).toContain('since 09:00')
    expect(inGroups()).toBe('')
  })
})
