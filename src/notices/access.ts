import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening, Recipient } from '../domain/happening.ts'

type AccessHappening = Extract<Happening, { kind: 'access' | 'seat' | 'amendment' }>

/** Who hears of requests for seats, of seats that change hands, and of limits (DOMAIN §3.5). */
export async function accessRecipients(_happening: AccessHappening, _reads: Reads): Promise<readonly Recipient[]> {
  return []
}

/** What they read. */
export async function accessWords(
  _happening: AccessHappening,
  _recipient: Recipient,
  _ctx: Context,
): Promise<readonly Message[] | undefined> {
  return undefined
}
