import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import {
  byWhom,
  chosenTenant,
  noTenant,
  type OnTenant,
  onTenant,
  tenantNow,
  tenantSlot,
  tenantVersion,
} from './on-tenant.ts'

/** A tenant's own administrators want no content from above, or want it again (H8, INV-56). */
export const tenantDeclineCopies = defineFlow<OnTenant>()({
  id: 'tenant.declineCopies',
  rev: 1,
  slash: { name: 'tenant decline-copies' },
  ...onTenant('tenant.admins', ({ isItsAdmin }) => isItsAdmin),
  seen: tenantVersion,
  slots: {
    tenant: tenantSlot,
    declines: {
      schema: z.enum(['yes', 'no']),
      widget: 'choice',
      choices: () =>
        (['yes', 'no'] as const).map((value) => ({ value, label: text(`tenant-decline-copies.${value}`) })),
    },
  },
  isOneTap: true,
  detour: (_, on) => (on.sight && !on.sight.isItsAdmin ? on.card() : noTenant(on)),
  async commit({ declines }, ctx, on) {
    const { id } = chosenTenant(on).tenant
    await ctx.tx.write.declineCopies(id, declines === 'yes', byWhom(ctx))
    return {
      messages: await tenantNow(id, ctx, text(`tenant-decline-copies.done-${declines}`)),
      changed: [{ type: 'tenant', id }],
    }
  },
})
