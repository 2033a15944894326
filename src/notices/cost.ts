import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening, Recipient } from '../domain/happening.ts'

/** Costs, and what the vendor tells every administrator (DOMAIN H22, H23, I4). */
export type CostHappening = Extract<Happening, { readonly kind: 'cost' | 'system-notice' }>

const KINDS: readonly Happening['kind'][] = ['cost', 'system-notice']
export const isOfCost = (happening: Happening): happening is CostHappening => KINDS.includes(happening.kind)

/** Who has to hear of it. */
export async function costRecipients(
  _happening: CostHappening,
  _reads: Reads,
  _now: Date,
): Promise<readonly Recipient[]> {
  return []
}

/** What they read; whoever may not see it (any longer) reads nothing. */
export async function costWords(
  _happening: CostHappening,
  _recipient: Recipient,
  _ctx: Context,
): Promise<readonly Message[] | undefined> {
  return undefined
}
