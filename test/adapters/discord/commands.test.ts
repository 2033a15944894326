import type { APIApplicationCommandOption, RESTPutAPIApplicationCommandsJSONBody } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { inputOf, typingOf } from '../../../adapters/discord/command-input.ts'
import { commandsOf, listed } from '../../../adapters/discord/commands.ts'
import { createCatalogue } from '../../../src/catalogue.ts'
import { inputSchema } from '../../../src/core/turn.ts'
import { keyOf } from '../../../src/core/words.ts'
import { catalogs } from '../../../src/texts/texts.ts'
import { wrongWith } from '../../support/discord-contract.ts'
import { isCommand, keys, languages, messages } from '../../texts/text-keys.ts'

const catalogue = createCatalogue()
const commands = commandsOf(catalogue, catalogs)

/** A command, subcommand or option as Discord gets it. */
type Node = RESTPutAPIApplicationCommandsJSONBody[number] | APIApplicationCommandOption
const below = (node: Node): readonly APIApplicationCommandOption[] =>
  'options' in node && node.options ? (node.options as readonly APIApplicationCommandOption[]) : []
const everything = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...everything(below(node))])
const menus = commands.filter(({ type }) => type === 3)
const slashes = commands.filter(({ type }) => type !== 3)

/** `/ticket new type:` → `ticket new type`. */
const paths = (nodes: readonly Node[], before = ''): string[] =>
  nodes.flatMap((node) => [`${before}${node.name}`, ...paths(below(node), `${before}${node.name} `)])
const at = (path: string) =>
  path.split(' ').reduce<Node | undefined>((node, name) => {
    const among: readonly Node[] = node ? below(node) : slashes
    return among.find((one) => one.name === name)
  }, undefined)

describe('what Discord is asked to list', () => {
  test('is what Discord takes', () => {
    expect(wrongWith('PUT /applications/:application/commands', commands, false)).toEqual([])
  })

  test.each(['help', 'signin', 'link', 'contact', 'tickets filter', 'version-help', 'superusers', 'password-reset'])(
    '/%s, as DOMAIN §2.3 names it',
    (path) => expect(paths(slashes)).toContain(path),
  )
  test.each([
    'ticket new type',
    'ticket new product',
    'ticket new erp',
    'ticket new version',
    'ticket show number',
    'access request',
    'access replace',
    'access takeback',
    'license request customer',
    'license activate',
    'language',
    'privacy',
  ])('/%s, as DOMAIN §2.3 names it', (path) => expect(paths(slashes)).toContain(path))

  test('has whatever people may type as a command', () => {
    // Said in passing, not looked for in a list.
    const exceptions = ['thanks']
    const typed = keys.filter(isCommand).map((key) => key.replace(/\.command.*$/, ''))
    const offered = new Set(listed(catalogue).map(({ id }) => keyOf(id)))
    expect(typed.length).toBeGreaterThan(50)
    expect(typed.filter((key) => !offered.has(key) && !exceptions.includes(key))).toEqual([])
    expect(exceptions.filter((key) => offered.has(key) || !typed.includes(key))).toEqual([])
  })

  test('is otherwise named by the id’s words', () => {
    // As DOMAIN §2.3 names them, or by the noun that people look for.
    const named = [
      ...['help', 'sign-in', 'contact.show', 'ticket.create', 'ticket.list', 'version.show', 'seat.list'],
      ...[
        'tenant.create',
        'tenant.show',
        'tenant.handOver',
        'product.unlock',
        'price.show',
        'cost.list',
        'invoice.show',
      ],
      ...[
        'notice.show',
        'outage.write',
        'article.make',
        'tenant.adminAgain',
        'tenant.adminRole',
        'tenant.acceptHandOver',
      ],
    ]
    const own = listed(catalogue).filter(({ id }) => !named.includes(id) && id !== 'my-data')
    const words = (said: string) => said.replaceAll(/[. ]/g, '-')
    expect(own.filter(({ id, slash }) => words(keyOf(id)) !== words(slash.name)).map(({ id }) => id)).toEqual([])
  })

  test('has one command for one thing, and fills only what is there', () => {
    const names = listed(catalogue).map(({ slash }) => slash.name)
    expect(new Set(names).size).toBe(names.length)
    // A command with subcommands cannot be called by itself.
    expect(names.filter((name) => names.some((other) => other.startsWith(`${name} `)))).toEqual([])
    for (const one of listed(catalogue))
      for (const slot of Object.values(one.slash.options ?? {}))
        if ('slots' in one) expect(Object.keys(one.slots), `${one.id} ${slot}`).toContain(slot)
        else
          expect(JSON.stringify(one.params.toJSONSchema({ io: 'input' })), `${one.id} ${slot}`).toContain(`"${slot}"`)
  })

  test('hides from the others what only those who run things need', () => {
    const hidden = slashes.flatMap((one) => (one.default_member_permissions === '0' ? one.name : []))
    expect(hidden.toSorted()).toEqual([
      ...['amendment', 'channel', 'contract', 'cost', 'knowledge', 'member', 'members', 'notices', 'outage'],
    ])
  })

  test('offers a short list of its own, looks up what depends on data, and takes other words as they are', () => {
    expect(at('tickets filter')).toMatchObject({
      choices: [{ value: 'open' }, { value: 'closed' }, { value: 'company' }],
    })
    expect(at('channel register purpose')).toMatchObject({ autocomplete: true })
    expect(at('ticket new product')).toMatchObject({ autocomplete: true })
    expect(at('ticket new version')).toMatchObject({ max_length: 60 })
    expect(at('ticket new version')).not.toHaveProperty('autocomplete')
    expect(at('ticket show number')).toMatchObject({ required: true })
    expect(at('ticket reply number')).not.toHaveProperty('required')
  })

  test('makes a ticket of a message', () => {
    expect(menus).toMatchObject([
      { name: 'Create ticket from message', name_localizations: { de: 'Ticket aus Nachricht erstellen' } },
    ])
  })
})

