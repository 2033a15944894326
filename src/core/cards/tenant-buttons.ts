import { stageOf } from '../../domain/tenant.ts'
import { look, start } from '../button.ts'
import type { Context } from '../context.ts'
import type { Button } from '../message.ts'
import type { TenantSight } from '../sights/tenant-sight.ts'
import { text } from '../words.ts'

type Reader = Pick<Context, 'person' | 'tenantPage'>

/** What its reader can do with it now, what comes next first. */
export function tenantButtons(sight: TenantSight, ctx: Reader): Button[] {
  const { tenant, can } = sight
  const here = { tenant: tenant.id }
  const tap = { seen: tenant.version, style: 'primary' } as const
  const tree = look(text('tenant-tree.button'), 'tenant.tree')
  switch (stageOf(tenant.status)) {
    case 'planned':
      return [...(can('tenant.create') ? planButtons(tenant) : []), tree]
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

/** To its costs as they are now, or to nothing. */
const planButtons = ({ orderId, version: seen }: TenantSight['tenant']): Button[] =>
  orderId === undefined
    ? []
    : [
        start(text('tenant-news.see-costs'), 'cost.again', { order: orderId }, { seen, style: 'primary' }),
        start(text('cost-decline.plan'), 'cost.decline', { order: orderId }, { seen }),
      ]

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
