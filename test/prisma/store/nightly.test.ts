import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nightly } from '../../../prisma/store/nightly.ts'
import { draftOf, openWorld, replyTo, ticketOf, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  await world.person('anna')
})
afterAll(() => world.close())

const NOW = new Date()
const ago = (days: number, hours = 0) => new Date(NOW.getTime() - days * 86_400_000 - hours * 3_600_000)
const run = () => nightly(world.client, NOW)

test('claims and kept replies go after three days, an unsent reply stays', async () => {
  const turns = [ago(2, 23), ago(3, 1), ago(3, 1)].map((at) => ({ at, turn: turnOf('aad-anna') }))
  for (const { at, turn } of turns) {
    const reply = replyTo(turn, { notBefore: at })
    await world.save(turn, { now: at, reply })
    if (turn !== turns[2]?.turn) await world.store.outbox.sent(reply, at)
  }
  await run()
  const kept = await Promise.all(turns.map(({ turn }) => world.store.kept('teams', turn.id)))
  expect(kept.map((one) => one?.messages.length)).toEqual([1, undefined, undefined])
  expect(await world.client.outboxMessage.count()).toBe(2)
  expect(await world.store.outbox.state()).toMatchObject({ pending: 1 })
})

test('delivered messages go after thirty days, what was never delivered stays to be looked at', async () => {
  const turn = turnOf('aad-anna')
  const row = (id: string) => replyTo(turn, { id, kind: 'NOTICE', dedupeKey: id })
  await world.store.transaction((tx) => tx.write.promise(['fresh', 'old', 'dead'].map(row)))
  await world.store.outbox.sent({ id: 'fresh' }, ago(29))
  await world.store.outbox.sent({ id: 'old' }, ago(30, 1))
  await world.store.outbox.failed({ id: 'dead' }, 'DEAD', ago(90), 'blocked')
  await run()
  const left = await world.client.outboxMessage.findMany({ where: { kind: 'NOTICE' }, orderBy: { id: 'asc' } })
  expect(left.map(({ id }) => id)).toEqual(['dead', 'fresh'])
})

test('drafts expire, and thirty days later they are gone', async () => {
  const drafts = {
    open: draftOf({ scope: 'a', expiresAt: ago(-1) }),
    over: draftOf({ scope: 'b', expiresAt: ago(0, 1) }),
    old: draftOf({ scope: 'c', expiresAt: ago(30, 1) }),
    sent: draftOf({ scope: 'd', expiresAt: ago(0, 1), status: 'COMMITTED' }),
  }
  await world.save(turnOf('aad-anna'), { now: ago(60), drafts: Object.values(drafts) })
  await run()
  const status = async ({ run }: { run: string }) => (await world.client.draft.findUnique({ where: { run } }))?.status
  expect(await Promise.all(Object.values(drafts).map(status))).toEqual(['EDITING', 'EXPIRED', undefined, 'COMMITTED'])
})

test('storage keys in use are those of files that somebody still holds', async () => {
  const keep = async (name: string) => {
    const file = {
      name,
      mimeDeclared: undefined,
      mimeSniffed: 'image/png',
      size: 1,
      sha256: randomUUID(),
      storageKey: name,
      scan: 'CLEAN' as const,
      isSafePicture: true,
    }
    return (await world.store.keepFile(file, turnOf('aad-anna'))).id
  }
  const ids = { ticket: await keep('ticket'), draft: await keep('draft'), fresh: await keep('fresh') }
  const forgotten = await keep('forgotten')
  const removed = await keep('removed')
  await world.store.transaction((tx) =>
    tx.write.createTicket(ticketOf('anna', { attachmentIds: [ids.ticket, removed] })),
  )
  await world.store.transaction((tx) => tx.write.removeAttachment(removed, NOW))
  await world.save(turnOf('aad-anna'), { drafts: [draftOf({ scope: 'files', given: { files: [ids.draft] } })] })
  const old = { id: { in: [ids.ticket, ids.draft, forgotten] } }
  await world.client.attachment.updateMany({ where: old, data: { createdAt: ago(15) } })
  expect([...(await run())].sort()).toEqual(['draft', 'fresh', 'ticket'])
  expect(await world.client.attachment.findUnique({ where: { id: forgotten } })).toBeNull()
})

test('looks at licences go after three days; what the source was told to do, and what waits, stays', async () => {
  await world.company('licensed')
  await world.client.product.create({ data: { id: 'suite', key: 'suite', name: 'The Suite' } })
  const account = {
    id: 'account',
    companyId: 'licensed',
    productId: 'suite',
    serialNumber: 'S-1',
    ownerName: 'Licensed',
  }
  await world.client.licenceAccount.create({ data: account })
  const told = (id: string, kind: 'FETCH' | 'UNASSIGN', doneAt: Date | null) => ({
    id,
    accountId: 'account',
    kind,
    status: doneAt ? ('DONE' as const) : ('PENDING' as const),
    notBefore: ago(9),
    createdAt: ago(9),
    doneAt,
  })
  await world.client.licenceCommand.createMany({
    data: [
      told('fresh', 'FETCH', ago(2, 23)),
      told('old', 'FETCH', ago(3, 1)),
      told('removal', 'UNASSIGN', ago(9)),
      told('waiting', 'FETCH', null),
    ],
  })
  await run()
  const left = await world.client.licenceCommand.findMany({ orderBy: { id: 'asc' } })
  expect(left.map(({ id }) => id)).toEqual(['fresh', 'removal', 'waiting'])
})
