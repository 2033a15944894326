import { z } from 'zod'
import { look, start } from '../core/button.ts'
import type { Item } from '../core/message.ts'
import type { Gap } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { cut, text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

const PAGE_SIZE = 10
/** What is asked more seldom waits until others are answered. */
const MOST = 200
/** Longer questions are shown whole once they are opened. */
const MOST_LETTERS = 120

/** Questions that no article answers, or whose answer did not help: what most people asked first, for who writes articles (A12). */
export const knowledgeGaps = defineView({
  id: 'knowledge.gaps',
  slash: { name: 'knowledge gaps', isForStaff: true },
  params: z.object({ page: z.coerce.number().int().min(1).max(MOST).default(1) }),
  may: (_, { person, now }) => may(person, 'article.make', { kind: 'nothing' }, now),
  load: (_, { reads }) => reads.knowledge.gaps(MOST),
  show(gaps, { page }) {
    const pages = Math.max(1, Math.ceil(gaps.length / PAGE_SIZE))
    const turn = (to: number) => ({ kind: 'view', view: 'knowledge.gaps', params: { page: to }, by: 'press' }) as const
    return [
      {
        kind: 'list',
        title: text('knowledge-gaps.title', { count: gaps.length }),
        items: gaps.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(itemOf),
        empty: text('knowledge-gaps.empty'),
        ...(pages > 1
          ? {
              page: {
                label: text('ticket-list.page', { page, pages }),
                ...(page > 1 ? { previous: turn(page - 1) } : {}),
                ...(page < pages ? { next: turn(page + 1) } : {}),
              },
            }
          : {}),
        buttons: [start(text('article-make.button'), 'article.make'), look(text('button.home'), 'help')],
      },
    ]
  },
})

const itemOf = ({ id, question, count, people, kind, lastAt, locale }: Gap): Item => ({
  id: cut(question, MOST_LETTERS),
  title: text('knowledge-gaps.count', { count, people }),
  facts: [text(`knowledge-gaps.${kind.toLowerCase()}`), text(`ask.in.${locale}`), { at: lastAt }],
  open: { kind: 'view', view: 'gap.show', params: { id }, by: 'press' },
})
