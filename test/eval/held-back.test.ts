import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../src/language/tags.ts'
import { readExamples } from '../../src/language/training/examples.ts'
import { givenIn } from './command.ts'
import { language } from './language.ts'
import { route } from './route.ts'
import { rowsOf } from './rows.ts'

const heldBack = (of: string) => new URL(`held-back/${of}.tsv`, import.meta.url).pathname
const figuresOf = async (command: typeof route, path: string) => {
  const lines: string[] = []
  await command.run(givenIn(['--test', path], command.use), (line) => lines.push(line))
  return { lines, figures: [...(lines.at(-1) ?? '').matchAll(/([\d.]+) %/g)].map(([, figure]) => Number(figure)) }
}

it.each(LANGUAGES)(
  '%s: what people want is found, first or among three, and nothing is done about it yet',
  async (one) => {
    const { lines, figures } = await figuresOf(route, heldBack(one))
    const [first = 0, three = 0] = figures
    expect(first).toBeGreaterThanOrEqual(85)
    expect(three).toBeGreaterThanOrEqual(95)
    expect(lines).toContain('acts without a press 0')
  },
)

it('the language of three to eight words is found without any context', async () => {
  const rows = LANGUAGES.flatMap((one) => rowsOf(heldBack(one), ['lang', 'text'])).filter(({ text }) =>
    /^\S+(?: \S+){2,7}$/.test(text),
  )
  expect(rows.length).toBeGreaterThan(1_000)
  const path = join(tmpdir(), `held-back-${process.pid}.tsv`)
  writeFileSync(path, rows.map(({ lang, text }) => `${lang}\t${text}\n`).join(''))
  const { figures } = await figuresOf(language, path)
  expect(figures[0]).toBeGreaterThanOrEqual(95)
})

it('no sentence that measures was learned', () => {
  const learned = new Set(readExamples().map(({ language: spoken, text }) => `${spoken}\t${text.toLowerCase()}`))
  const both = LANGUAGES.flatMap((one) =>
    rowsOf(heldBack(one), ['lang', 'text']).filter(({ text }) => learned.has(`${one}\t${text.toLowerCase()}`)),
  )
  expect(both).toEqual([])
})
