import { z } from 'zod'
import { look } from '../core/button.ts'
import { kindWords } from '../core/cards/copy-card.ts'
import type { Item, Message } from '../core/message.ts'
import { type CopySight, seenCopy } from '../core/sights/copy-sight.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import type { ContentItem } from '../domain/tenant-copy.ts'
import { copyShow } from './copy-show.ts'
import { paged } from './licence-choice.ts'

/** Every single thing that a copy would overwrite or add, what would be lost first: nothing is copied unlisted (INV-56). */
export const copyItems = defineView({
  id: 'copy.items',
  params: z.object({ id: z.string().max(80), page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  load: ({ id }, ctx) => seenCopy(id, ctx),
  may: ({ id }, ctx, sight) => copyShow.may({ id }, ctx, sight),
  show: (sight, { page }) => (sight ? [listOf(sight, page)] : []),
})

function listOf({ copy: { id, from, to, status, preview } }: CopySight, page: number): Message {
  const lost = preview?.overwritten ?? []
  const item = ({ kind, name }: ContentItem, status: NonNullable<Item['status']>): Item => ({
    id: name,
    title: kindWords(kind),
    status,
    facts: [],
    open: { kind: 'view', view: 'copy.show', params: { id }, by: 'press' },
  })
  const items = [
    ...lost.map((one) => item(one.to, { label: text('copy-items.overwritten'), tone: 'waiting' })),
    ...(preview?.added ?? []).map((one) => item(one, { label: text('copy-items.added'), tone: 'new' })),
  ]
  return {
    kind: 'list',
    title: text('copy.title', { from: from.name, to: to.name }),
    ...(status === 'SHOWN' && lost.length > 0 ? { note: text('copy.loses', { to: to.name, count: lost.length }) } : {}),
    ...paged(items, page, (at) => ({ kind: 'view', view: 'copy.items', params: { id, page: at }, by: 'press' })),
    empty: text('copy.nothing', { to: to.name }),
    buttons: [look(text('copy-items.back'), 'copy.show', { id })],
  }
}
