import { z } from 'zod'
import { defineView } from '../core/flow.ts'
import type { Button } from '../core/message.ts'
import { look, start } from '../core/present.ts'
import { text } from '../core/words.ts'
import { deskSights, may, sights } from '../domain/permission.ts'
import { companiesOf, customersOf, isSuperUser } from '../domain/person.ts'
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
  params,
  async load({ filter, company, search, page }, { person, now, reads }) {
    const own = companiesOf(person).filter(({ id }) => isSuperUser(person, id, now))
    const companies = [...own, ...customersOf(person, now)].map(({ id, name }) => ({ id, name }))
    const chosen = companies.find(({ id }) => id === company) ?? companies[0]
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
    return { rows, total, companies, chosen, isAtDesk: deskSights(person, now).length > 0 }
  },
  may: ({ filter, company }, { person, now }, data) =>
    filter === 'company'
      ? may(person, 'ticket.listCompany', { kind: 'company', companyId: company ?? data.companies[0]?.id ?? '' }, now)
      : may(person, 'ticket.list', { kind: 'nothing' }, now),
  show({ rows, total, companies, chosen, isAtDesk }, { filter, search, page }, { now, person }) {
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
          look(
            companies.length === 1 ? text('button.all-company') : text('button.all-of', { company: name }),
            'ticket.list',
            { filter: 'company', company: id },
          ),
        ),
      ...(filter === 'closed' ? [] : [look(text('button.closed'), 'ticket.list', { filter: 'closed' })]),
    ]
    const details = {
      withContact: filter === 'company',
      withCompany: filter !== 'company' && companiesOf(person).length > 1,
    }
    return [
      {
        kind: 'list',
        title: text(`ticket-list.${filter}`, { count: total, company: chosen?.name ?? '' }),
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
