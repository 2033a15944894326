import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { accessCard } from '../core/cards/access-card.ts'
import { accessStatus } from '../core/cards/access-words.ts'
import { seenAccess } from '../core/sights/access-sight.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { isOpen } from '../domain/access.ts'
import { may } from '../domain/permission.ts'

/** One's own requests for a seat: the open one whole, with what happens next; several as a list (C21). */
export const accessList = defineView({
  id: 'access.list',
  slash: { name: 'access list' },
  params: z.object({}),
  may: (_, { person, now }) =>
    may(person, 'access.show', { kind: 'record', record: { ofIds: person.id ? [person.id] : [] } }, now),
  async load(_, ctx) {
    const requests = ctx.person.id === undefined ? [] : await ctx.reads.access.of(ctx.person.id)
    const open = requests.filter(({ status }) => isOpen(status))
    const [only] = open.length === 1 ? open : requests.length === 1 ? requests : []
    return { requests, sight: only && (await seenAccess(only.number, ctx)) }
  },
  show({ requests, sight }, _, { now }) {
    if (sight) return [accessCard(sight, now)]
    return [
      {
        kind: 'list',
        title: text('access-list.title'),
        items: requests.slice(0, 10).map((request) => ({
          id: request.number,
          title: request.company?.name ?? request.companyEntered,
          status: accessStatus(request),
          facts: [text('access-list.sent', { at: { at: request.submittedAt } })],
          open: { kind: 'view', view: 'access.show', params: { id: request.number }, by: 'press' },
        })),
        empty: text('access-list.empty'),
        buttons: [start(text('access-list.request'), 'access.request'), look(text('button.home'), 'help')],
      },
    ]
  },
})
