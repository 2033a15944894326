import { z } from 'zod'
import type { LoggedEvent, Reads, Ticket } from '../../src/core/ports.ts'
import { covers, type Sight } from '../../src/domain/permission.ts'
import type { TicketEvent, Visibility } from '../../src/domain/ticket.ts'
import { UNKNOWN_VERSION } from '../../src/domain/version.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { asAttachmentCard } from './attachment.ts'
import { asRequestType, asSeverity } from './catalogue.ts'
import { readStored, storableText, textRecord } from './storable.ts'
import { asTicketRow, rowIncludes, standingShares } from './ticket-row.ts'
import { isVisible } from './ticket-sight.ts'

type Tickets = Reads['tickets']
const name = { select: { displayName: true } } as const

/** One ticket, and what a company asked about last. `isHeld`: what is looked at stays as it is until the transaction ends. */
export const createTicketReads = (db: Client | Tx, isHeld: boolean): Pick<Tickets, 'get' | 'lastUsed'> => ({
  async get(number, sights, personId) {
    if (isHeld) await db.$queryRaw`SELECT 1 FROM "Ticket" WHERE "number" = ${storableText(number)} FOR NO KEY UPDATE`
    const [found] = await db.$queryRaw<{ id: string }[]>`
      SELECT t."id" FROM "Ticket" t WHERE t."number" = ${storableText(number)} AND ${isVisible(sights)}`
    if (!found) return undefined
    const row = await db.ticket.findUniqueOrThrow({ where: { id: found.id }, include: wholeIncludes })
    const severity = row.severity ? await db.severityLevel.findUnique({ where: { key: row.severity } }) : null
    const { id, subject, status, ...facts } = asTicketRow(row, sights, personId)
    const visible = visibilities(sights.filter((sight) => covers(sight, facts)))
    // What one partner noted is not for the next one.
    const passed = row.events.findLast(({ type }) => type === 'passed')?.seq ?? 0
    const ticket: Ticket = {
      ...facts,
      id,
      subject,
      status,
      version: row.version,
      description: row.description,
      type: asRequestType(row.type),
      ...present({
        agreementNumber: row.agreement?.number,
        productId: row.productId,
        productVersion: row.productVersion,
        erpCode: row.erpCode,
        erpLabel: row.erp?.label,
        severity: severity && asSeverity(severity),
        poNumber: row.poNumber,
        customerName: row.customerNameEntered,
        resolvedAt: row.resolvedAt,
        followUpOf: row.followUpOf?.number,
      }),
      extra: readStored(textRecord, row.extra, {}),
      submittedByName: row.submittedBy.displayName,
      attachments: row.attachments.map(asAttachmentCard),
      shares: standingShares(row).map((share) => ({
        personId: share.personId,
        name: share.person.displayName,
        addedByName: share.addedBy.displayName,
      })),
      events: row.events
        .filter(
          ({ visibility, seq }) => visible.includes(visibility) && (visibility !== 'PARTNER_INTERNAL' || seq > passed),
        )
        .map(asLoggedEvent),
    }
    return ticket
  },
  async lastUsed(companyId) {
    const [last] = await db.$queryRaw<{ productId: string | null; version: string | null; erpCode: string | null }[]>`
      SELECT product."productId", product."productVersion" AS "version", erp."erpCode" FROM (VALUES (1)) AS always
      LEFT JOIN LATERAL (
        SELECT "productId", "productVersion" FROM "Ticket" WHERE "companyId" = ${companyId} AND "productId" IS NOT NULL
        ORDER BY "createdAt" DESC, "id" DESC LIMIT 1) product ON TRUE
      LEFT JOIN LATERAL (
        SELECT "erpCode" FROM "Ticket" WHERE "companyId" = ${companyId} AND "erpCode" IS NOT NULL
        ORDER BY "createdAt" DESC, "id" DESC LIMIT 1) erp ON TRUE`
    const productVersion = last?.version === UNKNOWN_VERSION ? undefined : last?.version
    return present({ productId: last?.productId, productVersion, erpCode: last?.erpCode })
  },
})

const wholeIncludes = {
  ...rowIncludes,
  type: true,
  agreement: { select: { number: true } },
  erp: { select: { label: true } },
  submittedBy: name,
  followUpOf: { select: { number: true } },
  attachments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  events: { include: { actor: name }, orderBy: { seq: 'asc' } },
} as const satisfies Prisma.TicketInclude

/** Notes stay among those who work on the ticket: the vendor's with the vendor, a partner's with the partner (INV-33). */
const visibilities = (sights: readonly Sight[]): Visibility[] => [
  'PUBLIC',
  ...(sights.some(({ by }) => by === 'route' || by === 'all') ? ['INTERNAL' as const] : []),
  ...(sights.some(({ by }) => by === 'partner') ? ['PARTNER_INTERNAL' as const] : []),
]

type EventRow = Prisma.TicketEventGetPayload<{ include: { actor: typeof name } }>

/** Whoever wrote by a mailed link has no account, but a name. */
const nameIn = (data: unknown): string | undefined => readStored(writtenBy, data, {}).name
const writtenBy = z.object({ name: z.string().optional() })

const asLoggedEvent = ({ seq, type, data, visibility, actorId, actor, at }: EventRow): LoggedEvent => ({
  seq,
  event: { ...(data as object), type } as TicketEvent,
  visibility,
  ...present({ actorId, actorName: actor?.displayName ?? (type === 'replied' ? nameIn(data) : undefined) }),
  at,
})

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** The fields that have a value: a column's null is a field that is not there. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Present<T>
}
