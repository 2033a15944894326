import type { AdminInvited, TenantCard, TenantWrites } from '../../src/core/ports.ts'
import { domainOf, sameAddress } from '../../src/domain/address.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { stageOf } from '../../src/domain/tenant.ts'
import { adminAsked, isLastAdmin } from '../../src/domain/tenant-admin.ts'
import type { Tx } from '../client.ts'
import { createMemberWrites } from './member.ts'
import { storableText } from './storable.ts'
import { atMailbox, customerOf, mayBring } from './tenant-customer.ts'
import { lockTenant, lockTenants, orderRoles, raise } from './tenant-lock.ts'
import { keepInvitation, memberRoleOf } from './tenant-membership.ts'

type Invites = Pick<TenantWrites, 'inviteToTenant' | 'inviteToTenantAgain' | 'confirmTenantRoles'>

/** The customer's own people in a tenant: asked by mail, and in it once the address is confirmed (H18, H21). */
export const createTenantAdmins = (tx: Tx): Invites => ({
  async inviteToTenant(tenantId, { name, role, userName, ...who }, by) {
    const tenant = await lockTenant(tx, tenantId)
    const before = await tx.tenantRole.findUnique({ where: { run: by.run } })
    if (before?.invitationId) return { kind: 'invited', roleId: before.id, invitationId: before.invitationId }
    const email = sameAddress(who.email)
    const reason = await refusal(tx, tenant, email, role, by.personId)
    if (reason) return { kind: 'refused', reason }
    const companyId = await customerOf(tx, tenant, email, by.at)
    const asked = { email, companyId, role: memberRoleOf(role), invitedById: by.personId }
    const invitationId = await createMemberWrites(tx).invite({ ...asked, run: by.run, at: by.at })
    const { id: roleId } = await tx.tenantRole.create({
      data: {
        tenantId,
        role,
        origin: 'CUSTOMER',
        status: 'INVITED',
        name: storableText(name),
        email,
        userName: storableText(userName ?? email),
        invitationId,
        invitedById: by.personId,
        run: by.run,
        createdAt: by.at,
      },
      select: { id: true },
    })
    await raise(tx, tenantId)
    return { kind: 'invited', roleId, invitationId }
  },

  async inviteToTenantAgain(roleId, email, by) {
    const { tenantId } = await tx.tenantRole.findUniqueOrThrow({ where: { id: roleId }, select: { tenantId: true } })
    const tenant = await lockTenant(tx, tenantId)
    const row = await tx.tenantRole.findUniqueOrThrow({ where: { id: roleId } })
    if (row.status !== 'INVITED' || !tenant.customer) return false
    const to = sameAddress(email ?? row.email ?? '')
    const isOther = to !== row.email
    if (isOther && (await refusal(tx, tenant, to, row.role, by.personId))) return false
    const asked = { email: to, companyId: tenant.customer.id, role: memberRoleOf(row.role), invitedById: by.personId }
    await tx.tenantRole.update({
      where: { id: roleId },
      data: {
        bouncedAt: null,
        bounceToldAt: null,
        ...(isOther
          ? { email: to, invitationId: await createMemberWrites(tx).invite({ ...asked, run: by.run, at: by.at }) }
          : {}),
        ...(isOther && row.userName === row.email ? { userName: to } : {}),
      },
    })
    if (isOther && row.invitationId) await keepInvitation(tx, row.invitationId, by.at)
    await raise(tx, tenantId)
    return true
  },

  async confirmTenantRoles(invitationId, personId, at) {
    const waiting = { invitationId, status: 'INVITED' } as const
    const concerned = await tx.tenantRole.findMany({ where: waiting, select: { tenantId: true } })
    const tenants = await lockTenants(
      tx,
      concerned.map(({ tenantId }) => tenantId),
    )
    const happened: Happening[] = []
    for (const tenant of tenants) {
      const row = await tx.tenantRole.findFirst({ where: { ...waiting, tenantId: tenant.id } })
      if (!row) continue
      const step = await confirm(tx, tenant, row.id, personId, at)
      happened.push({ kind: 'tenant', tenantId: tenant.id, step, version: await raise(tx, tenant.id), roleId: row.id })
    }
    return happened
  },
})

/** Whether somebody may be asked to be in a tenant: never a second time, its creator or the partner's staff never as its administrator (H19, X111), and nobody whom the partner may not bring to its customer. */
async function refusal(
  tx: Tx,
  tenant: TenantCard,
  email: string,
  role: TenantCard['roles'][number]['role'],
  askedById: string,
): Promise<Extract<AdminInvited, { kind: 'refused' }>['reason'] | undefined> {
  const stage = stageOf(tenant.status)
  if (stage === 'planned' || stage === 'gone') return 'gone'
  const known = await tx.person.findFirst({ where: atMailbox(email), select: { id: true } })
  const theirs = tenant.roles.filter(({ origin }) => origin === 'CUSTOMER')
  if (theirs.some((one) => one.personId === known?.id || (one.status === 'INVITED' && one.email === email)))
    return 'is-admin'
  if (role === 'ADMIN') {
    const isOfPartner = await worksFor(tx, tenant.partner.id, email, known?.id)
    const candidate = { ...(known ? { personId: known.id } : {}), email, isOfPartner }
    const asked = adminAsked(candidate, tenant.roles, tenant.createdBy.id)
    if (asked.kind === 'refused') return asked.reason
  }
  return (await mayBring(tx, tenant, email, askedById)) ? undefined : 'not-of-customer'
}

async function worksFor(tx: Tx, companyId: string, email: string, personId: string | undefined): Promise<boolean> {
  const domain = { companyId, domain: domainOf(email), verifiedAt: { not: null } }
  if ((await tx.companyDomain.count({ where: domain })) > 0) return true
  return personId !== undefined && (await tx.membership.count({ where: { companyId, personId, status: 'ACTIVE' } })) > 0
}

/** They are in it from now on, in place of what they were there before; whoever must not be is not (X111), and the last administrator stays one. */
async function confirm(
  tx: Tx,
  { roles, status, createdBy, partner, id: tenantId }: TenantCard,
  roleId: string,
  personId: string,
  at: Date,
): Promise<'confirmed' | 'admin-left'> {
  const invited = roles.find(({ id }) => id === roleId)
  const before = roles.find((one) => one.personId === personId && one.origin === 'CUSTOMER')
  const isAdmin = invited?.role === 'ADMIN'
  const isBarred = isAdmin && (personId === createdBy.id || (await worksFor(tx, partner.id, '', personId)))
  const isNeeded = before !== undefined && !isAdmin && isLastAdmin(status, roles, personId)
  const ended = { status: 'ENDED', endedAt: at, bounceToldAt: at } as const
  if (isBarred || isNeeded) {
    await tx.tenantRole.update({ where: { id: roleId }, data: ended })
    return isNeeded ? 'confirmed' : 'admin-left'
  }
  if (before) await tx.tenantRole.update({ where: { id: before.id }, data: ended })
  const { displayName: name } = await tx.person.findUniqueOrThrow({ where: { id: personId } })
  await tx.tenantRole.update({ where: { id: roleId }, data: { status: 'ACTIVE', personId, name, activeAt: at } })
  await orderRoles(tx, { id: tenantId }, { at, personId })
  return 'confirmed'
}
