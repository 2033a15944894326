import type { Commit, Outcome } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { TenantSight } from '../core/sights/tenant-sight.ts'
import { text } from '../core/words.ts'
import { byWhom, tenantTold, treeButton } from './on-tenant.ts'

/** Prepared by the vendor for a partner, who sees its costs and decides (DOMAIN §3.4): told to them, and kept who did it. */
export async function proposed(tenantId: string, { tenant: master }: TenantSight, ctx: Commit): Promise<Outcome> {
  const { personId: actorId, at } = byWhom(ctx)
  const about = { subjectType: 'tenant', subjectId: tenantId, data: { partnerId: master.partner.id } }
  await ctx.tx.write.audit({ actorId, action: 'tenant.propose', ...about, at })
  const words = text('tenant-create.proposed', { partner: master.partner.name })
  return { messages: [say(words, 'good', [treeButton])], ...(await tenantTold(tenantId, ctx, 'proposed')) }
}
