import { readFile, writeFile } from 'node:fs/promises'
import { openBrowser } from '../../test/support/pictures/browser.ts'

/** Teams' sizes in pixels: the colour icon fills its square, the outline is white on nothing. */
const ICONS = [
  { name: 'color', side: 192, isTransparent: false },
  { name: 'outline', side: 32, isTransparent: true },
]

const browser = await openBrowser()
for (const { name, side, isTransparent } of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8')
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
  await writeFile(new URL(`${name}.png`, import.meta.url), await page.screenshot({ omitBackground: isTransparent }))
  process.stdout.write(`manifest/icons/${name}.png ${side}×${side}\n`)
}
await browser.close()
