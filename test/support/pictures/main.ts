import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { contactSheet, type Sheeted } from './contact-sheet.ts'
import type { Theme } from './host-config.ts'
import { createDiscordPainter, createPainter } from './render.ts'

// npm run pictures [-- <folder of card files> [<folder for the pictures>]]; cards of Teams, messages and modals of Discord
const [cards = 'test/transcripts/cards', pictures = '.data/pictures'] = process.argv.slice(2)
if (existsSync(cards)) await paintAll()
else {
  process.stderr.write(`There is no folder ${cards}. Name one that holds *.json cards: npm run pictures -- <folder>\n`)
  process.exitCode = 1
}

async function paintAll(): Promise<void> {
  const files = (await readdir(cards)).filter((file) => file.endsWith('.json')).sort()
  await mkdir(pictures, { recursive: true })
  const [teams, discord] = [createPainter(), createDiscordPainter()]
  const sheet: Sheeted[] = []
  for (const file of files) {
    const name = basename(file, '.json')
    const card = JSON.parse(await readFile(join(cards, file), 'utf8')) as object
    const paint = (theme: Theme) => ('body' in card ? teams.paint(card, theme) : discord.paint([card], theme))
    const light = await paint('light')
    const dark = await paint('dark')
    await writeFile(join(pictures, `${name}.light.png`), light.png)
    await writeFile(join(pictures, `${name}.dark.png`), dark.png)
    process.stdout.write(`${name}\n${light.problems.map((problem) => `  ${problem}\n`).join('')}`)
    sheet.push({ name, light: light.png, dark: dark.png })
  }
  await teams.close()
  await discord.close()
  await writeFile(join(pictures, 'contact-sheet.png'), await contactSheet(sheet))
  process.stdout.write(`${files.length} cards, each in light and dark, and contact-sheet.png are in ${pictures}\n`)
}
