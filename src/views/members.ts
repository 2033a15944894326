import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { roleWords } from '../core/cards/role-words.ts'
import type { Item, List, Message } from '../core/message.ts'
import type { MemberReads, Roster } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { sameName } from '../domain/company-name.ts'
import { may } from '../domain/permission.ts'

const PAGE_SIZE = 10

const params = z.object({
  company: z.string().max(80).optional(),
  search: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
type Params = z.infer<typeof params>
type Company = Awaited<ReturnType<MemberReads['companies']>>[number]

/** Who is who: the companies, and at one of them everybody with their roles and who was asked to join. */
export const members = defineView({
  id: 'members',
  slash: { name: 'members', options: { search: 'search' }, isForStaff: true },
  params,
  may: (_, { person, now }) => may(person, 'member.list', { kind: 'nothing' }, now),
  async load({ company }, { reads }) {
    const companies = await reads.members.companies()
    const chosen = companies.find(({ id }) => id === company)
    return { companies, chosen, roster: chosen && (await reads.members.roster(chosen.id)) }
  },
  show({ companies, chosen, roster }, given): Message[] {
    if (chosen && roster) return [rosterList(chosen, roster, given)]
    const { search = '' } = given
    const found = companies.filter(({ name }) => sameName(name).includes(sameName(search)))
    return [
      {
        kind: 'list',
        title: text('members.companies', { count: found.length }),
        ...(search ? { note: text('ticket-list.searching', { search }) } : {}),
        ...paged(found.map(companyItem), given),
        empty: text('members.no-company'),
        buttons: [
          ...(search ? [look(text('members.all'), 'members')] : []),
          start(text('member-add.button'), 'member.add'),
          look(text('button.home'), 'help'),
        ],
      },
    ]
  },
})

function rosterList(company: Company, { members, invitations }: Roster, given: Params): List {
  const people = Map.groupBy(members, ({ personId }) => personId)
  const items: Item[] = [
    ...[...people].map(([id, [first, ...others]]) => ({
      id: first?.name ?? '',
      title: { list: [first, ...others].flatMap((one) => (one ? [roleWords(one.role)] : [])) },
      facts: first?.email ? [first.email] : [],
      open: { kind: 'view', view: 'member.show', params: { company: company.id, person: id }, by: 'press' } as const,
    })),
    ...invitations.map(({ id, email, role, at }) => ({
      id: email,
      title: roleWords(role),
      status: { label: text('members.invited'), tone: 'waiting' } as const,
      facts: [{ at }],
      open: {
        kind: 'start',
        flow: 'member.end',
        values: { company: company.id, member: id },
        by: 'press',
      } as const,
    })),
  ]
  return {
    kind: 'list',
    title: text('members.title', { company: company.name, count: people.size }),
    ...paged(items, given),
    empty: text('members.nobody', { company: company.name }),
    buttons: [
      start(text('member-add.button'), 'member.add', { company: company.id }, { style: 'primary' }),
      start(text('member-end.button'), 'member.end', { company: company.id }),
      start(text('company-correct.button'), 'company.correct', { company: company.id }),
      look(text('members.all'), 'members'),
    ],
  }
}

const companyItem = ({ id, name, kind }: Company): Item => ({
  id: name,
  title: text(`members.kind.${kind.toLowerCase()}`),
  facts: [],
  open: { kind: 'view', view: 'members', params: { company: id }, by: 'press' },
})

/** One page of the items, and the way to the others. */
function paged(items: readonly Item[], { page, ...here }: Params): Pick<List, 'items' | 'page'> {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE))
  const at = Math.min(page, pages)
  const turn = (to: number) => ({ kind: 'view', view: 'members', params: { ...here, page: to }, by: 'press' }) as const
  return {
    items: items.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
    ...(pages > 1
      ? {
          page: {
            label: text('ticket-list.page', { page: at, pages }),
            ...(at > 1 ? { previous: turn(at - 1) } : {}),
            ...(at < pages ? { next: turn(at + 1) } : {}),
          },
        }
      : {}),
  }
}
