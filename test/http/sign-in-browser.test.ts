import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChatLinks } from '../../src/core/pages/chat-link.ts'
import { findings, inBrowser, LOOKS, leads, overflow } from '../support/browser-page.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { startWorld, type World } from '../support/world.ts'

/** Pictures to look at. */
const PICTURES = '.data/pictures/sign-in'
const SECRET = 'a secret of thirty-two characters or more'

let mails: MailServer
let world: World
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  mails = await startMailServer()
  world = await startWorld({
    SMTP_URL: mails.url,
    MAIL_FROM: 'help@vendor.example',
    AUTH_SECRET: SECRET,
    MICROSOFT_CLIENT_ID: 'x',
    MICROSOFT_CLIENT_SECRET: 'x',
    GOOGLE_CLIENT_ID: 'x',
    GOOGLE_CLIENT_SECRET: 'x',
  })
}, 60_000)
afterAll(async () => {
  await world?.stop()
  await mails?.stop()
})

const linkTo = (address: string) => /http:\/\/\S+\/a\/[\w-]+/.exec(mails.to(address).at(-1)?.mail.text ?? '')?.[0] ?? ''
const arrives = async () => {
  await world.settled()
  await world.advance('PT61S')
}

describe.each(LOOKS)('in a browser: $name', ({ name, ...look }) => {
  const seen: string[] = []

  /** Looks at a page: nothing is wrong with it, nothing is wider than the screen; a picture is kept. */
  async function looks(page: Page, what: string) {
    seen.push(what)
    await page.screenshot({ path: `${PICTURES}/${name}-${what}.png`, fullPage: true })
    expect(await findings(page), what).toEqual([])
    expect(await overflow(page), what).toBeLessThanOrEqual(0)
  }

  it('walks from registering to a new password, by keyboard where a form is sent', async () => {
    const email = `walker.${name}@free.example`
    await inBrowser({ ...look, bypassCSP: true }, async (page) => {
      await page.goto(`${world.url}/sign-in`)
      await looks(page, 'sign-in')
      await leads(page, page.click('a[href="/register"]'))
      await page.fill('#email', email)
      await looks(page, 'register')
      await leads(page, page.press('#email', 'Enter'))
      await looks(page, 'sent')
      await arrives()

      await page.goto(linkTo(email))
      await looks(page, 'confirm')
      await leads(page, page.click('button:not(.second)'))
      await page.fill('#name', 'Wanda Walker')
      await page.fill('#password', 'Sommer2025!')
      await leads(page, page.press('#password', 'Enter'))
      await looks(page, 'name-refused')
      expect(await page.textContent('[role=alert]')).toMatch(/Season|season|Jahreszeit|estación/)
      await page.fill('#password', 'vier Wale singen leise')
      await leads(page, page.press('#password', 'Enter'))
      expect(page.url()).toMatch(/\/me\?done=register$/)
      await looks(page, 'me')
      await leads(page, page.click('form[action="/sign-out"] button'))

      await page.fill('#email', email)
      await leads(page, page.press('#email', 'Enter'))
      await page.fill('#password', 'no')
      await leads(page, page.press('#password', 'Enter'))
      await looks(page, 'wrong-password')
      await leads(page, page.click('form[action="/sign-in/forgot"] button'))
      await arrives()
      const reset = linkTo(email)
      await page.goto(reset)
      await looks(page, 'new-password')
      await page.fill('#password', 'sechs Igel tanzen munter')
      await leads(page, page.press('#password', 'Enter'))
      expect(page.url()).toMatch(/\/me\?done=password$/)
      await page.goto(reset)
      await looks(page, 'used')
      await page.goto(`${world.url}/a/${'x'.repeat(43)}`)
      await looks(page, 'unknown')

      await page.goto(`${world.url}/sign-in?chat=${await chatLink()}`)
      await looks(page, 'connect')
      await leads(page, page.click('button:not(.second)'))
      expect(page.url()).toMatch(/\/me\?done=connected$/)
    })
    expect(seen).toHaveLength(11)
  }, 240_000)

  it('shows the same without scripts, which its pages never have', async () => {
    await inBrowser({ ...look, javaScriptEnabled: false }, async (page) => {
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await page.goto(`${world.url}/register`)
      await page.fill('#email', `still.${name}@free.example`)
      await leads(page, page.press('#email', 'Enter'))
      expect(await page.textContent('h1')).toBeTruthy()
      expect(page.url()).toMatch(/\/register$/)
      expect(said).toEqual([])
    })
  }, 240_000)

  /** A chat of somebody nobody knows yet. */
  async function chatLink(): Promise<string> {
    const stranger = world.teams.person(`aad-${name}`, 'elsewhere', { name: `Wanda ${name}` })
    await stranger.says('hello')
    const [row] = await world.query<{ id: string; now: Date }>(
      `select i.id, now() + make_interval(secs => (s.value->>'offsetMs')::float8 / 1000) as now
       from "Identity" i, "Setting" s where i.subject = $1 and s.key = 'clock'`,
      [`aad-${name}`],
    )
    return createChatLinks(SECRET).make(row?.id ?? '', row?.now ?? new Date())
  }
})
