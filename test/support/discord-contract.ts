import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateForumThreadRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  UpdateThreadRequestPartialSchema,
} from 'discord-api-spec/zod'
import { z } from 'zod'
import type { Json } from './fake-connector.ts'

/** What a request's body is, and what is to be held against it. */
const BODIES: Readonly<Record<string, { readonly schema: z.ZodType; readonly more?: Check }>> = {
  'POST /channels/:channel/messages': { schema: MessageCreateRequestSchema, more: newMessage },
  'PATCH /channels/:channel/messages/:message': { schema: MessageEditRequestPartialSchema, more: message },
  'POST /channels/:channel/messages/:message/threads': { schema: CreateTextThreadWithMessageRequestSchema },
  'POST /channels/:channel/threads': {
    schema: z.union([CreateForumThreadRequestSchema, CreateTextThreadWithoutMessageRequestSchema]),
    more: (body, hasFiles) => (isJson(body.message) ? newMessage(body.message, hasFiles) : []),
  },
  'PATCH /channels/:channel': { schema: UpdateThreadRequestPartialSchema },
  'POST /users/@me/channels': { schema: CreatePrivateChannelRequestSchema },
  'POST /webhooks/:application/:token': { schema: IncomingWebhookRequestPartialSchema, more: newMessage },
  'PATCH /webhooks/:application/:token/messages/:message': {
    schema: IncomingWebhookUpdateRequestPartialSchema,
    more: message,
  },
  'POST /interactions/:interaction/:token/callback': {
    schema: z.union([
      CreateMessageInteractionCallbackRequestSchema,
      UpdateMessageInteractionCallbackRequestSchema,
      ApplicationCommandAutocompleteCallbackRequestSchema,
      ModalInteractionCallbackRequestSchema,
    ]),
    more: callback,
  },
  'PUT /applications/:application/commands': { schema: z.array(ApplicationCommandUpdateRequestSchema) },
  'PUT /applications/:application/guilds/:guild/commands': { schema: z.array(ApplicationCommandUpdateRequestSchema) },
}

type Check = (body: Json, hasFiles: boolean) => string[]

/** What Discord would refuse in a request (error 50035): by its own description, and by the limits that one leaves out. */
export function wrongWith(route: string, body: unknown, hasFiles: boolean): string[] {
  const known = BODIES[route]
  if (!known) return []
  const told = asDescribed(body ?? {})
  const read = known.schema.safeParse(told)
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const problems = unknownKeys(told, read.data)
  if (Array.isArray(told)) return [...problems, ...commands(told as Json[])]
  return [...problems, ...(known.more?.(told as Json, hasFiles) ?? [])]
}

/** Discord takes numbers where its description says text, and permissions as text where it says a number. */
function asDescribed(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(asDescribed)
  if (!isJson(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      if (key === 'default_member_permissions' && typeof value === 'string') return [key, Number(value)]
      if (key === 'attachments' && Array.isArray(value))
        return [key, value.map((one: Json) => ({ ...one, id: String(one.id) }))]
      return [key, asDescribed(value)]
    }),
  )
}

/** What the description does not know is gone from what it read. */
function unknownKeys(given: unknown, read: unknown, path = ''): string[] {
  if (Array.isArray(given) && Array.isArray(read))
    return given.flatMap((one, at) => unknownKeys(one, read[at], `${path}${at}.`))
  if (!isJson(given) || !isJson(read)) return []
  return Object.entries(given).flatMap(([key, value]) =>
    value === undefined
      ? []
      : key in read
        ? unknownKeys(value, read[key], `${path}${key}.`)
        : [`${path}${key}: unknown key`],
  )
}

function callback(body: Json, hasFiles: boolean): string[] {
  const data = isJson(body.data) ? body.data : {}
  if (body.type === 4) return newMessage(data, hasFiles)
  if (body.type === 7) return message(data)
  if (body.type === 8) return atMost('choices', list(data.choices).length, 25)
  return body.type === 9 ? modal(data) : []
}

const COMPONENTS_V2 = 1 << 15

function newMessage(body: Json, hasFiles: boolean): string[] {
  const isEmpty = !body.content && !list(body.embeds).length && !list(body.components).length && !hasFiles && !body.poll
  return [...(isEmpty ? ['50006: Cannot send an empty message'] : []), ...message(body)]
}

function message(body: Json): string[] {
  const rows = list(body.components)
  const isV2 = (Number(body.flags ?? 0) & COMPONENTS_V2) !== 0
  return [
    ...atMost('content', size(body.content), 2000),
    ...atMost('nonce', size(body.nonce), 25),
    ...(body.enforce_nonce && !size(body.nonce) ? ['enforce_nonce: there is no nonce'] : []),
    ...(isV2 && (body.content || list(body.embeds).length) ? ['flags: no content or embeds beside components v2'] : []),
    ...embeds(list(body.embeds)),
    ...(isV2 ? [] : atMost('components', rows.length, 5)),
    ...(isV2 ? [] : rows.flatMap(row)),
    ...unique('custom_id', everyPart(rows).flatMap(customId)),
    ...everyPart(rows).flatMap(part),
  ]
}

