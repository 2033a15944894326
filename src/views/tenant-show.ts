import { z } from 'zod'
import { tenantCard } from '../core/cards/tenant-card.ts'
import { seenTenant, seenTenants, type TenantSight, tenantRecord } from '../core/sights/tenant-sight.ts'
import { defineView } from '../core/view.ts'
import type { Words } from '../core/words.ts'
import { sameName } from '../domain/company-name.ts'
import { may } from '../domain/permission.ts'
import { makersFor, tenantList } from './tenant-tree.ts'

const params = z.object({
  id: z.string().max(80).optional(),
  /** Said instead of an id. */
  name: z.string().max(200).optional(),
  isCopy: z.literal(true).optional(),
})

interface Shown {
  readonly sight: TenantSight | undefined
  readonly others: readonly TenantSight[]
  readonly isNamed: boolean
  readonly makers: readonly Words[]
}

/** How a tenant stands, who is what in it, and what it lacks for its hand-over (DOMAIN H19, H28, H29). */
export const tenantShow = defineView({
  id: 'tenant.show',
  slash: { name: 'tenant status', options: { name: 'name' } },
  params,
  async load({ id, name = '' }, ctx): Promise<Shown> {
    if (id !== undefined) return { sight: await seenTenant(id, ctx), others: [], isNamed: true, makers: [] }
    const seen = await seenTenants(ctx)
    const found = name === '' ? seen : seen.filter(({ tenant }) => sameName(tenant.name).includes(sameName(name)))
    const exact = found.find(({ tenant }) => name !== '' && sameName(tenant.name) === sameName(name))
    return {
      sight: exact ?? (found.length === 1 ? found[0] : undefined),
      others: found,
      isNamed: false,
      makers: await makersFor(seen, ctx),
    }
  },
  may(_, { person, now }, { sight, isNamed }) {
    const subject = sight
      ? tenantRecord(sight.tenant)
      : isNamed
        ? ({ kind: 'record', record: {} } as const)
        : ({ kind: 'unchosen' } as const)
    return may(person, 'tenant.show', subject, now)
  },
  show: ({ sight, others, makers }, { name }, ctx) =>
    sight ? [tenantCard(sight, ctx)] : [tenantList(others, 1, ctx, { makers, ...(name ? { search: name } : {}) })],
})
