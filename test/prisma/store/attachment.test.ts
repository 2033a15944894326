import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, ticketOf, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  for (const id of ['anna', 'ewa']) await world.person(id)
  await world.client.identity.create({
    data: { provider: 'DISCORD', issuer: 'discord', subject: '42', personId: 'anna' },
  })
})
afterAll(() => world.close())

const picture = (sha256 = randomUUID(), more: object = {}) => ({
  name: 'shot.png',
  mimeDeclared: 'image/png',
  mimeSniffed: 'image/png',
  size: 2048,
  sha256,
  storageKey: randomUUID(),
  scan: 'NOT_SCANNED' as const,
  isSafePicture: true,
  ...more,
})
const discord = turnOf('42')
const fromDiscord = { ...discord, from: { ...discord.from, channel: 'discord', issuer: 'discord' } }
const keep = (subject: string, file = picture()) => world.store.keepFile(file, turnOf(subject))
const create = (requester: string, attachmentIds: string[], more: object = {}) =>
  world.store.transaction((tx) => tx.write.createTicket(ticketOf(requester, { attachmentIds, ...more })))
const filesOf = async (number: string) =>
  (await world.store.reads.tickets.get(number, [{ by: 'all' }], 'anna'))?.attachments.map(({ id }) => id)

test('a file belongs to who sent it until a ticket takes it', async () => {
  const file = picture()
  const card = await keep('aad-anna', file)
  const { name, size, sha256, storageKey, scan, isSafePicture } = file
  const { identityId } = (await world.store.load(turnOf('aad-anna'), 'key')).person
  const kept = {
    mime: 'image/png',
    name,
    size,
    sha256,
    storageKey,
    scan,
    isSafePicture,
    uploaderRef: identityId,
    isRemoved: false,
  }
  expect(card).toEqual({ id: expect.any(String), ...kept })
  expect(await world.store.reads.attachments.of([card.id, 'unknown'])).toEqual([card])

  const { id, number } = await create('anna', [card.id])
  expect(await world.store.reads.attachments.of([card.id])).toEqual([{ ...card, ticketId: id, ticketNumber: number }])
  expect(await filesOf(number)).toEqual([card.id])
})

test('the same bytes waiting twice are one file; another person’s are theirs', async () => {
  const hash = randomUUID()
  const cards = await Promise.all(Array.from({ length: 8 }, () => keep('aad-anna', picture(hash))))
  expect(new Set(cards.map(({ id }) => id)).size).toBe(1)
  expect((await keep('aad-ewa', picture(hash))).id).not.toBe(cards[0]?.id)
  await create('anna', [cards[0]?.id ?? ''])
  expect((await keep('aad-anna', picture(hash))).id).not.toBe(cards[0]?.id)
})

test('files come back in the order they were asked for', async () => {
  const ids = [(await keep('aad-anna')).id, (await keep('aad-anna')).id].reverse()
  expect((await world.store.reads.attachments.of(ids)).map(({ id }) => id)).toEqual(ids)
})

test('a ticket takes only what its people sent', async () => {
  const foreign = await keep('aad-ewa')
  const own = await world.store.keepFile(picture(), fromDiscord)
  const nobodys = await keep('somebody nobody knows')
  const { number } = await create('anna', [foreign.id, own.id, nobodys.id])
  expect(await filesOf(number)).toEqual([own.id])
  const forwarded = await keep('aad-anna')
  const sent = await create('anna', [forwarded.id, foreign.id], { submittedById: 'ewa' })
  expect(await filesOf(sent.number)).toEqual([forwarded.id, foreign.id].sort())
})

test('a file that came before its sender was registered is theirs afterwards', async () => {
  const card = await keep('guest')
  await world.client.identity.updateMany({ where: { subject: 'guest' }, data: { personId: 'ewa' } })
  expect(await filesOf((await create('ewa', [card.id])).number)).toEqual([card.id])
})

test('an identity that changed hands hands over nothing', async () => {
  await world.client.identity.create({
    data: { provider: 'TEAMS', issuer: 't', subject: 'shared-pc', personId: 'anna' },
  })
  const card = await keep('shared-pc')
  await world.client.identity.updateMany({ where: { subject: 'shared-pc' }, data: { personId: 'ewa' } })
  expect(await filesOf((await create('ewa', [card.id])).number)).toEqual([])
})

test('files are added later, from any place their sender comes from, and once', async () => {
  const { id, number } = await create('anna', [])
  const [first, foreign] = [await keep('aad-anna'), await keep('aad-ewa')]
  const { identityId } = (await world.store.load(fromDiscord, 'key')).person
  const attach = () =>
    world.store.transaction((tx) => tx.write.attach(id, [foreign.id, first.id, 'unknown'], identityId))
  expect(await attach()).toEqual([first.id])
  expect(await attach()).toEqual([])
  expect(await filesOf(number)).toEqual([first.id])
})

test('a removed file stays in the history as removed', async () => {
  const card = await keep('aad-anna')
  const { number } = await create('anna', [card.id])
  await world.store.transaction((tx) => tx.write.removeAttachment(card.id, new Date()))
  const ticket = await world.store.reads.tickets.get(number, [{ by: 'all' }], 'anna')
  expect(ticket?.attachments).toMatchObject([{ id: card.id, isRemoved: true }])
})

test('nothing larger than 32 MiB gets in', async () => {
  await expect(keep('aad-anna', picture(randomUUID(), { size: 33_554_433 }))).rejects.toThrow('Attachment_size_check')
})
