import type { Message } from '../../src/core/message.ts'
import type { Store } from '../../src/core/ports.ts'
import type { Input } from '../../src/core/turn.ts'

/** Where inputs too long for a button are kept. */
export type Inputs = Pick<Store, 'keepInput' | 'storedInput'>

/** Buttons come twice on a card (Execute and Submit), and a card has 28 KB. */
const LONG = 1000

const CARRIERS = new Set(['does', 'open', 'refresh', 'previous', 'next'])

/** Puts the id of a stored input in place of a long one (DESIGN §6); where the store is away it stays as it is. */
export async function withStoredInputs(
  messages: readonly Message<string>[],
  inputs: Inputs | undefined,
): Promise<readonly Message<string>[]> {
  if (!inputs) return messages
  const ids = new Map<unknown, { readonly id: string }>()
  const long: Input[] = []
  JSON.stringify(messages, (key, value: unknown) => {
    if (CARRIERS.has(key) && isInput(value) && JSON.stringify(value).length > LONG) long.push(value)
    return value
  })
  for (const input of long) {
    const id = await inputs.keepInput(input).catch(() => undefined)
    if (id !== undefined) ids.set(input, { id })
  }
  if (ids.size === 0) return messages
  return JSON.parse(JSON.stringify(messages, (_, value: unknown) => ids.get(value) ?? value)) as Message<string>[]
}

/** The id of the stored input that a press carries, if it carries one. */
export function storedIdOf(value: unknown): string | undefined {
  const data = field(field(value, 'action'), 'data') ?? value
  const id = field(field(data, '$'), 'id')
  return typeof id === 'string' ? id : undefined
}

const isInput = (value: unknown): value is Input =>
  typeof field(value, 'kind') === 'string' && field(value, 'by') !== undefined

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
