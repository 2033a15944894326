import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from '../../../prisma/client.ts'
import { createStore } from '../../../prisma/store/store.ts'
import type { NewArticle, Tx } from '../../../src/core/ports.ts'
import { openWorld, PATIENCE_MS } from './world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
let many: ReturnType<typeof createClient>
beforeAll(async () => {
  world = await openWorld()
  many = createClient(world.url, 8, PATIENCE_MS)
})
afterAll(async () => {
  await many.$disconnect()
  await world.close()
})

const AT = new Date('2026-05-12T09:00:00Z')
const store = () => createStore({ client: many, clockEnabled: false, demo: false })
const write = <T>(work: (write: Tx['write']) => Promise<T>) => store().transaction((tx) => work(tx.write))
const article = (source: string, text: string, more: Partial<NewArticle> = {}): NewArticle => ({
  source,
  locale: 'en',
  title: source,
  url: `https://docs.example/${source}`,
  sha256: createHash('sha256').update(text).digest('hex'),
  isSignedIn: false,
  chunks: [{ titles: [source, 'Steps'], anchor: 'steps', text }],
  ...more,
})
const keep = (one: NewArticle) => write((w) => w.keepArticle(one, { at: AT }))

/** What a process knows that looked at everything up to `seq`. */
async function catchUp(index: Map<string, string>, from: bigint): Promise<bigint> {
  let seq = from
  for (;;) {
    const changes = await store().reads.knowledge.changes(seq, 3)
    for (const { articleId, chunks } of changes) {
      if (chunks.length === 0) index.delete(articleId)
      else index.set(articleId, chunks.map(({ text }) => text).join())
    }
    if (changes.length === 0) return seq
    seq = changes.at(-1)?.seq ?? seq
  }
}

test('an article is taken in once, put in its own place when it changed, and known by its fingerprint', async () => {
  const first = await keep(article('a/start.md', 'Press start.'))
  expect(first.isNew).toBe(true)
  expect(await keep(article('a/start.md', 'Press start.'))).toEqual({ id: first.id, isNew: false })
  const changed = article('a/start.md', 'Press the green button.', { title: 'Start' })
  expect(await keep(changed)).toEqual({ id: first.id, isNew: true })
  expect(await store().reads.knowledge.article(first.id)).toMatchObject({ title: 'Start', chunks: 1 })
  expect((await store().reads.knowledge.known()).get('a/start.md')).toBe(changed.sha256)
  const [change] = await store().reads.knowledge.changes(0n, 1)
  expect(change?.chunks).toEqual([
    {
      id: expect.any(String),
      articleId: first.id,
      titles: ['a/start.md', 'Steps'],
      text: 'Press the green button.',
      locale: 'en',
      url: 'https://docs.example/a/start.md#steps',
      isSignedIn: false,
    },
  ])
})

test('a folder goes out whole, its neighbours stay, and whoever has an index hears of it', async () => {
  for (const name of ['b/1.md', 'b/2.md', 'bb/3.md']) await keep(article(name, name))
  const index = new Map<string, string>()
  const seq = await catchUp(index, 0n)
  expect([...index.values()]).toEqual(expect.arrayContaining(['b/1.md', 'b/2.md', 'bb/3.md']))
  expect(await write((w) => w.removeArticles('b', AT))).toBe(2)
  await catchUp(index, seq)
  expect([...index.values()]).toContain('bb/3.md')
  expect([...index.values()]).not.toContain('b/1.md')
  expect(await write((w) => w.removeArticles('b', AT))).toBe(0)
  // It may come back.
  expect((await keep(article('b/1.md', 'b/1.md'))).isNew).toBe(true)
})

test('an index that follows misses nothing, however many write at the same time', async () => {
  const index = new Map<string, string>()
  let seq = await catchUp(index, 0n)
  for (let round = 0; round < 10; round++) {
    const writers = Array.from({ length: 6 }, (_, n) => keep(article(`c/${n}.md`, `round ${round} of ${n}`)))
    // It looks while they write.
    seq = await catchUp(index, seq)
    await Promise.all(writers)
    seq = await catchUp(index, seq)
    const now = new Map<string, string>()
    await catchUp(now, 0n)
    expect(index).toEqual(now)
    expect([...index.values()].filter((text) => text.startsWith(`round ${round}`))).toHaveLength(6)
  }
})

test('the same question without an answer is one gap that counts, with what people missed; an answer closes it, another asking opens it', async () => {
  const note = (question: string, comment?: string, who = 'person:ewa') =>
    write((w) =>
      w.noteGap(
        { who, question, locale: 'en', kind: comment ? 'UNHELPFUL' : 'UNANSWERED', ...(comment ? { comment } : {}) },
        AT,
      ),
    )
  await note('What are grace days?')
  await Promise.all(['what are GRACE days', 'what are grace days ?!'].map((one) => note(one)))
  await note('How do I import?', 'The picture is old.')
  const gaps = await store().reads.knowledge.gaps(10)
  expect(gaps.map(({ count, kind, comments }) => [count, kind, comments])).toEqual([
    [3, 'UNANSWERED', []],
    [1, 'UNHELPFUL', ['The picture is old.']],
  ])
  const [first] = gaps
  if (!first) throw new Error('no gap')
  expect(await write((w) => w.settleGap(first.id, undefined, AT))).toBe(true)
  expect(await write((w) => w.settleGap(first.id, undefined, AT))).toBe(false)
  expect(await store().reads.knowledge.gaps(10)).toHaveLength(1)
  await note('What are grace days?')
  expect((await store().reads.knowledge.gaps(10))[0]).toMatchObject({ count: 4 })
  await note('?!')
  expect(await store().reads.knowledge.gaps(10)).toHaveLength(2)
  // What two people ask goes before what one asks often; who they are is not kept.
  await note('How do I import?', undefined, 'person:tom')
  expect(
    (await store().reads.knowledge.gaps(10)).map(({ question, count, people }) => [question, count, people]),
  ).toEqual([
    ['How do I import?', 2, 2],
    ['What are grace days?', 4, 1],
  ])
  expect(JSON.stringify(await many.knowledgeGap.findMany())).not.toMatch(/ewa|tom/)
})
