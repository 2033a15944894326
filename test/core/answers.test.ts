import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { propose, read } from '../../src/core/answers.ts'
import { defineFlow } from '../../src/core/flow.ts'
import { createTranslator } from '../../src/texts/texts.ts'

const t = createTranslator('en', 'UTC')
const products = Array.from({ length: 40 }, (_, i) => ({ value: `p${i}`, label: `Product ${100 + i}` }))

const flow = defineFlow<{ only?: true }>()({
  id: 'try.out',
  rev: 1,
  deed: 'help',
  load: async () => ({}),
  slots: {
    company: {
      schema: z.string(),
      widget: 'choice',
      isSilent: true,
      choices: ({ only }) =>
        only
          ? [{ value: 'one', label: 'One' }]
          : [
              { value: 'one', label: 'One' },
              { value: 'two', label: 'Two' },
            ],
    },
    product: { schema: z.string(), widget: 'choice', choices: () => products },
    also: { schema: z.array(z.string()).max(3).optional(), widget: 'choices', choices: () => products },
    since: { schema: z.iso.date().optional(), widget: 'date' },
    line: { schema: z.string().trim().max(10).optional(), widget: 'line' },
    text: { schema: z.string().trim().min(1), widget: 'paragraph' },
  },
  when: { since: (given) => given.product !== 'p1' },
  commit: async () => ({ messages: [] }),
})

const given = (values: Record<string, unknown>, before: Record<string, unknown> = {}, data = {}) => {
  const { slots, answers } = read(flow, before, data)
  return propose(slots, before, values, data, answers, t)
}

describe('what people give is brought into the shape that is kept', () => {
  it('a choice is named by value, label, position or a part that fits one only', () => {
    expect(given({ product: 'p3' }).product).toBe('p3')
    expect(given({ product: 'product 103' }).product).toBe('p3')
    expect(given({ product: '4' }).product).toBe('p3')
    expect(given({ product: 'uct 103' }).product).toBe('p3')
    expect(given({ product: 'Product' }).product).toBe('Product')
  })

  it('several choices are added to and taken from, or come as a whole', () => {
    expect(given({ also: { add: ['p1', 'p2'] } }).also).toEqual(['p1', 'p2'])
    expect(given({ also: { add: ['p3'], remove: ['p1'] } }, { also: ['p1', 'p2'] }).also).toEqual(['p2', 'p3'])
    expect(given({ also: 'p1,p5' }).also).toEqual(['p1', 'p5'])
    expect(given({ also: { add: [7, null, 'p1'] } }).also).toEqual(['p1'])
  })

  it.each([
    ['2026-08-01', '2026-08-01'],
    ['1.8.2026', '2026-08-01'],
    ['01/08/2026', '2026-08-01'],
    ['31.2.2026', '31.2.2026'],
    ['soon', 'soon'],
  ])('the day %s is kept as %s', (said, kept) => {
    expect(given({ since: said }).since).toBe(kept)
  })

  it('a line has no line breaks; a paragraph keeps them', () => {
    expect(given({ line: ' a\r\n b ' }).line).toBe('a b')
    expect(given({ text: 'a\r\nb' }).text).toBe('a\nb')
  })
})

describe('what was kept is read through today’s schemas', () => {
  it('nothing is asked where there is only one option', () => {
    expect(read(flow, {}, { only: true }).answers).toEqual({ company: 'one' })
    expect(read(flow, {}, {}).open[0]).toBe('company')
  })

  it('an answer that no longer fits is an open question that says why', () => {
    const { open, problems, answers } = read(
      flow,
      { company: 'two', product: 'gone', text: 'x', line: '12345678901' },
      {},
    )
    expect(answers).toEqual({ company: 'two', text: 'x' })
    expect(open).toEqual(['product', 'also', 'since', 'line'])
    expect(problems).toMatchObject({
      product: { key: 'problem.not-an-option' },
      line: { key: 'problem.too-long', params: { max: 10, length: 11 } },
    })
  })

  it('skipped is answered, missing is not, and a question may fall away', () => {
    const reading = read(flow, { company: 'one', product: 'p1', also: null, line: null, text: null }, {})
    expect(reading.slots.map(([id]) => id)).not.toContain('since')
    expect(reading.open).toEqual(['text'])
    expect(reading.problems).toMatchObject({ text: { key: 'problem.required' } })
  })

  it('a day that does not exist and too many choices are refused, and stay to be corrected', () => {
    const raw = { company: 'one', product: 'p2', since: '31.2.2026', also: ['p1', 'p2', 'p3', 'p4'], text: 'x' }
    expect(Object.keys(read(flow, raw, {}).problems)).toEqual(['also', 'since'])
  })
})
