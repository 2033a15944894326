import { describe, expect, test } from 'vitest'
import { customIdOf, isLong } from '../../../adapters/discord/custom-id.ts'
import { type Modal, modalFor, modalOf } from '../../../adapters/discord/modal.ts'
import { readModal } from '../../../adapters/discord/read-modal.ts'
import type { Ask, Field, Form, Message } from '../../../src/core/message.ts'
import { type Input, inputSchema } from '../../../src/core/turn.ts'
import { type Text, verbatim } from '../../../src/core/words.ts'
import { en } from '../../../src/texts/en.ts'
import { wrongWith } from '../../support/discord-contract.ts'
import { form, review, samples } from '../teams/sample-messages.ts'

const t = (words: unknown) => String(en[(words as Text).key as keyof typeof en])
const { run } = form
const start: Input = { kind: 'start', flow: 'ticket.create', by: 'press' }
const resume: Input = { kind: 'press', run, action: 'resume', by: 'press' }

const field = (id: string, more: Partial<Field<string>> = {}): Field<string> => ({
  id,
  label: id,
  widget: 'line',
  isRequired: true,
  ...more,
})
const formOf = (...fields: Field<string>[]): Form<string> => {
  const { note: _, problem: __, ...bare } = form
  return { ...bare, fields }
}
const askOf = (one: Field<string>): Ask<string> => ({ ...(samples['ask-line'] as Ask<string>), field: one })
const idsOf = (modal: Modal | undefined) => modal?.fields.map(({ id }) => id)
const open = (message: Message<string>, by: Input = resume) => modalFor({ messages: [message] }, by)

/** The modal as Discord is told to open it, after Discord's own rules were held against it. */
function opened(modal: Modal) {
  const customId = customIdOf(isLong(modal.base) ? { id: 'kept-1' } : modal.base)
  const data = modalOf(modal, customId, t)
  expect(wrongWith('POST /interactions/:interaction/:token/callback', { type: 9, data }, false)).toEqual([])
  return data
}

/** What comes back when somebody fills in so much of it; the rest is left as Discord shows it at first. */
function submitted(modal: Modal, typed: Readonly<Record<string, string | string[]>> = {}, base: Input = modal.base) {
  const { custom_id, components } = opened(modal)
  const answers = components.flatMap((one) => {
    if (!('component' in one)) return []
    const { component } = one
    const name = component.custom_id.replace(/^[?*]+/u, '')
    const options = 'options' in component ? (component.options ?? []) : []
    const before = options.filter((option) => 'default' in option && option.default).map(({ value }) => value)
    const said = typed[name]
    const values = said === undefined ? before : [said].flat()
    const value = typeof said === 'string' ? said : 'value' in component ? (component.value ?? '') : ''
    const isOne = component.type === 4 || component.type === 21
    const answer = component.type === 21 ? { value: values[0] ?? null } : isOne ? { value } : { values }
    return [{ type: 18, id: 1, component: { type: component.type, custom_id: component.custom_id, ...answer } }]
  })
  return readModal({ custom_id, components: answers }, isLong(modal.base) ? base : undefined)
}

const filled = (modal: Modal, typed?: Readonly<Record<string, string | string[]>>) => {
  const { input } = submitted(modal, typed)
  expect(inputSchema.safeParse(input).success).toBe(true)
  return input.kind === 'fill' || input.kind === 'start' ? input.values : input
}

