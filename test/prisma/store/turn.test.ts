import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Conflict, type OutboxRow } from '../../../src/core/ports.ts'
import { draftOf, idle, keyOf, openWorld, outcomes, replyTo, ticketOf, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  await world.company('hello')
  await world.person('anna', { hello: 'USER' })
})
afterAll(() => world.close())

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, index) => work(index)))

test('the same event, delivered sixteen times at once, is claimed once and answered alike', async () => {
  const turn = turnOf('aad-anna')
  // Each has a conversation and a reply of its own, so that only the claim can be in the way.
  const settled = await times(16, (index) => {
    const payload = { messages: [{ kind: 'say', text: `Answer ${index}`, tone: 'good' }] }
    const reply = replyTo(turn, { dedupeKey: `${turn.id} ${index}`, payload })
    return world.save(turn, { key: `claims ${index}`, conversationVersion: 0, reply })
  })
  expect(outcomes(settled)).toEqual({ done: 1, failures: ['Conflict'] })
  const kept = await world.store.kept('teams', turn.id)
  expect(kept?.messages).toEqual([{ kind: 'say', text: expect.stringMatching(/^Answer \d+$/), tone: 'good' }])
  expect((await world.store.load(turn, keyOf(turn))).kept).toEqual(kept)
  expect(await world.client.outboxMessage.count({ where: { dedupeKey: { startsWith: turn.id } } })).toBe(1)
})

test('nobody kept anything for an event that never came', async () => {
  expect(await world.store.kept('teams', 'never')).toBeUndefined()
  expect(await world.store.load(turnOf('aad-anna'), 'key')).not.toHaveProperty('kept')
})

test('the same id on another channel is another event', async () => {
  const turn = turnOf('aad-anna')
  await world.save(turn)
  const elsewhere = { ...turn, place: { ...turn.place, channel: 'console', id: 'terminal' } }
  await world.save(elsewhere, { reply: replyTo(elsewhere, { dedupeKey: randomUUID() }) })
})

test('sixteen turns of one conversation that saw the same version: one goes through', async () => {
  const place = { channel: 'teams', id: 'crowded', isPrivate: true, ref: {} }
  const { conversationVersion } = await world.store.load(turnOf('aad-anna', { place }), 'teams|crowded')
  for (const version of [conversationVersion, conversationVersion + 1]) {
    const settled = await times(16, () => world.save(turnOf('aad-anna', { place }), { conversationVersion: version }))
    expect(outcomes(settled)).toEqual({ done: 1, failures: ['Conflict'] })
  }
})

test('a draft that is answered in two conversations at once: one goes through, the other leaves nothing', async () => {
  const draft = draftOf()
  await world.save(turnOf('aad-anna'), { drafts: [draft] })
  const chats = ['one', 'other'].map((id) => ({ channel: 'teams', id, isPrivate: true, ref: {} }))
  for (const place of chats) await world.save(turnOf('aad-anna', { place }))
  for (let version = 1; version <= 5; version++) {
    const settled = await times(16, async (index) => {
      const turn = turnOf('aad-anna', { place: chats[index % 2] as (typeof chats)[number] })
      const { now, person, conversationVersion } = await world.store.load(turn, keyOf(turn))
      const drafts = [{ ...draft, version, given: { subject: turn.id } }]
      const conversation = { ...idle, parked: [turn.id] }
      const reply = replyTo(turn)
      await world.store.save({ turn, now, person, key: keyOf(turn), conversation, conversationVersion, drafts, reply })
      return turn.id
    })
    expect(outcomes(settled)).toEqual({ done: 1, failures: ['Conflict'] })
    const written = settled.find((one) => one.status === 'fulfilled')?.value
    const kept = await world.client.draft.findUniqueOrThrow({ where: { run: draft.run } })
    expect(kept).toMatchObject({ version: version + 1, given: { subject: written } })
    const moved = await Promise.all(chats.map(({ id }) => world.store.load(turnOf('aad-anna'), `teams|${id}`)))
    expect(moved.reduce((sum, { conversationVersion }) => sum + conversationVersion, 0)).toBe(2 + version)
    expect(moved.filter(({ conversation }) => conversation.parked.includes(written as string))).toHaveLength(1)
    expect(await world.client.inboundDelivery.count({ where: { deliveryId: written as string } })).toBe(1)
  }
  const turn = turnOf('aad-anna', { place: chats[0] as (typeof chats)[number] })
  const { now, person, conversation, conversationVersion } = await world.store.load(turn, keyOf(turn))
  const late = { turn, now, person, key: keyOf(turn), conversation, reply: replyTo(turn) }
  const drafts = [{ ...draft, version: 6, status: 'DISCARDED' as const }]
  await expect(world.store.save({ ...late, conversationVersion: conversationVersion - 1, drafts })).rejects.toThrow(
    Conflict,
  )
  expect(await world.client.draft.findUnique({ where: { run: draft.run } })).toMatchObject({ version: 6 })
  await world.store.save({ ...late, conversationVersion, drafts })
  expect(await world.client.draft.findUnique({ where: { run: draft.run } })).toMatchObject({ status: 'DISCARDED' })
})

