import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page, Route } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { hostConfig, type Theme } from './host-config.ts'

/** A picture of one card at twice its size in pixels, and what the adaptivecards library says against it. */
export type Painted = { readonly png: Buffer; readonly problems: string[] }

/** Draws Adaptive Cards as Teams would. The browser starts with the first card; `close` ends it. */
export type Painter = {
  readonly paint: (card: object, theme: Theme) => Promise<Painted>
  readonly close: () => Promise<void>
}

/** The address the page thinks it has; every request to it is answered from files, every other one is refused. */
const HERE = 'http://cards.invalid'
const require = createRequire(import.meta.url)
const FOLDERS: Readonly<Record<string, string>> = {
  page: fileURLToPath(new URL('page', import.meta.url)),
  adaptivecards: dirname(require.resolve('adaptivecards/dist/adaptivecards.min.js')),
  words: dirname(require.resolve('@fontsource/open-sans/400.css')),
  emoji: dirname(require.resolve('@fontsource/noto-color-emoji/emoji.css')),
  symbols: dirname(require.resolve('@fontsource/noto-sans-symbols-2/400.css')),
}
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** A painter for card tests and for `npm run pictures`. */
export function createPainter(): Painter {
  const { draw, close } = openPage('index.html', 512)
  return { paint: (card, theme) => draw(card, hostConfig(theme), theme), close }
}

/** What a bot sends to Discord (message bodies, modals), drawn below each other much as Discord would. */
export function createDiscordPainter() {
  const { draw, close } = openPage('discord.html', 600)
  return { paint: (shown: readonly object[], theme: Theme): Promise<Painted> => draw(shown, theme), close }
}

/** A page with a function `draw`, as wide as that, px. It draws one thing after another. */
function openPage(name: string, width: number) {
  let browser: Promise<Browser> | undefined
  let page: Promise<Page> | undefined
  let last: Promise<unknown> = Promise.resolve()

  async function open(): Promise<Page> {
    browser ??= openBrowser()
    const opened = await (await browser).newPage({ viewport: { width, height: 64 }, deviceScaleFactor: 2 })
    await opened.route('**/*', answer)
    await opened.goto(`${HERE}/page/${name}`)
    return opened
  }

  async function drawNow(given: readonly unknown[]): Promise<Painted> {
    page ??= open()
    const ready = await page
    const problems = await ready.evaluate<string[]>(`draw(${given.map((value) => JSON.stringify(value)).join(', ')})`)
    return { png: await ready.screenshot({ fullPage: true, animations: 'disabled' }), problems }
  }

  return {
    draw(...given: readonly unknown[]): Promise<Painted> {
      const drawn = last.then(() => drawNow(given))
      last = drawn.catch(() => undefined)
      return drawn
    },
    async close() {
      await last
      await (await browser)?.close()
    },
  }
}

async function answer(route: Route): Promise<void> {
  const url = new URL(route.request().url())
  if (url.origin !== HERE) return route.abort('blockedbyclient')
  const [, folder = '', ...path] = url.pathname.split('/')
  const file = join(FOLDERS[folder] ?? 'nowhere', ...path)
  try {
    return route.fulfill({ body: await readFile(file), contentType: KINDS[extname(file)] ?? 'text/plain' })
  } catch {
    return route.fulfill({ status: 404 })
  }
}
