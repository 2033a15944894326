import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { TeamsPerson } from '../support/teams-client.ts'
import { SCREENSHOT, startWorld, type World } from '../support/world.ts'

const VIDEO_BYTES = 45 * 1_048_576
const FORM = {
  'ERP version': 'Dynamics 365 Business Central Online',
  'ExFlow AP version': '23.2.34.11',
  Subject: 'Posting an invoice ends with an error for everybody',
  Description: 'Since the update this morning.',
}

let world: World
let storage: Server
let video = ''
let ewa: TeamsPerson
beforeAll(async () => {
  world = await startWorld()
  storage = createServer((_, response) => {
    response.setHeader('content-length', VIDEO_BYTES)
    response.write('\0')
  })
  await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve))
  video = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/demo.mp4`
})
afterAll(async () => {
  storage.closeAllConnections()
  storage.close()
  await world.stop()
})

/** Ewa is in the middle of the form and drops a file that is far too large (T3, step 3). */
beforeEach(async () => {
  await world.startsAnew()
  ewa = world.person('ewa')
  await ewa.says('create ticket')
  await ewa.presses('Technical problem')
  await ewa.presses('ExFlow AP')
})
const dropsVideo = () => ewa.uploads([{ name: 'demo.mp4', url: video }])
const given = async () =>
  (await world.query<{ given: Record<string, unknown> }>(`select given from "Draft" where flow = 'ticket.create'`))[0]
    ?.given

it('says what is kept and offers both ways on; the form stays where it was', async () => {
  await dropsVideo()
  const said = await ewa.sees('demo.mp4 is 45 MB')
  expect(JSON.stringify(said)).toContain('Everything else is kept')
  await ewa.sees(/Choose other files/)
  // What was typed into the form, but not sent yet, is in that very card.
  await ewa.presses('Continue', FORM)
  await ewa.sees('Summary')
  await ewa.sees(FORM.Subject)
})

it('[Continue without] goes on with what was written', async () => {
  await ewa.presses('Continue', FORM)
  await ewa.sees('Summary')
  await dropsVideo()
  await ewa.presses('Continue without')
  await ewa.sees('Summary')
  await ewa.presses('Send')
  await ewa.sees(/T-\d+ created/)
})

it('[Choose other files] asks for them, and they come along', async () => {
  await ewa.presses('Continue', FORM)
  await dropsVideo()
  await ewa.presses('Choose other files')
  await ewa.sees('Attachments')
  await ewa.pastes([SCREENSHOT])
  await ewa.sees('image.png')
  expect(await given()).toMatchObject({ subject: FORM.Subject, files: [expect.any(String)] })
})

it('words that came with it are an answer all the same', async () => {
  await ewa.presses('Continue', { ...FORM, Subject: '' })
  await ewa.uploads([{ name: 'demo.mp4', url: video }], 'Posting fails since Monday')
  await ewa.sees('demo.mp4 is 45 MB')
  expect(await given()).toMatchObject({ subject: 'Posting fails since Monday', description: FORM.Description })
})
