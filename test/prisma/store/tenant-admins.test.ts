import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute, openTenantDesk, type TenantDesk } from './tenant-desk.ts'

let desk: TenantDesk
beforeAll(async () => {
  desk = await openTenantDesk()
})
afterAll(() => desk.close())

const someone = () => `jonas-${randomUUID()}@kunde.example`
const statusOf = async (id: string) => (await desk.get(id)).status
const handOver = (id: string, as = desk.by()) => desk.write((tx) => tx.handOverTenant(id, as))
async function handedOver() {
  const id = await desk.there()
  const admin = await desk.inside(id)
  expect(await handOver(id)).toEqual({ kind: 'handed-over' })
  return { id, ...admin }
}
async function invited(id: string, email = someone(), role: 'ADMIN' | 'EDITOR' = 'ADMIN') {
  const asked = await desk.invite(id, email, role)
  if (asked.kind !== 'invited') throw new Error(`Nobody was asked: ${asked.reason}`)
  return { ...asked, email }
}
const membershipOf = (personId: string, role: 'TENANT_ADMIN' | 'USER') =>
  desk.client.membership.findFirst({ where: { personId, role, status: 'ACTIVE' } })

describe('somebody of the customer is asked to be its administrator (H18, H21)', () => {
  test('confirmed by their link they are one, at a company of their own that the partner looks after', async () => {
    const id = await desk.there('Fitness Süd')
    const { roleId, invitationId, email } = await invited(id)
    expect(await desk.get(id)).toMatchObject({
      ...{ status: 'ADMIN_INVITED', customer: { name: 'Fitness Süd (agentur Ltd)' } },
      roles: [{ id: roleId, status: 'INVITED', emailState: 'UNVERIFIED', email, userName: email }],
    })
    expect(await handOver(id)).toEqual({ kind: 'blocked', blockers: ['unconfirmed'] })
    const personId = await desk.accepts(invitationId)
    const tenant = await desk.get(id)
    expect(tenant).toMatchObject({
      ...{ status: 'ADMIN_VERIFIED', roles: [{ personId, status: 'ACTIVE', emailState: 'VERIFIED', role: 'ADMIN' }] },
    })
    expect(desk.toldOf(id)).toEqual(['confirmed'])
    expect(await membershipOf(personId, 'TENANT_ADMIN')).toMatchObject({ companyId: tenant.customer?.id })
    const partnership = { customerId: tenant.customer?.id ?? '', partnerId: 'agentur', validTo: null }
    expect(await desk.client.partnership.count({ where: partnership })).toBe(1)
    expect((await desk.jobs(id)).map(({ kind }) => kind)).toEqual(['ROLES'])
    expect(await handOver(id)).toEqual({ kind: 'handed-over' })
    expect(await handOver(id)).toEqual({ kind: 'blocked', blockers: ['already'] })
    expect(await desk.write((tx) => tx.acceptHandOver(id, desk.by('sofia')))).toBe(false)
    expect(await desk.write((tx) => tx.acceptHandOver(id, desk.by(personId, hour(1))))).toBe(true)
    expect(await desk.write((tx) => tx.acceptHandOver(id, desk.by(personId, hour(2))))).toBe(false)
    expect((await desk.get(id)).handOver).toMatchObject({ by: { id: 'sofia' }, acceptedBy: { id: personId } })
  })

  test('the company whose address they have is taken if this partner looks after it, and no other', async () => {
    for (const company of ['looked-after', 'elsewhere']) {
      await desk.company(company)
      await desk.client.companyDomain.create({
        data: { domain: `${company}.example`, companyId: company, verifiedAt: minute(0) },
      })
    }
    await desk.client.partnership.create({
      data: { partnerId: 'agentur', customerId: 'looked-after', validFrom: minute(-1) },
    })
    const [one, other] = [await desk.there(), await desk.there()]
    await invited(one, 'mia@looked-after.example')
    await invited(other, 'mia@elsewhere.example')
    expect((await desk.get(one)).customer?.id).toBe('looked-after')
    expect((await desk.get(other)).customer?.name).toBe(`${(await desk.get(other)).name} (agentur Ltd)`)
  })

  test('a company of that name that others look after is not taken over, and nothing tells that there is one (X49)', async () => {
    await desk.client.company.create({
      data: { key: 'rivals', name: 'Yoga Loft', nameNorm: 'yoga loft', kind: 'CUSTOMER', timezone: 'UTC' },
    })
    const id = await desk.there('Yoga Loft')
    await invited(id)
    const other = await desk.there('Yoga Garten')
    await invited(other)
    expect((await desk.get(id)).customer?.name).toBe('Yoga Loft (agentur Ltd)')
    expect((await desk.get(other)).customer?.name).toBe('Yoga Garten (agentur Ltd)')
  })

  test('into a company that was there before, a partner brings only its own people; its members bring anybody', async () => {
    const was = {
      key: 'was-there',
      name: 'Ruderclub',
      nameNorm: 'ruderclub',
      kind: 'CUSTOMER',
      timezone: 'UTC',
    } as const
    const domain = { domain: 'ruderclub.example', verifiedAt: minute(0) }
    const { id: company } = await desk.client.company.create({ data: { ...was, domains: { create: domain } } })
    await desk.client.partnership.create({
      data: { partnerId: 'agentur', customerId: company, validFrom: minute(-1) },
    })
    const named = await desk.there('Ruderclub')
    await invited(named)
    expect((await desk.get(named)).customer).toMatchObject({ name: 'Ruderclub (agentur Ltd)' })

    const id = await desk.there()
    await invited(id, 'mia@ruderclub.example')
    expect((await desk.get(id)).customer?.id).toBe(company)
    const outside = someone()
    for (const role of ['ADMIN', 'EDITOR'] as const)
      expect(await desk.invite(id, outside, role)).toEqual({ kind: 'refused', reason: 'not-of-customer' })
    await desk.person('ruth', { [company]: 'TENANT_ADMIN' })
    expect(await desk.invite(id, 'ruth@x.example')).toMatchObject({ kind: 'invited' })
    expect(await desk.invite(id, outside, 'ADMIN', desk.by('ruth'))).toMatchObject({ kind: 'invited' })
  })

  test('who made it, the partner’s people and who is in it already are refused (H19, X111)', async () => {
    const id = await desk.there()
    expect(await desk.invite(id, 'SOFIA@x.example')).toEqual({ kind: 'refused', reason: 'creator' })
    await desk.person('tina', { agentur: 'USER' })
    expect(await desk.invite(id, 'tina@x.example')).toEqual({ kind: 'refused', reason: 'of-partner' })
    const { personId } = await desk.inside(id)
    expect(await desk.invite(id, `${personId}@x.example`)).toEqual({ kind: 'refused', reason: 'is-admin' })
    const { email } = await invited(id)
    expect(await desk.invite(id, ` ${email.toUpperCase()} `)).toEqual({ kind: 'refused', reason: 'is-admin' })
    const planned = await desk.plan({ name: `Plan ${randomUUID()}` })
    if (planned.kind !== 'planned') throw new Error('It is planned.')
    expect(await desk.invite(planned.tenantId, someone())).toEqual({ kind: 'refused', reason: 'gone' })
  })

  test('the creator’s own second mailbox makes no administrator of them', async () => {
    const id = await desk.there()
    const { invitationId, email } = await invited(id)
    const mailbox = { provider: 'EMAIL', issuer: 'email', subject: email, personId: 'sofia' } as const
    await desk.client.identity.create({ data: mailbox })
    expect(await desk.accepts(invitationId)).toBe('sofia')
    expect(await desk.get(id)).toMatchObject({ status: 'BASE_CONFIGURED', roles: [] })
    expect(await handOver(id)).toMatchObject({ kind: 'blocked', blockers: expect.arrayContaining(['no-admin']) })
  })

  test('one invitation for two tenants of one customer brings both; the same press asks once', async () => {
    const id = await desk.there()
    const first = await invited(id)
    const customer = (await desk.get(id)).customer?.id ?? ''
    const other = await desk.there(undefined, { customer })
    const as = desk.by()
    const second = await desk.invite(other, first.email, 'ADMIN', as)
    expect(await desk.invite(other, first.email, 'ADMIN', as)).toEqual(second)
    if (second.kind !== 'invited') throw new Error('They are asked.')
    expect((await desk.store.reads.tenants.ofInvitation(second.invitationId)).map((one) => one.id).toSorted()).toEqual(
      [id, other].toSorted(),
    )
    await desk.accepts(second.invitationId)
    expect([await statusOf(id), await statusOf(other)]).toEqual(['ADMIN_VERIFIED', 'ADMIN_VERIFIED'])
  })

  test('an editor comes in beside, and is no administrator (H20)', async () => {
    const id = await desk.there()
    const { invitationId } = await invited(id, undefined, 'EDITOR')
    const personId = await desk.accepts(invitationId)
    expect(await statusOf(id)).toBe('BASE_CONFIGURED')
    expect(await membershipOf(personId, 'TENANT_ADMIN')).toBeNull()
    const [{ id: roleId } = { id: '' }] = (await desk.get(id)).roles
    expect(await desk.write((tx) => tx.changeTenantRole(roleId, 'ADMIN', desk.by()))).toBe('changed')
    expect(await membershipOf(personId, 'TENANT_ADMIN')).not.toBeNull()
    expect(await statusOf(id)).toBe('ADMIN_VERIFIED')
    expect(await desk.write((tx) => tx.changeTenantRole(roleId, undefined, desk.by()))).toBe('changed')
    expect(await membershipOf(personId, 'TENANT_ADMIN')).toBeNull()
    expect(await desk.write((tx) => tx.changeTenantRole(roleId, 'ADMIN', desk.by()))).toBe('gone')
    expect(desk.toldOf(id)).not.toContain('admin-left')
  })
})

