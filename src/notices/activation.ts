import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening, Recipient } from '../domain/happening.ts'

/** Contracts and the keys that are issued under them (DOMAIN §1.F). */
export type ActivationHappening = Extract<Happening, { readonly kind: 'contract' | 'key' }>

/** Whom it concerns: the licence's contacts and admins, licence support, the sales manager. */
export async function activationRecipients(
  _happening: ActivationHappening,
  _reads: Reads,
  _now: Date,
): Promise<readonly Recipient[]> {
  return []
}

/** What they read. */
export async function activationWords(
  _happening: ActivationHappening,
  _recipient: Recipient,
  _ctx: Context,
): Promise<readonly Message[] | undefined> {
  return undefined
}
