import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNELS, startWorldOn } from '../support/discord-world.ts'
import type { World } from '../support/world.ts'

const SUBJECT = 'ExFlow AP import journal shows no lines since the update'
const SAID = 'what the job queue said\n'

describe.each(CHANNELS)('in %s', (channel) => {
  let world: World
  let slow: Server
  const asked = new Set<string>()
  beforeAll(async () => {
    world = await startWorldOn(channel)
    // The first to ask waits for ever; whoever comes back later is served, as far as there is anything.
    slow = createServer(({ url = '' }, response) => {
      if (!asked.has(url)) asked.add(url)
      else if (url.includes('gone')) response.writeHead(404).end()
      else response.setHeader('content-type', 'text/plain').end(SAID)
    })
    await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done))
    await world.holdsSweeps()
  })
  beforeEach(async () => {
    asked.clear()
    await world.startsAnew()
  })
  afterAll(async () => {
    slow.closeAllConnections()
    slow.close()
    await world.stop()
  })

  const lying = (name: string) => ({
    name,
    url: `http://127.0.0.1:${(slow.address() as AddressInfo).port}/${name}`,
    size: SAID.length,
  })

  /** What is still on its way is fetched, and shown on every card. */
  async function arrives() {
    await world.sweep()
    const coming = async () => world.query(`select name from "Attachment" where source is not null`)
    await expect.poll(coming, { timeout: 10_000 }).toEqual([])
    await world.settled()
  }

  it('files that are too slow for their turn do not hold up the ticket; its card shows what became of them (DESIGN §2 Files)', async () => {
    const ewa = world.person('ewa')
    await ewa.says(SUBJECT)
    await ewa.presses('Technical problem')
    await ewa.presses('Continue', { Description: 'Nothing in the list.', 'ExFlow AP version': '23.2.34.11' })
    await ewa.sees('Summary')
    await ewa.uploads([lying('job-queue.log'), lying('gone.log')])
    const summary = await ewa.sees('job-queue.log (on its way)')
    expect(summary.text).toContain('gone.log (on its way)')
    await ewa.presses('Send')
    await ewa.sees('created on')
    await ewa.presses('Open')
    await ewa.sees('job-queue.log (on its way)')

    await arrives()
    const card = await ewa.sees('job-queue.log (not virus-scanned)')
    expect(card.text).toContain('gone.log (did not arrive')
    const told = await ewa.sees(/gone\.log did not arrive, so it is not on T-\d+/)
    expect(told.buttons.map(({ title }) => title)).toEqual(['Add file', 'Open'])
    const [file] = await world.query(`select size, scan from "Attachment" where name = 'job-queue.log'`)
    expect(file).toEqual({ size: SAID.length, scan: 'NOT_SCANNED' })
    await ewa.says('my tickets')
    await ewa.presses(/import journal shows no lines since/)
    await ewa.sees('job-queue.log (not virus-scanned)')
  }, 60_000)

  if (channel === 'discord')
    it('what is picked in the form comes late as well, and nobody waits for the form', async () => {
      const ewa = world.person('ewa') as unknown as DiscordPerson
      await ewa.uses('/ticket new', { type: 'Question', product: 'ExFlow AP' })
      await ewa.fills({ Subject: SUBJECT, Description: 'The list is empty since this morning.' })
      await ewa.uploads([lying('form.log')])
      await ewa.presses('Continue')
      await ewa.sees('form.log (on its way)')
      await ewa.presses('Send')
      await ewa.sees(/T-\d+ created/)
      await ewa.presses('Open')
      await arrives()
      await ewa.sees('form.log (not virus-scanned)')
    }, 60_000)
})
