import type { Person } from '../../src/domain/person.ts'
import type { SeatAssignment } from '../../src/domain/seat.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma, SeatAssignment as SeatRow } from '../generated/client.ts'
import { readChannelReader } from './registered-channel.ts'
import { asSkill } from './skill.ts'

/** An identity → whoever is talking. Locked and anonymised people are strangers. `name` is what the platform calls them. */
export function asPerson(identity: Known, name: string): Person {
  const row = identity.person
  const own = {
    identityId: identity.id,
    ...((row?.locale ?? identity.locale) ? { locale: row?.locale ?? identity.locale ?? undefined } : {}),
    ...((row?.timezone ?? identity.timezone) ? { timezone: row?.timezone ?? identity.timezone ?? undefined } : {}),
  }
  if (row?.status !== 'ACTIVE') {
    return {
      ...own,
      name: name || identity.displayName,
      isVerified: false,
      memberships: [],
      seats: [],
      partnerships: [],
    }
  }
  return {
    ...own,
    id: row.id,
    name: row.displayName,
    ...(row.primaryEmail ? { email: row.primaryEmail } : {}),
    isVerified: row.emailVerifiedAt !== null || row.identities.some((one) => one.assurance === 'SSO'),
    memberships: row.memberships.map(({ companyId, company, role, skills }) => ({
      companyId,
      companyName: company.name,
      companyKind: company.kind,
      timezone: company.timezone,
      role,
      ...(skills.length > 0 ? { skills: skills.map(asSkill) } : {}),
    })),
    seats: row.assignments
      .filter((one, index, all) => all.findIndex((other) => other.seatId === one.seatId) === index)
      .flatMap(({ seat }) => seat.assignments.map((one) => asAssignment(one, seat.companyId))),
    partnerships: row.memberships
      .filter((one) => one.role === 'PARTNER_ADMIN')
      .flatMap(({ company }) => company.asPartner)
      .map(({ partnerId, customerId, customer, validFrom, validTo }) => ({
        partnerId,
        customerId,
        customerName: customer.name,
        validFrom,
        ...(validTo ? { validTo } : {}),
      })),
  }
}

/** Whoever a card or notice is for, `person:<id>`, `identity:<id>` or `channel:<id>`, as they are now; undefined when they are gone. */
export async function readReader(db: Client | Tx, reader: string): Promise<Person | undefined> {
  const [kind, id = ''] = reader.split(':', 2)
  if (kind === 'identity') {
    const identity = await db.identity.findUnique({ where: { id }, include: withPerson })
    return identity ? asPerson(identity, '') : undefined
  }
  if (kind === 'channel') return readChannelReader(db, id)
  if (kind !== 'person') return undefined
  const linked = { personId: await livingId(db, id), person: { status: 'ACTIVE' as const } }
  const identity = await db.identity.findFirst({
    where: linked,
    include: withPerson,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return identity ? asPerson(identity, '') : undefined
}

/** Who somebody is by now: what was on its way to an account reaches the one that it became part of (X57). */
export const livingId = async (db: Client | Tx, id: string): Promise<string> =>
  (await db.person.findUnique({ where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId ?? id

/** Everything that is asked of an identity to know whose it is and what they may, in one query. */
export const withPerson = {
  person: {
    include: {
      identities: { select: { assurance: true } },
      memberships: {
        where: { status: 'ACTIVE' },
        include: { company: { include: { asPartner: { include: { customer: { select: { name: true } } } } } } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
      assignments: {
        include: { seat: { include: { assignments: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] } } } },
      },
    },
  },
} as const satisfies Prisma.IdentityInclude

/** An identity and the person it belongs to, if there is one. */
export type Known = Prisma.IdentityGetPayload<{ include: typeof withPerson }>

/** SeatAssignment row → the domain's; the company is the seat's. */
export function asAssignment(row: SeatRow, companyId: string): SeatAssignment {
  const { id, seatId, personId, kind, startsAt, endsAt, endedAt } = row
  return {
    id,
    seatId,
    companyId,
    personId,
    kind,
    startsAt,
    ...(endsAt ? { endsAt } : {}),
    ...(endedAt ? { endedAt } : {}),
  }
}

/** Somebody as others find them: by name, and by e-mail where there is one. */
export const named = ({
  id,
  displayName: name,
  primaryEmail,
}: {
  id: string
  displayName: string
  primaryEmail: string | null
}) => ({
  id,
  name,
  ...(primaryEmail === null ? {} : { email: primaryEmail }),
})
