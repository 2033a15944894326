import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readComponent, storedIdOf } from '../../../adapters/discord/component.ts'
import { customIdOf, inputOf, isLong, storedIdIn, twinOf } from '../../../adapters/discord/custom-id.ts'
import { ACTIONS, type Input } from '../../../src/core/turn.ts'

const run = 'd7c9a1de-3a5f-4a43-9c0f-2f1f8d6f4a11'
const DEAD = { input: { kind: 'press', run: '', action: 'resume', by: 'press' }, stays: false }

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'|!~%27Ca{}'), maxLength: 12 }),
)
const values = fc.dictionary(
  name.filter((key) => key !== '__proto__'),
  fc.jsonValue({ maxDepth: 1 }),
  { maxKeys: 3, noNullPrototype: true },
)
const by = fc.constant('press' as const)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const input: fc.Arbitrary<Input> = fc
  .oneof(
    fc.record({
      kind: fc.constant('start'),
      flow: name,
      values: optional(values),
      seen: optional(fc.integer()),
      fresh: optional(fc.constant(true)),
      form: optional(fc.constant(true)),
      // What a command opened began by words.
      by: fc.constantFrom('press', 'words'),
    }),
    fc.record({ kind: fc.constant('fill'), run: name, values, form: optional(fc.constant(true)), by }),
    fc.record({
      kind: fc.constant('press'),
      run: name,
      action: fc.constantFrom(...ACTIONS),
      slot: optional(name),
      by,
    }),
    fc.record({ kind: fc.constant('view'), view: name, params: optional(values), by }),
  )
  .map((one) => JSON.parse(JSON.stringify(one)) as Input)

describe('an input in a custom_id', () => {
  test('comes back as it was, in at most 100 characters, with its twins apart', () => {
    fc.assert(
      fc.property(input, fc.boolean(), fc.integer({ min: 2, max: 25 }), (one, stays, index) => {
        const customId = customIdOf(one, stays)
        expect(customId.length).toBeLessThanOrEqual(97)
        expect(twinOf(customId, index)).not.toBe(customId)
        const back = isLong(one) ? DEAD : { input: one, stays }
        for (const said of [customId, twinOf(customId, index)]) expect(inputOf(said).input).toEqual(back.input)
        if (!isLong(one)) expect(inputOf(twinOf(customId, index)).stays).toBe(stays)
      }),
      { numRuns: 500 },
    )
  })

  test('is readable, so that a log tells what was pressed', () => {
    const ids = [
      customIdOf({ kind: 'press', run, action: 'edit', slot: 'subject', by: 'press' }),
      customIdOf({ kind: 'fill', run, values: { type: 'licence' }, by: 'press' }),
      customIdOf({ kind: 'start', flow: 'ticket.reply', values: { number: 'T-10471' }, seen: 3, by: 'press' }, true),
      customIdOf({ kind: 'view', view: 'tickets', by: 'press' }),
    ]
    expect(ids).toEqual([
      `p|${run}|edit|subject`,
      `f|${run}|{"type":"licence"}`,
      '!b|ticket.reply|3||{"number":"T-10471"}',
      'v|tickets',
    ])
  })

  test('goes by the id of a stored one where it is too long', () => {
    const long: Input = { kind: 'view', view: 'tickets', params: { words: 'x'.repeat(100) }, by: 'press' }
    expect(isLong(long)).toBe(true)
    const customId = customIdOf({ id: 'abc-1' }, true)
    expect(customId).toBe('!s|abc-1')
    expect(storedIdIn(twinOf(customId, 2))).toBe('abc-1')
    expect(inputOf(customId, long)).toEqual({ input: long, stays: true })
    expect(inputOf(customId)).toEqual(DEAD)
    expect(inputOf(customIdOf(long))).toEqual(DEAD)
  })

  test('stays words where it began by words', () => {
    expect(inputOf(customIdOf({ kind: 'start', flow: 'x', by: 'words' })).input).toMatchObject({ by: 'words' })
    expect(isLong({ kind: 'text', text: 'hi', by: 'words' })).toBe(true)
  })

  test.each([
    '',
    '!',
    'x|y',
    't|hello',
    'p',
    `p|${run}`,
    `p|${run}|destroy`,
    `p|${run}|edit|a|b`,
    `p|${'r'.repeat(81)}|edit`,
    `f|${run}`,
    `f|${run}|[1]`,
    `f|${run}|{"type":`,
    `f|${run}|null`,
    'b',
    'b|flow|x|',
    'b|flow|1.5|',
    'b|flow|||"word"',
    'v|view|7',
    's|unknown',
    '{"kind":"view","view":"x","by":"press"}',
  ])('%j, which nobody here wrote, is a dead button', (customId) => {
    expect(inputOf(customId)).toEqual(DEAD)
    expect(readComponent({ component_type: 2, custom_id: customId })).toEqual(DEAD)
  })

  test('is never trusted: anything at all ends in an input', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(['start', 'fill', 'press', 'view']).toContain(readComponent(data, undefined, data).input.kind)
        storedIdOf(data)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'psfFbvcmo|!~%{}":1', 'x') }), (customId) => {
        expect(inputOf(customId).input.by).toBe('press')
      }),
    )
  })

  test('a stored input is looked at again', () => {
    const wrong = { kind: 'view', view: 'x', by: 'press', more: 1 } as unknown as Input
    expect(inputOf('s|1', wrong)).toEqual(DEAD)
  })
})
