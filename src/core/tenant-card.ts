import { stageOf } from '../domain/tenant.ts'
import type { Context } from './flow.ts'
import type { Button, Record as RecordMessage, Row } from './message.ts'
import { look, start } from './present.ts'
import type { TenantSight } from './tenant-sight.ts'
import { adminWords, blockerWords, makingWords, tenantRoleWords, tenantRows, tenantStatus } from './tenant-words.ts'
import { text, type Words } from './words.ts'

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
  if (stageOf(status) !== 'there' && stageOf(status) !== 'suspended') return []
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
      return text(status === 'ABANDONED' ? 'tenant.abandoned' : 'tenant.archived')
  }
}

/** What its reader can do with it now, what comes next first. */
export function tenantButtons(sight: TenantSight, ctx: Reader): Button[] {
  const { tenant, can } = sight
  const here = { tenant: tenant.id }
  const tap = { seen: tenant.version, style: 'primary' } as const
  const tree = look(text('tenant-tree.button'), 'tenant.tree')
  switch (stageOf(tenant.status)) {
    case 'planned':
    case 'being-made':
    case 'gone':
      return [tree]
    case 'failed':
      return [...(can('tenant.create') ? [start(text('tenant-retry.button'), 'tenant.retry', here, tap)] : []), tree]
    case 'suspended':
      return [...(can('tenant.suspend') ? [start(text('tenant-resume.button'), 'tenant.resume', here, tap)] : []), tree]
    case 'there':
      return [...stepButtons(sight, ctx), ...otherButtons(sight), tree]
  }
}

/** The way to *ready to send*: log in, another one, an administrator, the hand-over (T9 steps 10–17). */
export function stepButtons(
  { tenant, role, can, blockers, isItsAdmin, isPartners }: TenantSight,
  { person, tenantPage }: Reader,
): Button[] {
  const { id, version, type, edition, master, status, handOver } = tenant
  const here = { tenant: id }
  const isHandedOver = status === 'HANDED_OVER'
  const isTheirs = tenant.createdBy.id === person.id && !isHandedOver
  const again = { type, edition: edition.key, ...(master ? { master: master.id } : {}) }
  return [
    ...(role ? [{ label: text('tenant.log-in'), does: { url: tenantPage(id), isForChat: true } as const }] : []),
    ...(isItsAdmin && handOver && !handOver.acceptedAt
      ? [
          start(text('tenant-accept-hand-over.button'), 'tenant.acceptHandOver', here, {
            seen: version,
            style: 'primary',
          }),
        ]
      : []),
    ...(status === 'WAIT_SERVICE_CONFIG' && can('tenant.configure')
      ? [start(text('tenant-configured.button'), 'tenant.configured', here, { seen: version, style: 'primary' })]
      : []),
    ...(isTheirs && can('tenant.create') ? [start(text('tenant-create.another'), 'tenant.create', again)] : []),
    ...(can('tenant.admins') && !isPartners ? [start(text('tenant-add-admin.button'), 'tenant.addAdmin', here)] : []),
    ...(can('tenant.handOver') && !isHandedOver && !isPartners
      ? [
          start(text('tenant-hand-over.button'), 'tenant.handOver', here, {
            seen: version,
            ...(blockers.length === 0 ? { style: 'primary' } : {}),
          }),
        ]
      : []),
  ]
}

function otherButtons({ tenant, can, isItsAdmin }: TenantSight): Button[] {
  const { id, version, roles, declines, status } = tenant
  const here = { tenant: id }
  const isWaiting = roles.some((one) => one.status === 'INVITED')
  return [
    ...(can('tenant.admins') && isWaiting ? [start(text('tenant-admin-again.button'), 'tenant.adminAgain', here)] : []),
    ...(can('tenant.admins') && roles.some(({ origin }) => origin === 'CUSTOMER')
      ? [start(text('tenant-admin-role.button'), 'tenant.adminRole', here)]
      : []),
    ...(can('tenant.create') && tenant.master ? [start(text('tenant-move.button'), 'tenant.move', here)] : []),
    ...(can('tenant.copy') ? [start(text('tenant-copy.button'), 'tenant.copy', { from: id })] : []),
    ...(isItsAdmin
      ? [
          start(
            text(declines ? 'tenant-decline-copies.take' : 'tenant-decline-copies.button'),
            'tenant.declineCopies',
            { ...here, declines: declines ? 'no' : 'yes' },
            { seen: version },
          ),
        ]
      : []),
    ...(can('product.unlock') ? [start(text('product-unlock.button'), 'product.unlock', here)] : []),
    ...(can('invoice.show') ? [look(text('invoice-show.button'), 'invoice.show', here)] : []),
    ...(can('tenant.suspend') && status === 'HANDED_OVER'
      ? [
          start(text('tenant-suspend.button'), 'tenant.suspend', here),
          start(text('tenant-archive.button'), 'tenant.archive', here, { style: 'danger' }),
        ]
      : []),
  ]
}
