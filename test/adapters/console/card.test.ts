import { expect, it } from 'vitest'
import { countInto, type Option } from '../../../adapters/console/buttons.ts'
import { cardLines } from '../../../adapters/console/card.ts'
import { layout } from '../../../adapters/console/lines.ts'
import { widthOf } from '../../../adapters/console/width.ts'
import type { Message } from '../../../src/core/message.ts'
import { optionsOf } from '../../../src/core/options.ts'
import type { Input } from '../../../src/core/turn.ts'
import { verbatim } from '../../../src/core/words.ts'
import { createTranslator } from '../../../src/texts/texts.ts'

const t = createTranslator('en', 'UTC')

/** A message as it is printed, and what its numbers do. */
function shown(message: Message<string>, width = 80, isColoured = false) {
  const options: Option[] = []
  const lines = cardLines(message, countInto(options), width, t)
  return { text: layout(lines, width, isColoured), options }
}

const open = (id: string): Input => ({ kind: 'view', view: 'ticket.show', params: { id }, by: 'press' })
const press = (action: 'confirm' | 'edit' | 'cancel'): Input => ({ kind: 'press', run: 'r', action, by: 'press' })

const list: Message<string> = {
  kind: 'list',
  title: 'My tickets',
  items: [
    { id: 'T-1', title: 'Short', status: { label: 'New', tone: 'new' }, facts: ['ExFlow', 'today'], open: open('T-1') },
    { id: 'T-22', title: '漢字 in a title', facts: [], open: open('T-22') },
  ],
  empty: 'None.',
  page: { label: 'Page 2 of 3', previous: open('<'), next: open('>') },
  buttons: [
    { label: 'Closed', does: open('closed') },
    { label: 'Portal', does: { url: 'https://help.example' } },
  ],
}

it('a list is a table whose numbers open its rows, then pages, then buttons', () => {
  const { text, options } = shown(list)
  expect(text).toBe(`My tickets
  1. T-1   Short            ● New
     ExFlow · today
  2. T-22  漢字 in a title
     Page 2 of 3
  3. ←
  4. →

  5. Closed
     Portal: https://help.example`)
  expect(options).toEqual(optionsOf([list]).map(({ input }) => ({ does: input })))
})

it('a question numbers its choices, a help that tells, and its buttons', () => {
  const { text, options } = shown({
    kind: 'ask',
    run: 'r',
    field: {
      id: 'version',
      label: 'Version',
      widget: 'line',
      isRequired: true,
      value: 'newest',
      display: verbatim('newest'),
      problem: 'Please use numbers.',
      help: { label: 'Where do I find it?', text: 'Under **About**.' },
    },
    submit: { label: 'Continue', does: press('confirm') },
    buttons: [{ label: 'Cancel', does: press('cancel') }],
  })
  expect(text).toBe(`Version *: newest
  ⚠ Please use numbers.
  1. Where do I find it?
  2. Cancel`)
  expect(options[0]).toEqual({ tells: [expect.objectContaining({ spans: expect.anything() })] })
  expect(options[1]).toEqual({ does: press('cancel') })
})

it('the number of the press that writes is that press', () => {
  const { options, text } = shown({
    kind: 'review',
    run: 'r',
    title: 'Summary',
    rows: [
      { id: 'subject', label: 'Subject', value: 'Short' },
      { id: 'description', label: 'Description', value: 'One.\n  Two.' },
    ],
    notes: [],
    buttons: [{ label: 'Send', does: press('confirm'), style: 'primary' }],
  })
  expect(text).toContain('  Subject      Short\n  Description  One.\n                 Two.')
  expect(options).toEqual([{ does: press('confirm') }])
})

it('numbers of what comes by itself go on after those on the screen', () => {
  const options: Option[] = [{ does: press('confirm') }]
  const notice: Message<string> = {
    kind: 'say',
    tone: 'plain',
    text: 'Taken.',
    buttons: [{ label: 'Open', does: open('T-1') }],
  }
  expect(layout(cardLines(notice, countInto(options), 80, t), 80, false)).toBe('Taken.\n  2. Open')
  expect(options[1]).toEqual({ does: open('T-1') })
})

it('wraps between words, under where they began, also inside wide characters and long words', () => {
  const { text } = shown(
    { kind: 'say', tone: 'plain', text: `${'漢字'.repeat(12)} and (**bold**), ${'a'.repeat(40)}` },
    24,
  )
  for (const row of text.split('\n')) expect(widthOf(row)).toBeLessThanOrEqual(24)
  expect(text).toContain('(bold),')
  expect(text.replaceAll('\n', '').replaceAll(' ', '')).toBe(`${'漢字'.repeat(12)}and(bold),${'a'.repeat(40)}`)
})

it('a link stays whole, so that it can be opened', () => {
  const link = `https://help.example/${'a'.repeat(40)}`
  const { text } = shown({ kind: 'say', tone: 'plain', text: `It is written at ${link} and so on` }, 24)
  expect(text.split('\n')).toEqual(['It is written at', link, 'and so on'])
})

it('bold and dim only where they are welcome; what people write is no markup', () => {
  const said: Message<string> = { kind: 'say', tone: 'plain', text: `**Hello** ${verbatim('**you** \x1b[2J')}` }
  expect(shown(said).text).toBe('Hello **you** ␛[2J')
  expect(shown(said, 80, true).text).toBe('\x1b[1mHello\x1b[0m **you** ␛[2J')
})
