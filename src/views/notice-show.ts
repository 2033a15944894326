import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { noticeCard } from '../core/cards/notice-card.ts'
import type { Context } from '../core/context.ts'
import type { Item, Message } from '../core/message.ts'
import type { SystemNoticeCard } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { paged } from './licence-choice.ts'

interface Notices {
  readonly notice: SystemNoticeCard | undefined
  readonly all: readonly SystemNoticeCard[]
  readonly audience: number
  readonly canSend: boolean
}

/** What every administrator was told, and who it reached: its receipts (H22); without an id all of them. */
export const noticeShow = defineView({
  id: 'notice.show',
  slash: { name: 'notices', isForStaff: true },
  params: z.object({
    id: z.string().max(80).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    isCopy: z.literal(true).optional(),
  }),
  may: (_, { person, now }) => may(person, 'outage.draft', { kind: 'nothing' }, now),
  async load({ id }, { reads, person, now }: Context): Promise<Notices> {
    const notice = id === undefined ? undefined : await reads.systemNotices.get(id)
    return {
      notice,
      all: notice ? [] : await reads.systemNotices.list(),
      audience: notice?.status === 'DRAFT' ? (await reads.systemNotices.audience()).length : 0,
      canSend: may(person, 'outage.send', { kind: 'nothing' }, now).allowed,
    }
  },
  show: ({ notice, ...on }: Notices, { page }) => [notice ? noticeCard(notice, on) : listOf(on, page)],
})

function listOf({ all, canSend }: Omit<Notices, 'notice'>, page: number): Message {
  const turn = (to: number) => ({ kind: 'view', view: 'notice.show', params: { page: to }, by: 'press' }) as const
  return {
    kind: 'list',
    title: text('notice-show.list'),
    ...paged(all.map(item), page, turn),
    empty: text('notice-show.none'),
    buttons: [
      start(text('outage-write.button'), 'outage.write'),
      ...(canSend ? [look(text('cost-untold.button'), 'cost.untold')] : []),
      look(text('button.home'), 'help'),
    ],
  }
}

const item = ({ id, kind, status, text: words, audience, sentAt }: SystemNoticeCard): Item => ({
  id: '📣',
  title: words,
  status:
    status === 'DRAFT'
      ? { label: text('notice-show.draft'), tone: 'new' }
      : { label: text('notice-show.sent'), tone: 'done' },
  facts: [
    text(`system-notice.${kind.toLowerCase()}`),
    ...(sentAt ? [text('notice-show.sent-to', { at: { at: sentAt }, count: audience })] : []),
  ],
  open: { kind: 'view', view: 'notice.show', params: { id }, by: 'press' },
})
