import type { LicenceWork, LicenceWorkReads } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'
import type { LicenceCommand, Prisma } from '../generated/client.ts'
import { applying, unassigning } from './licence-command.ts'

/** What the source is to be told now, and whom of it was not asked for long. Outside of turns. */
export const createLicenceWork = (client: Client): LicenceWorkReads => ({
  async takeWork(now, leaseMs, limit) {
    const taken = await client.$queryRaw<Pick<LicenceCommand, 'id'>[]>`
      WITH first AS (
        SELECT DISTINCT ON ("accountId") "id" FROM "LicenceCommand" WHERE "status" = 'PENDING'
        ORDER BY "accountId", "seq"),
      due AS (
        SELECT c."id" FROM "LicenceCommand" c JOIN first ON first."id" = c."id"
        WHERE c."status" = 'PENDING' AND c."notBefore" <= ${now}
          AND (c."leaseUntil" IS NULL OR c."leaseUntil" <= clock_timestamp())
        ORDER BY c."seq" LIMIT ${limit} FOR UPDATE OF c SKIP LOCKED)
      UPDATE "LicenceCommand" taken SET "leaseUntil" = clock_timestamp() + make_interval(secs => ${leaseMs / 1000})
      FROM due WHERE taken."id" = due."id" RETURNING taken."id"`
    const rows = await client.licenceCommand.findMany({
      where: { id: { in: taken.map(({ id }) => id) } },
      include: { account: { include: { product: { select: { key: true } } } }, offer: { select: { jws: true } } },
      orderBy: { seq: 'asc' },
    })
    return rows.map(asWork)
  },
  async fetchDue(now, limit) {
    const rows = await client.licenceAccount.findMany({
      where: {
        deployment: 'SAAS_SEATS',
        nextFetchAt: { lte: now },
        commands: { none: { kind: 'FETCH', status: 'PENDING' } },
      },
      select: { id: true },
      orderBy: [{ nextFetchAt: 'asc' }, { id: 'asc' }],
      take: limit,
    })
    return rows.map(({ id }) => id)
  },
})

type CommandRow = Prisma.LicenceCommandGetPayload<{
  include: { account: { include: { product: { select: { key: true } } } }; offer: { select: { jws: true } } }
}>

/** LicenceCommand row → what the worker tells the source. */
function asWork(row: CommandRow): LicenceWork {
  const { serialNumber, product } = row.account
  const work = {
    id: row.id,
    accountId: row.accountId,
    account: { product: product.key, serialNumber },
    attempts: row.attempts,
  }
  switch (row.kind) {
    case 'FETCH':
      return { ...work, kind: 'FETCH' }
    case 'UNASSIGN':
      return { ...work, kind: 'UNASSIGN', ...unassigning.parse(row.data) }
    case 'APPLY': {
      if (!row.offer || row.offerId === null) throw new Error(`The command ${row.id} applies no offer.`)
      return { ...work, kind: 'APPLY', offerId: row.offerId, licence: row.offer.jws, ...applying.parse(row.data) }
    }
  }
}