function embeds(all: readonly Json[]): string[] {
  const fields = (one: Json) => list(one.fields)
  const total = all.reduce(
    (sum, one) =>
      sum +
      size(one.title) +
      size(one.description) +
      size((one.footer as Json | undefined)?.text) +
      size((one.author as Json | undefined)?.name) +
      fields(one).reduce((all, { name, value }) => all + size(name) + size(value), 0),
    0,
  )
  return [
    ...atMost('embeds', all.length, 10),
    ...atMost('embeds: all their characters', total, 6000),
    ...all.flatMap((one, at) => [
      ...atMost(`embeds.${at}.title`, size(one.title), 256),
      ...atMost(`embeds.${at}.description`, size(one.description), 4096),
      ...atMost(`embeds.${at}.footer`, size((one.footer as Json | undefined)?.text), 2048),
      ...atMost(`embeds.${at}.fields`, fields(one).length, 25),
      ...fields(one).flatMap(({ name, value }) => [
        ...within(`embeds.${at}.fields.name`, name, 1, 256),
        ...within(`embeds.${at}.fields.value`, value, 1, 1024),
      ]),
    ]),
  ]
}

/** Five buttons, or one select. */
function row({ type, components }: Json): string[] {
  const parts = list(components)
  if (type !== 1) return [`components: type ${type} is none of a classic message's rows`]
  if (parts.some((one) => one.type !== 2) && parts.length > 1) return ['components: a select is alone in its row']
  return atMost('components: parts of a row', parts.length, 5)
}

/** Rules of one button, select or input. */
function part(one: Json): string[] {
  switch (one.type) {
    case 2:
      return button(one)
    case 3:
      return select(one)
    case 4:
    case 19:
      return [`components: type ${one.type} is for modals only`]
    default:
      return []
  }
}

function button({ style, url, label, emoji, custom_id }: Json): string[] {
  const isLink = style === 5
  return [
    ...(isLink !== (url !== undefined) ? ['button: a url belongs to a link button, and only there'] : []),
    ...(isLink !== (custom_id === undefined) ? ['button: custom_id is required, except on a link'] : []),
    ...(emoji ? [] : within('button.label', label, 1, 80)),
    ...(isLink ? [] : within('button.custom_id', custom_id, 1, 100)),
  ]
}

function select({ custom_id, placeholder, options: offered, min_values = 1, max_values = 1 }: Json): string[] {
  const all = list(offered)
  const chosen = all.filter((one) => one.default).length
  return [
    ...within('select.custom_id', custom_id, 1, 100),
    ...atMost('select.placeholder', size(placeholder), 150),
    ...options({ options: all }, 1, 25),
    ...atMost('select.min_values', Number(min_values), Number(max_values)),
    ...atMost('select.max_values', Number(max_values), all.length),
    ...atMost('select: chosen beforehand', chosen, Number(max_values)),
  ]
}

/** What can be chosen: so many, and each one different. */
function options({ options }: Json, least: number, most: number): string[] {
  const all = list(options)
  return [
    ...between('options', all.length, least, most),
    ...unique(
      'options.value',
      all.map(({ value }) => String(value)),
    ),
    ...all.flatMap(({ label, value, description }) => [
      ...within('options.label', label, 1, 100),
      ...within('options.value', value, 1, 100),
      ...(description === undefined ? [] : within('options.description', description, 1, 100)),
    ]),
  ]
}

function modal({ custom_id, title, components }: Json): string[] {
  const parts = list(components)
  return [
    ...within('custom_id', custom_id, 1, 100),
    ...within('title', title, 1, 45),
    ...between('components', parts.length, 1, 5),
    ...unique('custom_id', everyPart(parts).flatMap(customId)),
    ...parts.flatMap(({ type, label, description, component }) => {
      if (type === 10) return []
      if (type !== 18) return [`components: type ${type} does not belong into a modal; a Label does`]
      return [
        ...within('label', label, 1, 45),
        ...(description === undefined ? [] : within('description', description, 1, 100)),
        ...inputOf(component as Json),
      ]
    }),
  ]
}

