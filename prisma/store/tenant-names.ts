import type { Tx } from '../client.ts'
import { orderAround } from './tenant-role.ts'

type Card = { readonly type: 'tenant' | 'copy' | 'order' | 'system-notice'; readonly id: string }

/** What is shown of tenants, copies, orders and notices with somebody's name on it: each counts as changed, so that every copy is brought up to date (DOMAIN X56, X57). */
export async function renameOnTenants(tx: Tx, personId: string): Promise<readonly Card[]> {
  const change = { data: { version: { increment: 1 } }, select: { id: true } } as const
  const tenants = await tx.tenant.updateManyAndReturn({
    where: {
      OR: [
        { createdById: personId },
        { roles: { some: { status: { not: 'ENDED' }, OR: [{ personId }, { invitedById: personId }] } } },
        { handOvers: { some: { OR: [{ byId: personId }, { acceptedById: personId }] } } },
      ],
    },
    ...change,
  })
  const copies = await tx.copyJob.updateManyAndReturn({ where: { byId: personId, status: 'SHOWN' }, ...change })
  const orders = await tx.unlockOrder.updateManyAndReturn({
    where: { OR: [{ shownToId: personId }, { acceptedById: personId }, { cancelledById: personId }] },
    ...change,
  })
  const notices = await tx.systemNotice.updateManyAndReturn({
    where: { OR: [{ writtenById: personId }, { sentById: personId }] },
    ...change,
  })
  const cards = (type: Card['type'], rows: readonly { readonly id: string }[]) => rows.map(({ id }) => ({ type, id }))
  return [
    ...cards('tenant', tenants),
    ...cards('copy', copies),
    ...cards('order', orders),
    ...cards('system-notice', notices),
  ]
}

/** Of two roles of one person in the same tenant, on the same side, the more powerful one stays. */
export async function moveTenantRoles(tx: Tx, stays: string, goes: string, now: Date): Promise<void> {
  const held = { personId: { in: [stays, goes] }, status: { not: 'ENDED' as const } }
  // The order of the enum is that of power.
  const roles = await tx.tenantRole.findMany({
    where: held,
    orderBy: [{ role: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  for (const same of Map.groupBy(roles, ({ tenantId, origin }) => `${tenantId} ${origin}`).values()) {
    const [, ...weaker] = same
    await tx.tenantRole.updateMany({
      where: { id: { in: weaker.map(({ id }) => id) } },
      // They did not leave: nobody has to hear of it.
      data: { status: 'ENDED', endedAt: now, bounceToldAt: now },
    })
  }
  await tx.tenantRole.updateMany({ where: { personId: goes }, data: { personId: stays } })
  await orderAround(tx, roles, { at: now })
}
