import { z } from 'zod'
import { look } from '../core/button.ts'
import type { ArticleCard, Chunk } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

type Whole = ArticleCard & { readonly parts: readonly Chunk[] }

/** A whole article, a part at a time; one for who is registered is none where others read along (A13, D7). */
export const articleShow = defineView({
  id: 'article.show',
  params: z.object({ id: z.string().max(64), part: z.coerce.number().int().min(1).max(10_000).default(1) }),
  isPublic: true,
  may(_, { person, isPrivate, now }, article: Whole | undefined) {
    if (!article || (article.isSignedIn && !isPrivate)) return { allowed: false, rule: 'not-found' }
    return may(person, article.isSignedIn ? 'knowledge.signedIn' : 'knowledge.show', { kind: 'nothing' }, now)
  },
  async load({ id }, { reads }) {
    const article = await reads.knowledge.article(id)
    return article && { ...article, parts: await reads.knowledge.parts(id) }
  },
  show(article, { id, part }) {
    if (!article) return []
    const { parts, url, title } = article
    const pages = parts.length
    const page = Math.min(part, pages)
    const shown = parts[page - 1]
    const to = (label: string, at: number) => look(label, 'article.show', { id, part: at })
    return [
      {
        kind: 'record',
        title,
        text: { lines: [...(shown?.titles.slice(1) ?? []), ...(shown ? [shown.text] : [])] },
        facts: [],
        ...(pages > 1 ? { note: text('article-show.part', { page, pages }) } : {}),
        buttons: [
          ...(page > 1 ? [to('←', page - 1)] : []),
          ...(page < pages ? [to('→', page + 1)] : []),
          ...(url ? [{ label: text('ask.whole'), does: { url } }] : []),
          look(text('button.home'), 'help'),
        ],
      },
    ]
  },
})
