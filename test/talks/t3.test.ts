import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTranscript } from '../support/transcript.ts'
import { startUploadStorage } from '../support/upload-storage.ts'
import { startWorld, type World } from '../support/world.ts'

let world: World
let storage: Awaited<ReturnType<typeof startUploadStorage>>

beforeAll(async () => {
  world = await startWorld()
  storage = await startUploadStorage()
})
afterAll(async () => {
  storage.stop()
  await world.stop()
})

it('T3: an ordinary user forwards her draft, and a super-user sends it with one tap', async () => {
  const transcript = createTranscript(world, 't3-forward-a-draft')
  const before = await world.ticketCount()
  const [annaInTeams, ewaInTeams, tomInTeams] = [world.person('anna'), world.person('ewa'), world.person('tom')]
  for (const person of [ewaInTeams, tomInTeams]) await person.installs()
  await world.settled()
  await world.startsAnew()
  const [anna, ewa, tom] = [transcript.of(annaInTeams), transcript.of(ewaInTeams), transcript.of(tomInTeams)]
  const drops = (...names: string[]) =>
    anna.happens(`drops ${names.join(' and ')}`, () =>
      annaInTeams.uploads(names.map((name) => ({ name, url: `${storage.url}/${name}` }))),
    )

  await anna.says('create ticket')
  await anna.presses('Technical problem')
  await anna.presses('ExFlow AP')
  await drops('demo.mp4')
  await anna.presses('Continue', {
    'ERP version': 'Dynamics 365 Business Central Online',
    'ExFlow AP version': '23.2.34.11',
    Subject: 'Posting an invoice ends with an error for everybody',
    Description: 'Since the update this morning.\nSteps: open the journal, press Post.',
  })
  await drops('1-journal.png', '2-error.png')
  await anna.presses('Forward to both')
  expect(await world.ticketCount()).toBe(before)
  await ewa.presses('Send to vendor')
  expect(await world.ticketCount()).toBe(before + 1)
  await tom.happens('looks at his copy', async () => {
    await tomInTeams.reopens()
  })
  const [made] = await world.query<{ number: string }>(
    'select number from "Ticket" order by "createdAt" desc, number desc limit 1',
  )
  await anna.says(`ticket ${made?.number}`)

  transcript.ends()
}, 60_000)