function inputOf(one: Json): string[] {
  const { type, custom_id, value, placeholder, label, min_values = 1, max_values = 1, disabled } = one
  if (type === 3) return [...select(one), ...(disabled ? ['disabled: not in a modal'] : [])]
  if (type === 4)
    return [
      ...within('input.custom_id', custom_id, 1, 100),
      ...atMost('input.value', size(value), Number(one.max_length ?? 4000)),
      ...atMost('input.value', size(value), 4000),
      ...atMost('input.placeholder', size(placeholder), 100),
      ...(label === undefined ? [] : ['input.label: the Label around it has it']),
    ]
  if (type === 21) return options(one, 2, 10)
  if (type === 22)
    return [
      ...options(one, 1, 10),
      ...atMost(
        'checkboxes.min_values',
        Number(one.min_values ?? 1),
        Number(one.max_values ?? list(one.options).length),
      ),
      ...atMost('checkboxes.max_values', Number(one.max_values ?? 1), list(one.options).length),
    ]
  if (type === 19)
    return [
      ...between('files.min_values', Number(min_values), 0, 10),
      ...between('files.max_values', Number(max_values), 1, 10),
    ]
  return []
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

function commands(all: readonly Json[]): string[] {
  const typed = all.filter(({ type = 1 }) => type === 1)
  const problems = [
    ...atMost('commands', typed.length, 100),
    ...atMost('context menu commands', all.length - typed.length, 30),
    ...unique(
      'command name',
      all.map(({ type = 1, name }) => `${type} ${name}`),
    ),
    ...typed.flatMap((one) => [
      ...option(one, String(one.name)),
      ...atMost(`/${one.name}: all its characters`, charactersOf(one), 8000),
    ]),
  ]
  const menus = all.filter(({ type = 1 }) => type !== 1)
  return [
    ...problems,
    ...menus.flatMap(({ name, description, options }) => [
      ...within('context menu name', name, 1, 32),
      ...(description ? [`${name}: a context menu has no description`] : []),
      ...(options ? [`${name}: a context menu has no options`] : []),
    ]),
  ]
}

/** A command, a subcommand or an option, and what is below it. */
function option(one: Json, path: string): string[] {
  const names = [one.name, ...Object.values((one.name_localizations ?? {}) as Json)].map(String)
  const descriptions = [one.description, ...Object.values((one.description_localizations ?? {}) as Json)]
  const below = list(one.options)
  const values = below.filter(({ type }) => Number(type) > 2)
  const lastRequired = values.findLastIndex(({ required }) => required)
  const firstOptional = values.findIndex(({ required }) => !required)
  const choices = list(one.choices)
  return [
    ...names
      .filter((name) => !NAME.test(name) || name !== name.toLowerCase())
      .map((name) => `${path}: "${name}" is no command name`),
    ...descriptions.flatMap((text) => within(`${path}: description`, text, 1, 100)),
    ...atMost(`${path}: options`, below.length, 25),
    ...(firstOptional >= 0 && lastRequired > firstOptional ? [`${path}: required options come first`] : []),
    ...(values.length > 0 && values.length < below.length ? [`${path}: subcommands and options do not mix`] : []),
    ...unique(
      `${path}: option name`,
      below.map(({ name }) => String(name)),
    ),
    ...atMost(`${path}: choices`, choices.length, 25),
    ...(choices.length > 0 && one.autocomplete ? [`${path}: choices and autocomplete exclude each other`] : []),
    ...choices.flatMap(({ name, name_localizations, value }) => [
      ...[name, ...Object.values((name_localizations ?? {}) as Json)].flatMap((said) =>
        within(`${path}: choice`, said, 1, 100),
      ),
      ...atMost(`${path}: choice value`, size(String(value)), 100),
    ]),
    ...below.flatMap((child) => option(child, `${path} ${child.name}`)),
  ]
}

/** Of each text the longest translation counts. */
function charactersOf(one: Json): number {
  const longest = (text: unknown, translations: unknown) =>
    Math.max(size(text), ...Object.values((translations ?? {}) as Json).map(size))
  return (
    longest(one.name, one.name_localizations) +
    longest(one.description, one.description_localizations) +
    list(one.choices).reduce(
      (sum, { name, name_localizations, value }) => sum + longest(name, name_localizations) + size(String(value)),
      0,
    ) +
    list(one.options).reduce((sum, child) => sum + charactersOf(child), 0)
  )
}

/** Rows, labels and sections, and everything in them. */
const everyPart = (parts: readonly Json[]): Json[] =>
  parts.flatMap((one) => [
    one,
    ...everyPart([...list(one.components), ...[one.component, one.accessory].filter(isJson)]),
  ])

const customId = ({ custom_id }: Json): string[] => (typeof custom_id === 'string' ? [custom_id] : [])

const unique = (what: string, all: readonly string[]) =>
  new Set(all).size === all.length ? [] : [`${what}: cannot be duplicated`]

const atMost = (what: string, is: number, most: number) => between(what, is, 0, most)

const within = (what: string, text: unknown, least: number, most: number) => between(what, size(text), least, most)

const between = (what: string, is: number, least: number, most: number) =>
  is >= least && is <= most ? [] : [`${what}: must be between ${least} and ${most}, is ${is}`]

/** Characters as Discord counts them. */
const size = (text: unknown) => (typeof text === 'string' || typeof text === 'number' ? [...String(text)].length : 0)

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : [])

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