describe('the invitation’s mail comes back (H21)', () => {
  test('it is told once, and goes to another address', async () => {
    const id = await desk.there()
    const { roleId, invitationId, email } = await invited(id)
    await desk.store.keepBounced(`mail:${email}`, minute(10))
    expect(await desk.get(id)).toMatchObject({ status: 'ADMIN_INVITED', roles: [{ emailState: 'BOUNCED' }] })
    expect(await handOver(id)).toEqual({ kind: 'blocked', blockers: ['bounced'] })
    expect(await desk.store.due.bouncedRoles(minute(11), 99)).toContainEqual({ roleId, tenantId: id })
    await desk.tell((tx) => tx.tellBounced(roleId, minute(11)))
    expect(desk.toldOf(id)).toEqual(['bounced'])
    expect(await desk.store.due.bouncedRoles(minute(12), 99)).not.toContainEqual({ roleId, tenantId: id })
    const to = someone()
    expect(await desk.write((tx) => tx.inviteToTenantAgain(roleId, to, desk.by()))).toBe(true)
    const [role] = (await desk.get(id)).roles
    expect(role).toMatchObject({ email: to, userName: to, emailState: 'UNVERIFIED' })
    expect(await desk.store.reads.accounts.invitation(invitationId)).toMatchObject({ isRevoked: true })
    await expect(desk.accepts(invitationId)).rejects.toThrow('taken back')
    await desk.accepts(role?.invitationId ?? '')
    expect(await statusOf(id)).toBe('ADMIN_VERIFIED')
    expect(await desk.write((tx) => tx.inviteToTenantAgain(roleId, undefined, desk.by()))).toBe(false)
  })

  test('to the same address it is the same invitation', async () => {
    const id = await desk.there()
    const { roleId, invitationId } = await invited(id)
    expect(await desk.write((tx) => tx.inviteToTenantAgain(roleId, undefined, desk.by()))).toBe(true)
    expect((await desk.get(id)).roles[0]?.invitationId).toBe(invitationId)
  })

  test('taken back on the roster, nobody waits for it any longer', async () => {
    const id = await desk.there()
    const { invitationId } = await invited(id)
    await desk.write((tx) => tx.takeBackInvitation(invitationId, minute(3)))
    expect(await desk.get(id)).toMatchObject({ status: 'BASE_CONFIGURED', roles: [] })
  })
})

