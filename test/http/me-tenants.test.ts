import { mkdirSync } from 'node:fs'
import { hashPassword } from 'better-auth/crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../prisma/client.ts'
import { createAccountWrites } from '../../prisma/store/account-write.ts'
import { findings, inBrowser, LOOKS, overflow } from '../support/browser-page.ts'
import { createWebBrowser } from '../support/web-browser.ts'
import { startWorld, type World } from '../support/world.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Pictures to look at. */
const PICTURES = '.data/pictures/me-tenants'
const EMAILS = {
  max: 'max.muster@muster.example',
  ida: 'ida.kaya@muster.example',
  sofia: 'sofia@agentur.example',
  kim: 'kim.berg@vendor.example',
}
const PASSWORD = 'vier Wale singen leise'
const TENANT = 'muster-newsletter'

let world: World
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  world = await startWorld({ SMTP_URL: 'smtp://127.0.0.1:9' })
  const client = createClient(world.databaseUrl)
  const hash = await hashPassword(PASSWORD)
  for (const id of Object.keys(EMAILS))
    await client.$transaction((tx) => createAccountWrites(tx).setPassword(id, hash, new Date()))
  await client.$disconnect()
}, 60_000)
afterAll(() => world?.stop())
beforeEach(async () => {
  await world.query(`update "Tenant" set status = 'HANDED_OVER' where id = $1`, [TENANT])
  await world.query(`update "HandOver" set "acceptedAt" = null, "acceptedById" = null where "tenantId" = $1`, [TENANT])
  await world.query(`update "TenantRole" set status = 'ACTIVE', "endedAt" = null where "tenantId" = $1`, [TENANT])
})

/** Somebody's own page. */
async function signsIn(id: keyof typeof EMAILS) {
  const web = createWebBrowser(world.url)
  await web.opens('/sign-in')
  await web.presses('Continue', { email: EMAILS[id] })
  await web.presses('Sign in', { password: PASSWORD })
  return web
}
const ACCEPT = /Accept the hand-over|Übergabe annehmen/
const LOG_IN = /Log in|Anmelden ↗/
const acceptance = async () =>
  (await world.query(`select "acceptedById" from "HandOver" where "tenantId" = $1`, [TENANT]))[0]

