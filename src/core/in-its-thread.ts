import type { BotOptions } from './bot-options.ts'
import type { Input, Turn } from './turn.ts'

/** Below a ticket's card a command or words for *take*, *note*, … that name no ticket are about this one. */
export async function inItsThread(
  input: Input,
  { turn, key, personId }: { readonly turn: Turn; readonly key: string; readonly personId: string | undefined },
  { store, catalogue }: Pick<BotOptions, 'store' | 'catalogue'>,
): Promise<Input> {
  if (turn.thread === undefined || input.kind !== 'start' || input.by !== 'words') return input
  const flow = catalogue.flows.find(({ id }) => id === input.flow)
  if (!flow?.slots.ticket || input.values?.ticket !== undefined) return input
  const told = await store.lastTold(turn, key, personId)
  return told?.kind === 'ticket' ? { ...input, values: { ...input.values, ticket: told.number } } : input
}
