import { z } from 'zod'
import { EnvError } from '../src/env.ts'
import type { Client, Tx } from './client.ts'
import { seedAgreements } from './demo/seed-agreements.ts'
import { seedCatalogue } from './demo/seed-catalogue.ts'
import { seedCompanies } from './demo/seed-companies.ts'
import { seedLicences } from './demo/seed-licences.ts'
import { seedPeople } from './demo/seed-people.ts'
import { seedTenants } from './demo/seed-tenants.ts'
import { rowsOf } from './demo/story.ts'
import { stories } from './demo/tickets/index.ts'
import { storable } from './store/storable.ts'

/** Of our own: processes that start together wait here for the first one. */
const seedLock = 20_430_001

/** Demo identities never exist beside real ones. */
const IN_USE =
  'This database was set up for real use, so the demo world stays out of it. Configure a channel (for Teams MicrosoftAppId and MicrosoftAppPassword), or set DATABASE_URL or DATA_DIR to another database for trying things out.'

/**
 * Fills an empty database with the demo world of DOMAIN §3.6, its tickets spread over the 60 days before `now`.
 * All or nothing, once for a database however many processes ask: answers whether it was this call.
 */
export async function seedDemo(client: Client, now: Date): Promise<boolean> {
  return client.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${seedLock})`
      if (await tx.setting.findUnique({ where: { key: 'demo' } })) return false
      if (await tx.company.findFirst()) throw new EnvError(IN_USE)
      await seedCatalogue(tx)
      await seedCompanies(tx, now)
      await seedPeople(tx, now)
      await seedAgreements(tx, now)
      await seedLicences(tx, now)
      await seedTenants(tx, now)
      await seedTickets(tx, now)
      await tx.setting.create({ data: { key: 'demo', value: { seededAt: now.toISOString() } } })
      return true
    },
    { maxWait: 60_000, timeout: 60_000 },
  )
}

/** When the demo world began. */
export async function demoSince(client: Client): Promise<Date> {
  const { value } = await client.setting.findUniqueOrThrow({ where: { key: 'demo' } })
  return z.object({ seededAt: z.coerce.date() }).parse(value).seededAt
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
    data: told.flatMap(({ events }) => events.map(({ data, ...event }) => ({ ...event, data: storable(data) }))),
  })
  await tx.ticketShare.createMany({ data: told.flatMap(({ shares }) => shares) })
}

const nextNumber = async (tx: Tx) =>
  numbered('T', await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval('ticket_number') AS next`)
const nextPartnerNumber = async (tx: Tx) =>
  numbered('P', await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval('partner_ticket_number') AS next`)
const numbered = (letter: 'T' | 'P', [row]: { next: bigint }[]) => `${letter}-${row?.next}`
