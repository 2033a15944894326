import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OutboxRow } from '../../../src/core/ports.ts'
import { openWorld, replyTo, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.client.outboxMessage.deleteMany()
})
afterAll(() => world.close())

const NOW = new Date('2026-05-04T08:00:00Z')
const later = (ms: number) => new Date(NOW.getTime() + ms)
const LONG = 10 * 60_000

/** Rows of one turn, for targets in this order. */
async function promise(...targets: string[]): Promise<OutboxRow[]> {
  const turn = turnOf('somebody')
  const rows = targets.map((target) =>
    replyTo(turn, { kind: 'SETTLE', target, id: randomUUID(), dedupeKey: randomUUID(), notBefore: NOW }),
  )
  await world.store.transaction((tx) => tx.write.promise(rows))
  return rows
}
const claim = async (now = NOW, limit = 10) => (await world.store.outbox.claim(now, limit)).map(({ id }) => id)
const ids = (rows: readonly (OutboxRow | undefined)[]) => rows.map((row) => row?.id)

test('a row comes back as it went in', async () => {
  const [row] = await promise('a')
  expect(await world.store.outbox.claim(NOW, 10)).toEqual([row && { ...row, notBefore: expect.any(Date) }])
})

test('the oldest row of each target goes first, the next one when it is done', async () => {
  const [a1, a2, b1, a3] = await promise('a', 'a', 'b', 'a')
  expect(await world.store.outbox.state()).toMatchObject({ pending: 4 })
  expect(await claim()).toEqual(ids([a1, b1]))
  expect(await claim()).toEqual([])
  await world.store.outbox.sent({ id: a1?.id ?? '' }, NOW)
  expect(await claim()).toEqual(ids([a2]))
  await world.store.outbox.failed({ id: a2?.id ?? '' }, 'DEAD', NOW, 'gone')
  expect(await claim()).toEqual(ids([a3]))
  expect(await world.store.outbox.state()).toMatchObject({ pending: 2 })
})

test('the form that was sent looks open until the answer to it is out; the cards of records wait for nobody', async () => {
  const turn = turnOf('somebody')
  const reply = replyTo(turn, { kind: 'REPLY', target: 'a', notBefore: later(30_000) })
  const [form, record] = ['card:draft:1', 'card:ticket:1'].map((target) =>
    replyTo(turn, { kind: 'SETTLE', target, id: randomUUID(), dedupeKey: randomUUID(), notBefore: NOW }),
  ) as [OutboxRow, OutboxRow]
  await world.store.transaction((tx) => tx.write.promise([form, record, reply]))
  expect(await claim()).toEqual(ids([record]))
  expect(await claim(later(30_000))).toEqual(ids([reply]))
  await world.store.outbox.sent(reply, NOW)
  expect(await claim()).toEqual(ids([form]))
})

test('what is not due yet waits, and what comes after it waits too', async () => {
  const [first] = await promise('a', 'a')
  await world.store.outbox.failed({ id: first?.id ?? '' }, 'PENDING', later(5_000), '429')
  expect(await claim()).toEqual([])
  expect(await claim(later(5_000))).toEqual(ids([first]))
  const [row] = await world.client.outboxMessage.findMany({ where: { id: first?.id ?? '' } })
  expect(row).toMatchObject({ attempts: 1, lastError: '429', status: 'PENDING' })
})

test('what a process took and never finished is taken again after a while', async () => {
  const rows = await promise('a')
  expect(await claim()).toEqual(ids(rows))
  expect(await claim(later(LONG))).toEqual(ids(rows))
})

test('many processes at once: every row is taken by one of them', async () => {
  const rows = await promise(...Array.from({ length: 24 }, (_, index) => `target-${index}`))
  const taken = (await Promise.all(Array.from({ length: 8 }, () => claim(NOW, 5)))).flat()
  expect(new Set(taken).size).toBe(taken.length)
  const rest = await claim(NOW, 100)
  expect([...taken, ...rest].sort()).toEqual(rows.map(({ id }) => id).sort())
})

