import { randomUUID } from 'node:crypto'
import { sameName } from '../src/domain/company-name.ts'
import type { Client, Tx } from './client.ts'

/** Who is to run this Deskhand. */
export interface FirstAdmin {
  readonly email: string
  readonly name?: string | undefined
  /** The vendor's name, needed while there is no vendor company. */
  readonly company?: string | undefined
  readonly timezone: string
}

/** What setting up did. `invitation`: they still have to confirm their address by its link, whose mail may wait already. */
export interface SetUp {
  readonly company: { readonly name: string; readonly key: string; readonly isNew: boolean }
  readonly isNewAdmin: boolean
  readonly invitation?: { readonly id: string; readonly isOnItsWay: boolean }
}

/** Something the operator has to decide; its message says what to give. */
export class SetUpError extends Error {
  override name = 'SetUpError'
}

/** Of our own: two that set up at once take turns. */
const SET_UP_LOCK = 20_430_003

/** Makes the vendor company where there is none and somebody its vendor admin; doing it again changes nothing. */
export async function setUp(client: Client, admin: FirstAdmin, now: Date): Promise<SetUp> {
  return client.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`
    if (await tx.setting.findUnique({ where: { key: 'demo' } }))
      throw new SetUpError(
        'This database holds the demo world, whose people must not run anything real. Set DATABASE_URL (or DATA_DIR) to another one.',
      )
    const company = await vendor(tx, admin)
    const { id: personId, emailVerifiedAt } = await tx.person.upsert({
      where: { primaryEmail: admin.email },
      create: { primaryEmail: admin.email, displayName: admin.name ?? admin.email },
      update: admin.name ? { displayName: admin.name, version: { increment: 1 } } : {},
    })
    const where = { personId, companyId: company.id, role: 'VENDOR_ADMIN' as const }
    const known = await tx.membership.findFirst({ where: { ...where, status: 'ACTIVE' } })
    const { id, ...shown } = company
    if (!known) {
      await tx.membership.upsert({
        where: { personId_companyId_role: where },
        create: where,
        update: { status: 'ACTIVE', endedAt: null, version: { increment: 1 } },
      })
      const data = { action: 'setup.admin', subjectType: 'person', subjectId: personId, at: now }
      await tx.auditEvent.create({ data })
    }
    const done = { company: shown, isNewAdmin: !known }
    if (emailVerifiedAt) return done
    const invitationId = await invitation(tx, admin.email, id, personId, now)
    return { ...done, invitation: { id: invitationId, isOnItsWay: await isWaiting(tx, invitationId) } }
  })
}

async function vendor(tx: Tx, { company: name, timezone }: FirstAdmin) {
  const known = await tx.company.findFirst({ where: { kind: 'VENDOR' }, orderBy: { createdAt: 'asc' } })
  if (known && name !== undefined && sameName(name) !== known.nameNorm)
    throw new SetUpError(
      `This Deskhand is run by ${known.name}. Leave --company out, or correct the name in companies.yaml.`,
    )
  if (known) return { id: known.id, name: known.name, key: known.key, isNew: false }
  if (name === undefined)
    throw new SetUpError('There is no vendor company yet. Say who runs this Deskhand: --company "Your company Ltd"')
  const data = { key: 'vendor', name, nameNorm: sameName(name), kind: 'VENDOR' as const, timezone }
  const { id, key } = await tx.company.create({ data })
  return { id, name, key, isNew: true }
}

/** The one that waits for them, or a new one: they invite themselves, there is nobody else yet. */
async function invitation(tx: Tx, email: string, companyId: string, invitedById: string, now: Date): Promise<string> {
  const about = { email, companyId, role: 'VENDOR_ADMIN' as const }
  const open = await tx.invitation.findFirst({ where: { ...about, acceptedAt: null, revokedAt: null } })
  if (open) return open.id
  return (await tx.invitation.create({ data: { ...about, invitedById, run: randomUUID(), createdAt: now } })).id
}

/** Whether its mail leaves as soon as a server runs. */
async function isWaiting(tx: Tx, invitationId: string): Promise<boolean> {
  const payload = { path: ['happening', 'invitationId'], equals: invitationId }
  return (await tx.outboxMessage.count({ where: { status: 'PENDING', payload } })) > 0
}
