import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { tenantRoleWords, tenantStatus } from '../core/cards/tenant-words.ts'
import type { Context } from '../core/context.ts'
import type { Message } from '../core/message.ts'
import { mayHoldMore, seenTenants, type TenantSight } from '../core/sights/tenant-sight.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { drawn } from '../domain/tenant-tree.ts'
import { paged } from './licence-choice.ts'

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
  load: (_, ctx) => seenTenants(ctx),
  may: (_, { person, now }) => may(person, 'tenant.show', { kind: 'unchosen' }, now),
  show: (seen, { page, waiting }, ctx): Message[] => [tenantList(seen, page, ctx, waiting ? { waiting } : {})],
})

/** Tenants as a drawn tree, a page at a time. */
export function tenantList(
  seen: readonly TenantSight[],
  page: number,
  { person, now }: Pick<Context, 'person' | 'now'>,
  more: { readonly search?: string; readonly waiting?: true } = {},
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
    empty: text('tenant-tree.none'),
    buttons: [
      ...(canCreate ? [start(text('tenant-create.button'), 'tenant.create')] : []),
      ...(more.waiting
        ? [look(text('tenant-tree.all'), 'tenant.tree')]
        : seen.some((one) => waits(one) && one.can('tenant.configure'))
          ? [look(text('tenant-tree.waiting'), 'tenant.tree', { waiting: true })]
          : []),
      look(text('tenant-where.button'), 'tenant.where'),
      look(text('button.home'), 'help'),
    ],
  }
}
