import type { LicenceWork, LicenceWorkReads } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { takeFirst } from './lease.ts'
import { applying, unassigning } from './licence-command.ts'

/** What the source is to be told now, and whom of it was not asked for long. Outside of turns. */
export const createLicenceWork = (client: Client): LicenceWorkReads => ({
  async takeWork(now, leaseMs, limit) {
    const queue = { table: 'LicenceCommand', owner: 'accountId', waiting: 'PENDING' } as const
    const taken = await takeFirst(client, queue, { now, leaseMs, limit })
    const rows = await client.licenceCommand.findMany({
      where: { id: { in: taken } },
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
