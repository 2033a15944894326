import axe from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from './pictures/browser.ts'

/** Light and dark, wide and narrow, a language each. */
export const LOOKS = [
  { name: 'en-light', locale: 'en-GB', colorScheme: 'light', viewport: { width: 900, height: 700 } },
  { name: 'de-dark', locale: 'de-DE', colorScheme: 'dark', viewport: { width: 900, height: 700 } },
  { name: 'es-narrow', locale: 'es-ES', colorScheme: 'light', viewport: { width: 320, height: 640 } },
] as const satisfies readonly (BrowserContextOptions & { name: string })[]

/** A page in a browser of its own: one that runs as a single process does not outlive its first context. */
export async function inBrowser(look: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowser()
  try {
    await work(await (await browser.newContext(look)).newPage())
  } finally {
    await browser.close()
  }
}

/** What was pressed leads to another page, and it is there: whoever looks at the one before is interrupted. */
export const leads = (page: Page, pressed: Promise<void>) => Promise.all([page.waitForEvent('load'), pressed])

/** What axe finds wrong on the page as it is. Content security keeps scripts out of the page itself, so axe comes beside it. */
export async function findings(page: Page): Promise<string[]> {
  const found = await page.evaluate(`(() => { ${axe.source}; return axe.run() })()`)
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** By how many pixels the page is wider than the screen. */
export const overflow = async (page: Page): Promise<number> =>
  (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number
