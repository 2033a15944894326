import { z } from 'zod'
import { draftCard } from '../core/cards/draft-card.ts'
import type { Message } from '../core/message.ts'
import type { ForwardedDraft } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { draftNumber } from '../domain/forwarded.ts'
import { may } from '../domain/permission.ts'

const params = z.object({ id: z.string().max(80) })

/** A forwarded draft for its owner and for those it was forwarded to; nobody else learns that it exists (X49). */
export const draftShow = defineView<z.output<typeof params>, { draft: ForwardedDraft; card: Message } | undefined>({
  id: 'draft.show',
  slash: { name: 'draft show', options: { number: 'id' } },
  params,
  may: (_, { person, now }, found) =>
    may(person, 'draft.show', found ? { kind: 'draft', draft: found.draft } : { kind: 'nothing' }, now),
  async load({ id }, ctx) {
    const draft = await ctx.reads.drafts.forwarded(draftNumber(id) ?? draftNumber(`D-${id}`) ?? id)
    return draft && { draft, card: await draftCard(draft, ctx) }
  },
  show: (found) => (found ? [found.card] : []),
})
