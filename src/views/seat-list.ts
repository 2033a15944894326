import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { nameIn, periodWords } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import type { Button, Message, Row } from '../core/message.ts'
import type { CompanySeats } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { companiesOf, customersOf, type Person } from '../domain/person.ts'
import { holders, regularOf, standIns, usedSeats } from '../domain/seat.ts'

interface Overview {
  /** Companies whose seats the reader may see, where none was named and there are several. */
  readonly companies: readonly { readonly id: string; readonly name: string }[]
  readonly seats: CompanySeats | undefined
}

/** A company's seats: how many are used, who has them, until when, and who stands in for whom (DOMAIN C1, C13). */
export const seatList = defineView({
  id: 'seat.list',
  slash: { name: 'superusers' },
  params: z.object({ company: z.string().max(80).optional() }),
  may: (_, { person, now }, { seats }: Overview) =>
    may(person, 'seat.list', seats ? { kind: 'company', companyId: seats.companyId } : { kind: 'nothing' }, now),
  async load({ company }, { person, reads, now }): Promise<Overview> {
    const own = companiesOf(person).filter(({ kind }) => kind !== 'VENDOR')
    const companies = [...own, ...customersOf(person, now)]
    const id = company || (companies.length === 1 ? companies[0]?.id : undefined)
    return { companies, seats: id === undefined ? undefined : await reads.access.seats(id, now) }
  },
  show: ({ companies, seats }: Overview, _, ctx) => (seats ? [overview(seats, ctx)] : [chooseCompany(companies)]),
})

const chooseCompany = (companies: Overview['companies']): Message => ({
  kind: 'list',
  title: text('seat-list.whose'),
  items: companies.map(({ id, name }) => ({
    id,
    title: name,
    facts: [],
    open: { kind: 'view', view: 'seat.list', params: { company: id }, by: 'press' },
  })),
  empty: text('seat-list.no-company'),
  buttons: [look(text('button.home'), 'help')],
})

function overview(seats: CompanySeats, { person, now }: Context): Message {
  const { companyName: company, limit, agreedLimit } = seats
  const used = usedSeats(seats, now)
  const kept = seats.reservations.filter(({ replacedId }) => replacedId === undefined)
  const facts: Row[] = [
    ...seats.ids.flatMap((id) => seatRow(id, seats, now) ?? []),
    ...kept.map(({ requestId, personId }) => ({
      id: requestId,
      label: nameIn(seats, personId),
      value: text('seat-list.kept'),
    })),
    ...Array.from({ length: Math.max(0, limit - used) }, (_, n) => ({
      id: `free-${n}`,
      label: text('seat-list.seat'),
      value: text('seat-list.free'),
    })),
  ]
  return {
    kind: 'record',
    title: text('seat-list.title', { company, used, limit }),
    facts,
    ...(limit < agreedLimit ? { note: text('seat-list.cut', { from: agreedLimit, to: limit }) } : {}),
    buttons: buttonsFor(seats, person, now),
  }
}

/** `Eva Lind` – `for Ewa Falk until 31 Aug`; the regular holder where nobody stands in; nothing for a free seat. */
function seatRow(seatId: string, seats: CompanySeats, now: Date): Row | undefined {
  const [holder] = holders(
    seats.assignments.filter((one) => one.seatId === seatId),
    now,
  )
  if (!holder) return undefined
  const regular = seats.assignments.find((one) => one.seatId === seatId && one.kind === 'REGULAR')
  const planned = standIns(seats, seatId, now).filter(({ startsAt }) => startsAt > now)
  const period = (one: { readonly startsAt: Date; readonly endsAt?: Date }) => periodWords(one, seats.timezone)
  const own: Words =
    holder.kind === 'SUBSTITUTE'
      ? text('seat-list.stands-in', { name: regular ? nameIn(seats, regular.personId) : '–', period: period(holder) })
      : text('seat-list.own')
  const later = planned.map((one) =>
    text('seat-list.planned', { name: nameIn(seats, one.personId), period: period(one) }),
  )
  return {
    id: seatId,
    label: nameIn(seats, holder.personId),
    value: later.length > 0 ? { lines: [own, ...later] } : own,
  }
}

/** What the reader can do here by right. */
function buttonsFor(seats: CompanySeats, person: Person, now: Date): Button[] {
  const { companyId: company } = seats
  const id = person.id ?? ''
  const regular = regularOf(seats, id, now)
  const holds = seats.assignments.some(({ personId }) => personId === id)
  const isStoodIn = regular !== undefined && standIns(seats, regular.seatId, now).length > 0
  const isFull = usedSeats(seats, now) >= seats.limit
  const mine = person.memberships.some(({ companyId }) => companyId === company)
  const revocable = (personId: string) =>
    personId !== id &&
    may(person, 'seat.revoke', { kind: 'record', record: { companyId: company, ofIds: [personId] } }, now).allowed
  return [
    ...(isStoodIn ? [start(text('access-card.take-back'), 'access.takeback', { company }, { style: 'primary' })] : []),
    ...(mine && !holds && !isFull ? [start(text('access-list.request'), 'access.request')] : []),
    ...(mine && !holds ? [start(text('access-form.replacing-yes'), 'access.replace')] : []),
    ...(isFull && may(person, 'access.extraSeat', { kind: 'company', companyId: company }, now).allowed
      ? [start(text('access-form.replacing-extra'), 'access.extraSeat', { company })]
      : []),
    ...seats.assignments
      .filter(({ personId }) => revocable(personId))
      .map(({ personId }) =>
        start(text('seat-list.revoke', { name: nameIn(seats, personId) }), 'seat.revoke', {
          company,
          person: personId,
        }),
      ),
    ...(holds ? [start(text('seat-list.give-up'), 'seat.giveUp', { company }, { style: 'danger' })] : []),
    look(text('button.home'), 'help'),
  ]
}
