import { z } from 'zod'
import { type Input, inputSchema, type Values } from '../../src/core/turn.ts'

/** What a card's button carries; the inputs of the card come beside it, by slot name. */
export interface PressData {
  /** What the press does. */
  readonly $: Input
  /** The answer comes below the card instead of in its place. */
  readonly $stays?: 1
  /** Fields whose long value the card could not show: empty means unchanged. */
  readonly $kept?: readonly string[]
  /** Fields with several choices: clients leave them out when nothing is chosen. */
  readonly $lists?: readonly string[]
  /** What the line beside a way out (`<field>$instead`) held: only a changed line beats the way out. */
  readonly $was?: Readonly<Record<string, string>>
}

/** Where the way out of a field comes back, beside the field's own value. */
export const insteadOf = (field: string) => `${field}$instead`

const names = z.array(z.string().max(80)).max(200).catch([])
const pressSchema = z.looseObject({
  $: z.unknown().optional(),
  $stays: z.literal(1).optional().catch(undefined),
  $kept: names.optional(),
  $lists: names.optional(),
  $was: z.record(z.string(), z.string()).optional().catch(undefined),
})

/** A button that is no longer valid: the core says so. */
const BROKEN: Input = { kind: 'press', run: '', action: 'resume', by: 'press' }

/**
 * Data of a press → what it does, and whether its card stays. Untrusted: whatever does not fit is a dead button.
 * `stored`: the input whose id the button carries.
 */
export function readPress(value: unknown, stored?: Input): { readonly input: Input; readonly stays: boolean } {
  const press = pressSchema.safeParse(value)
  const input = inputSchema.safeParse(stored ?? press.data?.$)
  if (!press.success || !input.success) return { input: BROKEN, stays: false }
  const { $stays, $kept = [], $lists = [], $was = {}, ...beside } = press.data
  const stays = $stays === 1
  if (input.data.kind !== 'fill') return { input: input.data, stays }
  const typed = Object.fromEntries(
    Object.entries(beside).flatMap(([name, said]) => {
      if (/[$]|^msteams$/.test(name) || typeof said !== 'string') return []
      return [[name, read(said, beside[insteadOf(name)], $was[name])] as const]
    }),
  )
  const noneChosen = Object.fromEntries($lists.map((name) => [name, null]))
  const values: Values = { ...noneChosen, ...typed, ...input.data.values }
  const unchanged = $kept.filter((name) => values[name] === null || values[name] === undefined)
  return { input: { ...input.data, values: without(values, unchanged) }, stays }
}

/** What clients send for a toggle that is off: an empty `valueOff` comes back as `false` from some of them. */
const OFF: ReadonlySet<string> = new Set(['', 'false'])

function read(said: string, instead: unknown, was = ''): string | null {
  if (typeof instead === 'string' && !OFF.has(instead) && (said === '' || said === was)) return instead
  return said === '' ? null : said
}

const without = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

/** Buttons come twice on a card (Execute and Submit), and a card has 28 KB. */
const LONG = 1000

/** Whether a button carries the id of a stored input instead. */
export const isLong = (input: Input) => JSON.stringify(input).length > LONG

/** The id of the stored input that a press carries, if it carries one. */
export function storedIdOf(value: unknown): string | undefined {
  const data = field(field(value, 'action'), 'data') ?? value
  const id = field(field(data, '$'), 'id')
  return typeof id === 'string' ? id : undefined
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
