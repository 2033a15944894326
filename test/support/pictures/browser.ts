import { setTimeout as wait } from 'node:timers/promises'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** A headless browser that comes by npm, for drawing pictures. Close it when done. */
export async function openBrowser(triesLeft = 10): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: [...sparticuz.args, '--no-sandbox', '--disable-background-networking', '--no-first-run'],
    })
  } catch (error) {
    // On its first use the package unpacks the browser; another process may be in the midst of that.
    if (triesLeft === 0) throw error
    await wait(1000)
    return openBrowser(triesLeft - 1)
  }
}