describe('in every language', () => {
  const locales = ['de', 'es-ES', 'es-419']

  test('everything has a name and a description of its own', () => {
    for (const node of everything(slashes)) {
      const { name, name_localizations, description_localizations } = node as Exclude<Node, (typeof menus)[number]>
      expect(Object.keys(name_localizations ?? {}), name).toEqual(locales)
      expect(Object.keys(description_localizations ?? {}), name).toEqual(locales)
    }
  })

  test('English is called what comes back', () => {
    for (const key of keys.filter((one) => /^slash\.[a-z-]+$/.test(one) && one !== 'slash.from-message')) {
      const [name = ''] = (messages('en')[key] ?? '').split(': ')
      expect(`-${key.slice('slash.'.length)}`.endsWith(`-${name}`), key).toBe(true)
    }
    for (const key of keys.filter((one) => one.startsWith('slash.option.')))
      expect(messages('en')[key]).toMatch(new RegExp(`^${key.slice('slash.option.'.length)}: `))
  })

  test.each(locales)('%s: nobody sees two of one name side by side', (locale) => {
    const twins = (nodes: readonly Node[]): string[] => {
      const names = nodes.map(({ name, name_localizations }) => name_localizations?.[locale as 'de'] ?? name)
      const twice = names.filter((name, index) => names.indexOf(name) !== index)
      return [...twice, ...nodes.flatMap((node) => twins(below(node)))]
    }
    expect(twins(slashes)).toEqual([])
  })

  test('every command has its texts, and there is none of a command that is gone', () => {
    const used = new Set([
      'slash.from-message',
      ...slashes.map(({ name }) => `slash.${name}`),
      ...listed(catalogue).flatMap(({ slash }) => [
        `slash.${slash.name.replace(' ', '-')}`,
        ...Object.keys(slash.options ?? {}).map((name) => `slash.option.${name}`),
      ]),
    ])
    expect([...used].filter((key) => !keys.includes(key))).toEqual([])
    const chosen = everything(slashes).flatMap((node) =>
      'choices' in node && node.choices ? node.choices.map((choice) => choice.name) : [],
    )
    const isUsed = (key: string) =>
      key.startsWith('slash.choice.') ? chosen.includes(messages('en')[key] ?? '') : used.has(key)
    expect(keys.filter((key) => key.startsWith('slash.') && !isUsed(key))).toEqual([])
    expect(languages.length).toBe(3)
  })
})