describe('what is opened as a modal', () => {
  test('a form, and a question that is typed; what is chosen with a press is not', () => {
    expect(idsOf(open(formOf(field('a'), field('b'))))).toEqual(['a', 'b'])
    expect(idsOf(open(samples['ask-line'] as Message<string>))).toEqual(['version'])
    expect(idsOf(open(samples['ask-files'] as Message<string>))).toEqual(['files'])
    expect(idsOf(open(askOf(field('since', { widget: 'date' }))))).toEqual(['since'])
    expect(open(samples['ask-choice'] as Message<string>)).toBeUndefined()
    expect(open(samples['ask-many'] as Message<string>)).toBeUndefined()
    for (const name of ['say-good', 'review', 'list', 'record'])
      expect(open(samples[name] as Message<string>)).toBeUndefined()
  })

  test('options beyond what selects can hold are typed', () => {
    const choices = Array.from({ length: 76 }, (_, index) => ({ value: `v${index}`, label: `V ${index}` }))
    const modal = open(askOf(field('country', { widget: 'choice', choices }))) as Modal
    expect(opened(modal).components).toMatchObject([
      { component: { type: 4, placeholder: 'Part of the name is enough' } },
    ])
  })

  test('one message only: what has to be said first is said in the chat', () => {
    expect(modalFor({ messages: [] }, resume)).toBeUndefined()
    expect(modalFor({ messages: [review, formOf(field('a'))] }, resume)).toBeUndefined()
  })

  test('never for another draft than the one the press belongs to', () => {
    expect(open(formOf(field('a')), { ...resume, run: 'other' })).toBeUndefined()
    expect(open(formOf(field('a')), { kind: 'view', view: 'home', by: 'press' })).toBeUndefined()
  })
})

describe('a form of more than five questions', () => {
  const known = (id: string) => field(id, { value: 'known' })
  const may = (id: string, more: Partial<Field<string>> = {}) => field(id, { isRequired: false, ...more })

  test('shows what has to be answered first, then what may be, then what is known; in the form’s order', () => {
    expect(idsOf(open(formOf(known('a'), may('b'), field('c'), known('d'), field('e'), may('f'))))).toEqual([
      'b',
      'c',
      'd',
      'e',
      'f',
    ])
    const required = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => field(id))
    expect(idsOf(open(formOf(may('x'), ...required)))).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(idsOf(open(form))).toEqual(['version', 'seats', 'since', 'files', 'po'])
  })

  test('skips what may be left empty and found no room, and leaves open what has to be answered', () => {
    const modal = open(formOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => field(id)), may('x')), {
      ...start,
      values: { type: 'technical' },
    })
    expect(modal?.base).toEqual({ ...start, values: { type: 'technical', x: null }, form: true })
  })

  test('is corrected in the chat where a modal has no room for all of it', () => {
    const correction = { ...formOf(...['a', 'b', 'c', 'd', 'e'].map(known), may('x')), isCorrection: true as const }
    expect(open(correction)).toBeUndefined()
    expect(idsOf(open(formOf(...['a', 'b', 'c', 'd'].map(known), may('x'))))).toEqual(['a', 'b', 'c', 'd', 'x'])
  })

  test('asks what may be answered as well', () => {
    const form = formOf(...['a', 'b', 'c', 'd', 'e'].map(known), may('x'))
    expect(idsOf(open(form))).toEqual(['b', 'c', 'd', 'e', 'x'])
    const answered: Input = { kind: 'fill', run, values: { a: '1' }, by: 'press' }
    expect(open(form, answered)).toBeUndefined()
    expect(idsOf(open(formOf(known('a'), may('x'), may('y'), may('z')), answered))).toEqual(['a', 'x', 'y', 'z'])
  })

  test('nor is one that an answer completes; what was skipped is not asked for again', () => {
    const fill: Input = { kind: 'fill', run, values: { b: null }, by: 'press' }
    expect(open(formOf(known('a'), may('b')), fill)).toBeUndefined()
    const skipped = ['x', 'y', 'z'].map((id) => field(id, { isRequired: false, isSkipped: true }))
    expect(open(formOf(known('a'), ...skipped), fill)).toBeUndefined()
    expect(idsOf(open(formOf(field('a'), ...skipped, may('b'), ...['c', 'd'].map(known)), fill))).toContain('b')
  })

  test('nor is one whose command said everything: its review comes; but what is to be corrected is asked', () => {
    const command: Input = { ...start, by: 'words' }
    expect(open(formOf(known('a'), known('b')), command)).toBeUndefined()
    expect(idsOf(open(formOf(known('a'), known('b')), start))).toEqual(['a', 'b'])
    expect(idsOf(open(formOf(known('a'), may('b')), command))).toEqual(['a', 'b'])
    expect(idsOf(open({ ...formOf(known('a')), isCorrection: true }, command))).toEqual(['a'])
  })

  test('an answer with a problem is asked for again', () => {
    const wrong = field('f', { value: 'x', problem: 'No.' })
    expect(idsOf(open(formOf(...['a', 'b', 'c', 'd', 'e'].map(known), wrong)))).toContain('f')
  })
})

