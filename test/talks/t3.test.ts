import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTranscript } from '../support/transcript.ts'
import { SCREENSHOT, startWorld, type World } from '../support/world.ts'

const PNG = Buffer.from(SCREENSHOT.slice(SCREENSHOT.indexOf(',') + 1), 'base64')
const VIDEO_BYTES = 45 * 1_048_576

let world: World
/** Where Teams keeps what people drop into a chat: pictures, and a video that is far too long. */
let storage: Server
let storageUrl: string

beforeAll(async () => {
  world = await startWorld()
  storage = createServer((request, response) => {
    const isVideo = request.url === '/demo.mp4'
    response.setHeader('content-length', isVideo ? VIDEO_BYTES : PNG.length + 1)
    if (isVideo) response.write('\0')
    // A last byte of its own: two different pictures.
    else response.end(Buffer.concat([PNG, Buffer.from(request.url?.at(1) ?? '')]))
  })
  await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve))
  storageUrl = `http://127.0.0.1:${(storage.address() as AddressInfo).port}`
})
afterAll(async () => {
  storage.closeAllConnections()
  storage.close()
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
      annaInTeams.uploads(names.map((name) => ({ name, url: `${storageUrl}/${name}` }))),
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