test('what is going on is kept, whatever people write', async () => {
  const turn = turnOf('aad-anna')
  const draft = draftOf({ given: { subject: 'Ü \0 \ud800 😀 <script> \\u0000 @everyone', files: ['a'] } })
  const conversation = {
    active: draft.run,
    parked: ['other'],
    options: [{ label: 'Yes', input: { kind: 'text', text: 'yes', by: 'words' } as const }],
  }
  await world.save(turn, { conversation, drafts: [draft] })
  const loaded = await world.store.load(turnOf('aad-anna'), keyOf(turn))
  expect(loaded.conversation).toEqual(conversation)
  expect(loaded.active).toEqual({
    ...draft,
    given: { subject: 'Ü  � 😀 <script> \\u0000 @everyone', files: ['a'] },
    version: 1,
  })
  await world.save(turnOf('aad-anna'), { drafts: [{ ...draft, version: 1, status: 'DISCARDED' }] })
})

test('a conversation of another time starts empty', async () => {
  await world.client.conversation.create({ data: { key: 'old', value: { stack: [1] }, version: 7 } })
  const loaded = await world.store.load(turnOf('aad-anna'), 'old')
  expect(loaded).toMatchObject({ conversation: idle, conversationVersion: 7 })
  expect(loaded).not.toHaveProperty('active')
})

test('what a turn did becomes true together, or not at all', async () => {
  const turn = turnOf('aad-anna')
  const ticket = ticketOf('anna')
  const broken = world.save(turn, { drafts: [draftOf({ version: 5 })] }, (tx) => tx.write.createTicket(ticket))
  await expect(broken).rejects.toBeInstanceOf(Conflict)
  expect(await world.client.ticket.count({ where: { dedupeKey: ticket.run } })).toBe(0)
  expect(await world.store.kept('teams', turn.id)).toBeUndefined()
  await world.save(turn, {}, (tx) => tx.write.createTicket(ticket))
  expect(await world.client.ticket.count({ where: { dedupeKey: ticket.run } })).toBe(1)
})

test('what must be settled is promised once', async () => {
  const settle = replyTo(turnOf('aad-anna'), { kind: 'SETTLE', dedupeKey: 'settle:T-1' })
  const promise = (...rows: OutboxRow[]) => world.store.transaction((tx) => tx.write.promise(rows))
  await promise(settle, { ...settle, id: randomUUID() })
  await promise({ ...settle, id: randomUUID() })
  expect(await world.client.outboxMessage.count({ where: { dedupeKey: 'settle:T-1' } })).toBe(1)
})

test('reads inside a transaction see what it wrote, also several at once', async () => {
  await world.store.transaction(async (tx) => {
    const { number } = await tx.write.createTicket(ticketOf('anna', { companyId: 'hello', erpCode: 'bc' }))
    const [ticket, lastUsed, types, vendor] = await Promise.all([
      tx.tickets.get(number, [{ by: 'all' }], 'anna'),
      tx.tickets.lastUsed('hello'),
      tx.catalogue.requestTypes(),
      tx.companies.vendor(),
    ])
    expect(ticket?.number).toBe(number)
    expect(lastUsed).toEqual({ erpCode: 'bc' })
    expect(types).toHaveLength(1)
    expect(vendor).toBeUndefined()
  })
})
