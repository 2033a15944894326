import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening, Recipient } from '../domain/happening.ts'

/** Licence changes and the licences of users (DOMAIN §1.G). */
export type LicenceHappening = Extract<
  Happening,
  { readonly kind: 'offer' | 'licence-use' | 'licence-full' | 'licence-end' | 'licence-source' }
>

const KINDS: readonly Happening['kind'][] = ['offer', 'licence-use', 'licence-full', 'licence-end', 'licence-source']
export const isOfLicence = (happening: Happening): happening is LicenceHappening => KINDS.includes(happening.kind)

/** Whom it concerns: the company's licence admins, those who lost a licence, the vendor where it has to answer. */
export async function licenceRecipients(
  _happening: LicenceHappening,
  _reads: Reads,
  _now: Date,
): Promise<readonly Recipient[]> {
  return []
}

/** What they read. */
export async function licenceWords(
  _happening: LicenceHappening,
  _recipient: Recipient,
  _ctx: Context,
): Promise<readonly Message[] | undefined> {
  return undefined
}
