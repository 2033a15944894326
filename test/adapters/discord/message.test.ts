import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readComponent } from '../../../adapters/discord/component.ts'
import { isLong } from '../../../adapters/discord/custom-id.ts'
import { isCard, messageOf, messagesOf } from '../../../adapters/discord/message.ts'
import { heading, label, markdown } from '../../../adapters/discord/words.ts'
import { cardOf } from '../../../adapters/teams/card.ts'
import type { Ask, Button, Field, Message, Record as RecordMessage } from '../../../src/core/message.ts'
import { optionsOf } from '../../../src/core/options.ts'
import { withStoredInputs } from '../../../src/core/stored-inputs.ts'
import type { Input } from '../../../src/core/turn.ts'
import { moment, plain, type Text, verbatim } from '../../../src/core/words.ts'
import { en } from '../../../src/texts/en.ts'
import { wrongWith } from '../../support/discord-contract.ts'
import { type Json, visible } from '../../support/fake-connector.ts'
import { form, list, record, review, samples } from '../teams/sample-messages.ts'

const t = (words: unknown) => String(en[(words as Text).key as keyof typeof en])
const draw = (message: Message<string>) => messageOf(message, { t })
const complaints = (body: object) => wrongWith('POST /channels/:channel/messages', body, false)

/** What Discord takes for an address, or for an escaped sign. */
const TAKEN = /(https?:\/\/[^\s<]+[^<.,:;"'\]\s])|\\([^0-9A-Za-z\s])/gu

/** Discord's markdown as it is read: without marks, escapes undone, addresses as they are. */
const read = (text: string) =>
  text
    .replace(/^-# /gmu, '')
    .replace(new RegExp(`${TAKEN.source}|\\*+`, 'gu'), (_, url?: string, sign?: string) => url ?? sign ?? '')

/** What somebody sees and may press. */
function look(message: Message<string>) {
  const body = draw(message)
  const [embed] = body.embeds
  const components = body.components.flatMap((row) => row.components)
  const buttons = components.flatMap((one) => ('label' in one ? [one] : []))
  const selects = components.flatMap((one) => ('options' in one && one.options ? [one] : []))
  const options = selects.flatMap((one) => one.options ?? [])
  const written = [
    body.content,
    ...body.embeds.flatMap(({ author, title, description, fields = [], footer }) => [
      author?.name,
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]),
    ...buttons.map((one) => one.label),
    ...options.flatMap((one) => [one.label, one.description]),
  ]
  const pressed = (data: object) => readComponent(data, undefined, { components: body.components })
  const presses = [
    ...buttons.flatMap((one) => ('custom_id' in one ? [pressed(one)] : [])),
    ...selects.flatMap((one) =>
      (one.options ?? []).map(({ value }) => pressed({ custom_id: one.custom_id, values: [value] })),
    ),
  ]
  return {
    body,
    embed,
    buttons,
    selects,
    options,
    titles: buttons.map((one) => one.label),
    links: buttons.flatMap((one) => ('url' in one ? [one.url] : [])),
    text: read(written.filter(Boolean).join('\n')),
    presses,
    inputs: presses.map(({ input }) => input),
    choose: (select: number, ...values: string[]) => pressed({ ...selects[select], values }).input,
  }
}

/** Everything that a message tells people, as plain words. */
function told(value: unknown): string[] {
  const tells = ['title', 'text', 'note', 'problem', 'hint', 'display', 'who', 'when', 'empty']
  const found: string[] = []
  JSON.stringify(value, (key, one: unknown) => {
    if (typeof one === 'string' && (tells.includes(key) || (key === 'label' && one !== '')))
      found.push(...plain(one).split('\n'))
    if (key === 'facts' && typeof (one as unknown[])[0] === 'string') found.push(...(one as string[]).map(plain))
    if (key === 'notes') found.push(...(one as string[]).map(plain))
    if (key === 'rows' || key === 'facts')
      found.push(...(one as { value?: string }[]).flatMap((row) => plain(row.value ?? '').split('\n')))
    return ['submit', 'page', 'does', 'help', 'refresh', 'open'].includes(key) ? undefined : one
  })
  return found.filter((words) => words.trim() !== '')
}

describe.each(Object.entries(samples))('%s', (name, message) => {
  const seen = look(message)

  test('is what Discord takes', () => {
    expect(complaints(seen.body)).toEqual([])
  })

  test('tells the same as the card in Teams', () => {
    const card = cardOf(message, 28_000) as unknown as Json
    const helps = visible(card).buttons.flatMap(({ toggles = [] }) => toggles)
    const { text, buttons, inputs } = visible(card, helps)
    const inTeams = [
      text,
      ...buttons.map(({ title }) => title),
      ...inputs.flatMap((one) => one.choices ?? []).map((one) => one.title),
    ]
    const facts = told(message.kind === 'list' && message.items.length > 0 ? { ...message, empty: '' } : message)
    expect(facts.length).toBeGreaterThan(0)
    const options =
      message.kind === 'form' ? message.fields.flatMap(({ choices = [], instead }) => [...choices, instead]) : []
    const inModal = options.map((one) => one?.label)
    for (const words of facts) {
      expect(inTeams.join('\n')).toContain(words)
      if (!inModal.includes(words))
        expect(seen.text.replace(/\s+/gu, ' ')).toContain(words.replace(/\s+/gu, ' ').trim())
    }
  })

  test('holds every button', () => {
    for (const { input } of optionsOf([message]))
      if (message.kind !== 'form' || input.kind !== 'fill') expect(seen.inputs).toContainEqual(input)
    for (const { does } of message.buttons ?? []) if ('url' in does) expect(seen.links).toContain(does.url)
    expect(seen.inputs).not.toContainEqual(expect.objectContaining({ run: '' }))
    expect(seen.presses.every(({ stays }) => stays === (name === 'record-home' || name.startsWith('say-')))).toBe(true)
  })
})

describe('words about a question, a form or a summary', () => {
  const about = (run: string): Message<string> => ({
    kind: 'say',
    run,
    tone: 'bad',
    text: `${verbatim('demo.mp4')} is 45 MB. ${'Everything else is kept. '.repeat(40)}`,
    buttons: [
      { label: 'Choose other files', does: { kind: 'press', run, action: 'edit', slot: 'files', by: 'press' } },
    ],
  })
  const cards = Object.values(samples).filter((one) => one.kind !== 'say' && 'run' in one)

  test('are one message with it, so that both give way to whatever is pressed', () => {
    expect(cards.length).toBeGreaterThan(5)
    for (const card of cards) {
      const [both, none, ...more] = messagesOf([about(card.run), card], { t })
      expect([none, ...more]).toEqual([undefined])
      expect(complaints(both ?? {})).toEqual([])
      const labels = both?.components.flatMap((row) =>
        row.components.flatMap((one) => ('label' in one ? one.label : [])),
      )
      expect(labels).toEqual(['Choose other files', ...look(card).titles])
      expect(both?.embeds[0]?.description).toContain('demo.mp4')
      expect(both?.embeds[1]?.title).toBe(draw(card).embeds[0]?.title)
    }
  })

  test('shorten it where both are long, and lose no button', () => {
    const rows = Array.from({ length: 15 }, (_, index) => ({
      id: `${index}`,
      label: 'Text',
      value: 'word '.repeat(200),
    }))
    const [both] = messagesOf([about(review.run), { ...review, rows }], { t })
    expect(complaints(both ?? {})).toEqual([])
  })

  test('of another draft stand alone', () => {
    expect(messagesOf([about('another'), review], { t })).toEqual([draw(about('another')), draw(review)])
  })
})

describe('words alone', () => {
  const said = (text: string): Message<string> => ({ kind: 'say', tone: 'plain', text })

  test('are a plain message', () => {
    expect(draw(said(`**Hi** ${verbatim('*you*')}`))).toEqual({
      content: '**Hi** \\*you\\*',
      embeds: [],
      components: [],
    })
    expect(isCard(said('Hi'))).toBe(false)
    expect(isCard(record)).toBe(true)
  })

  test('of more than 2,000 characters have room in an embed', () => {
    const { body, embed } = look(said('word '.repeat(500)))
    expect(body.content).toBe('')
    expect(embed?.description?.length).toBeGreaterThan(2000)
    expect(draw(said('x'.repeat(2000))).content).toHaveLength(2000)
  })

  test('nobody is left with an empty message', () => {
    for (const text of ['', ' ', verbatim(' \n ')]) expect(complaints(draw(said(text)))).toEqual([])
  })
})

describe('a question', () => {
  const submit: Button<string> = { label: 'OK', does: { kind: 'fill', run: 'r', values: {}, by: 'press' } }
  const ask = (field: Partial<Field<string>>, buttons: readonly Button<string>[] = []): Ask<string> => ({
    kind: 'ask',
    run: 'r',
    submit,
    field: { id: 'x', label: 'X', widget: 'choice', isRequired: true, ...field },
    buttons,
  })
  const several = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `V ${index}` }))
  const fill = (value: unknown): Input => ({ kind: 'fill', run: 'r', values: { x: value }, by: 'press' })

  test('of five options is answered with one tap', () => {
    const few = look(ask({ choices: several(5) }))
    expect(few.selects).toEqual([])
    expect(few.inputs).toEqual(several(5).map(({ value }) => fill(value)))
  })

  test('of more options has a list, and as many as three lists', () => {
    expect(look(ask({ choices: several(6) })).selects.map(({ options = [] }) => options.length)).toEqual([6])
    const many = look(ask({ choices: several(75), value: 'v30' }))
    expect(many.selects.map(({ options = [] }) => options.length)).toEqual([25, 25, 25])
    expect(many.choose(2, 'v70')).toEqual(fill('v70'))
    expect(many.options.filter((one) => one.default)).toMatchObject([{ value: 'v30' }])
    expect(complaints(many.body)).toEqual([])
  })

  test('of even more options, or without any, is written: in a modal', () => {
    for (const one of [ask({ choices: several(76) }), ask({ widget: 'line' }), ask({ widget: 'files' })])
      expect(look(one)).toMatchObject({
        titles: ['Answer'],
        selects: [],
        inputs: [{ kind: 'press', run: 'r', action: 'edit', slot: one.field.id, by: 'press' }],
      })
  })

  test('with a long answer has a list although it has few', () => {
    const choices = several(2).map(({ label: words }, index) => ({ value: `${index}`.repeat(101), label: words }))
    const { choose, body } = look(ask({ choices }))
    expect(choose(0, '2')).toEqual(fill('2'))
    expect(complaints(body)).toEqual([])
  })

  test('with several answers adds and takes out what its list offers, nothing else', () => {
    const { choose, selects } = look(ask({ widget: 'choices', choices: several(30), value: ['v1', 'v28'] }))
    expect(selects[0]).toMatchObject({ min_values: 0, max_values: 25 })
    const [first = {}, second = {}] = [choose(0, 'v2', 'v3'), choose(1)].map((one) =>
      one.kind === 'fill' ? one.values : {},
    )
    expect(first).toMatchObject({ x: { add: ['v2', 'v3'] } })
    expect((first.x as { remove: string[] }).remove).toHaveLength(23)
    expect(second).toEqual({ x: { add: [], remove: ['v25', 'v26', 'v27', 'v28', 'v29'] } })
    expect(readComponent({ custom_id: 'm|r|x', values: ['v1'] }).input).toEqual(fill(['v1']))
  })

  test('has its way out once', () => {
    const instead = { value: 'unknown', label: 'I don’t know' }
    expect(look(ask({ widget: 'line', instead })).titles).toEqual(['Answer', 'I don’t know'])
    expect(look(ask({ widget: 'line', instead }, [{ label: 'No idea', does: fill('unknown') }])).titles).toEqual([
      'Answer',
      'No idea',
    ])
  })

  test('says what is wrong with a sign and words, and how to find the answer', () => {
    const { embed } = look(samples['ask-line'] as Message<string>)
    expect(embed?.description).toBe('**⚠** Please use numbers such as 23.2.34.11.\n\nnewest')
    expect(embed?.fields?.[0]).toMatchObject({
      name: 'Where do I find this?',
      value: expect.stringMatching(/→ About ExFlow\*\.\n.*\n\[Read the article\]\(https:\/\/docs\.example\/about\)$/su),
    })
    expect(embed?.image?.url).toBe('https://deskhand.example/pictures/about-exflow.png')
  })
})

