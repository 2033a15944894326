import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from '../../prisma/client.ts'
import { createStore } from '../../prisma/store/store.ts'
import type { NewArticle } from '../../src/core/ports.ts'
import { createKnowledgeBase } from '../../src/knowledge/base.ts'
import { createKnowledge } from '../../src/knowledge/knowledge.ts'
import { stemOf } from '../../src/language/stem.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url, 4)
})
afterAll(async () => {
  await client?.$disconnect()
  await database?.drop()
})

const AT = new Date('2026-05-12T09:00:00Z')
const store = () => createStore({ client, clockEnabled: false, demo: false })
/** One process with an index of its own. */
const base = () =>
  createKnowledgeBase({ reads: store().reads.knowledge, knowledge: createKnowledge(stemOf), languages: ['en', 'de'] })
const article = (source: string, title: string, text: string, isSignedIn = false): NewArticle => ({
  ...{ source, locale: 'en', title, sha256: text, isSignedIn },
  chunks: [{ titles: [title], anchor: '', text }],
})
const keep = (one: NewArticle) => store().transaction(({ write }) => write.keepArticle(one, { at: AT }))
const asking = (words: string, isSignedIn = false) => ({ words, language: 'en', isSignedIn })

test('what one process takes in, the next question anywhere finds; what is taken out, none', async () => {
  const [one, other] = [base(), base()]
  const question = asking('where do I change the colour of the toolbar?')
  expect((await one.ask(question)).kind).toBe('unsure')
  expect((await other.ask(question)).kind).toBe('unsure')
  await keep(article('a.md', 'Change the colour of the toolbar', 'Open Settings and choose the colour of the toolbar.'))
  for (const process of [one, other])
    expect(await process.ask(question)).toMatchObject({
      kind: 'answer',
      text: 'Open Settings and choose the colour of the toolbar.',
      source: { title: 'Change the colour of the toolbar', language: 'en' },
    })
  await store().transaction(({ write }) => write.removeArticles('a.md', AT))
  for (const process of [one, other]) expect((await process.ask(question)).kind).toBe('unsure')
})

test.each([
  ['Create a kayak', ['Steps'], 'Create a kayak › Steps'],
  ['Add kayak', ['Add a new kayak'], 'Add a new kayak'],
  ['Paint the kayak', ['Paint'], undefined],
  ['Sell a kayak', [], undefined],
  ['Rent kayak', ['Rent kayaks'], undefined],
])('the title of an answer tells what it is about: %s, %s', async (title, headings, section) => {
  const one = article('t.md', title, `${title}: ask the boatman.`)
  await keep({ ...one, chunks: one.chunks.map((chunk) => ({ ...chunk, titles: [title, ...headings] })) })
  const found = await base().ask(asking(`how do I ${title}`))
  expect(found).toMatchObject({ kind: 'answer', source: { title } })
  expect(found.kind === 'answer' && found.source.section).toBe(section)
})

test('what goes on in the article says so', async () => {
  const lines = Array.from({ length: 9 }, (_, at) => `Paddle number ${at} hangs in the shed.`)
  await keep(article('p.md', 'Where the paddles hang', lines.join('\n')))
  const found = await base().ask(asking('where do the paddles hang?'))
  expect(found.kind === 'answer' && found.text).toBe(`${lines.slice(0, 8).join('\n')} …`)
})

test('ten that ask at once while it changes all see what was there when they asked', async () => {
  const there = base()
  for (let n = 0; n < 10; n++) {
    await keep(article('b.md', 'Reset the parking brake', `Pull the lever ${n} times to reset the parking brake.`))
    const found = await Promise.all(
      Array.from({ length: 10 }, () => there.ask(asking('how do I reset the parking brake?'))),
    )
    for (const one of found) expect(one).toMatchObject({ kind: 'answer', text: expect.stringContaining(`${n} times`) })
  }
})

test('what is for who is registered is no answer to others, who hear that there is one (D7)', async () => {
  const there = base()
  await keep(article('c.md', 'Order spare umbrellas', 'Call the depot to order spare umbrellas.', true))
  const words = 'how do I order spare umbrellas?'
  expect(await there.ask(asking(words, true))).toMatchObject({ kind: 'answer' })
  const outside = await there.ask(asking(words))
  expect(outside).toMatchObject({ kind: 'unsure', isForMembers: true })
  expect(JSON.stringify(outside)).not.toContain('depot')
  expect(JSON.stringify(await there.near(asking(words)))).not.toContain('depot')
  expect(JSON.stringify(await there.near(asking(words, true)))).toContain('depot')
})
