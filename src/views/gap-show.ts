import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

/** One question without an answer that helps, what people missed, and what can be done about it. */
export const gapShow = defineView({
  id: 'gap.show',
  params: z.object({ id: z.string().max(64) }),
  may: (_, { person, now }) => may(person, 'article.make', { kind: 'nothing' }, now),
  load: async ({ id }, { reads }) => ({ gap: await reads.knowledge.gap(id) }),
  show({ gap }) {
    const back = look(text('gap-show.all'), 'knowledge.gaps')
    if (!gap) return [{ kind: 'say', tone: 'plain', text: text('gap-show.settled'), buttons: [back] }]
    const { id, question, count, people, kind, lastAt, comments, locale } = gap
    return [
      {
        kind: 'record',
        title: question,
        facts: [
          { id: 'kind', label: text('gap-show.fact.kind'), value: text(`knowledge-gaps.${kind.toLowerCase()}`) },
          { id: 'count', label: text('gap-show.fact.asked'), value: text('knowledge-gaps.count', { count, people }) },
          { id: 'language', label: text('gap-show.fact.language'), value: text(`ask.in.${locale}`) },
          { id: 'last', label: text('gap-show.fact.last'), value: { at: lastAt } },
        ],
        ...(comments.length > 0
          ? { text: { lines: comments.map((comment) => text('gap-show.comment', { comment })) } }
          : {}),
        buttons: [
          start(text('gap-show.answer'), 'article.make', { gap: id, title: question }, { style: 'primary' }),
          start(text('gap-dismiss.button'), 'gap.dismiss', { gap: id }),
          back,
        ],
      },
    ]
  },
})