describe('what stands below a message', () => {
  const view = (index: number): Button<string> => ({
    label: `Button ${index}`,
    does: { kind: 'view', view: `v${index}`, by: 'press' },
  })
  const many = (count: number) => Array.from({ length: count }, (_, index) => view(index))

  test.each([1, 5, 6, 25, 26, 45, 70, 100])('%i buttons, none of them lost', (count) => {
    const buttons = [
      ...many(count),
      { ...view(200), style: 'primary' as const },
      { label: 'Site', does: { url: 'https://a.example' } },
    ]
    const seen = look({ ...record, buttons })
    expect(complaints(seen.body)).toEqual([])
    expect(seen.inputs).toHaveLength(count + 1)
    expect(seen.links).toEqual(['https://a.example'])
    expect(seen.titles).toContain('Button 200')
  })

  test('rows of a list, however many there are', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      id: `T-${index}`,
      title: 'Same',
      facts: [],
      open: { kind: 'view', view: 'ticket', params: { number: `T-${index}` }, by: 'press' } as const,
    }))
    const seen = look({ ...list, items, buttons: many(30) })
    expect(complaints(seen.body)).toEqual([])
    for (const { open } of items) expect(seen.inputs).toContainEqual(open)
    expect(seen.inputs).toHaveLength(60 + 2 + 30)
  })

  test('the same press twice', () => {
    const { body, inputs } = look({ ...record, buttons: [view(1), view(1), view(1)] })
    expect(complaints(body)).toEqual([])
    expect(inputs).toEqual([view(1).does, view(1).does, view(1).does])
  })

  test('links that are no web addresses, or too long for a button, are written out', () => {
    const long = `https://a.example/${'x'.repeat(600)}`
    const links = [
      { label: 'Write a mail', does: { url: 'mailto:ewa@hello.example' } },
      { label: 'Call +46 40 628 04 20', does: { url: 'tel:+46406280420' } },
      { label: 'Far [away]', does: { url: long } },
    ]
    for (const message of [
      { ...record, buttons: links },
      { ...review, buttons: links },
      { ...list, buttons: links },
    ]) {
      const { links: buttons, embed, body } = look(message)
      expect(buttons).toEqual([])
      expect(embed?.description).toContain('Write a mail: ewa@hello.example\nCall +46 40 628 04 20\n')
      expect(embed?.description).toContain(`[Far \\[away\\]](${long})`)
      expect(complaints(body)).toEqual([])
    }
  })

  test('a press too long for a button goes by the id under which it is kept', async () => {
    const does: Input = { kind: 'start', flow: 'ticket.create', values: { subject: 'x'.repeat(100) }, by: 'press' }
    const message = { ...record, buttons: [{ label: 'Go', does }] }
    const kept: Input[] = []
    const inputs = { keepInput: async (one: Input) => `${kept.push(one)}`, storedInput: async () => does }
    const [stored = message] = await withStoredInputs([message], inputs, isLong)
    expect(kept).toEqual([does])
    expect(look(stored).buttons).toMatchObject([{ custom_id: 's|1' }])
    expect(look(message).inputs).toEqual([{ kind: 'press', run: '', action: 'resume', by: 'press' }])
  })
})