describe('the last administrator of a tenant that is handed over stays (INV-54, X12)', () => {
  test('by no hand and by no way out', async () => {
    const id = await desk.there()
    const { invitationId } = await invited(id)
    const personId = await desk.accepts(invitationId)
    await handOver(id)
    const [{ id: roleId } = { id: '' }] = (await desk.get(id)).roles
    expect(await desk.write((tx) => tx.changeTenantRole(roleId, undefined, desk.by()))).toBe('last')
    expect(await desk.write((tx) => tx.changeTenantRole(roleId, 'EDITOR', desk.by()))).toBe('last')
    const membership = await membershipOf(personId, 'TENANT_ADMIN')
    expect(await desk.write((tx) => tx.endRole(membership?.id ?? '', minute(9)))).toBe('last-in-tenant')
    expect(await membershipOf(personId, 'TENANT_ADMIN')).not.toBeNull()
    const person = await desk.store.personOf(`person:${personId}`)
    if (!person) throw new Error('They are somebody.')
    expect((await desk.store.reads.privacy.about(person)).lastAdminOf).toMatchObject([{ role: 'TENANT_ADMIN' }])
    await expect(desk.store.transaction((tx) => tx.write.erase(person, 'run', minute(9)))).rejects.toThrow('last')
    expect(await desk.get(id)).toMatchObject({ status: 'HANDED_OVER', roles: [{ personId, role: 'ADMIN' }] })
  })

  test('another one makes it possible, but nobody whose mail comes back or who has not confirmed', async () => {
    const { id, roleId } = await handedOver()
    const end = () => desk.write((tx) => tx.changeTenantRole(roleId, undefined, desk.by()))
    await invited(id)
    expect(await end()).toBe('last')
    const bounced = await desk.inside(id)
    await desk.store.keepBounced(`person:${bounced.personId}`, minute(4))
    expect(await end()).toBe('last')
    await desk.inside(id)
    expect(await end()).toBe('changed')
  })

  test('before the hand-over whoever was named can go, and the tenant waits for another', async () => {
    const id = await desk.there()
    const { roleId } = await desk.inside(id)
    expect(await statusOf(id)).toBe('ADMIN_VERIFIED')
    expect(await desk.write((tx) => tx.changeTenantRole(roleId, undefined, desk.by()))).toBe('changed')
    expect(await statusOf(id)).toBe('BASE_CONFIGURED')
  })
})