describe('what a question looks like', () => {
  const drawn = (one: Field<string>) => opened(open(formOf(one)) as Modal).components[0]

  test('a line and a paragraph hold what was written, to the letter', () => {
    const value = '**not bold**\n<@1> \\ ü 😀'
    expect(drawn(field('a', { widget: 'paragraph', value, maxLength: 20_000 }))).toEqual({
      type: 18,
      label: 'a',
      component: { type: 4, custom_id: 'a', required: true, style: 2, max_length: 4000, value },
    })
    expect(drawn(field('a', { value: 'too long', maxLength: 3 }))).toMatchObject({ component: { max_length: 8 } })
  })

  describe('what is said of it', () => {
    const text = `On the *page* “${verbatim('About')}”. ${'x'.repeat(200)}`
    const help = { label: 'Where?', text, link: { label: 'Guide', url: 'https://vendor.example/guide' } }
    const others = [1, 2, 3, 4].map((index) => field(`other-${index}`))

    test('stands in the line below where there is room for it', () => {
      expect(drawn(field('a', { hint: 'Hint' }))).toMatchObject({ description: 'Hint' })
      expect(drawn(field('a', { problem: 'Wrong.' }))).toMatchObject({ description: '⚠ Wrong.' })
    })

    test('stands above it, whole, where it is long or more than one thing', () => {
      const modal = opened(open(formOf(field('a', { problem: 'Wrong.', hint: 'Hint', help }))) as Modal)
      expect(modal.components).toEqual([
        {
          type: 10,
          content: `⚠ Wrong.\n\nHint\n\n**Where?**\nOn the *page* “About”. ${'x'.repeat(200)}\n[Guide](https://vendor.example/guide)`,
        },
        expect.not.objectContaining({ description: expect.anything() }),
      ])
    })

    test('is cut down to what is wrong, else the hint, else where to find it, among five questions', () => {
      const first = (one: Field<string>) => opened(open(formOf(one, ...others)) as Modal).components[0]
      expect(first(field('a', { problem: 'Wrong.', hint: 'Hint', help }))).toMatchObject({ description: '⚠ Wrong.' })
      expect(first(field('a', { hint: 'Hint', help }))).toMatchObject({ description: 'Hint' })
      expect(first(field('a', { help }))).toMatchObject({
        description: expect.stringMatching(/^On the page “About”.*…$/),
      })
    })
  })

  test('a question too long for its place is whole below it', () => {
    const long = 'How many of your colleagues cannot work because of this today?'
    expect(drawn(field('a', { label: long }))).toMatchObject({
      label: 'How many of your colleagues cannot work beca…',
      description: long,
    })
  })

  test('few options lie open, more are a select, and the chosen ones are chosen', () => {
    const choices = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `V ${index}` }))
    const chosen = (count: number, widget: 'choice' | 'choices', value: string | string[]) =>
      drawn(field('a', { widget, choices: choices(count), value }))
    expect(chosen(4, 'choice', 'v1')).toMatchObject({
      component: { type: 21, options: [{}, { default: true }, {}, {}] },
    })
    expect(chosen(1, 'choice', 'v0')).toMatchObject({ component: { type: 3 } })
    expect(chosen(25, 'choice', 'v1')).toMatchObject({ component: { type: 3 } })
    expect(chosen(10, 'choices', ['v1', 'v2'])).toMatchObject({
      component: { type: 22, min_values: 1, max_values: 10 },
    })
    expect(chosen(11, 'choices', ['v1', 'v2'])).toMatchObject({ component: { type: 3, max_values: 11 } })
    expect(chosen(26, 'choices', ['v1', 'v2'])).toMatchObject({ component: { type: 4, value: 'V 1, V 2' } })
  })

  test('a way out: an option of a list, an empty line otherwise', () => {
    const instead = { value: 'unknown', label: 'I don’t know' }
    expect(drawn(field('a', { instead, value: 'unknown' }))).toMatchObject({
      component: { required: false },
    })
    expect(JSON.stringify(drawn(field('a', { instead, value: 'unknown' })))).not.toContain('unknown')
    const choices = [{ value: 'a', label: 'A' }]
    expect(drawn(field('a', { widget: 'choice', choices, instead }))).toMatchObject({
      component: { options: [{ value: 'a' }, { value: 'unknown' }] },
    })
  })

  test('up to ten files; new ones beside those that are there', () => {
    expect(drawn(field('f', { widget: 'files' }))).toMatchObject({
      component: { type: 19, required: true, min_values: 1, max_values: 10 },
    })
    expect(drawn(field('f', { widget: 'files', value: ['id-1'] }))).toMatchObject({
      component: { custom_id: 'f', required: false, min_values: 0 },
    })
  })
})

