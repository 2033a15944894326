import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPngHeader } from '../../../manifest/read-png-header.ts'
import { createDiscordPainter, createPainter } from './render.ts'

const painter = createPainter()
beforeAll(async () => {
  await painter.paint(card(), 'light') // on a fresh machine the browser is unpacked first
}, 60_000)
afterAll(() => painter.close())

const card = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body })
const text = (words: string) => ({ type: 'TextBlock', text: words, wrap: true })

describe('the picture maker', () => {
  it('paints a card as wide as Teams shows it, twice its size for sharpness', async () => {
    const { png, problems } = await painter.paint(card(text('Größe, ¿qué?')), 'light')
    expect(problems).toEqual([])
    expect(readPngHeader(png)?.width).toBe(2 * (480 + 2 * 16))
  })

  it('paints the same card alike each time, and otherwise in the dark', async () => {
    const light = await painter.paint(card(text('My tickets')), 'light')
    const dark = await painter.paint(card(text('My tickets')), 'dark')
    const again = await painter.paint(card(text('My tickets')), 'light')
    expect(light.png.equals(again.png)).toBe(true)
    expect(light.png.equals(dark.png)).toBe(false)
  })

  it('leaves nothing of the card before it', async () => {
    const alone = await painter.paint(card(text('one line')), 'light')
    await painter.paint(card(...Array.from({ length: 20 }, () => text('many lines'))), 'light')
    const after = await painter.paint(card(text('one line')), 'light')
    expect(readPngHeader(after.png)?.height).toBe(readPngHeader(alone.png)?.height)
  })

  it.each(['ñ', 'ß', '→', '✓', '✗', '↻', '▾', '✅', '⛔', '🔔', '⚠'])('has a picture for %s', async (sign) => {
    const missing = await painter.paint(card(text('\u{10ffff}')), 'light')
    const blank = await painter.paint(card(text(' ')), 'light')
    const { png } = await painter.paint(card(text(sign)), 'light')
    expect(png.equals(missing.png)).toBe(false)
    expect(png.equals(blank.png)).toBe(false)
  })

  it('says what the library has against a card', async () => {
    const { problems } = await painter.paint(
      card({ type: 'TextBlok', text: 'x' }, { type: 'Input.ChoiceSet', id: 'product', choices: [] }),
      'light',
    )
    expect(problems).toEqual([
      expect.stringMatching(/^Parse: UnknownElementType.*TextBlok/),
      expect.stringMatching(/^Validation: CollectionCantBeEmpty in Input\.ChoiceSet "product"/),
    ])
  })

  it('knows the Markdown that Teams knows, and takes HTML for mere words', async () => {
    const plain = await painter.paint(card(text('bold')), 'light')
    const bold = await painter.paint(card(text('**bold**')), 'light')
    const html = await painter.paint(card(text('<b>bold</b>')), 'light')
    expect(bold.png.equals(plain.png)).toBe(false)
    expect(html.png.equals(bold.png)).toBe(false)
  })
})

describe('the picture maker for Discord', () => {
  const discord = createDiscordPainter()
  afterAll(() => discord.close())
  const paint = async (...shown: object[]) => (await discord.paint(shown, 'dark')).png
  const said = (content: string) => ({ content, embeds: [], components: [] })

  it('reads the marks that the adapter writes, and no others', async () => {
    expect(await paint(said('**bold**'))).not.toEqual(await paint(said('bold')))
    expect(await paint(said('\\*\\*bold\\*\\*'))).not.toEqual(await paint(said('**bold**')))
    expect(await paint(said('<b>bold</b>'))).not.toEqual(await paint(said('**bold**')))
    expect(await paint(said('<t:1778577240:f>'))).not.toEqual(await paint(said('<t:1778577300:f>')))
  })

  it('paints embeds, rows and modals', async () => {
    const button = { type: 1, components: [{ type: 2, style: 1, label: 'Send' }] }
    const all = [
      said('Hi'),
      { ...said('Hi'), components: [button] },
      { ...said('Hi'), embeds: [{ title: 'Summary', fields: [{ name: 'A', value: 'B', inline: true }] }] },
      { title: 'New ticket', components: [{ type: 18, label: 'Subject', component: { type: 4, style: 1 } }] },
    ]
    const pictures = await Promise.all(all.map((one) => paint(one)))
    expect(new Set(pictures.map((png) => png.toString('base64'))).size).toBe(all.length)
  })
})