/** `data` of an interaction: `/ticket new version:23` with the values beside the options. */
const called = (name: string, ...options: object[]) => {
  const [command = '', sub] = name.split(' ')
  return { type: 1, id: '1', name: command, options: sub ? [{ type: 1, name: sub, options }] : options }
}
const option = (name: string, value: unknown, focused?: true) => ({ type: 3, name, value, ...(focused && { focused }) })

describe('what a command asks for', () => {
  test('a flow, with what was said along with it, typed', () => {
    expect(inputOf(called('ticket new', option('type', 'bug'), option('version', ' 23.2.34.11 ')), catalogue)).toEqual({
      kind: 'start',
      flow: 'ticket.create',
      values: { type: 'bug', version: '23.2.34.11' },
      by: 'words',
    })
  })

  test('a view, with its filter', () => {
    expect(inputOf(called('tickets', option('filter', 'closed')), catalogue)).toEqual({
      kind: 'view',
      view: 'ticket.list',
      params: { filter: 'closed' },
      by: 'words',
    })
  })

  test('a slot under another name', () => {
    expect(inputOf(called('ticket reply', option('number', 'T-10001')), catalogue)).toMatchObject({
      flow: 'ticket.reply',
      values: { ticket: 'T-10001' },
    })
  })

  test('every command its own flow or view, and never as a press', () => {
    for (const { id, slash } of listed(catalogue)) {
      const input = inputOf(called(slash.name), catalogue)
      expect(input.kind === 'start' ? input.flow : input.kind === 'view' && input.view, slash.name).toBe(id)
      expect(input.by, slash.name).toBe('words')
      expect(inputSchema.safeParse(input).success, slash.name).toBe(true)
    }
  })

  test('a message becomes a ticket: its first line the subject', () => {
    const message = (content: string) => ({
      type: 3,
      name: 'Create ticket from message',
      target_id: '7',
      resolved: { messages: { 7: { content } } },
    })
    expect(inputOf(message('Blank page\nsince 08:00'), catalogue)).toEqual({
      kind: 'start',
      flow: 'ticket.create',
      values: { subject: 'Blank page', description: 'Blank page\nsince 08:00' },
      by: 'words',
    })
    expect(inputOf(message('  '), catalogue)).toMatchObject({ flow: 'ticket.create', values: {} })
  })

  test.each([
    ['a command that is gone', called('ticket explode')],
    ['a group by itself', { type: 1, name: 'ticket' }],
    ['an option that is gone', called('ticket new', option('colour', 'red'))],
    ['a name from elsewhere', called('tickets', option('constructor', 'x'))],
    ['a value of no kind', called('tickets', option('filter', { toString: 'x' }))],
    ['nothing', undefined],
    ['nonsense', { name: 4, options: 'all' }],
  ])('%s: the home card', (_, data) => {
    expect(inputOf(data, catalogue)).toEqual(catalogue.home)
  })
})

describe('what is being typed', () => {
  test('into one slot, beside everything else that was said', () => {
    expect(typingOf(called('ticket new', option('type', 'bug'), option('product', 'exf', true)), catalogue)).toEqual({
      input: { kind: 'start', flow: 'ticket.create', values: { type: 'bug' }, by: 'words' },
      slot: 'product',
      typed: 'exf',
    })
  })
  test('not yet a letter', () => {
    expect(typingOf(called('ticket reply', option('number', '', true)), catalogue)).toMatchObject({
      slot: 'ticket',
      typed: '',
    })
  })
  test.each([
    ['a view has nothing to look up', called('tickets', option('search', 'vpn', true))],
    ['a command that is gone', called('ticket explode', option('number', '1', true))],
    ['an option that is gone', called('ticket new', option('colour', 'r', true))],
    ['nowhere', called('ticket new', option('type', 'bug'))],
    ['nonsense', 42],
  ])('%s', (_, data) => expect(typingOf(data, catalogue)).toBeUndefined())
})
