import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createReplies, type Done } from '../../../src/core/delivery/reply.ts'
import { Undelivered } from '../../../src/core/ports.ts'
import { keyOf, replyTo, turnOf } from '../../prisma/store/world.ts'
import { openPost, type Post } from './deliver-desk.ts'

const MINUTE = 60_000
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined }

let post: Post
beforeAll(async () => {
  post = await openPost()
  await post.member('anna')
})
beforeEach(() => post.anew())
afterAll(() => post.close())

/** A turn of Anna's that was done; its reply is still to be sent. */
async function turnIsDone(): Promise<Done> {
  const turn = turnOf('aad-anna', { place: { channel: 'teams', id: 'chat-anna', isPrivate: true, ref: {} } })
  const messages = [{ kind: 'say', text: 'T-1 created', tone: 'good' }] as const
  const replyId = randomUUID()
  const notBefore = new Date((await post.store.now()).getTime() + MINUTE / 2)
  const payload = { messages, locale: 'en', reader: 'person:anna' }
  const reply = replyTo(turn, { id: replyId, target: keyOf(turn), payload, notBefore })
  const { now, person, conversation, conversationVersion } = await post.store.load(turn, keyOf(turn))
  const saving = { turn, now, person, key: keyOf(turn), conversation, conversationVersion, drafts: [], reply }
  await post.store.transaction((_, save) => save(saving))
  return { messages, locale: 'en', replyId, reader: 'person:anna', at: now }
}

/** Half a minute later somebody looks what was left behind. */
async function sweeps() {
  await post.store.advanceClock(MINUTE)
  const process = post.startProcess()
  await process.run()
  await process.stop()
}

const answers = (error?: Undelivered) => async () => {
  if (error) throw error
  return { cards: [] }
}
const replies = () => createReplies({ store: post.store, log: QUIET })

test('a reply that arrived is not sent again', async () => {
  await replies()(await turnIsDone(), answers())
  await sweeps()
  expect(post.in('anna')).toEqual([])
  expect(await post.ends()).toEqual({ SENT: 1 })
})

test('a reply that surely did not arrive comes later, as it was', async () => {
  await replies()(await turnIsDone(), answers(new Undelivered('retry', '429', 1_000)))
  await sweeps()
  expect(post.in('anna')).toEqual(['T-1 created'])
})

test('a reply that may have arrived is not repeated', async () => {
  await replies()(await turnIsDone(), answers(new Undelivered('ambiguous', '502')))
  await sweeps()
  expect(post.in('anna')).toEqual([])
  expect(await post.ends()).toEqual({ AMBIGUOUS: 1 })
})

test('a process that ended before or while it replied: the confirmation is not lost, and says that it may be the second', async () => {
  await turnIsDone()
  await sweeps()
  expect(post.in('anna')).toEqual([expect.stringMatching(/interrupted.* \| T-1 created/)])
  expect(await post.ends()).toEqual({ SENT: 1 })
})

test('a process that ended again while it repeated a reply: it is not said a third time', async () => {
  await turnIsDone()
  await post.store.advanceClock(MINUTE)
  const [row] = await post.store.outbox.claim(await post.store.now(), 10)
  if (row) await post.store.outbox.begin(row, await post.store.now())
  await post.store.advanceClock(MINUTE * 2)
  await sweeps()
  expect(post.in('anna')).toEqual([])
  expect(await post.ends()).toEqual({ AMBIGUOUS: 1 })
})
