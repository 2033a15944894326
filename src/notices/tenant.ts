import { copyCard } from '../core/cards/copy-card.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import { seenCopy } from '../core/sights/copy-sight.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { tenantNews } from './tenant-news.ts'
import { ofCopy, ofTenant } from './tenant-recipients.ts'

/** Tenants and content that is copied between them (DOMAIN §1.H). */
export type TenantHappening = Extract<Happening, { readonly kind: 'tenant' | 'copy' }>

const KINDS: readonly Happening['kind'][] = ['tenant', 'copy']
/** Whether this file has the words for it. */
export const isOfTenant = (happening: Happening): happening is TenantHappening => KINDS.includes(happening.kind)

/** Who has to hear of it. */
export const tenantRecipients = async (happening: TenantHappening, reads: Reads): Promise<readonly Recipient[]> =>
  happening.kind === 'tenant' ? ofTenant(happening, reads) : ofCopy(happening, reads)

/** What they read, from how things are now; whoever may not see it (any longer) reads nothing. */
export async function tenantWords(
  happening: TenantHappening,
  recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  if (happening.kind === 'tenant') return tenantNews(happening, recipient, ctx)
  const sight = await seenCopy(happening.copyId, ctx)
  if (!sight) return undefined
  const { from, to } = sight.copy
  const words = text(`copy-news.${happening.step}`, { from: from.name, to: to.name })
  return [say(words, happening.step === 'copied' ? 'good' : 'bad'), copyCard(sight)]
}
