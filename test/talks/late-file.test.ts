import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startWorld, type World } from '../support/world.ts'

let world: World
let slow: Server
let asked = 0
beforeAll(async () => {
  world = await startWorld()
  // The first to ask waits for ever; whoever comes back later is served.
  slow = createServer((_, response) => {
    asked++
    if (asked > 1) response.setHeader('content-type', 'text/plain').end('what the job queue said\n')
  })
  await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  slow.closeAllConnections()
  slow.close()
  await world.stop()
})

it('a file that is too slow for its turn does not hold up the ticket and is there later (DESIGN §2 Files)', async () => {
  const ewa = world.person('ewa')
  await ewa.says('ExFlow AP import journal shows no lines since the update')
  await ewa.presses('Technical problem')
  await ewa.presses('Continue', { Description: 'Nothing in the list.', 'ExFlow AP version': '23.2.34.11' })
  await ewa.sees('Summary')
  const { port } = slow.address() as AddressInfo
  await ewa.uploads([{ name: 'job-queue.log', url: `http://127.0.0.1:${port}/job-queue.log` }])
  await ewa.sees('job-queue.log (on its way)')
  await ewa.presses('Send')
  await ewa.sees('created on')
  await ewa.presses('Open')
  await ewa.sees('job-queue.log')

  await world.sweep()
  await world.settled()
  const [file] = await world.query<{ size: number; scan: string }>(
    `select size, scan from "Attachment" where name = 'job-queue.log'`,
  )
  expect(file).toEqual({ size: 24, scan: 'NOT_SCANNED' })
  await ewa.says('my tickets')
  await ewa.presses(/import journal shows no lines since/)
  await ewa.sees('job-queue.log (not virus-scanned)')
}, 60_000)
