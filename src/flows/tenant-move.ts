import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { mayHoldMore, seenTenants, type TenantSight } from '../core/sights/tenant-sight.ts'
import { text } from '../core/words.ts'
import { isMade, stageOf } from '../domain/tenant.ts'
import { isBelow } from '../domain/tenant-tree.ts'
import {
  aboutTenant,
  byWhom,
  chosenTenant,
  loadOnTenant,
  noTenant,
  type OnTenant,
  tenantIn,
  tenantNow,
  tenantSlot,
  tenantVersion,
} from './on-tenant.ts'

interface Moving extends OnTenant {
  /** Where it may stand: not below itself, and not where it is. */
  readonly masters: readonly TenantSight[]
}

const canMove = ({ master, status }: TenantSight['tenant']): boolean => master !== undefined && isMade(status)

/** Puts a tenant, with everything below it, below another one of its partner's (H7, X100). */
export const tenantMove = defineFlow<Moving>()({
  id: 'tenant.move',
  rev: 1,
  slash: { name: 'tenant move' },
  deed: 'tenant.create',
  async load(ctx: Context, given: Given): Promise<Moving> {
    const on = await loadOnTenant(ctx, given, 'tenant.create', ({ tenant }) => canMove(tenant))
    const { tenant } = on.sight ?? {}
    const all = tenant && isMade(tenant.status) ? await seenTenants(ctx) : []
    const fits = (other: TenantSight) =>
      tenant !== undefined &&
      other.tenant.partner.id === tenant.partner.id &&
      other.tenant.id !== tenant.id &&
      other.tenant.id !== tenant.masterId &&
      !isBelow(other.tenant, tenant) &&
      stageOf(other.tenant.status) === 'there' &&
      mayHoldMore(other, ctx)
    return { ...on, masters: all.filter(fits) }
  },
  subject: aboutTenant,
  seen: tenantVersion,
  scope: tenantIn,
  slots: {
    tenant: tenantSlot,
    master: {
      schema: z.string().max(80),
      widget: 'choice',
      choices: ({ masters }: Moving) => masters.map(({ tenant }) => ({ value: tenant.id, label: tenant.name })),
      isAlone: true,
      hint: ({ sight }: Moving) =>
        sight?.tenant.master && text('tenant-move.now', { master: sight.tenant.master.name }),
    },
  },
  detour: (_, on) => noTenant(on) ?? (on.sight && on.masters.length === 0 ? on.card() : undefined),
  review: () => ({ notes: [text('tenant-move.note')] }),
  async commit({ master }, ctx, on) {
    const { id } = chosenTenant(on).tenant
    const moved = await ctx.tx.write.moveTenant(id, master, byWhom(ctx))
    if (moved !== 'moved') return { problems: { master: text(`tenant-move.${moved}`) } }
    return { messages: await tenantNow(id, ctx, text('tenant-move.done')), changed: [{ type: 'tenant', id }] }
  },
})
