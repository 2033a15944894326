import type { TicketRow } from '../../src/core/ports.ts'
import { covers, type Sight, type TicketFacts } from '../../src/domain/permission.ts'
import type { Prisma } from '../generated/client.ts'

const name = { select: { displayName: true } } as const

/** What a ticket's row in a list is made of. */
export const rowIncludes = {
  product: { select: { name: true } },
  company: { select: { name: true } },
  requester: name,
  owner: name,
  shares: {
    where: { removedAt: null },
    include: {
      person: {
        select: {
          displayName: true,
          memberships: {
            where: { status: 'ACTIVE' },
            select: { companyId: true, company: { select: { kind: true } } },
          },
        },
      },
      addedBy: name,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.TicketInclude

type Found = Prisma.TicketGetPayload<{ include: typeof rowIncludes }>

/** Ticket with `rowIncludes` → a row as `personId` sees it by `sights`. */
export function asTicketRow(row: Found, sights: readonly Sight[], personId: string): TicketRow {
  const facts: TicketFacts = {
    number: row.number,
    ...(row.companyId ? { companyId: row.companyId } : {}),
    route: row.route,
    requesterId: row.requesterId,
    submittedById: row.submittedById,
    sharedWith: standingShares(row).map((share) => share.personId),
  }
  const isByShareAlone = !sights.some((sight) => sight.by !== 'share' && covers(sight, facts))
  const sharedBy = isByShareAlone ? standingShares(row).find((share) => share.personId === personId) : undefined
  return {
    ...facts,
    id: row.id,
    subject: row.subject,
    status: row.status,
    ...(row.product ? { productName: row.product.name } : {}),
    ...(row.company ? { companyName: row.company.name } : {}),
    ...(row.severity ? { severityKey: row.severity } : {}),
    requesterName: row.requester.displayName,
    ...(row.ownerId ? { ownerId: row.ownerId } : {}),
    ...(row.owner ? { ownerName: row.owner.displayName } : {}),
    ...(sharedBy ? { sharedByName: sharedBy.addedBy.displayName } : {}),
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    ...(row.firstResponseDueAt ? { firstResponseDueAt: row.firstResponseDueAt } : {}),
    ...(row.firstRespondedAt ? { firstRespondedAt: row.firstRespondedAt } : {}),
    ...(row.waitingSince ? { waitingSince: row.waitingSince } : {}),
  }
}

/** Shares with people who still belong to the ticket's company (X70), or to the vendor: a sales manager is asked on it. */
export const standingShares = (row: Found): Found['shares'] =>
  row.shares.filter(({ person }) =>
    person.memberships.some(({ companyId, company }) => companyId === row.companyId || company.kind === 'VENDOR'),
  )
