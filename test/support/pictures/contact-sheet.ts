import { openBrowser } from './browser.ts'

/** One card's pictures under its name, in light and in dark. */
export type Sheeted = { readonly name: string; readonly light: Buffer; readonly dark: Buffer }

/** All pictures on one PNG, three cards to a row, so that a whole set can be looked over at once. */
export async function contactSheet(cards: readonly Sheeted[]): Promise<Buffer> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1840, height: 64 } })
    const image = (png: Buffer) => `<img src="data:image/png;base64,${png.toString('base64')}">`
    const figures = cards.map(
      ({ name, light, dark }) =>
        `<figure><figcaption>${name.replaceAll('<', '&lt;')}</figcaption>${image(light)}${image(dark)}</figure>`,
    )
    await page.setContent(
      `<style>
        body { margin: 20px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 20px; align-items: start; font: 14px sans-serif }
        figure { margin: 0; display: flex; flex-wrap: wrap; align-items: start } figcaption { width: 100%; padding: 4px 0 }
        img { width: 50% }
      </style>${figures.join('')}`,
    )
    return await page.screenshot({ fullPage: true })
  } finally {
    await browser.close()
  }
}
