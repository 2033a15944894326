import type { Person } from '../../src/domain/person.ts'
import type { Client, Tx } from '../client.ts'
import { ownedBy } from './draft.ts'
import { licencesOf } from './export-licences.ts'
import { tenantsOf } from './export-tenants.ts'

/** Whatever is kept about somebody and is theirs, for them to take along (DOMAIN X56). */
export async function exportOf(db: Client | Tx, person: Person, now: Date): Promise<object> {
  const drafts = await db.draft.findMany({
    where: { ...ownedBy(person), status: { in: ['EDITING', 'FORWARDED'] } },
    orderBy: [{ createdAt: 'asc' }, { run: 'asc' }],
    select: { flow: true, number: true, status: true, given: true, createdAt: true, expiresAt: true },
  })
  const whose = person.id === undefined ? { id: person.identityId } : { personId: person.id }
  const waysIn = await db.identity.findMany({
    where: whose,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      provider: true,
      issuer: true,
      subject: true,
      displayName: true,
      locale: true,
      timezone: true,
      assurance: true,
      createdAt: true,
      linkedAt: true,
    },
  })
  const rest = person.id === undefined ? {} : await ofPerson(db, person.id)
  return { madeAt: now, ...rest, waysIn, drafts }
}

async function ofPerson(db: Client | Tx, personId: string): Promise<object> {
  const account = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      displayName: true,
      primaryEmail: true,
      emailVerifiedAt: true,
      locale: true,
      timezone: true,
      createdAt: true,
      logins: { select: { providerId: true, createdAt: true } },
      webSessions: { select: { createdAt: true, expiresAt: true, ipAddress: true, userAgent: true } },
      memberships: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { role: true, status: true, createdAt: true, endedAt: true, company: { select: { name: true } } },
      },
      assignments: {
        orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
        select: {
          kind: true,
          startsAt: true,
          endsAt: true,
          endedAt: true,
          endReason: true,
          seat: { select: { ordinal: true, company: { select: { name: true } } } },
        },
      },
      accessRequests: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { number: true, status: true, companyEntered: true, phone: true, note: true, submittedAt: true },
      },
    },
  })
  const tickets = await db.ticket.findMany({
    where: { OR: [{ requesterId: personId }, { submittedById: personId }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      number: true,
      status: true,
      subject: true,
      description: true,
      productVersion: true,
      erpCode: true,
      severity: true,
      poNumber: true,
      customerNameEntered: true,
      extra: true,
      createdAt: true,
      company: { select: { name: true } },
      product: { select: { name: true } },
      attachments: { where: { removedAt: null }, select: { name: true, size: true, createdAt: true } },
      events: {
        where: { visibility: 'PUBLIC' },
        orderBy: { seq: 'asc' },
        select: { type: true, data: true, at: true, actor: { select: { displayName: true } } },
      },
    },
  })
  // Accounts that became part of this one did things too (X57).
  const parts = await db.person.findMany({ where: { mergedIntoId: personId }, select: { id: true } })
  const ids = [personId, ...parts.map(({ id }) => id)]
  const actions = await db.auditEvent.findMany({
    where: {
      OR: [
        { actorId: { in: ids } },
        // Somebody tried to come in as them.
        { action: 'account.sign-in-failed', subjectType: 'person', subjectId: { in: ids } },
      ],
    },
    orderBy: { at: 'asc' },
    select: { action: true, subjectType: true, subjectId: true, at: true },
  })
  const { logins, webSessions, memberships, assignments, accessRequests, ...who } = account
  return {
    person: who,
    signIns: logins,
    browsers: webSessions,
    memberships,
    seats: assignments,
    accessRequests,
    licences: await licencesOf(db, personId),
    tenants: await tenantsOf(db, personId),
    tickets,
    actions,
  }
}
