import type { NewTicket, Tx as Port, TicketPatch, Writer } from '../../src/core/ports.ts'
import { after, type Status, type TicketEvent, type Visibility, visibilityOf } from '../../src/domain/ticket.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { takeFiles } from './attachment.ts'
import { storable, storableText } from './storable.ts'
import { promiseAfter, promiseFor } from './ticket-promise.ts'

type Writes = Pick<Port['write'], 'createTicket' | 'appendEvent'>

/** Making a ticket and moving it on. The status is only ever what its events make of it (INV-32). */
export const createTicketWrites = (tx: Tx): Writes => ({
  async createTicket(ticket) {
    const made = await findMade(tx, ticket.run)
    if (made) return { ...asMade(made), isNew: false }
    const due = await promiseFor(tx, ticket.route, ticket.severity, ticket.at)
    const [row] = await tx.ticket.createManyAndReturn({
      data: {
        ...asColumns(ticket),
        number: await nextNumber(tx, ticket.route),
        firstResponseDueAt: due ?? null,
        partnerId: ticket.route === 'PARTNER' ? await partnerOf(tx, ticket.agreementId) : null,
      },
      select: MADE,
      skipDuplicates: true,
    })
    if (!row) return { ...asMade(await tx.ticket.findUniqueOrThrow(byRun(ticket.run))), isNew: false }
    await addEvent(tx, row.id, 1, { type: 'created' }, { personId: ticket.submittedById, at: ticket.at })
    const senders = { personId: { in: [ticket.requesterId, ticket.submittedById] } }
    await takeFiles(tx, row.id, ticket.attachmentIds, senders)
    return { ...asMade(row), isNew: true }
  },

  async appendEvent(ticketId, event, by, { patch, version, visibility = visibilityOf(event), route, wasSolved } = {}) {
    await tx.$queryRaw`SELECT "id" FROM "Ticket" WHERE "id" = ${ticketId} FOR NO KEY UPDATE`
    const ticket = await tx.ticket.findUnique({ where: { id: ticketId } })
    if (!ticket) return { kind: 'refused' }
    if (version !== undefined && version !== ticket.version) return { kind: 'stale' }
    const status = after(ticket.status, event)
    if (status === undefined) return { kind: 'refused' }
    const { _max } = await tx.ticketEvent.aggregate({ where: { ticketId }, _max: { seq: true } })
    const seq = (_max.seq ?? 0) + 1
    await addEvent(tx, ticketId, seq, event, by, visibility)
    const move = { event, to: status, at: by.at, route, severity: patch?.severity }
    const moved = await tx.ticket.update({
      where: { id: ticketId },
      data: {
        ...(patch ? asPatch(patch) : {}),
        ...(event.type === 'taken' ? { ownerId: event.ownerId } : {}),
        ...changesHands(event),
        ...(route ? { route } : {}),
        ...(wasSolved === undefined ? {} : { wasSolved }),
        ...times(ticket.status, status, by.at),
        ...(await promiseAfter(tx, ticket, move)),
        ...(visibility === 'PUBLIC' ? { changedAt: by.at } : {}),
        status,
        version: ticket.version + 1,
      },
      select: { status: true, version: true },
    })
    return { kind: 'done', ...moved, seq }
  },
})

const MADE = { id: true, number: true, firstResponseDueAt: true } as const
const byRun = (run: string) => ({ where: { dedupeKey: run }, select: MADE }) as const
const asMade = ({ id, number, firstResponseDueAt: due }: Prisma.TicketGetPayload<{ select: typeof MADE }>) => ({
  id,
  number,
  ...(due ? { firstResponseDueAt: due } : {}),
})
const findMade = (tx: Tx, run: string) => tx.ticket.findUnique(byRun(run))

/** Who has the first line by the agreement. */
async function partnerOf(tx: Tx, agreementId: string | undefined): Promise<string | null> {
  if (agreementId === undefined) return null
  return (await tx.agreement.findUnique({ where: { id: agreementId } }))?.partnerId ?? null
}

/** The customer's own partner counts by itself: a P- number is no promise of the vendor. */
async function nextNumber(tx: Tx, route: NewTicket['route']): Promise<string> {
  const [prefix, sequence] = route === 'PARTNER' ? ['P', 'partner_ticket_number'] : ['T', 'ticket_number']
  const [drawn] = await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval(${sequence}::regclass) AS next`
  if (!drawn) throw new Error(`The sequence ${sequence} gave no number.`)
  return `${prefix}-${drawn.next}`
}

const addEvent = (
  tx: Tx,
  ticketId: string,
  seq: number,
  event: TicketEvent,
  by: Writer,
  visibility: Visibility = visibilityOf(event),
) => {
  const { type, ...data } = event
  return tx.ticketEvent.create({
    data: {
      ticketId,
      seq,
      type,
      visibility,
      actorId: by.personId ?? null,
      data: storable(data),
      at: by.at,
    },
  })
}

/** Whoever it was handed to has not begun: it stands among what nobody has. */
function changesHands(event: TicketEvent): Pick<Prisma.TicketUncheckedUpdateInput, 'ownerId' | 'partnerId'> {
  if (event.type === 'passed') return { ownerId: null, partnerId: event.to?.id ?? null }
  if (event.type !== 'handed') return {}
  return event.partnerId ? { ownerId: null, partnerId: event.partnerId } : { ownerId: null }
}

function times(before: Status, status: Status, at: Date): Pick<Prisma.TicketUpdateInput, 'resolvedAt' | 'closedAt'> {
  if (before === status) return {}
  if (status === 'RESOLVED') return { resolvedAt: at }
  if (status === 'CLOSED' || status === 'CANCELLED') return { closedAt: at }
  return before === 'RESOLVED' ? { resolvedAt: null } : {}
}

const asColumns = (ticket: NewTicket): Omit<Prisma.TicketCreateManyInput, 'number'> => ({
  route: ticket.route,
  typeKey: ticket.typeKey,
  companyId: ticket.companyId ?? null,
  agreementId: ticket.agreementId ?? null,
  requesterId: ticket.requesterId,
  submittedById: ticket.submittedById,
  productId: ticket.productId ?? null,
  productVersion: optional(ticket.productVersion),
  erpCode: ticket.erpCode ?? null,
  severity: ticket.severity ?? null,
  subject: storableText(ticket.subject),
  description: storableText(ticket.description),
  poNumber: optional(ticket.poNumber),
  customerNameEntered: optional(ticket.customerName),
  extra: storable(ticket.extra),
  originChannel: ticket.originChannel,
  originRef: ticket.originRef,
  dedupeKey: ticket.run,
  followUpOfId: ticket.followUpOfId ?? null,
  changedAt: ticket.at,
  createdAt: ticket.at,
})

const optional = (words: string | undefined): string | null => (words === undefined ? null : storableText(words))

/** Columns that an edit names; one that is named without a value is emptied, where it may be. */
function asPatch(patch: TicketPatch): Prisma.TicketUncheckedUpdateInput {
  const { customerName, subject, description, extra, ...others } = patch
  return {
    ...Object.fromEntries(Object.entries(others).map(([column, value]) => [column, optional(value)])),
    ...('customerName' in patch ? { customerNameEntered: optional(customerName) } : {}),
    ...(subject === undefined ? {} : { subject: storableText(subject) }),
    ...(description === undefined ? {} : { description: storableText(description) }),
    ...(extra === undefined ? {} : { extra: storable(extra) }),
  }
}
