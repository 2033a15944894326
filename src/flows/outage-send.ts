import { z } from 'zod'
import { look } from '../core/button.ts'
import { noticeCard } from '../core/cards/notice-card.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { SystemNoticeCard } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { byWhom } from './on-tenant.ts'

interface Sending {
  readonly notice: SystemNoticeCard | undefined
  readonly audience: number
}

/** Sends a notice to every active administrator, by chat and by mail; once (H22, X62). */
export const outageSend = defineFlow<Sending>()({
  id: 'outage.send',
  rev: 1,
  deed: 'outage.send',
  async load({ reads }: Context, given) {
    const id = noticeIn(given)
    const notice = id === '' ? undefined : await reads.systemNotices.get(id)
    return { notice, audience: (await reads.systemNotices.audience()).length }
  },
  seen: ({ notice }) => notice?.version,
  scope: noticeIn,
  slots: {
    notice: {
      schema: z.string().max(80),
      widget: 'line',
      isFixed: true,
      choices: ({ notice }: Sending) => (notice ? [{ value: notice.id, label: notice.text }] : []),
      initial: ({ notice }: Sending) => notice?.id,
    },
  },
  detour: (_, { notice, audience }) => {
    if (!notice) return [say(text('outage-send.which'), 'plain', [look(text('notice-show.all'), 'notice.show')])]
    return notice.status === 'SENT' ? [noticeCard(notice, { canSend: false, audience })] : undefined
  },
  // It cannot be called back: how many it goes to is said before, each time.
  review: (_, { notice, audience }) => ({
    notes: notice ? [notice.text, text('outage-send.note', { count: audience })] : [],
  }),
  async commit(_, ctx, { notice }) {
    if (!notice) throw new Error('nothing is sent before a notice is named')
    const audience = await ctx.tx.systemNotices.audience()
    const isSent = await ctx.tx.write.sendNotice(notice.id, audience.length, byWhom(ctx))
    const now = await ctx.tx.systemNotices.get(notice.id)
    const count = audience.length
    const more = isSent ? { note: text('outage-send.done', { count }) } : {}
    // Their rows come to be true with this press, after it is answered.
    const waiting = { sent: 0, waiting: count, failed: 0, without: 0 }
    const card = now && isSent ? { ...now, receipts: { chat: waiting, mail: waiting } } : now
    return {
      messages: card ? [noticeCard(card, { canSend: false, audience: count, ...more })] : [],
      changed: [{ type: 'notice', id: notice.id }],
      happened: isSent ? [{ kind: 'system-notice', noticeId: notice.id }] : [],
    }
  },
})

function noticeIn({ notice }: Given): string {
  return typeof notice === 'string' ? notice : ''
}
