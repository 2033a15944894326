import type { Message } from '../../src/core/message.ts'
import type { Place } from '../../src/core/turn.ts'
import type { Connector } from './connector.ts'

/** Teams refreshes a card by itself for so many people at most (DOMAIN §2.2). */
const MOST = 60

/**
 * Who is shown a view of their own of a card in a group, as Teams names them: everybody there, up to 60. Where Teams does not
 * say who that is everybody sees the same card, and every press is checked anyhow.
 */
export async function viewersOf(
  messages: readonly Message<string>[],
  { isPrivate }: Place,
  connector: Pick<Connector, 'members'>,
): Promise<readonly string[]> {
  const refreshes = messages.some((message) => message.kind === 'record' && message.refresh !== undefined)
  if (isPrivate || !refreshes) return []
  const members = await connector.members().catch(() => [])
  return members.slice(0, MOST).map(({ userId }) => userId)
}
