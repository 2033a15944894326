import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening, Recipient } from '../domain/happening.ts'

/** Tenants and content that is copied between them (DOMAIN §1.H). */
export type TenantHappening = Extract<Happening, { readonly kind: 'tenant' | 'copy' }>

const KINDS: readonly Happening['kind'][] = ['tenant', 'copy']
export const isOfTenant = (happening: Happening): happening is TenantHappening => KINDS.includes(happening.kind)

/** Who has to hear of it. */
export async function tenantRecipients(
  _happening: TenantHappening,
  _reads: Reads,
  _now: Date,
): Promise<readonly Recipient[]> {
  return []
}

/** What they read, from how things are now; whoever may not see it (any longer) reads nothing. */
export async function tenantWords(
  _happening: TenantHappening,
  _recipient: Recipient,
  _ctx: Context,
): Promise<readonly Message[] | undefined> {
  return undefined
}
