import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DiscordWorld, startDiscordWorld } from '../support/discord-world.ts'
import { startUploadStorage } from '../support/upload-storage.ts'

let world: DiscordWorld
let storage: Awaited<ReturnType<typeof startUploadStorage>>

beforeAll(async () => {
  world = await startDiscordWorld()
  storage = await startUploadStorage()
})
afterAll(async () => {
  storage.stop()
  await world.stop()
})

it('T3: Anna fills a modal in a channel of Discord, and Ewa sends it from Teams with one tap', async () => {
  const before = await world.ticketCount()
  const [ewa, tom] = [world.person('ewa'), world.person('tom')]
  for (const person of [ewa, tom]) await person.installs()
  const anna = world.discord.person('anna')
  const inChannel = anna.inChannel('general')
  const picked = (...names: string[]) => names.map((name) => ({ name, url: `${storage.url}/${name}` }))

  await inChannel.uses('/ticket new', {
    type: 'Technical problem',
    product: 'ExFlow AP',
    erp: 'Dynamics 365 Business Central Online',
    version: '23.2.34.11',
  })
  const modal = await inChannel.sees('New ticket – Hello AB')
  expect(modal.inputs.map(({ id }) => id)).toEqual(['severity', 'subject', 'description', 'poNumber', 'files'])
  await inChannel.fills({
    Subject: 'Posting an invoice ends with an error for everybody',
    Description: 'Since the update this morning.\nSteps: open the journal, press Post.',
  })
  await inChannel.uploads(picked('demo.mp4'))
  await inChannel.presses('Continue')
  await inChannel.sees('demo.mp4 is 45 MB; the limit is 32 MB')
  expect(await world.ticketCount()).toBe(before)

  await inChannel.presses('Choose other files')
  await inChannel.uploads(picked('1-journal.png', '2-error.png'))
  await inChannel.presses('Continue')
  const summary = await inChannel.sees('1-journal.png')
  expect(summary.text).toContain('2-error.png')
  expect(summary.text).toContain('Steps: open the journal, press Post.')
  expect(summary.text).toContain('only super-users send to the vendor')
  await inChannel.presses('Forward to both')
  await inChannel.sees(/as draft D-\d+/)
  expect(await world.ticketCount()).toBe(before)
  const posted = world.discord.state.messages.filter(({ channel }) => channel === inChannel.chat)
  expect(posted.every(({ onlyFor }) => onlyFor === anna.user)).toBe(true)

  await world.settled()
  await ewa.sees('Anna A. asks you to send a ticket')
  await ewa.presses('Send to vendor')
  await ewa.sees(/T-\d+ created/)
  expect(await world.ticketCount()).toBe(before + 1)
  await world.settled()
  await tom.sees(/Sent by Ewa F\./)
  await anna.sees(/Ewa Falk sent it: T-\d+/)
  inChannel.reloads()
  await anna.presses('Open')
  await anna.sees('Posting an invoice ends with an error for everybody')
}, 60_000)