describe('a record', () => {
  test('says in its state when that was in the zone of whoever looks: a card in a channel has many readers', () => {
    const label = `Approved by ${verbatim('Kim *Berg*')}, ${moment(new Date('2026-05-12T09:14:00Z'), '12 May, 09:14')}`
    const [first] = look({ ...record, status: { label, tone: 'done' } }).embed?.description?.split('\n') ?? []
    expect(first).toBe('**✓ Approved by Kim \\*Berg\\*, <t:1778577240:f>**')
  })

  test('says its state with a sign and in words; a colour only underlines it (rule 9)', () => {
    const tones = ['new', 'active', 'waiting', 'done', 'off'] as const
    const seen = tones.map((tone) => look({ ...record, status: { label: tone, tone } }).embed)
    expect(seen.map((embed) => embed?.description?.split('\n')[0])).toEqual([
      '**● new**',
      '**● active**',
      '**◐ waiting**',
      '**✓ done**',
      '**○ off**',
    ])
    for (const embed of seen) expect(embed?.color).toBeGreaterThan(0)
  })

  test('has short facts side by side, long ones below each other', () => {
    const facts = [
      { id: 'a', label: 'A', value: 'short' },
      { id: 'b', label: 'B', value: verbatim('two\nlines') },
      { id: 'c', label: 'C', value: '' },
    ]
    expect(look({ ...record, facts, entries: [] }).embed?.fields).toEqual([
      { name: 'A', value: 'short', inline: true },
      { name: 'B', value: 'two\nlines', inline: false },
      { name: 'C', value: '–', inline: true },
    ])
  })

  test('of many facts keeps them all', () => {
    const facts = Array.from({ length: 40 }, (_, index) => ({ id: `${index}`, label: `L${index}`, value: `V${index}` }))
    const { text, body } = look({ ...record, facts })
    for (const { label: name, value } of facts) expect(text).toContain(`${name} ${value}`)
    expect(complaints(body)).toEqual([])
  })

  test('shows its first picture, and further ones below, each with its name', () => {
    const pictures = ['one', 'two', 'three'].map((name) => ({
      name: verbatim(`${name}.png`),
      url: `https://a.example/${name}`,
    }))
    const { body } = look({ ...record, pictures })
    expect(body.embeds.map(({ image }) => image?.url)).toEqual(pictures.map(({ url }) => url))
    expect(body.embeds[0]?.description).toContain('[two.png](https://a.example/two)')
    expect(complaints(draw({ ...record, pictures: [{ name: 'x', url: '/not/absolute' }] }))).toEqual([])
  })

  test('times are the reader’s own; where Discord reads no marks they are written out', () => {
    const when = moment(new Date('2026-05-12T09:14:00Z'), '12 May, 09:14')
    const { embed } = look({
      ...record,
      title: `T-1 · ${when}`,
      facts: [{ id: 'a', label: 'Created', value: when }],
      entries: [{ who: 'Tom', when, text: 'Hi' }],
    })
    expect(embed?.title).toBe('T-1 · 12 May, 09:14')
    expect(embed?.fields?.map(({ value }) => value)).toEqual(['<t:1778577240:f>', '-# <t:1778577240:f>\nHi'])
  })
})

