import { mkdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findings, inBrowser, LOOKS, overflow } from '../support/browser-page.ts'
import { createWebBrowser } from '../support/web-browser.ts'
import { startWorld, type World } from '../support/world.ts'

/** Pictures to look at. */
const PICTURES = '.data/pictures/legal'
const PATHS = ['/privacy', '/terms'] as const

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const vendor = async () => (await world.query<{ name: string }>(`select name from "Company" where kind = 'VENDOR'`))[0]

it('are the pages that the Teams package names', () => {
  const { developer } = JSON.parse(readFileSync(new URL('../../manifest/manifest.json', import.meta.url), 'utf8'))
  expect([developer.privacyUrl, developer.termsOfUseUrl]).toEqual(PATHS.map((path) => `{{PUBLIC_URL}}${path}`))
})

it.each([
  ['en', 'Privacy', 'Terms of use', 'write “my data” to the bot'],
  ['de', 'Datenschutz', 'Nutzungsbedingungen', 'schreiben sie dem bot „meine daten“'],
  ['es', 'Privacidad', 'Condiciones de uso', 'escriba al bot «mis datos»'],
])(
  'in %s they name the vendor and the way to one’s own data, and lead to each other',
  async (language, privacy, terms, way) => {
    const web = createWebBrowser(world.url, language)
    const name = (await vendor())?.name ?? ''
    const first = await web.opens('/privacy')
    expect(first).toMatchObject({ status: 200, markup: expect.stringContaining(`<html lang="${language}">`) })
    expect(first.text).toMatch(new RegExp(`^\\s*${privacy} `))
    expect(first.text).toContain(name)
    expect(first.text.toLowerCase()).toContain(way)
    expect(first.markup).toContain(`<a href="/terms">${terms}</a>`)
    const second = await web.opens('/terms')
    expect(second).toMatchObject({ status: 200, markup: expect.stringContaining(`<a href="/privacy">${privacy}</a>`) })
    expect(second.text).toContain(name)
    for (const { markup, headers } of [first, second]) {
      expect(markup.replace(/<style>.*<\/style>/s, '')).not.toMatch(/[{}]|undefined|<script|\*\*/)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.getSetCookie()).toEqual([])
    }
  },
)

it('say how long things are kept as the nightly job has it', async () => {
  const nightly = readFileSync(new URL('../../prisma/store/nightly.ts', import.meta.url), 'utf8')
  const days = (name: string) => new RegExp(`const ${name}_DAYS = (\\d+)`).exec(nightly)?.[1]
  for (const language of ['en', 'de', 'es']) {
    const { markup } = await createWebBrowser(world.url, language).opens('/privacy')
    const kept = [...markup.matchAll(/<dd>(.*?)<\/dd>/g)].map(([, words = '']) => words.match(/\d+/g) ?? [])
    expect(kept).toEqual([
      [],
      [],
      ['14', days('EXPIRED_DRAFT')],
      [days('WAITING_FILE')],
      [days('IDLE')],
      [days('CLAIM')],
      [days('DELIVERED')],
      [days('EXPIRED_LINK')],
      ['7'],
      [days('ATTEMPT')],
    ])
  }
})

it.each(['/sign-in', '/register', '/sign-in/forgot'])(
  'are linked where somebody gives their address: %s',
  async (path) => {
    const web = createWebBrowser(world.url)
    const { markup, headers } = await web.opens(path)
    expect(markup).toContain('<a href="/privacy">Privacy</a> · <a href="/terms">Terms of use</a></footer>')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/)
  },
)

it('are not there before there is a vendor to answer for them', async () => {
  await world.query(`update "Company" set kind = 'CUSTOMER' where id = 'vendor'`)
  const web = createWebBrowser(world.url)
  const found = [(await web.opens('/privacy')).status, (await web.opens('/terms')).status]
  const { markup } = await web.opens('/register')
  await world.query(`update "Company" set kind = 'VENDOR' where id = 'vendor'`)
  expect(found).toEqual([404, 404])
  expect(markup).not.toMatch(/\/privacy|\/terms/)
})

it.each(LOOKS)(
  'in a browser nothing is wrong with them: $name',
  async ({ name, ...look }) => {
    mkdirSync(PICTURES, { recursive: true })
    await inBrowser({ ...look, bypassCSP: true }, async (page) => {
      for (const path of PATHS) {
        await page.goto(`${world.url}${path}`)
        await page.screenshot({ path: `${PICTURES}/${name}${path.replace('/', '-')}.png`, fullPage: true })
        expect(await findings(page), path).toEqual([])
        expect(await overflow(page), path).toBeLessThanOrEqual(0)
      }
    })
  },
  240_000,
)