describe('what comes back', () => {
  const answers = formOf(
    field('subject'),
    field('severity', {
      widget: 'choice',
      choices: [
        { value: 'major', label: 'Major' },
        { value: 'minor', label: 'Minor' },
      ],
    }),
    field('seats', {
      widget: 'choices',
      isRequired: false,
      choices: ['Sweden', 'Spain'].map((label) => ({ value: label.toLowerCase(), label })),
    }),
    field('po', { isRequired: false, value: '4711' }),
    field('files', { widget: 'files', isRequired: false }),
  )
  const typed = { subject: ' Blank page ', severity: 'major', seats: ['sweden', 'spain'], po: '4712' }

  test('all that was filled in, added to what opened it', () => {
    const values = { subject: ' Blank page ', severity: 'major', seats: ['sweden', 'spain'], po: '4712', files: null }
    const started = open(answers, { ...start, values: { type: 'technical' }, fresh: true }) as Modal
    expect(submitted(started, typed).input).toEqual({
      ...start,
      fresh: true,
      form: true,
      values: { type: 'technical', ...values },
    })
    expect(submitted(open(answers) as Modal, typed).input).toEqual({ kind: 'fill', run, values, by: 'press' })
    const filling = open(answers, { kind: 'fill', run, values: { type: 'technical' }, by: 'press' }) as Modal
    expect(filled(filling, typed)).toEqual({ type: 'technical', ...values })
  })

  test('is a press where a press opened it, and never a whole form', () => {
    expect(submitted(open(answers, start) as Modal, typed).input).toMatchObject({ kind: 'start', by: 'press' })
    const whole = open(answers, { kind: 'fill', run, values: {}, form: true, by: 'press' }) as Modal
    expect(submitted(whole, typed).input).not.toHaveProperty('form')
  })

  test('began by words where a command opened it, kept under an id or not', () => {
    const short = open(formOf(field('a')), { ...start, by: 'words' }) as Modal
    expect(isLong(short.base)).toBe(false)
    expect(submitted(short, { a: '1' }).input).toEqual({ ...start, values: { a: '1' }, form: true, by: 'words' })
    const long = open(answers, { ...start, values: { subject: 'x'.repeat(100) }, by: 'words' }) as Modal
    expect(isLong(long.base)).toBe(true)
    expect(submitted(long, typed).input).toMatchObject({ kind: 'start', by: 'words' })
  })

  test('left empty: skipped where it may be, asked in the chat where it has to be answered', () => {
    expect(filled(open(answers) as Modal, { po: '' })).toEqual({ seats: null, po: null, files: null })
    expect(filled(open(formOf(field('x', { instead: { value: 'no', label: 'No' } }))) as Modal, { x: '  ' })).toEqual(
      {},
    )
  })

  test('untouched: as it was', () => {
    expect(filled(open(answers) as Modal)).toMatchObject({ po: '4711' })
    const chosen = formOf(field('s', { widget: 'choices', value: ['a'], choices: [{ value: 'a', label: 'A' }] }))
    expect(filled(open(chosen) as Modal)).toEqual({ s: ['a'] })
  })

  test('files go beside the values, with the question they answer', () => {
    const got = submitted(open(answers) as Modal, { ...typed, files: ['111', '222'] })
    expect(got).toMatchObject({ files: ['111', '222'], fileSlot: 'files', stays: false })
    expect(got.input).not.toHaveProperty('values.files')
    const more = formOf(field('files', { widget: 'files', isRequired: false, value: ['id-1'] }))
    expect(filled(open(more) as Modal)).toEqual({})
  })

  test('one of many options, and several of many', () => {
    const choices = Array.from({ length: 20 }, (_, index) => ({ value: `v,${index}`, label: `V ${index}` }))
    const lists = formOf(field('one', { widget: 'choice', choices }), field('all', { widget: 'choices', choices }))
    expect(filled(open(lists) as Modal, { one: 'v,3', all: ['v,4'] })).toEqual({ one: 'v,3', all: ['v,4'] })
  })

  test('a base too long for Discord is kept elsewhere', () => {
    const long: Input = { ...start, values: { words: 'x'.repeat(100) } }
    const modal = open(answers, long) as Modal
    expect(isLong(modal.base)).toBe(true)
    expect(submitted(modal, typed).input).toMatchObject({ values: { words: 'x'.repeat(100), subject: ' Blank page ' } })
    expect(readModal({ custom_id: 's|gone', components: [] }).input).toMatchObject({ run: '', action: 'resume' })
  })

  test.each([undefined, null, 'x', {}, { custom_id: 'p', components: [] }, { custom_id: 'v|home', components: [] }])(
    '%j is a dead button',
    (data) => {
      expect(readModal(data)).toEqual({
        input: { kind: 'press', run: '', action: 'resume', by: 'press' },
        stays: false,
        files: [],
      })
    },
  )
})

