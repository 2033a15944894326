import { fold, type Route, type Status, visibilityOf } from '../../src/domain/ticket.ts'
import type { AgreementNumber } from './agreements.ts'
import { type CompanyKey, companyOf, partnerships } from './companies.ts'
import { daysBefore } from './days-before.ts'
import type { ErpCode } from './erps.ts'
import type { Happening } from './happening.ts'
import type { PersonKey } from './people.ts'
import type { ProductKey } from './products.ts'
import { promiseColumns } from './promise.ts'
import type { RequestTypeKey } from './request-types.ts'
import { workdayAgo } from './workday.ts'

/** A demo ticket as it is told: what was filed (as it reads today) and what happened to it, oldest first. */
export interface Story {
  /** Also the ticket's id. */
  readonly id: string
  readonly company: CompanyKey
  readonly agreement: AgreementNumber
  /** Who has it now. */
  readonly route: Exclude<Route, 'COMMUNITY'>
  /** Came in by way of the partner: a P- number, kept when it is handed to the vendor. */
  readonly isPartners?: true
  readonly type: RequestTypeKey
  readonly requester: PersonKey
  readonly channel?: 'teams' | 'discord'
  readonly product?: ProductKey
  readonly version?: string
  readonly erp?: ErpCode
  readonly severity?: 'CRITICAL' | 'MAJOR' | 'MINOR'
  readonly poNumber?: string
  readonly customerName?: string
  readonly extra?: Readonly<Record<string, string>>
  readonly subject: string
  readonly text: string
  readonly followUpOf?: string
  readonly happened: readonly [Happening, ...Happening[]]
}

/** Text of several paragraphs. */
export const paragraphs = (...parts: string[]) => parts.join('\n\n')

/** Makes a teller of stories that have `given` in common; each may still differ. */
export const storiesWith =
  <Given extends Partial<Story>>(given: Given) =>
  (told: Omit<Story, keyof Given> & Partial<Story>): Story =>
    ({ ...given, ...told }) as Story // what is missing in one is in the other

/** The rows of a story at `now`, without the number. Throws where the state machine of DOMAIN §3.3 says no. */
export function rowsOf(story: Story, now: Date) {
  const events = datedEvents(story, now)
  const first = events[0]
  const status = fold(events.map(({ event }) => event))
  if (!first?.by || status === undefined) throw new Error(`The demo ticket ${story.id} could not have happened.`)
  const last = (isWanted: (one: Dated) => boolean) => events.findLast(isWanted)
  const owner = last(({ event }) => event.type === 'taken')?.event
  return {
    ticket: {
      id: story.id,
      status: status satisfies Status,
      route: story.route,
      typeKey: story.type,
      companyId: story.company,
      requesterId: story.requester,
      submittedById: first.by,
      ownerId: owner?.type === 'taken' ? owner.ownerId : null,
      partnerId:
        story.route === 'PARTNER' || story.isPartners
          ? (partnerships.find(({ customer }) => customer === story.company)?.partner ?? null)
          : null,
      productVersion: story.version ?? null,
      erpCode: story.erp ?? null,
      severity: story.severity ?? null,
      subject: story.subject,
      description: story.text,
      poNumber: story.poNumber ?? null,
      customerNameEntered: story.customerName ?? null,
      extra: { ...story.extra },
      originChannel: story.channel ?? 'teams',
      dedupeKey: `demo-${story.id}`,
      followUpOfId: story.followUpOf ?? null,
      resolvedAt: isOver(status) ? (last(({ event }) => event.type === 'resolved')?.at ?? null) : null,
      closedAt: last(({ event }) => event.type === 'closed' || event.type === 'cancelled')?.at ?? null,
      changedAt: last(({ visibility }) => visibility === 'PUBLIC')?.at ?? first.at,
      version: events.length,
      createdAt: first.at,
      // A partner's first line promises nothing in the vendor's name.
      ...promiseColumns(story.route === 'VENDOR' && !story.isPartners ? story.severity : undefined, events, now),
    },
    events: events.map(({ event: { type, ...data }, by, visibility, at }, index) => ({
      ticketId: story.id,
      seq: index + 1,
      type,
      visibility,
      actorId: by ?? null,
      data,
      at,
    })),
    shares: events.flatMap(({ event, by, at }, index) =>
      event.type === 'shared' && by
        ? {
            ticketId: story.id,
            personId: event.personId,
            addedById: by,
            createdAt: at,
            removedAt:
              events
                .slice(index)
                .find(({ event: later }) => later.type === 'unshared' && later.personId === event.personId)?.at ?? null,
          }
        : [],
    ),
  }
}

interface Dated extends Required<Pick<Happening, 'event' | 'visibility'>>, Pick<Happening, 'by'> {
  readonly at: Date
}

function datedEvents({ company, happened }: Story, now: Date): Dated[] {
  const { timezone } = companyOf(company)
  const dated: Dated[] = []
  for (const { when, by, event, visibility = visibilityOf(event) } of happened) {
    const at =
      'days' in when
        ? daysBefore(dated.findLast((one) => one.event.type === when.after)?.at ?? now, -when.days)
        : workdayAgo(now, ...when, timezone)
    dated.push({ event, visibility, at, ...(by && { by }) })
  }
  return dated
}

const isOver = (status: Status) => status === 'RESOLVED' || status === 'CLOSED'