describe('what people write is shown to the letter (X67)', () => {
  const nasty =
    '# **bold** [link](https://evil.example) <@123> <#1> <t:1:R> @everyone ||secret|| `code` ~~gone~~ __under__ \\*\n- “ü” ß 😀\n1. one\n> quote\n-# small\n```\ncode\n```'

  test('in every place where Discord reads marks', () => {
    const { embed } = look({
      ...record,
      title: verbatim(nasty),
      text: verbatim(nasty),
      facts: [{ id: 'a', label: verbatim(nasty), value: verbatim(nasty) }],
    })
    expect(read(embed?.title ?? '')).toBe(nasty.replace(/\s+/gu, ' '))
    expect(read(embed?.description ?? '')).toContain(nasty)
    expect(read(embed?.fields?.[0]?.value ?? '')).toBe(nasty)
  })

  /** What would still act as a mark: outside of addresses, and not escaped. */
  const marks = (text: string) =>
    text.replace(TAKEN, 'x').match(/[\\*_~|`<[]|^[^\S\n]*(#{1,3}|-#|-|\+|\d+\.|>)(?=\s)|@(everyone|here)/gmu)

  test('whatever it is', () => {
    const unit = fc.constantFrom(...'*_~|`<>[]()\\#-+1.@ \n', 'a', 'everyone', 'https://x.example/_', '😀')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (said) => {
        const shown = markdown(verbatim(said), 4000)
        expect(marks(shown)).toBeNull()
        expect(read(shown)).toBe(said)
        expect(marks(heading(`**${verbatim(said)}**`, 4000))).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })

  test('our own marks reach around it', () => {
    expect(markdown(`✅ **Ticket ${verbatim('T_1 ')}**is *${verbatim('a*b')}*, 5 * 3`, 100)).toBe(
      '✅ **Ticket T\\_1** is *a\\*b*, 5 \\* 3',
    )
    expect(label(`**Forward** to ${verbatim('*Ewa*')}`, 80)).toBe('Forward to *Ewa*')
  })

  test('addresses still lead somewhere', () => {
    expect(markdown(verbatim('see https://a.example/x_y_z*1 *now*'), 100)).toBe(
      'see https://a.example/x_y_z*1 \\*now\\*',
    )
  })
})