describe('an administrator leaves, or their mail comes back (X106)', () => {
  test('who leaves the company leaves its tenants; the others hear of it once', async () => {
    const id = await desk.there()
    const { invitationId } = await invited(id)
    const personId = await desk.accepts(invitationId)
    await desk.inside(id)
    await handOver(id)
    const membership = await membershipOf(personId, 'TENANT_ADMIN')
    expect(await desk.write((tx) => tx.endRole(membership?.id ?? '', minute(9)))).toBe('ended')
    expect((await desk.get(id)).roles.map((one) => one.personId)).not.toContain(personId)
    const due = (await desk.store.due.bouncedRoles(minute(10), 99)).filter((one) => one.tenantId === id)
    expect(due).toHaveLength(1)
    for (const at of [10, 11]) await desk.tell((tx) => tx.tellBounced(due[0]?.roleId ?? '', minute(at)))
    expect(desk.toldOf(id)).toEqual(['confirmed', 'admin-left'])
    expect((await desk.jobs(id)).filter(({ kind }) => kind === 'ROLES')).toHaveLength(2)
  })

  test('who leaves the partner is in none of its tenants any longer (X108)', async () => {
    const top = await desk.there()
    const below = await desk.there(undefined, { master: top })
    const membershipId = randomUUID()
    const personId = await desk.person(`p-${randomUUID()}`)
    await desk.client.membership.create({ data: { id: membershipId, personId, companyId: 'agentur' } })
    await desk.inside(top, 'EDITOR', { origin: 'PARTNER', personId })
    await desk.write((tx) => tx.endRole(membershipId, minute(3)))
    expect((await desk.get(top)).roles).toEqual([])
    expect((await desk.jobs(below)).map(({ kind }) => kind)).toEqual(['ROLES'])
  })

  test('within a day the partner hears that nobody can be told, once; and again when it happens again (INV-61)', async () => {
    const { id, personId } = await handedOver()
    const isDue = async (at: Date) => (await desk.store.due.unreachableTenants(at, 99)).includes(id)
    expect(await isDue(hour(48))).toBe(false)
    await desk.store.keepBounced(`person:${personId}`, hour(1))
    expect(await desk.get(id)).toMatchObject({ status: 'HANDED_OVER', roles: [{ emailState: 'BOUNCED' }] })
    expect(await isDue(hour(2))).toBe(false)
    expect(await isDue(hour(25))).toBe(true)
    await desk.tell((tx) => tx.tellUnreachable(id, hour(25)))
    await desk.tell((tx) => tx.tellUnreachable(id, hour(26)))
    expect(desk.toldOf(id)).toEqual(['unreachable'])
    expect(await isDue(hour(50))).toBe(false)
    await desk.write((tx) => tx.confirmAddress({ email: `${personId}@x.example`, name: 'They' }, hour(60)))
    expect(await desk.get(id)).toMatchObject({ roles: [{ emailState: 'VERIFIED' }] })
    await desk.write((tx) => tx.declineCopies(id, true, desk.by(personId)))
    await desk.store.keepBounced(`person:${personId}`, hour(70))
    expect(await isDue(hour(94))).toBe(true)
  })
})
