import { randomUUID } from 'node:crypto'
import { Conflict, type TenantCard, type TenantPlan, type Tx } from '../../../src/core/ports.ts'
import { sameName } from '../../../src/domain/company-name.ts'
import type { Happening } from '../../../src/domain/happening.ts'
import { PROVISIONING_STEPS, type ProvisioningStep } from '../../../src/domain/provisioning-job.ts'
import type { TenantStatus } from '../../../src/domain/tenant.ts'
import { glanceAt } from '../../../src/domain/tenant-name.ts'
import type { RoleInTenant } from '../../../src/domain/tenant-role.ts'
import { openWorld } from './world.ts'

export type TenantDesk = Awaited<ReturnType<typeof openTenantDesk>>

const START = new Date('2026-05-12T08:00:00Z')
export const minute = (n: number): Date => new Date(START.getTime() + n * 60_000)
export const hour = (n: number): Date => minute(n * 60)

/** A partner with people and a price list, and tenants on which everybody acts; every deed is a transaction, done again where somebody else wrote meanwhile. */
export async function openTenantDesk() {
  const world = await openWorld()
  const { client, store } = world
  await world.company('vendor', 'VENDOR')
  await world.company('agentur', 'PARTNER')
  await world.company('nordic', 'PARTNER')
  await world.person('sofia', { agentur: 'PARTNER_ADMIN' })
  await world.person('nils', { nordic: 'PARTNER_ADMIN' })
  await world.person('kim')
  await client.tenantEdition.create({ data: { key: 'BASIC', label: { en: 'BASIC' }, description: { en: 'Simple' } } })
  await client.costProduct.create({
    data: { sku: 'tenant-basic', name: { en: 'Tenant' }, tenantType: 'STANDARD', editionKey: 'BASIC' },
  })
  await client.priceList.create({
    data: {
      version: '2025-04',
      validFrom: minute(-9999),
      prices: { create: { sku: 'tenant-basic', amount: 4900, currency: 'EUR', interval: 'MONTH' } },
    },
  })
  await client.conditionsVersion.create({
    data: { version: 'v7', validFrom: minute(-9999), text: { en: 'Terms' }, sha256: 'f7' },
  })

  /** Everything that was told, in its order. */
  const told: Happening[] = []
  const by = (personId = 'sofia', at = minute(1), run: string = randomUUID()) => ({ personId, at, run })
  async function deed<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++)
      try {
        return await store.transaction((tx) => work(tx))
      } catch (error) {
        if (!(error instanceof Conflict) || tries > 50) throw error
      }
  }
  const write = <T>(work: (write: Tx['write']) => Promise<T>) => deed((tx) => work(tx.write))
  const tell = async (work: (write: Tx['write']) => Promise<readonly Happening[]>) => {
    const happened = await write(work)
    told.push(...happened)
    return happened
  }
  async function get(id: string): Promise<TenantCard> {
    const tenant = await store.reads.tenants.get(id)
    if (!tenant) throw new Error(`There is no tenant ${id}.`)
    return tenant
  }

  const plan = (plan: Partial<TenantPlan> & { name: string }, as = by()) =>
    write((tx) =>
      tx.planTenant({ type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8', partnerId: 'agentur', ...plan }, as),
    )

  return {
    ...world,
    told,
    by,
    deed,
    write,
    tell,
    get,
    toldOf: (tenantId: string) =>
      told.flatMap((one) => (one.kind === 'tenant' && one.tenantId === tenantId ? one.step : [])),
    /** A tenant that is there, as if it had been made before; at the top unless a master is named. */
    async there(
      name = `Tenant ${randomUUID()}`,
      more: { master?: string; status?: TenantStatus; partner?: string; customer?: string } = {},
    ): Promise<string> {
      const master = more.master === undefined ? undefined : await get(more.master)
      const id = randomUUID()
      await client.tenant.create({
        data: {
          ...{ id, run: id, name, nameNorm: sameName(name), nameGlance: glanceAt(name), type: 'STANDARD' },
          ...{ editionKey: 'BASIC', masterId: more.master ?? null, path: [...(master?.path ?? []), id] },
          ...{ status: more.status ?? 'BASE_CONFIGURED', partnerId: more.partner ?? 'agentur', createdById: 'sofia' },
          ...{ customerId: more.customer ?? null },
        },
      })
      return id
    },
    /** Somebody new who is something in a tenant already. */
    async inside(
      tenantId: string,
      role: RoleInTenant = 'ADMIN',
      more: { origin?: 'CUSTOMER' | 'PARTNER'; personId?: string; isVerified?: boolean } = {},
    ) {
      const personId = more.personId ?? (await world.person(`p-${randomUUID()}`, {}, more.isVerified ?? true))
      const { id: roleId } = await client.tenantRole.create({
        data: {
          ...{ tenantId, role, origin: more.origin ?? 'CUSTOMER', status: 'ACTIVE', personId, name: personId },
          ...{ email: `${personId}@x.example`, userName: `${personId}@x.example`, activeAt: minute(0) },
        },
      })
      return { personId, roleId }
    },
    plan,
    /** Planned and accepted: it is being made. */
    async begun(wanted: Partial<TenantPlan> & { name: string }): Promise<string> {
      const planned = await plan(wanted)
      if (planned.kind !== 'planned') throw new Error(`It cannot be planned: ${planned.kind}`)
      const { orderId } = planned
      const { kind } =
        orderId === undefined
          ? await write((tx) => tx.beginTenant(planned.tenantId, by()))
          : await write((tx) => tx.acceptCosts(orderId, by()))
      if (kind !== 'begun' && kind !== 'accepted') throw new Error(`It cannot be begun: ${kind}`)
      return planned.tenantId
    },
    /** The system says that these steps are done. */
    async made(
      tenantId: string,
      steps: readonly ProvisioningStep[] = PROVISIONING_STEPS,
      at = minute(2),
    ): Promise<void> {
      for (const step of steps) await tell((tx) => tx.reportMaking(`create:${tenantId}`, { kind: 'done', step }, at))
    },
    invite: (tenantId: string, email: string, role: RoleInTenant = 'ADMIN', as = by()) =>
      write((tx) => tx.inviteToTenant(tenantId, { name: 'Jonas Keller', email, role }, as)),
    /** The invited one opens the link and confirms, as their page does. */
    async accepts(invitationId: string, at = minute(5)): Promise<string> {
      const { email } = await client.invitation.findUniqueOrThrow({ where: { id: invitationId } })
      const { personId, happened } = await deed(async (tx) => {
        const { personId } = await tx.write.confirmAddress({ email, name: 'Jonas Keller' }, at)
        if (!(await tx.write.acceptInvitation(invitationId, personId, at))) throw new Error('It was taken back.')
        return { personId, happened: await tx.write.confirmTenantRoles(invitationId, personId, at) }
      })
      told.push(...happened)
      return personId
    },
    /** What waits for the provisioning system, of one tenant. */
    jobs: (tenantId: string) => client.tenantJob.findMany({ where: { tenantId }, orderBy: { seq: 'asc' } }),
    orders: (tenantId: string) =>
      client.unlockOrder.findMany({ where: { tenantId }, orderBy: [{ shownAt: 'asc' }, { id: 'asc' }] }),
  }
}
