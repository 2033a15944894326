import { type Input, inputSchema } from '../../src/core/turn.ts'
import { MOST } from './limits.ts'

/** What a button, an option or a modal carries: an input, or the id under which it is kept. */
export type Carried = Input | { readonly id: string }

/** A button that is no longer valid: the core says so. */
export const BROKEN: Input = { kind: 'press', run: '', action: 'resume', by: 'press' }

/** Answered below the message instead of in its place. */
const STAYS = '!'
/** What tells components of one message apart that do the same: `~2`. */
const TWIN = /~\d{1,2}$/u
/** Room for both. */
const ROOM = MOST.customId - STAYS.length - '~99'.length

/** Whether a button carries the id of a stored input instead. */
export const isLong = (input: Input): boolean => input.kind === 'text' || codeOf(input).length > ROOM

/**
 * Input → custom_id, or the value of an option (DESIGN §6). One that is too long and could not be kept becomes a button
 * that is no longer valid.
 */
export function customIdOf(carried: Carried, stays = false): string {
  const code = 'id' in carried ? `s|${name(carried.id)}` : codeOf(isLong(carried) ? BROKEN : carried)
  return `${stays ? STAYS : ''}${code}`
}

/** The same id for another component of the message. */
export const twinOf = (customId: string, index: number): string => `${customId}~${index}`

/** The id of the stored input that a custom_id carries, if it carries one. */
export function storedIdIn(customId: string): string | undefined {
  const [kind, id, ...more] = partsOf(customId)
  return kind === 's' && more.length === 0 ? id : undefined
}

/** custom_id → what it does, and whether its message stays. Untrusted: whatever does not fit is a dead button. */
export function inputOf(customId: string, stored?: Input): { readonly input: Input; readonly stays: boolean } {
  const input = inputSchema.safeParse(storedIdIn(customId) === undefined ? read(customId) : stored)
  return input.success ? { input: input.data, stays: customId.startsWith(STAYS) } : { input: BROKEN, stays: false }
}

function codeOf(input: Input): string {
  switch (input.kind) {
    case 'press':
      return code('p', [input.run, input.action, ...(input.slot === undefined ? [] : [input.slot])])
    case 'fill':
      return code(input.form ? 'F' : 'f', [input.run], input.values)
    case 'start':
      return code(
        'b',
        [
          input.flow,
          `${input.seen ?? ''}`,
          `${input.fresh ? '1' : ''}${input.form ? 'f' : ''}${input.by === 'words' ? 'w' : ''}`,
        ],
        input.values,
      )
    case 'view':
      return code('v', [input.view], input.params)
    case 'text':
      return code('t', [input.text])
  }
}

/** A letter that says what it is, names, and values behind them. */
export const code = (kind: string, names: readonly string[], values?: object): string =>
  [kind, ...names.map(name), ...(values ? [JSON.stringify(values)] : [])].join('|')

/** Anything, for the schema to judge. */
function read(customId: string): unknown {
  const [kind, first, second, third, ...rest] = partsOf(customId)
  const by = 'press'
  switch (kind) {
    case 'p':
      return rest.length > 0
        ? undefined
        : { kind: 'press', run: first, action: second, ...(third === undefined ? {} : { slot: third }), by }
    case 'f':
    case 'F':
      return { kind: 'fill', run: first, values: valuesIn(customId, 2), ...(kind === 'F' ? { form: true } : {}), by }
    case 'b': {
      const values = valuesIn(customId, 4)
      return {
        kind: 'start',
        flow: first,
        ...(values === undefined ? {} : { values }),
        ...(second ? { seen: Number(second) } : {}),
        ...(third?.includes('1') ? { fresh: true } : {}),
        ...(third?.includes('f') ? { form: true } : {}),
        by: third?.includes('w') ? 'words' : by,
      }
    }
    case 'v': {
      const params = valuesIn(customId, 2)
      return { kind: 'view', view: first, ...(params === undefined ? {} : { params }), by }
    }
  }
}

/** The values that stand behind so many parts, which may hold what separates them. */
function valuesIn(customId: string, parts: number): unknown {
  const json = bare(customId).split('|').slice(parts).join('|')
  try {
    return json === '' ? undefined : JSON.parse(json)
  } catch {
    return null
  }
}

const bare = (customId: string) => customId.replace(/^!/u, '').replace(TWIN, '')

/** The letter and the names of a custom_id; what stands in its values is of no use here. */
export const partsOf = (customId: string): string[] => bare(customId).split('|').map(unname)

/** Names without what separates them. */
const name = (said: string) => said.replace(/[!%|~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
const unname = (said: string) =>
  said.replace(/%([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
