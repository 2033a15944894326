import type { Sight } from '../../src/domain/permission.ts'
import { Prisma } from '../generated/client.ts'

/** The visibility rule as SQL on `"Ticket" t`: true exactly where `covers` of the domain is, for one of the sights (INV-33). */
export const isVisible = (sights: readonly Sight[]): Prisma.Sql =>
  sights.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(sights.map(isCovered), ' OR ')})`

/** Tickets that are somebody's own: asked for, submitted or shared with them. */
export const isOwn = (personId: string): Prisma.Sql =>
  isVisible([
    { by: 'requester', personId },
    { by: 'submitter', personId },
    { by: 'share', personId },
  ])

function isCovered(sight: Sight): Prisma.Sql {
  switch (sight.by) {
    case 'requester':
      return Prisma.sql`t."requesterId" = ${sight.personId}`
    case 'submitter':
      return Prisma.sql`t."submittedById" = ${sight.personId}`
    case 'share':
      return isSharedWith(sight.personId)
    case 'company':
      return Prisma.sql`t."companyId" = ${sight.companyId}`
    case 'route':
      return Prisma.sql`t."route" = ${sight.route}::"Route"`
    case 'partner':
      return Prisma.sql`(t."companyId" = ${sight.customerId} AND (t."route" = 'PARTNER' OR t."number" LIKE 'P-%'))`
    case 'all':
      return Prisma.sql`TRUE`
  }
}

/** Only while the share stands and the person belongs to the ticket's company (X70), or to the vendor. An array, so that the index on ids serves. */
const isSharedWith = (personId: string) => Prisma.sql`t."id" = ANY (ARRAY(
  SELECT s."ticketId" FROM "TicketShare" s
  JOIN "Ticket" shared ON shared."id" = s."ticketId"
  JOIN "Membership" m ON m."personId" = s."personId" AND m."status" = 'ACTIVE'
  JOIN "Company" c ON c."id" = m."companyId" AND (c."id" = shared."companyId" OR c."kind" = 'VENDOR')
  WHERE s."personId" = ${personId} AND s."removedAt" IS NULL))`