describe('what has to be known before', () => {
  const note = 'Erik asked: **Which company?**'
  const fields = (count: number) => Array.from({ length: count }, (_, index) => field(`f${index}`))

  test('stands above the questions where there is room', () => {
    const modal = open({ ...formOf(...fields(4)), note, problem: 'Look again.' }) as Modal
    expect(opened(modal).components[0]).toEqual({ type: 10, content: `⚠ Look again.\n${note}` })
    expect(filled(modal, { f0: 'x' })).toEqual({ f0: 'x' })
  })

  test('gives way to a fifth question', () => {
    expect(opened(open({ ...formOf(...fields(5)), note }) as Modal).components.map(({ type }) => type)).toEqual([
      18, 18, 18, 18, 18,
    ])
  })
})

test('a picture may say what the only text would: beside files it may be left empty', () => {
  const answer = field('text', { widget: 'paragraph' })
  const files = field('files', { widget: 'files', isRequired: false })
  const requires = (modal: Modal | undefined) =>
    opened(modal as Modal).components.filter((one) => JSON.stringify(one).includes('"required":true'))
  expect(requires(open(formOf(answer, files)))).toEqual([])
  expect(requires(open(formOf(answer)))).toHaveLength(1)
  expect(requires(open(formOf(field('subject'), answer, files)))).toHaveLength(2)
  expect(submitted(open(formOf(answer, files)) as Modal, { files: ['1'] })).toMatchObject({
    input: { values: {} },
    files: ['1'],
  })
})

test('10,000 signs in every place are cut to what Discord takes', () => {
  const long = '😀'.repeat(10_000)
  const choices = Array.from({ length: 25 }, (_, index) => ({ value: `v${index}`, label: `${index} ${long}` }))
  const many: Partial<Field<string>>[] = [
    { help: { label: long, text: long } },
    { widget: 'choice', choices, hint: long },
    { widget: 'choices', choices, problem: long },
    { widget: 'choices', choices: choices.slice(0, 5) },
    { widget: 'choice', choices: choices.slice(0, 3) },
  ]
  const modal = open({
    ...formOf(...many.map((more, index) => field(`f${index}`, { label: long, ...more }))),
    title: long,
  })
  expect(opened(modal as Modal).components).toHaveLength(5)
})

test('a text longer than a modal can show stays as it is, unless another one is written', () => {
  const text = field('description', { widget: 'paragraph', value: 'x'.repeat(4001) })
  for (const kept of [text, { ...text, isRequired: false }]) {
    const modal = open(askOf(kept)) as Modal
    expect(opened(modal).components).toMatchObject([{ component: { required: false, placeholder: '… (4001)' } }])
    expect(filled(modal)).toEqual({})
    expect(filled(modal, { description: 'Shorter.' })).toEqual({ description: 'Shorter.' })
  }
})
