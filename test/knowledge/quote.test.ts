import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '../../src/knowledge/quote.ts'

const counts = (words: string) => (text: string) => words.split(' ').filter((word) => text.includes(word)).length

test('a short chunk is quoted whole', () => {
  expect(quoteOf('One.\nTwo.', 'en', () => 0)).toEqual({ lines: ['One.', 'Two.'], goesOn: false })
})

test('of a long one the lines that speak of the question', () => {
  const text = Array.from(
    { length: 20 },
    (_, at) => `Line ${at} is about ${at === 14 ? 'printers' : 'something'}.`,
  ).join('\n')
  const { lines, goesOn } = quoteOf(text, 'en', counts('printers'))
  expect(lines).toContain('Line 14 is about printers.')
  expect(lines.length).toBeLessThanOrEqual(8)
  expect(goesOn).toBe(true)
})

test('steps are quoted from the first one', () => {
  const steps = Array.from({ length: 12 }, (_, at) => `${at + 1}. Do ${at === 6 ? 'the key' : 'this'}.`)
  const { lines } = quoteOf(['To begin:', ...steps].join('\n'), 'en', counts('key'))
  expect(lines.find((line) => /^\d/.test(line))).toBe('1. Do this.')
  expect(lines).toContain('7. Do the key.')
})

test('lines between steps belong to them, and what only leads on to lines left out is left out', () => {
  const steps = [
    '1. Open it.',
    'Look at the key.',
    '2. Close it.',
    ...Array(4).fill('– again'),
    'Choose one of these:',
    '– a',
  ]
  const { lines, goesOn } = quoteOf(steps.join('\n'), 'en', counts('key'))
  expect(lines).toEqual(steps.slice(0, 7))
  expect(goesOn).toBe(true)
})

test('rows from within a table stand below its head', () => {
  const rows = Array.from({ length: 30 }, (_, at) => `Name ${at} | ${at === 20 ? 'printer' : 'other'}`)
  const { lines } = quoteOf(['There are these:', 'Name | Kind', ...rows].join('\n'), 'en', counts('printer'))
  expect(lines[0]).toBe('Name | Kind')
  expect(lines).toContain('Name 20 | printer')
  expect(lines.length).toBeLessThanOrEqual(8)
})

test('of one long paragraph whole sentences', () => {
  const sentences = Array.from(
    { length: 30 },
    (_, at) => `Sentence ${at} says ${at === 20 ? 'tenant' : 'little'} and then it ends.`,
  )
  const { lines } = quoteOf(sentences.join(' '), 'en', counts('tenant'))
  expect(lines.join(' ')).toContain('says tenant')
  for (const line of lines) expect(sentences).toContain(line)
})

test('whatever the text: at most 8 lines, word for word, in their order', () => {
  const line = fc.stringMatching(/^(\d\. |– )?[a-z. ]{1,900}[a-z]$/)
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.string(), (lines, words) => {
      const text = lines.join('\n')
      const quote = quoteOf(text, 'en', counts(words))
      expect(quote.lines.length).toBeGreaterThan(0)
      expect(quote.lines.length).toBeLessThanOrEqual(8)
      let from = 0
      for (const quoted of quote.lines) {
        const at = text.indexOf(quoted, from)
        expect(at).toBeGreaterThanOrEqual(from)
        from = at + quoted.length
      }
    }),
  )
})
