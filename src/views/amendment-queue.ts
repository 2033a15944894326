import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

/** Agreement changes that wait for their signature, for whoever signs them. */
export const amendmentQueue = defineView({
  id: 'amendment.queue',
  slash: { name: 'amendment queue', isForStaff: true },
  params: z.object({}),
  may: (_, { person, now }) => may(person, 'amendment.sign', { kind: 'nothing' }, now),
  load: (_, { reads }) => reads.access.unsettledAmendments(),
  show: (amendments) => [
    {
      kind: 'list',
      title: text('amendment-queue.title', { count: amendments.length }),
      items: amendments.map(({ id, number, companyName, oldLimit, newLimit, status, requestedBy }) => ({
        id: number,
        title: companyName,
        status: { label: text(`amendment.status.${status.toLowerCase()}`), tone: 'new' },
        facts: [
          text('amendment-card.limit', { from: oldLimit, to: newLimit }),
          ...(requestedBy ? [requestedBy.name] : []),
        ],
        open: { kind: 'view', view: 'amendment.show', params: { id }, by: 'press' },
      })),
      empty: text('amendment-queue.empty'),
      buttons: [look(text('button.home'), 'help')],
    },
  ],
})