describe('somebody’s own page', () => {
  it('lists the tenants they are in, and no others (X113)', async () => {
    const own = (markup: string) => [...markup.matchAll(/<h3>([^<]*) </g)].map(([, name]) => name)
    const [max, sofia, kim] = [await signsIn('max'), await signsIn('sofia'), await signsIn('kim')]
    expect(own((await max.opens('/me')).markup)).toEqual(['Muster Newsletter'])
    expect(own((await sofia.opens('/me')).markup).toSorted()).toEqual([
      'Agentur Süd',
      'Fitness Nord',
      'Fitness-Gruppe Bayern',
      'Kletterwelt',
      'Muster Newsletter',
    ])
    // The vendor sees them all in the chat, and is nothing in any.
    expect((await kim.opens('/me')).markup).not.toContain('id="tenants"')
  })

  it('lets them in once, with the role that they have when it is opened (X108)', async () => {
    const max = await signsIn('max')
    const opening = await max.presses(LOG_IN)
    expect(opening.headers.get('cache-control')).toBe('no-store')
    const [, way = ''] = /^0; url=(\S+)$/.exec(opening.headers.get('refresh') ?? '') ?? []
    expect(opening.markup).toContain(`<a class="way" href="${way.replaceAll('&', '&amp;')}">`)
    const nobody = createWebBrowser(world.url)
    const enters = async () => (await fetch(way, { redirect: 'manual' })).headers.get('location') ?? ''
    const inside = await enters()
    expect((await nobody.opens(inside)).text).toMatch(/Muster Newsletter .* Max Muster/)
    expect((await nobody.opens(inside)).status).toBe(410)
    await world.query(`update "TenantRole" set status = 'ENDED', "endedAt" = now() where "tenantId" = $1`, [TENANT])
    expect((await nobody.opens(way)).status).toBe(410)
    expect(await max.posts(`/me/tenants/${TENANT}/log-in`, {})).toMatchObject({
      status: 409,
      alert: expect.stringMatching(/cannot log in to this tenant|nicht mehr anmelden/),
    })
  })

  it('says the same of a tenant that is nothing to them and of none, and does nothing (X113)', async () => {
    const ida = await signsIn('ida')
    const tried = async (id: string) => [
      (await ida.posts(`/me/tenants/${id}/log-in`, {})).text,
      (await ida.posts(`/me/tenants/${id}/accept`, { seen: '1' })).text,
    ]
    const [theirs, none] = [await tried(TENANT), await tried('nowhere')]
    expect(theirs).toEqual(none)
    expect(theirs.join()).not.toContain('Newsletter')
    expect(await acceptance()).toEqual({ acceptedById: null })
    const stranger = createWebBrowser(world.url)
    for (const does of ['log-in', 'accept'])
      expect((await stranger.posts(`/me/tenants/${TENANT}/${does}`, { seen: '1' })).at).toBe('/sign-in')
  })

  it('accepts what was shown, once, and from no other site', async () => {
    const [max, again] = [await signsIn('max'), await signsIn('max')]
    const [, seen = ''] = /name="seen" value="(\d+)"/.exec((await max.opens('/me')).markup) ?? []
    const path = `/me/tenants/${TENANT}/accept`
    expect((await max.posts(path, { seen }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await max.posts(path, { seen: String(Number(seen) - 1) })).status).toBe(409)
    expect((await max.posts(path, { seen: 'x' })).status).toBe(409)
    expect(await acceptance()).toEqual({ acceptedById: null })
    await max.opens('/me')
    await again.opens('/me')
    expect((await max.presses(ACCEPT)).text).toMatch(
      /You have accepted the hand-over|Sie haben die Übergabe angenommen/,
    )
    expect(await acceptance()).toEqual({ acceptedById: 'max' })
    expect(await again.presses(ACCEPT)).toMatchObject({
      status: 409,
      alert: expect.stringMatching(/changed meanwhile|Inzwischen/),
      text: expect.stringMatching(/Accepted|Angenommen/),
    })
  })

  it('says how a suspended one stands, without a way in', async () => {
    await world.query(`update "Tenant" set status = 'SUSPENDED' where id = $1`, [TENANT])
    const max = await signsIn('max')
    expect((await max.opens('/me')).text).toMatch(/Muster Newsletter (suspended Nobody gets in|gesperrt|ausgesetzt)/)
    await expect(max.presses(LOG_IN)).rejects.toThrow('no button')
  })
})

describe.each(LOOKS)('in a browser: $name', ({ name, ...look }) => {
  /** Nothing is wrong with the page, nothing is wider than the screen; a picture is kept. */
  async function looks(page: Page, what: string) {
    await page.screenshot({ path: `${PICTURES}/${name}-${what}.png`, fullPage: true })
    expect(await findings(page), what).toEqual([])
    expect(await overflow(page), what).toBeLessThanOrEqual(0)
  }

  it('a tenant is accepted and opened in a window of its own, without a script (H16)', async () => {
    await world.query(`update "Person" set locale = $1 where id = 'max'`, [look.locale.slice(0, 2)])
    const entersIn = async (page: Page) => {
      await page.goto(`${world.url}/sign-in`)
      await page.fill('#email', EMAILS.max)
      await page.press('#email', 'Enter')
      await page.fill('#password', PASSWORD)
      await page.press('#password', 'Enter')
      await page.waitForURL(/\/me$/)
    }
    await inBrowser({ ...look, bypassCSP: true }, async (page) => {
      await entersIn(page)
      await looks(page, 'handed-over')
      await page.click('form[action$="/accept"] button')
      await page.waitForURL(/\/me\?done=taken-over$/)
      await looks(page, 'accepted')
    })
    // As it is sent, with the rules of what a page may load and where a form may lead.
    await inBrowser(look, async (page) => {
      await entersIn(page)
      const opened = page.context().waitForEvent('page')
      await page.click('form[action$="/log-in"] button')
      const tenant = await opened
      await tenant.waitForURL(/\/provisioned\/muster-newsletter\//)
      expect(await tenant.textContent('h1')).toContain('Max Muster')
      expect(page.url()).toMatch(/\/me$/)
    })
  })
})
