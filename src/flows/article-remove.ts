import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { ArticleCard } from '../core/ports.ts'
import { text } from '../core/words.ts'

interface Removing {
  readonly article: ArticleCard | undefined
  readonly title: { readonly title: string }
}

/** Takes out an article that somebody made; what was imported is taken out where it came from. */
export const articleRemove = defineFlow<Removing>()({
  id: 'article.remove',
  rev: 1,
  deed: 'article.make',
  async load({ reads }, { article: id }) {
    const article = typeof id === 'string' ? await reads.knowledge.article(id) : undefined
    return { article, title: { title: article?.title ?? '' } }
  },
  slots: { article: { schema: z.string().max(64), widget: 'line', isFixed: true, initial: () => undefined } },
  detour: (_, { article }) =>
    article && /^(reply|gap|written):/.test(article.source)
      ? undefined
      : [say(text('article-remove.gone'), 'plain', [look(text('gap-show.all'), 'knowledge.gaps')])],
  async commit(_, { tx, person, now }, { article }) {
    if (!article) throw new Error('the detour lets nobody here')
    await tx.write.removeArticles(article.source, now)
    await tx.write.audit({
      ...(person.id ? { actorId: person.id } : {}),
      action: 'article.remove',
      subjectType: 'article',
      subjectId: article.id,
      data: { source: article.source },
      at: now,
    })
    return {
      messages: [
        say(text('article-remove.done', { title: article.title }), 'good', [
          look(text('gap-show.all'), 'knowledge.gaps'),
        ]),
      ],
    }
  },
})
