import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { tenantRoleWords, tenantStatus } from '../core/cards/tenant-words.ts'
import type { Context } from '../core/context.ts'
import type { Message } from '../core/message.ts'
import { mayHoldMore, seenTenants, type TenantSight } from '../core/sights/tenant-sight.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { drawn } from '../domain/tenant-tree.ts'
import { paged } from './licence-choice.ts'
import { whoCan } from './who-can.ts'

const params = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  /** Those alone that wait for the vendor's service (H3). */
  waiting: z.literal(true).optional(),
})

/** The tenants that somebody may see, each below its master (DOMAIN H7). */
export const tenantTree = defineView({
  id: 'tenant.tree',
  slash: { name: 'tenant tree' },
  params,
  async load(_, ctx) {
    const seen = await seenTenants(ctx)
    return { seen, makers: await makersFor(seen, ctx) }
  },
  may: (_, { person, now }) => may(person, 'tenant.show', { kind: 'unchosen' }, now),
  show: ({ seen, makers }, { page, waiting }, ctx): Message[] => [
    tenantList(seen, page, ctx, { makers, ...(waiting ? { waiting } : {}) }),
  ],
})

/** Who makes tenants, for those who have none and make none themselves (A15). */
export async function makersFor(seen: readonly TenantSight[], ctx: Context): Promise<readonly Words[]> {
  if (seen.length > 0 || may(ctx.person, 'tenant.create', { kind: 'nothing' }, ctx.now).allowed) return []
  const vendor = (await ctx.reads.companies.vendor())?.name ?? ''
  return [text('tenant-tree.makers', { vendor }), ...(await whoCan('partner', ctx, undefined))]
}

/** Tenants as a drawn tree, a page at a time. */
export function tenantList(
  seen: readonly TenantSight[],
  page: number,
  { person, now }: Pick<Context, 'person' | 'now'>,
  {
    makers = [],
    ...more
  }: { readonly search?: string; readonly waiting?: true; readonly makers?: readonly Words[] } = {},
): Message {
  const waits = ({ tenant }: TenantSight) => tenant.status === 'WAIT_SERVICE_CONFIG'
  const shown = more.waiting ? seen.filter(waits) : seen
  const sights = new Map(shown.map((sight) => [sight.tenant.id, sight]))
  const items = drawn(shown.map(({ tenant }) => tenant)).map(({ node, level }) => {
    const role = sights.get(node.id)?.role
    return {
      id: level === 0 ? node.name : `└${'──'.repeat(level - 1)} ${node.name}`,
      title: node.edition.label,
      status: tenantStatus(node.status),
      facts: [...(node.customer ? [node.customer.name] : []), ...(role ? [tenantRoleWords(role)] : [])],
      open: { kind: 'view', view: 'tenant.show', params: { id: node.id }, by: 'press' } as const,
    }
  })
  const canCreate =
    may(person, 'tenant.create', { kind: 'nothing' }, now).allowed &&
    (seen.length === 0 || seen.some((one) => mayHoldMore(one, { person, now })))
  return {
    kind: 'list',
    title: text('tenant-tree.title', { count: items.length }),
    ...(more.search ? { note: text('ticket-list.searching', { search: more.search }) } : {}),
    ...paged(items, page, (to) => ({
      kind: 'view',
      view: 'tenant.tree',
      params: { ...(more.waiting ? { waiting: true } : {}), page: to },
      by: 'press',
    })),
    empty: { lines: [text('tenant-tree.none'), ...makers] },
    buttons: [
      ...(canCreate ? [start(text('tenant-create.button'), 'tenant.create')] : []),
      ...(more.waiting
        ? [look(text('tenant-tree.all'), 'tenant.tree')]
        : seen.some((one) => waits(one) && one.can('tenant.configure'))
          ? [look(text('tenant-tree.waiting'), 'tenant.tree', { waiting: true })]
          : []),
      look(text('tenant-where.button'), 'tenant.where'),
      ...(makers.length > 0 ? [look(text('button.contact'), 'contact.show')] : []),
      look(text('button.home'), 'help'),
    ],
  }
}