describe('never too long', () => {
  const long = '😀'.repeat(10_000)
  const words = verbatim(long)
  const does: Input = { kind: 'view', view: 'v', by: 'press' }
  const buttons = Array.from(
    { length: 30 },
    (_, index): Button<string> => ({
      label: words,
      does: { ...does, view: `v${index}` },
    }),
  )
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${index}`, label: words, value: words }))
  const status = { label: words, tone: 'new' } as const
  const help = {
    label: words,
    text: words,
    pictureUrl: 'https://a.example/p',
    link: { label: words, url: 'https://a.example' },
  }
  const field: Field<string> = {
    id: 'x',
    label: words,
    hint: words,
    help,
    problem: words,
    display: words,
    widget: 'choice',
    isRequired: true,
    choices: Array.from({ length: 60 }, (_, index) => ({ value: `v${index}`, label: words })),
  }
  const submit = { label: words, does }
  const big: Record<string, Message<string>> = {
    say: { kind: 'say', tone: 'bad', text: words },
    'say-buttons': { kind: 'say', tone: 'bad', text: words, buttons },
    ask: { kind: 'ask', run: 'r', title: words, field, submit, buttons },
    form: {
      kind: 'form',
      run: 'r',
      title: words,
      note: words,
      problem: words,
      fields: Array.from({ length: 30 }, () => field),
      submit,
      buttons,
    },
    review: {
      kind: 'review',
      run: 'r',
      title: words,
      rows: rows(18),
      notes: Array.from({ length: 9 }, () => words),
      buttons,
    },
    'review-many': { kind: 'review', run: 'r', title: words, rows: rows(60), notes: [words], buttons },
    list: {
      kind: 'list',
      title: words,
      note: words,
      empty: words,
      page: { label: words, previous: does, next: does },
      buttons,
      items: Array.from({ length: 75 }, (_, index) => ({
        id: words,
        title: words,
        status,
        facts: [words, words],
        open: { ...does, view: `i${index}` },
      })),
    },
    record: {
      ...record,
      title: words,
      status,
      facts: rows(18),
      text: words,
      entries: Array.from({ length: 500 }, (_, index) => ({ who: words, when: words, text: `${index} ${words}` })),
      note: words,
      buttons,
      pictures: Array.from({ length: 20 }, () => ({ name: words, url: 'https://a.example/p' })),
    },
  }

  test.each(Object.entries(big))('%s', (_, message) => {
    const { body, text, inputs } = look(message)
    expect(complaints(body)).toEqual([])
    expect(text).toContain('…')
    expect(JSON.stringify(body)).not.toMatch(/\\ud83d(?!\\ude00)|[\uE000-\uE002]/iu)
    for (const { does: press } of message.kind === 'say' ? (message.buttons ?? []) : buttons)
      expect(inputs).toContainEqual(press)
  })

  test('the newest of a talk are kept', () => {
    const entries = Array.from({ length: 60 }, (_, index) => ({ who: 'Tom', when: 'now', text: `said ${index}.` }))
    const { text } = look({ ...record, entries })
    expect(text).toContain('said 59.')
    expect(text).not.toContain('said 0.')
  })

  test('what is small stays whole', () => {
    for (const message of [record, review, form]) expect(look(message).text).not.toContain('…')
  })

  test('words that are cut are cut between signs, and our own marks are closed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('*', '_', 'a', ' ', '😀', '\n', 'https://x.example/a_b') }),
        fc.integer({ min: 8, max: 40 }),
        (said, max) => {
          const shown = markdown(`**${verbatim(said)}** and *more*`, max)
          expect(shown.length).toBeLessThanOrEqual(max)
          expect(shown.isWellFormed()).toBe(true)
          const outside = shown.replace(TAKEN, '')
          expect((outside.match(/\*/gu) ?? []).length % 2).toBe(0)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('whatever a record holds', () => {
    const text = fc
      .string({ unit: fc.constantFrom('word ', '*', '😀', '\n', '[', '_'), maxLength: 600, size: 'max' })
      .map(verbatim)
    const one = fc.record({
      title: text,
      facts: fc.array(fc.record({ id: text, label: text, value: text }), { maxLength: 30 }),
      text,
      entries: fc.array(fc.record({ who: text, when: text, text }), { maxLength: 30 }),
      note: text,
    })
    fc.assert(
      fc.property(one, (more) => {
        expect(complaints(draw({ ...record, ...more } as RecordMessage<string>))).toEqual([])
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})
