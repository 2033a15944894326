import { z } from 'zod'
import { noticeCard } from '../core/cards/notice-card.ts'
import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { byWhom } from './on-tenant.ts'

const KINDS = ['OUTAGE', 'SECURITY', 'COST'] as const
/** As long as a card of any channel takes. */
const words = z.string().trim().min(10).max(1_500)

/** Writes what every administrator has to hear: a draft, which a vendor admin sends (H22). English is asked for, for whoever reads no other. */
export const outageWrite = defineFlow()({
  id: 'outage.write',
  rev: 1,
  slash: { name: 'outage', isForStaff: true },
  deed: 'outage.draft',
  load: async () => undefined,
  slots: {
    kind: {
      schema: z.enum(KINDS),
      widget: 'choice',
      choices: () => KINDS.map((value) => ({ value, label: text(`system-notice.${value.toLowerCase()}`) })),
      isAlone: true,
    },
    en: { schema: words, widget: 'paragraph', hint: () => text('outage-write.en.hint') },
    de: { schema: words.or(z.literal('')).optional(), widget: 'paragraph' },
    es: { schema: words.or(z.literal('')).optional(), widget: 'paragraph' },
  },
  review: () => ({ notes: [text('outage-write.note')] }),
  async commit({ kind, en, de, es }, ctx) {
    const said = { en, ...(de ? { de } : {}), ...(es ? { es } : {}) }
    const id = await ctx.tx.write.writeNotice({ kind, text: said }, byWhom(ctx))
    const notice = await ctx.tx.systemNotices.get(id)
    const audience = (await ctx.tx.systemNotices.audience()).length
    const canSend = may(ctx.person, 'outage.send', { kind: 'nothing' }, ctx.now).allowed
    return { messages: notice ? [noticeCard(notice, { canSend, audience, note: text('outage-write.done') })] : [] }
  },
})
