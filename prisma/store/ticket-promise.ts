import { expectedBy, hastened, resumed } from '../../src/domain/promise.ts'
import type { Route, Status, TicketEvent } from '../../src/domain/ticket.ts'
import type { Tx } from '../client.ts'
import type { Prisma, Ticket } from '../generated/client.ts'
import { readHours } from './company.ts'

/** What an event may do to a promise. */
interface Move {
  readonly event: TicketEvent
  readonly to: Status
  readonly at: Date
  readonly route?: Route | undefined
  /** The severity that an edit sets. */
  readonly severity?: string | undefined
}

type Before = Pick<
  Ticket,
  'status' | 'severity' | 'firstResponseDueAt' | 'firstRespondedAt' | 'waitingSince' | 'resolvedAt' | 'route'
>
type Columns = Pick<
  Prisma.TicketUncheckedUpdateInput,
  'firstResponseDueAt' | 'firstRespondedAt' | 'firstResponseWarnedAt' | 'waitingSince' | 'remindedAt'
>

/** When the vendor's first answer is due on a new ticket; undefined where nothing is promised. */
export async function promiseFor(tx: Tx, route: Route, severity: string | undefined, at: Date) {
  const minutes = route === 'VENDOR' && severity ? await minutesOf(tx, severity) : undefined
  return minutes === undefined ? undefined : expectedBy(at, minutes, await readHours(tx))
}

/** The columns of the promise of a first answer, and of the wait for the customer, after an event. */
export async function promiseAfter(tx: Tx, before: Before, { event, to, at, route, severity }: Move): Promise<Columns> {
  const answers = (event.type === 'replied' || event.type === 'resolved') && event.by === 'agent'
  const asks = event.type === 'asked'
  const wasWaiting = before.status === 'WAITING_CUSTOMER'
  const isWaiting = to === 'WAITING_CUSTOMER'
  const waits: Columns = asks
    ? { waitingSince: at, remindedAt: null }
    : wasWaiting && !isWaiting
      ? { waitingSince: null, remindedAt: null }
      : event.type === 'reminded'
        ? { remindedAt: at }
        : {}
  if (route && route !== before.route) return { ...waits, ...(await handed(tx, before, route, at)) }
  if (before.firstRespondedAt) return waits

  const pausedAt = wasWaiting ? before.waitingSince : before.status === 'RESOLVED' ? before.resolvedAt : null
  const goesOn = asks || answers || (pausedAt !== null && to !== before.status)
  let due = before.firstResponseDueAt
  if (due && pausedAt && goesOn) due = resumed(due, pausedAt, at, await readHours(tx))
  const minutes = severity && severity !== before.severity ? await minutesOf(tx, severity) : undefined
  if (minutes !== undefined && before.route === 'VENDOR')
    due = hastened(due ?? undefined, at, minutes, await readHours(tx))
  return {
    ...waits,
    ...(due === before.firstResponseDueAt ? {} : { firstResponseDueAt: due, firstResponseWarnedAt: null }),
    ...(answers ? { firstRespondedAt: at } : {}),
  }
}

/** Whoever gets a ticket begins anew: the vendor promises an answer, a partner promises nothing in the vendor's name. */
async function handed(tx: Tx, { severity, firstRespondedAt }: Before, to: Route, at: Date): Promise<Columns> {
  if (to !== 'VENDOR') return firstRespondedAt ? {} : { firstResponseDueAt: null }
  const due = await promiseFor(tx, to, severity ?? undefined, at)
  return { firstResponseDueAt: due ?? null, firstRespondedAt: null, firstResponseWarnedAt: null }
}

async function minutesOf(tx: Tx, severity: string): Promise<number | undefined> {
  const level = await tx.severityLevel.findUnique({ where: { key: severity } })
  return level?.firstAnswerMinutes ?? undefined
}
