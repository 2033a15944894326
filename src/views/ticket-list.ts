import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { type Button, say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { deskSights, may, sights } from '../domain/permission.ts'
import { companiesOf, customersOf, type Person } from '../domain/person.ts'
import { ticketItem } from './ticket-words.ts'

const PAGE_SIZE = 10

const params = z.object({
  filter: z.enum(['open', 'closed', 'company']).default('open'),
  company: z.string().max(80).optional(),
  search: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** My support: *My open tickets* first, *All company tickets* one tap away for super-users (DOMAIN E1–E8, E14). */
export const ticketList = defineView({
  id: 'ticket.list',
  slash: { name: 'tickets', options: { filter: 'filter', search: 'search' } },
  params,
  async load({ filter, company, search, page }, { person, now, reads }) {
    const mayList = (id: string) => may(person, 'ticket.listCompany', { kind: 'company', companyId: id }, now).allowed
    const contexts = contextsOf(person, now)
    const companies = contexts.filter(({ id }) => mayList(id))
    const named = companies.find(({ id }) => id === company)
    // Who works for the vendor lists companies they have no part in.
    const other = company !== undefined && mayList(company) ? await reads.companies.get(company) : undefined
    const chosen = named ?? other ?? (company === undefined && companies.length === 1 ? companies[0] : undefined)
    const { rows, total } = await reads.tickets.list(
      sights(person, now),
      {
        which: filter === 'company' ? 'company' : 'mine',
        state: filter === 'open' ? 'open' : filter === 'closed' ? 'closed' : 'all',
        page,
        pageSize: PAGE_SIZE,
        ...(filter === 'company' && chosen ? { companyId: chosen.id } : {}),
        ...(search ? { search } : {}),
      },
      person.id ?? '',
    )
    return {
      rows,
      total,
      companies,
      chosen,
      isOfMany: contexts.length > 1,
      isAtDesk: deskSights(person, now).length > 0,
    }
  },
  may({ filter, company }, { person, now }, { chosen }) {
    if (filter !== 'company') return may(person, 'ticket.list', { kind: 'nothing' }, now)
    const companyId = company ?? chosen?.id
    return may(
      person,
      'ticket.listCompany',
      companyId === undefined ? { kind: 'nothing' } : { kind: 'company', companyId },
      now,
    )
  },
  show({ rows, total, companies, chosen, isOfMany, isAtDesk }, { filter, search, page }, { now }) {
    // With several companies the one that is meant is chosen, never guessed (X42).
    if (filter === 'company' && !chosen && companies.length > 1)
      return [
        say(
          text('ticket-list.which'),
          'plain',
          companies.map(({ id, name }) => ofCompany(id, name)),
        ),
      ]
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
    const here = {
      filter,
      ...(filter === 'company' && chosen ? { company: chosen.id } : {}),
      ...(search ? { search } : {}),
    }
    const turn = (to: number) =>
      ({ kind: 'view', view: 'ticket.list', params: { ...here, page: to }, by: 'press' }) as const
    const others: Button[] = [
      ...(search && isAtDesk ? [look(text('button.search-all'), 'ticket.queue', { filter: 'all', search })] : []),
      ...(filter === 'open' ? [] : [look(text('button.my-open'), 'ticket.list', { filter: 'open' })]),
      ...companies
        .filter(({ id }) => filter !== 'company' || id !== chosen?.id)
        .map(({ id, name }) =>
          ofCompany(id, companies.length === 1 ? text('button.all-company') : text('button.all-of', { company: name })),
        ),
      ...(filter === 'closed' ? [] : [look(text('button.closed'), 'ticket.list', { filter: 'closed' })]),
    ]
    const details = {
      withContact: filter === 'company',
      withCompany: filter === 'company' ? !chosen : isOfMany || isAtDesk,
    }
    return [
      {
        kind: 'list',
        title:
          filter === 'company' && !chosen
            ? text('ticket-list.everything', { count: total })
            : text(`ticket-list.${filter}`, { count: total, company: chosen?.name ?? '' }),
        ...(search ? { note: text('ticket-list.searching', { search }) } : {}),
        items: rows.map((row) => ticketItem(row, now, { ...here, page }, details)),
        empty: text(search ? 'ticket-list.nothing-found' : `ticket-list.empty-${filter}`),
        ...(pages > 1
          ? {
              page: {
                label: text('ticket-list.page', { page, pages }),
                ...(page > 1 ? { previous: turn(page - 1) } : {}),
                ...(page < pages ? { next: turn(page + 1) } : {}),
              },
            }
          : {}),
        buttons: [...others, start(text('button.new-ticket'), 'ticket.create')],
      },
    ]
  },
})

const ofCompany = (id: string, label: Words): Button => look(label, 'ticket.list', { filter: 'company', company: id })

/** The companies a person belongs to or looks after, each once; the vendor's own is nobody's matter. */
const contextsOf = (person: Person, now: Date): { readonly id: string; readonly name: string }[] => {
  const own = companiesOf(person).filter(({ kind }) => kind !== 'VENDOR')
  return [...own, ...customersOf(person, now).filter(({ id }) => !own.some((one) => one.id === id))]
}
