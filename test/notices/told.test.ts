import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cardOfPost, visible } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { startWorld, type World } from '../support/world.ts'
import { registersAgents, replies, shares, takesBack, ticketOfEwa } from './desk.ts'

let world: World
let ewa: TeamsPerson
let anna: TeamsPerson
let erik: TeamsPerson
let number: string
beforeAll(async () => {
  world = await startWorld()
  number = await ticketOfEwa(world)
})
beforeEach(async () => {
  await world.query('truncate "TicketShare", "RegisteredChannel"')
  await world.query('update "Ticket" set "ownerId" = null where number = $1', [number])
  await world.startsAnew()
  ewa = world.person('ewa')
  anna = world.person('anna', { locale: 'de-DE' })
  erik = world.person('erik')
  for (const one of [ewa, anna, erik]) {
    await one.says('help')
    await one.sees(/./)
  }
})
afterAll(() => world.stop())

const inChannel = (id: string) =>
  world.connector.in(id).map((one) => {
    const card = cardOfPost(one)
    return card ? visible(card).text : String(one.activity.text)
  })

it('an answer reaches the requester and whoever it is shared with: whole, in their language, within a moment; not its author', async () => {
  await shares(world, number, 'anna')
  const answer =
    `Please install the update first.\n\n${'Then sign in again and check the list of batches. '.repeat(40)}`.trim()
  await replies(erik, number, answer)
  const hers = await ewa.sees('Erik Holm replied to')
  expect(hers.text).toContain(answer)
  expect(hers.text).toContain(number)
  expect(hers.buttons.map(({ title }) => title)).toEqual(['Reply', 'Open'])
  const annas = await anna.sees('Erik Holm hat auf')
  expect(annas.text).toContain(answer)
  expect(annas.text).toContain('weil Ewa Falk das Ticket mit Ihnen geteilt hat')
  expect(annas.buttons.map(({ title }) => title)).toEqual(['Antworten', 'Öffnen'])
  await world.settled()
  erik.doesNotSee('Erik Holm replied')
})

it('a very long answer in letters of three bytes arrives whole', async () => {
  const answer = '確認してください。'.repeat(1_000)
  await replies(erik, number, answer)
  await ewa.sees('Erik Holm replied to')
  await world.settled()
  const said = ewa.messages().map(({ text }) => text.replaceAll(/[^\p{sc=Han}\p{sc=Hiragana}。]/gu, ''))
  expect(said.join('') === answer).toBe(true)
})

it('a share that was taken back before the delivery: nothing is told', async () => {
  await shares(world, number, 'anna')
  const before = anna.messages().length
  const letsGo = await holdsNotices()
  await replies(erik, number, 'For those who may read it.')
  await takesBack(world, number, 'anna')
  await letsGo()
  await world.settled()
  await ewa.sees('For those who may read it.')
  expect(anna.messages().length).toBe(before)
})

it('whoever lost the company sees nothing more of its tickets', async () => {
  await shares(world, number, 'anna')
  const before = anna.messages().length
  const letsGo = await holdsNotices()
  await replies(erik, number, 'Only for Hello AB.')
  await world.query(`update "Membership" set status = 'ENDED' where "personId" = 'anna'`)
  try {
    await letsGo()
    await world.settled()
    await ewa.sees('Only for Hello AB.')
    expect(anna.messages().length).toBe(before)
  } finally {
    await world.query(`update "Membership" set status = 'ACTIVE' where "personId" = 'anna'`)
  }
})

it('what happened while the server was away is told when it is back', async () => {
  const letsGo = await holdsNotices()
  await replies(erik, number, 'Told after the restart.')
  await world.restart()
  await letsGo()
  await world.settled()
  await ewa.sees('Told after the restart.')
})

it('a new ticket is a card in the agents’ channel that follows what happens; what its customer says is told there until somebody has it', async () => {
  const channel = await registersAgents(world)
  await ewa.says('new ticket')
  await ewa.presses('Technical problem')
  await ewa.presses('ExFlow AP')
  await ewa.presses('Continue', {
    Subject: 'Purchase invoices lose their last line when they are approved on the phone',
    Description: 'Since this morning, for everybody.',
    'ExFlow AP version': '23.2.34.11',
  })
  await ewa.presses('Send')
  const fresh = /T-\d+/.exec((await ewa.sees('created on')).text)?.[0] ?? ''
  await world.settled()
  expect(inChannel(channel)).toEqual([expect.stringMatching(/Purchase invoices lose.*No owner yet.*Hello AB/s)])

  await replies(ewa, fresh, 'Is anybody there?')
  await world.settled()
  expect(inChannel(channel)[1]).toMatch(/Ewa Falk replied to.*Is anybody there\?/s)

  await erik.says(`ticket ${fresh}`)
  await erik.presses('Take')
  await erik.sees('is yours')
  await world.settled()
  expect(inChannel(channel)[0]).toMatch(/In progress.*Erik Holm/s)
  await replies(ewa, fresh, 'Good that you are here.')
  await world.settled()
  await erik.sees('Good that you are here.')
  expect(inChannel(channel).join()).not.toContain('Good that you')
})

it('a channel with somebody who is no agent gets numbers only', async () => {
  const channel = await registersAgents(world, false)
  await replies(ewa, number, 'A secret of Hello AB.')
  await world.settled()
  const posted = inChannel(channel).join('\n')
  expect(posted).toContain(number)
  expect(posted).not.toContain('secret')
  expect(posted).not.toContain('Hello')
})

/** Notices stay in the outbox until this is undone, as if the process had ended right after the commit. */
async function holdsNotices() {
  await world.query(`create function hold() returns trigger language plpgsql as $$ begin
    if new.kind = 'NOTICE' then new."notBefore" := new."notBefore" + interval '1 minute'; end if; return new; end $$`)
  await world.query('create trigger hold before insert on "OutboxMessage" for each row execute function hold()')
  return async () => {
    await world.query('drop function hold cascade')
    await world.advance('PT2M')
  }
}
