import type { Message } from './message.ts'
import type { Store } from './ports.ts'
import type { Input } from './turn.ts'

/** Where inputs too long for a button are kept. */
export type Inputs = Pick<Store, 'keepInput' | 'storedInput'>

const CARRIERS = new Set(['does', 'open', 'refresh', 'previous', 'next'])

/**
 * Puts `{ id }` of a stored input in place of one that is too long for the surface (DESIGN §6); where the store is away it
 * stays as it is.
 */
export async function withStoredInputs(
  messages: readonly Message<string>[],
  inputs: Inputs | undefined,
  isLong: (input: Input) => boolean,
): Promise<readonly Message<string>[]> {
  if (!inputs) return messages
  const ids = new Map<unknown, { readonly id: string }>()
  const long: Input[] = []
  JSON.stringify(messages, (key, value: unknown) => {
    if (CARRIERS.has(key) && isInput(value) && isLong(value)) long.push(value)
    return value
  })
  for (const input of long) {
    const id = await inputs.keepInput(input).catch(() => undefined)
    if (id !== undefined) ids.set(input, { id })
  }
  if (ids.size === 0) return messages
  return JSON.parse(JSON.stringify(messages, (_, value: unknown) => ids.get(value) ?? value)) as Message<string>[]
}

const isInput = (value: unknown): value is Input =>
  typeof field(value, 'kind') === 'string' && field(value, 'by') !== undefined

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
