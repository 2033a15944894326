import type { Reads, TicketFilter } from '../../src/core/ports.ts'
import { isOpen, STATUSES } from '../../src/domain/ticket.ts'
import type { Client, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { storableText } from './storable.ts'
import { asTicketRow, rowIncludes } from './ticket-row.ts'
import { isOwn, isVisible } from './ticket-sight.ts'

type Tickets = Reads['tickets']

/** Many tickets: pages of them, and how many. */
export const createTicketLists = (db: Client | Tx): Pick<Tickets, 'list' | 'counts'> => ({
  async list(sights, filter, personId) {
    const where = Prisma.sql`${isVisible(sights)} AND ${isWanted(filter, personId)}`
    const pageSize = Math.max(1, Math.trunc(filter.pageSize))
    const skipped = (Math.max(1, Math.trunc(filter.page)) - 1) * pageSize
    const [count] = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM "Ticket" t WHERE ${where}`
    const page = await db.$queryRaw<{ id: string }[]>`
      SELECT t."id" FROM "Ticket" t WHERE ${where}
      ORDER BY ${filter.order === 'due' ? isDue : Prisma.empty} t."changedAt" DESC, t."id" DESC LIMIT ${pageSize} OFFSET ${skipped}`
    const ids = page.map(({ id }) => id)
    const rows = await db.ticket.findMany({ where: { id: { in: ids } }, include: rowIncludes })
    return {
      rows: ids
        .flatMap((id) => rows.find((one) => one.id === id) ?? [])
        .map((row) => asTicketRow(row, sights, personId)),
      total: Number(count?.total ?? 0),
    }
  },
  async counts(sights, personId) {
    const [counted] = await db.$queryRaw<{ mine: bigint; waiting: bigint }[]>`
      SELECT count(*) AS mine, count(*) FILTER (WHERE t."status" = 'WAITING_CUSTOMER') AS waiting
      FROM "Ticket" t WHERE ${isVisible(sights)} AND ${isOwn(personId)} AND ${isIn('open')}`
    return { mine: Number(counted?.mine ?? 0), waiting: Number(counted?.waiting ?? 0) }
  },
})

function isWanted(filter: TicketFilter, personId: string): Prisma.Sql {
  const words = storableText(filter.search ?? '').trim()
  return Prisma.join([isOf(filter, personId), isIn(filter.state), ...(words ? [holds(words)] : [])], ' AND ')
}

/** What still owes its first answer comes first. */
const isDue = Prisma.sql`
  CASE WHEN t."firstRespondedAt" IS NULL AND t."waitingSince" IS NULL THEN t."firstResponseDueAt" END NULLS LAST,`

function isOf({ which, companyId }: TicketFilter, personId: string): Prisma.Sql {
  switch (which) {
    case 'mine':
      return isOwn(personId)
    case 'company':
      return companyId ? Prisma.sql`t."companyId" = ${companyId}` : Prisma.sql`TRUE`
    case 'owned':
      return Prisma.sql`t."ownerId" = ${personId}`
    case 'unassigned':
      return Prisma.sql`t."ownerId" IS NULL`
    case 'all':
      return Prisma.sql`TRUE`
  }
}

const open = STATUSES.filter(isOpen)
const closed = STATUSES.filter((status) => !isOpen(status))

const isIn = (state: TicketFilter['state']) =>
  state === 'all'
    ? Prisma.sql`TRUE`
    : Prisma.sql`t."status" = ANY (${state === 'open' ? open : closed}::"TicketStatus"[])`

/** In Unicode's lower case, whatever locale the server was set up with. Word for word as in the index `Ticket_search_partial`. */
function holds(words: string): Prisma.Sql {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return Prisma.sql`t."number" <> ''
    AND lower((t."number" || ' ' || t."subject" || ' ' || t."description") COLLATE "und-x-icu")
      LIKE lower(${pattern} COLLATE "und-x-icu")`
}
