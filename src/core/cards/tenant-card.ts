import { isMade, stageOf } from '../../domain/tenant.ts'
import type { Context } from '../context.ts'
import type { Record as RecordMessage, Row } from '../message.ts'
import type { TenantSight } from '../sights/tenant-sight.ts'
import { text, type Words } from '../words.ts'
import { tenantButtons } from './tenant-buttons.ts'
import { adminWords, blockerWords, makingWords, tenantRoleWords, tenantRows, tenantStatus } from './tenant-words.ts'

type Reader = Pick<Context, 'person' | 'tenantPage'>

/** A tenant, whole: how far it is, who is what in it, what it lacks for its hand-over, and what its reader can do (H12–H19, H28, H29). */
export function tenantCard(sight: TenantSight, ctx: Reader, more: { readonly note?: Words } = {}): RecordMessage {
  const { tenant } = sight
  const words = textOf(sight)
  return {
    kind: 'record',
    subject: { type: 'tenant', id: tenant.id, version: tenant.version },
    title: tenant.name,
    status: tenantStatus(tenant.status),
    facts: [...tenantRows(tenant), ...peopleRows(sight, ctx)],
    ...(words ? { text: words } : {}),
    ...(more.note ? { note: more.note } : {}),
    buttons: tenantButtons(sight, ctx),
    refresh: { kind: 'view', view: 'tenant.show', params: { id: tenant.id, isCopy: true }, by: 'press' },
  }
}

function peopleRows({ tenant, role, can, isPartners }: TenantSight, { person }: Pick<Reader, 'person'>): Row[] {
  const { handOver, customer, status } = tenant
  const row = (id: string, value: Words): Row => ({ id, label: text(`tenant.fact.${id}`), value })
  if (!isMade(status)) return []
  return [
    ...(role ? [row('role', roleRow(tenant, role, person.id))] : []),
    ...(customer ? [row('customer', customer.name)] : []),
    ...(isPartners ? [] : [row('admins', adminWords(tenant, can('tenant.admins')))]),
    ...(handOver ? [row('hand-over', handOverWords(handOver))] : []),
  ]
}

/** Whoever has no role of their own in it is what they are above it (H17, INV-57). */
const roleRow = (
  { master, roles }: TenantSight['tenant'],
  role: NonNullable<TenantSight['role']>,
  readerId: string | undefined,
): Words =>
  master && roles.every(({ personId, role: own }) => personId !== readerId || own !== role)
    ? text('tenant.role-as-above', { role: tenantRoleWords(role), master: master.name })
    : tenantRoleWords(role)

/** Who handed it to whom, when, and whether it was accepted (H29). */
const handOverWords = ({ at, by, acceptedAt, acceptedBy }: NonNullable<TenantSight['tenant']['handOver']>): Words => ({
  lines: [
    text('tenant.handed-over', { at: { at }, by: by.name }),
    acceptedAt
      ? text('tenant.taken-over', { at: { at: acceptedAt }, by: acceptedBy?.name ?? '' })
      : text('tenant.not-taken-over'),
  ],
})

/** What is going on, what stands in the way, and what is kept. */
function textOf({ tenant, blockers, can, isPartners }: TenantSight): Words | undefined {
  const { making, status } = tenant
  switch (stageOf(status)) {
    case 'planned':
      return text('tenant.planned')
    case 'being-made':
      return making && makingWords(making)
    case 'failed': {
      const why = making?.error && can('tenant.suspend') ? [text('tenant.error', { error: making.error })] : []
      return { lines: [...(making ? [makingWords(making)] : []), text('tenant.failed'), ...why] }
    }
    case 'there':
      if (status === 'HANDED_OVER' || isPartners) return undefined
      return blockers.length > 0
        ? text('tenant.missing', { what: blockerWords(blockers) })
        : text('tenant.nothing-missing')
    case 'suspended':
      return text('tenant.suspended')
    case 'gone':
      if (status === 'ARCHIVED') return text('tenant.archived')
      return text(making ? 'tenant.abandoned' : 'tenant.given-up')
  }
}
