import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Item, Message } from '../core/message.ts'
import type { OrderCard } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { paged } from './licence-choice.ts'

/** Costs of which somebody still has to hear, for those who run this Deskhand (X110): each can be sent again. */
export const costUntold = defineView({
  id: 'cost.untold',
  slash: { name: 'cost untold', isForStaff: true },
  params: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  may: (_, { person, now }) => may(person, 'outage.send', { kind: 'nothing' }, now),
  load: (_, { reads }): Promise<readonly OrderCard[]> => reads.costs.noticesPending(),
  show: (orders: readonly OrderCard[], { page }): Message[] => [
    {
      kind: 'list',
      title: text('cost-untold.title', { count: orders.length }),
      ...paged(orders.map(item), page, (to) => ({
        kind: 'view',
        view: 'cost.untold',
        params: { page: to },
        by: 'press',
      })),
      empty: text('cost-untold.none'),
      buttons: [look(text('notice-show.all'), 'notice.show'), look(text('button.home'), 'help')],
    },
  ],
})

const item = ({ id, version, tenant, product, mailSentAt, adminsToldAt, acceptedBy }: OrderCard): Item => ({
  id: tenant.name,
  title: product.name,
  facts: [
    ...(mailSentAt ? [] : [text('cost-untold.mail', { name: acceptedBy?.name ?? '' })]),
    ...(adminsToldAt ? [] : [text('cost-untold.admins')]),
    ...(mailSentAt && adminsToldAt ? [text('cost-untold.some')] : []),
  ],
  open: { kind: 'start', flow: 'cost.tellAgain', values: { order: id }, seen: version, by: 'press' },
})
