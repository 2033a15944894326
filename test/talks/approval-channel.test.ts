import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cardOfPost } from '../support/fake-connector.ts'
import type { TeamsPerson } from '../support/teams-client.ts'
import { startWorld, type World } from '../support/world.ts'
import { accessOf, asks, startsAnew } from './approval-desk.ts'

const CHANNEL = '19:admins@thread.tacv2'

let world: World
let ida: TeamsPerson
let kim: TeamsPerson
let lee: TeamsPerson
beforeAll(async () => {
  world = await startWorld()
})
beforeEach(async () => {
  ;({ ida, kim, lee } = await startsAnew(world, ['ida', 'kim', 'lee']))
})
afterAll(() => world.stop())

const member = (key: string, name: string, tenant: string) => ({
  id: `29:aad-${key}`,
  aadObjectId: `aad-${key}`,
  name,
  tenantId: tenant,
})

/** Kim registers a channel for admins; who is in it decides what may be said there (INV-73). */
async function registers(...members: ReturnType<typeof member>[]) {
  const channel = kim.inChannel(CHANNEL)
  world.connector.setMembers(channel.chat, members)
  await channel.says('register channel')
  await kim.sees('What is the channel for?')
  await kim.presses(/requests to approve/)
  await kim.presses('Register')
  await kim.sees('The channel is registered')
  await world.sweep()
  return channel
}

it('the card hangs in the admins’ channel; everybody there sees their own view, and it is settled for all', async () => {
  const channel = await registers(member('kim', 'Kim Berg', 'vendor'), member('lee', 'Lee Wong', 'vendor'))
  await channel.sees('This channel is registered')
  const number = await asks(world, ida)
  const card = await channel.sees(`Super-user request ${number}`)
  expect(card.buttons.map(({ title }) => title)).toEqual(['Approve', 'Ask', 'Reject'])
  expect(card.text).not.toContain('You decide as')
  const posted = world.connector
    .in(CHANNEL)
    .map(cardOfPost)
    .find((one) => one?.refresh)
  expect(posted?.refresh).toMatchObject({ userIds: ['29:aad-kim', '29:aad-lee'] })

  const own = await lee.inChannel(CHANNEL).reopens()
  expect(JSON.stringify(own.body)).toContain('You decide as Lee Wong')
  lee.doesNotSee('answered you')
  await lee.inChannel(CHANNEL).presses('Approve')
  await lee.sees('Approved by Lee Wong')
  await world.settled()
  const settled = kim.inChannel(CHANNEL).lastCard()
  expect(settled.text).toContain('Approved by Lee Wong')
  expect(settled.buttons).toEqual([])
  expect((await accessOf(world, number))?.status).toBe('INVITED')
})

it('an older client presses by Action.Submit: the same happens', async () => {
  await registers(member('kim', 'Kim Berg', 'vendor'), member('lee', 'Lee Wong', 'vendor'))
  const number = await asks(world, ida)
  await kim.inChannel(CHANNEL).presses('Approve', {}, { as: 'submit' })
  await kim.sees('Approved by Kim Berg')
  expect((await accessOf(world, number))?.status).toBe('INVITED')
})

it('shows the number alone while somebody without the role is in it', async () => {
  const channel = await registers(member('kim', 'Kim Berg', 'vendor'), member('ewa', 'Ewa Falk', 'hello'))
  const number = await asks(world, ida)
  await channel.sees(`Request ${number} waits for a decision`)
  channel.doesNotSee('Ida')
  // Each admin has the card in their own chat all the same.
  await kim.sees('Ida Kaya')
})

it('a button copied into another chat decides nothing for whoever presses it (X50)', async () => {
  const number = await asks(world, ida)
  const data = { $: { kind: 'start', flow: 'access.approve', values: { request: number }, seen: 1, by: 'press' } }
  await ida.invokes('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: 'go', data },
    trigger: 'manual',
  })
  expect((await accessOf(world, number))?.status).toBe('SUBMITTED')
})
