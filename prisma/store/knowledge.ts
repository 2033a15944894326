import { createHash } from 'node:crypto'
import type { ArticleCard, Chunk, Gap, KnowledgeReads, KnowledgeWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'

const WHOLE = { chunks: { orderBy: { ordinal: 'asc' } } } as const satisfies Prisma.KnowledgeArticleInclude
const COUNTED = { _count: { select: { chunks: true } } } as const satisfies Prisma.KnowledgeArticleInclude
/** Words of theirs that are kept with a question. */
const MOST_COMMENTS = 20

/** Articles, and the questions that none answers. */
export const createKnowledgeReads = (db: Client | Tx): KnowledgeReads => ({
  async article(id) {
    const row = await db.knowledgeArticle.findFirst({ where: { id, removedAt: null }, include: COUNTED })
    return row ? asCard(row) : undefined
  },
  async parts(id) {
    const row = await db.knowledgeArticle.findFirst({ where: { id, removedAt: null }, include: WHOLE })
    return row ? chunksOf(row) : []
  },
  async articles() {
    const rows = await db.knowledgeArticle.findMany({
      where: { removedAt: null },
      include: COUNTED,
      orderBy: [{ locale: 'asc' }, { title: 'asc' }, { source: 'asc' }],
    })
    return rows.map(asCard)
  },
  async known() {
    const rows = await db.knowledgeArticle.findMany({
      where: { removedAt: null },
      select: { source: true, sha256: true },
    })
    return new Map(rows.map(({ source, sha256 }) => [source, sha256]))
  },
  async changes(seq, limit) {
    const rows = await db.knowledgeArticle.findMany({
      where: { seq: { gt: seq } },
      include: WHOLE,
      orderBy: { seq: 'asc' },
      take: limit,
    })
    return rows.map((row) => ({
      seq: row.seq,
      articleId: row.id,
      source: row.source,
      chunks: row.removedAt ? [] : chunksOf(row),
    }))
  },
  async gaps(limit) {
    const rows = await db.knowledgeGap.findMany({
      where: { settledAt: null },
      orderBy: [{ people: 'desc' }, { count: 'desc' }, { lastAt: 'desc' }, { id: 'desc' }],
      take: limit,
    })
    return rows.map(asGap)
  },
  async gap(id) {
    const row = await db.knowledgeGap.findFirst({ where: { id, settledAt: null } })
    return row ? asGap(row) : undefined
  },
})

/** Everything that changes them. */
export const createKnowledgeWrites = (tx: Tx): KnowledgeWrites => ({
  async keepArticle({ source, chunks, isSignedIn, url = null, licence = null, ...rest }, { personId, ticket }) {
    const visibility = isSignedIn ? ('SIGNED_IN' as const) : ('PUBLIC' as const)
    const data = { ...rest, visibility, url, licence, removedAt: null }
    const known = await tx.knowledgeArticle.findUnique({ where: { source } })
    const isSame =
      known !== null && (Object.keys(data) as (keyof typeof data)[]).every((field) => known[field] === data[field])
    if (known && isSame) return { id: known.id, isNew: false }
    const parts = { create: chunks.map((chunk, ordinal) => ({ ...chunk, titles: [...chunk.titles], ordinal })) }
    if (known) {
      await tx.knowledgeChunk.deleteMany({ where: { articleId: known.id } })
      await tx.knowledgeArticle.update({ where: { id: known.id }, data: { ...data, chunks: parts } })
      return { id: known.id, isNew: true }
    }
    const ticketId = ticket === undefined ? null : (await tx.ticket.findUniqueOrThrow({ where: { number: ticket } })).id
    const made = { source, ...data, ticketId, madeById: personId ?? null, chunks: parts }
    const { id } = await tx.knowledgeArticle.create({ data: made, select: { id: true } })
    return { id, isNew: true }
  },
  async removeArticles(source, at) {
    const where = { removedAt: null, OR: [{ source }, { source: { startsWith: `${source.replace(/\/$/, '')}/` } }] }
    const rows = await tx.knowledgeArticle.updateManyAndReturn({ where, data: { removedAt: at }, select: { id: true } })
    await tx.knowledgeChunk.deleteMany({ where: { articleId: { in: rows.map(({ id }) => id) } } })
    return rows.length
  },
  async noteGap({ who, question, locale, kind, comment }, at) {
    const norm = normOf(question)
    if (norm === '') return
    const row = await tx.knowledgeGap.upsert({
      where: { locale_norm: { locale, norm } },
      create: { locale, norm, question, kind, firstAt: at, lastAt: at, comments: comment ? [comment] : [] },
      // Asked again: whatever answered it does so no longer.
      update: { ...(comment === undefined ? { count: { increment: 1 } } : {}), lastAt: at, kind, settledAt: null },
    })
    const asker = createHash('sha256').update(`${row.id} ${who}`).digest('hex').slice(0, 16)
    await tx.knowledgeGap.updateMany({
      where: { id: row.id, NOT: { askers: { has: asker } } },
      data: { askers: { push: asker }, people: { increment: 1 } },
    })
    if (comment && row.comments.at(-1) !== comment)
      await tx.knowledgeGap.update({
        where: { id: row.id },
        data: { comments: [...row.comments, comment].slice(-MOST_COMMENTS) },
      })
  },
  async settleGap(id, articleId, at) {
    const where = { id, settledAt: null }
    const { count } = await tx.knowledgeGap.updateMany({ where, data: { settledAt: at, articleId: articleId ?? null } })
    return count > 0
  },
})

/** *Where is my Version?* and *where is my version* are one question. */
const normOf = (question: string): string =>
  question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 500)

type Row = Prisma.KnowledgeArticleGetPayload<{ include: typeof COUNTED }>

const asCard = ({ _count, visibility, url, licence, ...row }: Row): ArticleCard => ({
  id: row.id,
  source: row.source,
  locale: row.locale,
  title: row.title,
  ...(url ? { url } : {}),
  ...(licence ? { licence } : {}),
  isSignedIn: visibility === 'SIGNED_IN',
  chunks: _count.chunks,
  updatedAt: row.updatedAt,
})

const chunksOf = ({
  id: articleId,
  locale,
  url,
  visibility,
  chunks,
}: Prisma.KnowledgeArticleGetPayload<{ include: typeof WHOLE }>): Chunk[] =>
  chunks.map(({ id, titles, anchor, text }) => ({
    id,
    articleId,
    titles,
    text,
    locale,
    ...(url ? { url: anchor ? `${url}#${anchor}` : url } : {}),
    isSignedIn: visibility === 'SIGNED_IN',
  }))

const asGap = ({ id, locale, question, kind, count, people, comments, lastAt }: Gap): Gap => ({
  id,
  locale,
  question,
  kind,
  count,
  people: Math.max(1, people),
  comments,
  lastAt,
})