test('a row that another process is taking is passed over, not waited for', async () => {
  const [a, b] = await promise('a', 'b')
  await world.client.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "OutboxMessage" WHERE "id" = ${a?.id} FOR UPDATE`
    expect(await claim()).toEqual(ids([b]))
  })
})

test('a failure that is told after the success changes nothing', async () => {
  const [row] = await promise('a')
  await world.store.outbox.sent({ id: row?.id ?? '' }, NOW)
  await world.store.outbox.failed({ id: row?.id ?? '' }, 'PENDING', NOW, 'late')
  expect(await claim(later(LONG))).toEqual([])
})

test('what may have arrived is not sent again', async () => {
  const [row] = await promise('a')
  await world.store.outbox.failed({ id: row?.id ?? '' }, 'AMBIGUOUS', NOW, '408')
  expect(await claim(later(LONG))).toEqual([])
  expect(await world.store.outbox.state()).toMatchObject({ pending: 0 })
})

test('what arrived and the cards it left are written down together', async () => {
  const [row] = await promise('a')
  const place = { channel: 'teams', id: 'a:1', isPrivate: true, ref: {} }
  const card = { channel: 'teams', place, reader: 'person:anna', locale: 'de' }
  const subject = { type: 'ticket', id: 'T-10003', version: 4 }
  await world.store.outbox.sent({ id: row?.id ?? '' }, NOW, [
    { ...card, messageId: 'm3', subject },
    { ...card, messageId: 'm4' },
  ])
  expect(await claim(later(LONG))).toEqual([])
  expect(await world.store.outbox.cards(subject)).toEqual([
    { ...card, id: expect.any(String), messageId: 'm3', subject },
  ])
})

test('every copy of a card is known with the version it shows', async () => {
  const subject = { type: 'ticket', id: 'T-10001', version: 1 }
  const place = { channel: 'teams', id: 'a:1', isPrivate: true, ref: {} }
  const card = { subject, channel: 'teams', place, messageId: 'm1', reader: 'person:anna', locale: 'de' }
  await world.store.outbox.keepCards([card, { ...card, messageId: 'm2', reader: 'person:ewa' }])
  await world.store.outbox.keepCards([{ ...card, subject: { ...subject, version: 2 } }])
  const copies = await world.store.outbox.cards({ type: 'ticket', id: 'T-10001' })
  expect(copies).toEqual([
    { ...card, id: expect.any(String), subject: { ...subject, version: 2 } },
    { ...card, id: expect.any(String), messageId: 'm2', reader: 'person:ewa' },
  ])
  await world.store.outbox.dropCards(copies.slice(0, 1).map(({ id }) => id))
  expect(await world.store.outbox.cards({ type: 'ticket', id: 'T-10001' })).toHaveLength(1)
  expect(await world.store.outbox.cards({ type: 'ticket', id: 'T-2' })).toEqual([])
})

test('a message that shows something else now is no copy of what it showed before', async () => {
  const place = { channel: 'teams', id: 'a:2', isPrivate: true, ref: {} }
  const card = { channel: 'teams', place, messageId: 'm9', reader: 'person:ewa', locale: 'en' }
  const ticket = { type: 'ticket', id: 'T-10009', version: 1 }
  const draft = { type: 'draft', id: 'r9', version: 0 }
  await world.store.outbox.keepCards([{ ...card, subject: ticket }])
  await world.store.outbox.keepCards([{ ...card, subject: draft }])
  expect(await world.store.outbox.cards(ticket)).toEqual([])
  expect(await world.store.outbox.cards(draft)).toHaveLength(1)
  await world.store.outbox.keepCards([card])
  expect(await world.store.outbox.cards(draft)).toEqual([])
})

test('a message shows one record at a time: what it showed before is forgotten', async () => {
  const place = { channel: 'teams', id: 'a:2', isPrivate: true, ref: {} }
  const sent = { channel: 'teams', place, messageId: 'm9', reader: 'person:anna', locale: 'de' }
  const cardsOf = async (id: string) => (await world.store.outbox.cards({ type: 'ticket', id })).length
  await world.store.outbox.keepCards([{ ...sent, subject: { type: 'ticket', id: 'T-8', version: 1 } }])
  await world.store.outbox.keepCards([{ ...sent, subject: { type: 'ticket', id: 'T-9', version: 1 } }])
  expect([await cardsOf('T-8'), await cardsOf('T-9')]).toEqual([0, 1])
  await world.store.outbox.keepCards([sent])
  expect(await cardsOf('T-9')).toBe(0)
})

test('what is being sent stays known as begun when somebody asks for it once more', async () => {
  const payload = { recipient: { reason: 'partner' }, happening: { number: 'P-1' } }
  const rows = ['sending', 'refused'].map((target) =>
    replyTo(turnOf('somebody'), { kind: 'NOTICE', target, dedupeKey: target, notBefore: NOW, payload }),
  )
  await world.store.transaction((tx) => tx.write.promise(rows))
  const [sending, refused] = await world.store.outbox.claim(NOW, 10)
  if (!sending || !refused) throw new Error('both are due')
  for (const row of [sending, refused]) await world.store.outbox.begin(row, NOW)
  await world.store.outbox.failed(refused, 'DEAD', NOW, 'the mailbox is full')
  expect(await world.store.transaction((tx) => tx.write.sendAgain('P-1', NOW))).toBe(true)
  const begun = await world.client.outboxMessage.findMany({ orderBy: { seq: 'asc' }, select: { sentAt: true } })
  expect(begun).toEqual([{ sentAt: NOW }, { sentAt: null }])
  expect(await claim()).toEqual([refused.id])
})
