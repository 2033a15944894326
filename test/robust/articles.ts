import type { Way } from './seat-requests.ts'
import type { RobustWorld } from './support.ts'

const CLOCK = `now() + make_interval(secs => (select (value->>'offsetMs')::float8 / 1000 from "Setting" where key = 'clock'))`

/** An article that somebody wrote and a question that nothing answers: what the flows about them need. */
export async function articles({ rows }: RobustWorld): Promise<Readonly<Record<string, Way>>> {
  await rows(
    `insert into "KnowledgeArticle" (id, source, locale, title, sha256, "madeById", "updatedAt")
     values ('walk-article', 'written:walk', 'en', 'What grace days are', 'walk', 'erik', ${CLOCK})`,
  )
  await rows(
    `insert into "KnowledgeGap" (id, locale, question, norm, kind, "firstAt", "lastAt")
     values ('walk-gap', 'en', 'What are grace days?', 'what are grace days', 'UNANSWERED', ${CLOCK}, ${CLOCK})`,
  )
  return {
    'article.make': { who: 'erik', values: { gap: 'walk-gap' } },
    'article.remove': { who: 'erik', values: { article: 'walk-article' } },
    'gap.dismiss': { who: 'erik', values: { gap: 'walk-gap' } },
    'answer.comment': { who: 'stranger', values: { question: 'What are grace days?' } },
  }
}
