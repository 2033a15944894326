import type { Due } from '../../src/core/ports.ts'
import { isOpen, STATUSES } from '../../src/domain/ticket.ts'
import type { Client } from '../client.ts'

interface Found {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly fromId: string | null
  readonly from: string | null
  readonly toId: string | null
  readonly to: string | null
}

const open = STATUSES.filter(isOpen)

/**
 * Tickets whose partner is not who it should be at `now`. Among the partners that look after the customer then, the
 * one comes first whom somebody handed it to; then the agreement's, who had it before, and the newest. Where none
 * does, an agreement's partner of whom no partnership was ever kept has it for as long as the agreement names them.
 */
export const createPassing = (db: Client): Pick<Due, 'passing'> => ({
  async passing(now, limit) {
    const found = await db.$queryRaw<Found[]>`
      SELECT t."id", t."number", t."version", old."id" AS "fromId", old."name" AS "from", next."id" AS "toId", next."name" AS "to"
      FROM "Ticket" t
      LEFT JOIN "Agreement" a ON a."id" = t."agreementId"
      LEFT JOIN "Company" old ON old."id" = t."partnerId"
      LEFT JOIN LATERAL (
        SELECT c."id", c."name" FROM (
          SELECT p."partnerId", p."validFrom", TRUE AS "isKept" FROM "Partnership" p
          WHERE p."customerId" = t."companyId" AND p."validFrom" <= ${now} AND (p."validTo" IS NULL OR p."validTo" > ${now})
          UNION ALL
          SELECT a."partnerId", a."effectiveFrom", FALSE WHERE NOT EXISTS (
            SELECT FROM "Partnership" p WHERE p."customerId" = t."companyId" AND p."partnerId" = a."partnerId")
        ) candidate JOIN "Company" c ON c."id" = candidate."partnerId"
        ORDER BY candidate."isKept" DESC,
          c."id" = t."partnerId" AND EXISTS (
            SELECT FROM "TicketEvent" e
            WHERE e."ticketId" = t."id" AND e."type" = 'handed' AND e."data" ->> 'partnerId' = c."id") DESC NULLS LAST,
          c."id" = a."partnerId" DESC NULLS LAST,
          c."id" = t."partnerId" DESC NULLS LAST,
          candidate."validFrom" DESC, c."id"
        LIMIT 1) next ON TRUE
      WHERE t."route" = 'PARTNER' AND t."status" = ANY (${open}::"TicketStatus"[])
        AND t."partnerId" IS DISTINCT FROM next."id"
      ORDER BY t."createdAt", t."id" LIMIT ${limit}`
    return found.map(({ id, number, version, fromId, from, toId, to }) => ({
      id,
      number,
      version,
      ...(fromId && from !== null ? { from: { id: fromId, name: from } } : {}),
      ...(toId && to !== null ? { to: { id: toId, name: to } } : {}),
    }))
  },
})
