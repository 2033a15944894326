import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Happening, Recipient } from '../domain/happening.ts'

/** What a mailed link says; undefined where nothing leaves, because nobody has this address (B9). */
export async function accountMailWords(
  _: Extract<Happening, { kind: 'account-link' | 'invited' }>,
  _recipient: Recipient,
  _ctx: Context,
): Promise<readonly Message[] | undefined> {
  return undefined
}
