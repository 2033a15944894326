import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { findings, inBrowser, LOOKS, leads, overflow } from '../support/browser-page.ts'
import { type MailedWorld, startMailedWorld } from '../support/mailed-world.ts'
import { openSeatDesk, type SeatDesk } from '../support/seat-desk.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Pictures to look at. */
const PICTURES = '.data/pictures/access-invitation'

let mailed: MailedWorld
let desk: SeatDesk
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  mailed = await startMailedWorld()
  desk = await openSeatDesk(mailed.world)
}, 60_000)
afterAll(async () => {
  await desk?.close()
  await mailed?.stop()
})

it.each(LOOKS)('in a browser: $name, by keyboard from the link to the seat', async ({ name, ...look }) => {
  const { world } = mailed
  const company = await desk.customer(1)
  const [ewa, anna] = [await company.colleague('Ewa'), await company.colleague('Anna')]
  await company.seats(ewa)
  const today = (await desk.store.now()).toISOString().slice(0, 10)
  await world.query('update "Person" set locale = $1 where id = $2', [look.locale.slice(0, 2), anna.id])
  const number = await company.asks(anna, { stands: ewa, from: today })
  await desk.approves(number)

  /** Looks at a page: nothing is wrong with it, nothing is wider than the screen; a picture is kept. */
  async function looks(page: Page, what: string) {
    await page.screenshot({ path: `${PICTURES}/${name}-${what}.png`, fullPage: true })
    expect(await findings(page), what).toEqual([])
    expect(await overflow(page), what).toBeLessThanOrEqual(0)
  }

  await inBrowser({ ...look, bypassCSP: true }, async (page) => {
    const first = mailed.linksTo(anna.email).at(-1) ?? ''
    await page.goto(first)
    await looks(page, 'open')
    await world.advance('P8D')
    await page.goto(first)
    await looks(page, 'expired')
    await page.focus('button')
    await leads(page, page.keyboard.press('Enter'))
    await page.waitForSelector('a.way')
    await looks(page, 'renewed')
    await world.settled()
    await page.goto(first)
    await looks(page, 'superseded')
    await page.goto(mailed.linksTo(anna.email).at(-1) ?? '')
    await page.focus('button:not(.second)')
    await leads(page, page.keyboard.press('Enter'))
    await page.waitForSelector('a.way')
    await looks(page, 'accepted')
  })
  expect((await desk.request(number)).status).toBe('ACCEPTED')
  expect(await company.holders()).toEqual(['Anna'])
})
