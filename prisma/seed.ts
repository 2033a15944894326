import type { Client, Tx } from './client.ts'
import { agreementOf, agreements } from './demo/agreements.ts'
import { companies, companyOf, partnerships } from './demo/companies.ts'
import { erps } from './demo/erps.ts'
import { people, personOf } from './demo/people.ts'
import { products, versionRule } from './demo/products.ts'
import { requestTypes } from './demo/request-types.ts'
import { severities } from './demo/severities.ts'
import { rowsOf } from './demo/story.ts'
import { stories } from './demo/tickets/index.ts'
import type { Prisma } from './generated/client.ts'

/** Of our own: processes that start together wait here for the first one. */
const seedLock = 20_430_001

/**
 * Fills an empty database with the demo world of DOMAIN §3.6, its tickets spread over the 60 days before `now`.
 * All or nothing, once for a database however many processes ask: answers whether it was this call.
 */
export async function seedDemo(client: Client, now: Date): Promise<boolean> {
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock})`
      if (await tx.setting.findUnique({ where: { key: 'demo' } })) return false
      await seedCatalogue(tx)
      await seedCompanies(tx, now)
      await seedPeople(tx, now)
      await seedAgreements(tx, now)
      await seedTickets(tx, now)
      await tx.setting.create({ data: { key: 'demo', value: { seededAt: now.toISOString() } } })
      return true
    },
    { maxWait: 60_000, timeout: 60_000 },
  )
}

async function seedCatalogue(tx: Tx) {
  const productRows = entries(products).map(([key, { name, versionHelp }]) => ({
    id: key,
    key,
    name,
    versionHelp: json(versionHelp),
    versionRule: json(versionRule),
  }))
  const versions = entries(products).flatMap(([productId, { versions }]) =>
    Object.entries(versions).map(([version, erpCodes]) => ({ productId, version, erpCodes: [...erpCodes] })),
  )
  await tx.product.createMany({ data: productRows })
  await tx.productVersion.createMany({ data: versions })
  await tx.erpVersion.createMany({ data: entries(erps).map(([code, erp], order) => ({ code, ...erp, order })) })
  await tx.requestType.createMany({
    data: entries(requestTypes).map(([key, { label, fields, isCommunity, isOffered }], order) => ({
      key,
      label: json(label),
      fields: json(fields),
      order,
      isCommunity,
      active: isOffered,
    })),
  })
  await tx.severityLevel.createMany({
    data: severities.map(({ label, meaning, ...one }, order) => ({
      ...one,
      order,
      label: json(label),
      meaning: json(meaning),
    })),
  })
}

async function seedCompanies(tx: Tx, now: Date) {
  const all = keys(companies).map((key) => ({ key, ...companyOf(key) }))
  await tx.company.createMany({
    data: all.map(({ key, name, domain: _, contact = {}, ...rest }) => ({
      id: key,
      key,
      name,
      nameNorm: name.normalize('NFKC').toLowerCase(),
      contact: json(contact),
      ...rest,
    })),
  })
  await tx.companyDomain.createMany({
    data: all.map(({ key, domain }) => ({ domain, companyId: key, verifiedAt: now })),
  })
  await tx.partnership.createMany({
    data: partnerships.map(({ partner, customer }) => ({
      partnerId: partner,
      customerId: customer,
      validFrom: daysBefore(now, 500),
    })),
  })
}

async function seedPeople(tx: Tx, now: Date) {
  const all = keys(people).map((id) => ({ id, ...personOf(id) }))
  await tx.person.createMany({
    data: all.map(({ id, name, email, locale = null }) => ({
      id,
      displayName: name,
      primaryEmail: email,
      emailVerifiedAt: now,
      locale,
    })),
  })
  await tx.identity.createMany({
    data: all.flatMap(({ id, name, teams, discord, companies: [issuer] }) => {
      const known = { displayName: name, personId: id, linkedAt: now }
      return [
        { ...known, provider: 'TEAMS' as const, issuer, subject: teams, assurance: 'SSO' as const },
        ...(discord ? [{ ...known, provider: 'DISCORD' as const, issuer: 'discord', subject: discord }] : []),
      ]
    }),
  })
  await tx.membership.createMany({
    data: all.flatMap(({ id: personId, companies: mine, roles = [] }) => [
      ...mine.map((companyId) => ({ personId, companyId, role: 'USER' as const })),
      ...roles.map((role) => ({ personId, companyId: mine[0], role })),
    ]),
  })
}

async function seedAgreements(tx: Tx, now: Date) {
  const signedAt = daysBefore(now, 400)
  for (const number of keys(agreements)) {
    const { customer, partner = null, products: about, raised, ...terms } = agreementOf(number)
    const raise = raised && {
      seq: 1,
      field: 'superUserLimit',
      oldValue: String(raised.from),
      newValue: String(terms.superUserLimit),
      reason: raised.reason,
      status: 'APPLIED' as const,
      signedAt: daysBefore(now, 201),
      appliedAt: daysBefore(now, 200),
    }
    await tx.agreement.create({
      data: {
        ...terms,
        id: number,
        number,
        status: 'ACTIVE',
        companyId: customer,
        partnerId: partner,
        salesManagerId: 'mia',
        signedAt,
        effectiveFrom: daysBefore(now, 390),
        products: { connect: about.map((id) => ({ id })) },
        ...(raise && { amendments: { create: raise } }),
      },
    })
  }
  await seedSeats(tx, now)
}

/** A company has as many seats as its best agreement allows; its super-users hold the first ones. */
async function seedSeats(tx: Tx, now: Date) {
  const terms = keys(agreements).map(agreementOf)
  const seats = keys(companies).flatMap((companyId) => {
    const limits = terms.filter(({ customer }) => customer === companyId).map(({ superUserLimit }) => superUserLimit)
    const superUsers = keys(people).filter((id) => personOf(id).isSuperUser && personOf(id).companies[0] === companyId)
    return Array.from({ length: Math.max(0, ...limits) }, (_, index) => ({
      id: `${companyId}-${index + 1}`,
      companyId,
      ordinal: index + 1,
      holder: superUsers[index],
    }))
  })
  await tx.superUserSeat.createMany({ data: seats.map(({ holder: _, ...seat }) => seat) })
  await tx.seatAssignment.createMany({
    data: seats.flatMap(({ id: seatId, holder: personId }) =>
      personId ? [{ seatId, personId, kind: 'REGULAR' as const, startsAt: daysBefore(now, 380) }] : [],
    ),
  })
}

async function seedTickets(tx: Tx, now: Date) {
  const told = stories
    .map((story) => ({ story, ...rowsOf(story, now) }))
    .sort((a, b) => a.ticket.createdAt.getTime() - b.ticket.createdAt.getTime())
  for (const { story, ticket } of told) {
    const number = story.isPartners ? await nextPartnerNumber(tx) : await nextNumber(tx)
    const data = { ...ticket, number, agreementId: story.agreement, productId: story.product ?? null }
    await tx.ticket.create({ data })
  }
  await tx.ticketEvent.createMany({
    data: told.flatMap(({ events }) => events.map(({ data, ...event }) => ({ ...event, data: json(data) }))),
  })
  await tx.ticketShare.createMany({ data: told.flatMap(({ shares }) => shares) })
}

const nextNumber = async (tx: Tx) =>
  numbered('T', await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval('ticket_number') AS next`)
const nextPartnerNumber = async (tx: Tx) =>
  numbered('P', await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval('partner_ticket_number') AS next`)
const numbered = (letter: 'T' | 'P', [row]: { next: bigint }[]) => `${letter}-${row?.next}`

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)
const keys = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[]
const entries = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][]

/** Our readonly data is JSON as it stands; Prisma's type wants an index signature that interfaces do not have. */
const json = (value: object) => value as Prisma.InputJsonValue
