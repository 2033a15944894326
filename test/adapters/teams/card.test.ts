import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards'
import { describe, expect, test } from 'vitest'
import { cardOf } from '../../../adapters/teams/card.ts'
import { outgoing, summaryOf } from '../../../adapters/teams/outgoing.ts'
import { runs } from '../../../adapters/teams/words.ts'
import type { Field, Message } from '../../../src/core/message.ts'
import { verbatim } from '../../../src/core/words.ts'
import { type Json, visible } from '../../support/fake-connector.ts'
import { form, list, record, review, samples } from './sample-messages.ts'

const MAX = 28_000
const draw = (message: Message<string>, max = MAX) => cardOf(message, max) as unknown as Json
const look = (message: Message<string>, open?: string[]) => visible(draw(message), open)
const size = (card: unknown) => Buffer.byteLength(JSON.stringify(card))

/** Everything the renderer of Teams' own library says against a card. */
function complaintsOf(card: Json): string[] {
  const drawn = new AdaptiveCard()
  const context = new SerializationContext(Versions.v1_5)
  drawn.parse(card, context)
  const parsed = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message ?? '')
  return [...parsed, ...drawn.validateProperties().validationEvents.map(({ message }) => message)]
}

describe.each(Object.entries(samples))('%s', (_, message) => {
  const card = draw(message)

  test('is a card without a complaint', () => {
    expect(complaintsOf(card)).toEqual([])
  })

  test('fits and has a text that says the same', () => {
    expect(size(card)).toBeLessThan(MAX)
    const [first = ''] = look(message).lines
    expect(String(card.fallbackText)).toContain(first.replace(/ \*$/, ''))
  })

  test('every press is Execute with the same Submit behind it, no more than six in a row', () => {
    const seen = look(message)
    for (const { title, data, fallback, url, toggles } of seen.buttons) {
      expect(title).not.toBe('')
      if (!url && !toggles) expect(data?.$).toMatchObject({ by: 'press' })
      expect(fallback).toEqual(data)
    }
    const rows: unknown[][] = []
    JSON.stringify(card, (key, value: unknown) => {
      if (key === 'actions') rows.push(value as unknown[])
      return value
    })
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(6)
  })

  test('paints with the host’s colours only', () => {
    expect(JSON.stringify(card)).not.toMatch(/#[0-9a-f]{6}\b|backgroundImage/iu)
  })
})

test('the checker does find a broken card', () => {
  expect(complaintsOf({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Input.Nonsense' }] })).not.toEqual([])
})

test('a form shows what is known, marks what is wrong and asks nothing of the client', () => {
  const { inputs, text, buttons } = look(form)
  expect(inputs.map(({ label, value, problem }) => [label, value, problem].filter(Boolean).join(' | '))).toEqual([
    'Product * | exflow-ap',
    'ERP version * | business-central-online',
    'ExFlow version * | newest | Please use numbers such as 23.2.34.11.',
    'I don’t know | false',
    'Severity * | major',
    'Subject * | exflow web doesn’t work',
    'Description * | After the update nobody can sign in.\nThe page stays blank.',
    'Also affected | sweden,spain',
    'Since | 2026-05-12',
    'PO number',
  ])
  expect(text).toContain('⚠ One answer needs a second look. Everything else is kept.')
  expect(text).toContain('image.png, log.txt')
  expect(JSON.stringify(draw(form))).not.toContain('isRequired')
  const submit = buttons.find(({ title }) => title === 'Continue')
  expect(submit).toMatchObject({
    takesInputs: true,
    data: { $lists: ['seats'], $was: { version: 'newest' } },
    style: 'positive',
  })
  expect(buttons.find(({ title }) => title === 'Cancel')?.takesInputs).toBe(false)
})

test('help opens inside the card (D6)', () => {
  const closed = look(form)
  expect(closed.text).not.toContain('About ExFlow')
  const toggle = closed.buttons.find(({ title }) => title === 'Where do I find this?')
  const open = look(form, [...(toggle?.toggles ?? [])])
  expect(open.text).toContain('ExFlow Import Journals → Actions → Functions → About ExFlow')
  expect(open.pictures).toEqual([
    { url: 'https://deskhand.example/pictures/about-exflow.png', name: 'Where do I find this?' },
  ])
  expect(open.buttons).toContainEqual(
    expect.objectContaining({ title: 'Read the article', url: 'https://docs.example/about' }),
  )
})

const submit = { label: 'OK', does: { kind: 'fill', run: 'r', values: {}, by: 'press' } } as const
const asked = (field: Partial<Field<string>>, buttons: Message<string>['buttons'] = []) =>
  look({
    kind: 'ask',
    run: 'r',
    submit,
    field: { id: 'x', label: 'X', widget: 'line', isRequired: true, ...field },
    buttons: [...buttons],
  })
const several = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `V ${index}` }))

test('a question with few options is answered with one tap, with many from a list that can be searched', () => {
  const few = asked({ widget: 'choice', choices: several(6) })
  expect(few.inputs).toEqual([])
  expect(few.buttons.map(({ data }) => data)).toEqual(
    several(6).map(({ value }) => ({ $: { kind: 'fill', run: 'r', values: { x: value }, by: 'press' } })),
  )
  expect(asked({ widget: 'choice', choices: several(7) }).inputs[0]?.choices).toHaveLength(7)
  const many = draw({
    kind: 'ask',
    run: 'r',
    submit,
    field: { id: 'x', label: 'X', widget: 'choice', isRequired: true, choices: several(26) },
    buttons: [],
  })
  expect(JSON.stringify(many)).toContain('"style":"filtered"')
})

test('a way out is a button of a question, once', () => {
  const instead = { value: 'unknown', label: 'I don’t know' }
  const titles = (seen: ReturnType<typeof look>) => seen.buttons.map(({ title }) => title)
  expect(titles(asked({ instead }))).toEqual(['OK', 'I don’t know'])
  const does = { kind: 'fill', run: 'r', values: { x: 'unknown' }, by: 'press' } as const
  expect(titles(asked({ instead }, [{ label: 'No idea', does }]))).toEqual(['OK', 'No idea'])
  const chosen = asked({ widget: 'choice', choices: several(9), instead })
  expect(chosen.inputs[0]?.choices?.at(-1)).toEqual({ title: 'I don’t know', value: 'unknown' })
})

test('a way out taken before is shown as taken, and the line is empty', () => {
  const taken = look({
    ...form,
    fields: [
      {
        id: 'v',
        label: 'V',
        widget: 'line',
        isRequired: true,
        value: 'unknown',
        instead: { value: 'unknown', label: '?' },
      },
    ],
  })
  expect(taken.inputs).toMatchObject([
    { id: 'v', value: '' },
    { id: 'v$instead', value: 'unknown' },
  ])
})

test('a list has a row to tap for each record, and arrows', () => {
  const { buttons, text } = look(list)
  expect(buttons.map(({ title, isRow }) => (isRow ? title.slice(0, 7) : title))).toEqual([
    'T-10482',
    'T-10471',
    'T-10455',
    '←',
    '→',
    'All company tickets',
    'Closed',
    'New ticket',
  ])
  expect(text).toContain(
    'T-10471 · Wrong company in *import* **journal**\n◐ Waiting for you\nErik Holm · ExFlow AP · 1 day',
  )
})

test('states are words and signs, not only colours (rule 9)', () => {
  const tones = ['new', 'active', 'waiting', 'done', 'off'] as const
  const shown = tones.map((tone) => look({ ...record, status: { label: tone, tone } }).lines[1])
  expect(shown).toEqual(['● new', '● active', '◐ waiting', '✓ done', '○ off'])
})

test('a record asks for its present state by itself; only a home card stays', () => {
  const { refresh } = draw(record) as { refresh?: { action: { data: Json } } }
  expect(refresh?.action.data).toEqual({ $: record.refresh })
  expect(look(record).buttons.some(({ data }) => data?.$stays)).toBe(false)
  expect(look({ ...record, stays: true }).buttons.filter(({ data }) => data?.$stays)).toHaveLength(7)
  expect(look(samples['say-buttons'] as Message<string>).buttons.every(({ data }) => data?.$stays === 1)).toBe(true)
})

test('words without buttons are plain text; everything has a line for the toast', () => {
  expect(outgoing({ kind: 'say', tone: 'plain', text: `**Hi** ${verbatim('*you*')}` }, 'en', MAX)).toEqual({
    type: 'message',
    locale: 'en',
    summary: 'Hi *you*',
    text: 'Hi *you*',
    textFormat: 'plain',
  })
  expect(summaryOf(review)).toBe('Send this to SignUp Support?')
  expect([...summaryOf({ kind: 'say', tone: 'plain', text: '😀'.repeat(200) })]).toHaveLength(150)
})

test('the text path numbers the buttons as they can be typed', () => {
  expect(draw(samples['ask-choice'] as Message<string>).fallbackText).toBe(
    'New ticket\nWhat is it about?\n1. Technical problem\n2. Question\n3. Licence\n4. Other\n5. Cancel',
  )
})

describe('what people write is shown to the letter (X67)', () => {
  const nasty =
    '# **bold** [link](https://evil.example) <script>alert(1)</script> {{DATE(2026-01-01T00:00:00Z)}} @everyone\n- “ü” ß 😀 \u202Ertl'

  test('in runs, never in blocks that read markdown', () => {
    const card = draw({
      ...record,
      title: verbatim(nasty),
      text: verbatim(nasty),
      facts: [{ id: 'a', label: 'A', value: verbatim(nasty) }],
    })
    expect(JSON.stringify(card)).not.toMatch(/"TextBlock"|"FactSet"/)
    expect(visible(card).lines.filter((line) => line === nasty)).toHaveLength(3)
    expect(complaintsOf(card)).toEqual([])
  })

  test('no run holds a function of the client', () => {
    JSON.stringify(draw({ ...record, text: verbatim(nasty) }).body, (_, value: unknown) => {
      if (typeof value === 'string') expect(value).not.toMatch(/\{\{/)
      return value
    })
  })

  test('our own marks reach around it', () => {
    const bits = runs(`✅ **${verbatim('T-1')}** is *${verbatim('a*b')}* now, 5 * 3`)
    expect(bits.map(({ text, weight, italic }) => [text, weight, italic].filter(Boolean).join('/'))).toEqual([
      '✅ ',
      'T-1/bolder',
      ' is ',
      'a*b/true',
      ' now, 5 ',
      '*',
      ' 3',
    ])
    expect(runs(verbatim('**a** *b*'))).toEqual([{ type: 'TextRun', text: '**a** *b*' }])
  })
})

describe('28 KB', () => {
  const emoji = '😀'.repeat(10_000)
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index))
  const big: Record<string, Message<string>> = {
    say: {
      kind: 'say',
      tone: 'plain',
      text: verbatim(emoji),
      buttons: [{ label: 'OK', does: { url: 'https://x.example' } }],
    },
    ask: {
      kind: 'ask',
      run: 'r',
      submit,
      field: { id: 'd', label: 'D', widget: 'paragraph', isRequired: true, value: emoji },
      buttons: [],
    },
    form: {
      ...form,
      note: verbatim(emoji),
      fields: form.fields.map((field) => (field.id === 'description' ? { ...field, value: emoji } : field)),
    },
    review: {
      ...review,
      rows: many(12, (index) => ({ id: `${index}`, label: 'Label', value: verbatim(emoji) })),
      notes: [verbatim(emoji)],
    },
    list: {
      ...list,
      items: many(10, (index) => ({
        id: `T-${index}`,
        title: verbatim(emoji),
        facts: [verbatim(emoji)],
        open: { kind: 'view', view: 'v', by: 'press' },
      })),
    },
    record: {
      ...record,
      title: 'Talk',
      text: verbatim(emoji),
      entries: many(500, (index) => ({ who: verbatim('Ann'), when: 'now', text: verbatim(`${index} ${emoji}`) })),
      note: verbatim(emoji),
    },
  }

  test.each(Object.entries(big))('%s is shortened, with all its inputs and buttons', (_, message) => {
    const card = draw(message)
    const whole = draw(message, Number.POSITIVE_INFINITY)
    expect(size(whole)).toBeGreaterThan(MAX)
    expect(size(card)).toBeLessThanOrEqual(MAX)
    expect(complaintsOf(card)).toEqual([])
    const bones = ({ inputs, buttons }: ReturnType<typeof visible>) => [
      inputs.map(({ id }) => id),
      buttons.map(({ data }) => data?.$),
    ]
    expect(bones(visible(card))).toEqual(bones(visible(whole)))
    expect(JSON.stringify(card)).toContain('…')
    expect(JSON.stringify(card)).not.toMatch(/\\ud83d(?!\\ude00)|[\uE000\uE001]/iu)
  })

  test('the newest of a talk are kept', () => {
    const { text } = look(big.record as Message<string>)
    expect(text).toMatch(/^499 /mu)
    expect(text).not.toMatch(/^0 /mu)
  })

  test('a prefilled text that has no room is left out and named', () => {
    const seen = look(big.form as Message<string>)
    expect(seen.inputs.find(({ id }) => id === 'description')).toMatchObject({ value: '', placeholder: '… (10000)' })
    expect(seen.buttons.find(({ title }) => title === 'Continue')?.data).toMatchObject({ $kept: ['description'] })
  })

  test('what is small stays whole', () => {
    expect(JSON.stringify(draw(record))).not.toContain('…')
  })

  test('a card of inputs only is what it is', () => {
    const fields = many(
      30,
      (index): Field<string> => ({ id: `f${index}`, label: 'x'.repeat(2000), widget: 'line', isRequired: false }),
    )
    expect(look({ ...form, fields }).inputs).toHaveLength(30)
  })
})
