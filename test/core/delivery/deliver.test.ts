import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPost, type Post } from './deliver-desk.ts'

const MINUTE = 60_000

let post: Post
beforeAll(async () => {
  post = await openPost()
  for (const id of ['anna', 'ben', 'cleo']) await post.member(id)
  await post.member('mute', { isMailable: false })
})
beforeEach(() => post.anew())
afterAll(() => post.close())

/** Delivers until nothing waits any more. */
async function until(done: () => Promise<boolean> | boolean) {
  for (const end = Date.now() + 15_000; !(await done()); ) {
    if (Date.now() > end) throw new Error(`it never came: ${JSON.stringify(await post.ends())}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const allDone = async () => (await post.store.outbox.state()).pending === 0

test('each chat gets what it should hear, in order', async () => {
  await post.promise('person:anna', 'T-1', 'T-2', 'T-3')
  await post.promise('person:ben', 'T-4')
  const process = post.startProcess()
  await process.run()
  expect(post.in('anna')).toEqual(['T-1', 'T-2', 'T-3'])
  expect(post.in('ben')).toEqual(['T-4'])
  expect(await post.ends()).toEqual({ SENT: 4 })
  await process.stop()
})

test('too many at once: the chat is left alone for as long as it says, the order holds, others are not kept waiting', async () => {
  const isBusy = { busyMs: MINUTE * 2 }
  post.treats('anna', 'takes', isBusy, isBusy)
  await post.promise('person:anna', 'T-1', 'T-2', 'T-3')
  await post.promise('person:ben', 'T-4')
  const process = post.startProcess()
  for (const _ of ['at first', 'and again']) {
    await process.run()
    const tries = post.tries()
    await post.store.advanceClock(MINUTE)
    await process.run()
    expect(post.tries()).toBe(tries)
    expect(post.in('anna')).toEqual(['T-1'])
    expect(post.in('ben')).toEqual(['T-4'])
    await post.store.advanceClock(MINUTE)
  }
  await process.run()
  expect(post.in('anna')).toEqual(['T-1', 'T-2', 'T-3'])
  expect(post.mails).toEqual([])
  await process.stop()
})

test('too many for a moment: it is tried again by itself, not before', async () => {
  post.treats('anna', { busyMs: 300 })
  await post.promise('person:anna', 'T-1')
  const process = post.startProcess()
  const began = Date.now()
  await process.run()
  await until(allDone)
  expect(post.in('anna')).toEqual(['T-1'])
  expect(post.shown[0]?.at).toBeGreaterThanOrEqual(began + 300)
  await process.stop()
})

test('accepted, but not said so: nothing comes twice in the chat, the mail says it for sure', async () => {
  post.treats('anna', 'takes and does not say')
  await post.promise('person:anna', 'T-1', 'T-2')
  const process = post.startProcess()
  await process.run()
  await post.store.advanceClock(MINUTE * 60)
  await process.run()
  expect(post.in('anna')).toEqual(['T-1', 'T-2'])
  expect(post.mailedTo('anna')).toEqual(['T-1'])
  expect(await post.ends()).toEqual({ SENT: 2 })
  await process.stop()
})

test('accepted, but not said so, and no mail either: the vendor hears that it is uncertain', async () => {
  post.treats('mute', 'takes and does not say')
  await post.promise('person:mute', 'T-1')
  const process = post.startProcess()
  await process.run()
  await until(async () => post.mailedTo('boss').length > 0 && (await allDone()))
  expect(post.in('mute')).toEqual(['T-1'])
  expect(await post.ends('person:mute')).toEqual({ AMBIGUOUS: 1 })
  await process.stop()
})

test('an app that is gone: mail, at once; the next notice does not even try; a word in the chat brings it back', async () => {
  post.treats('anna', 'refuses')
  await post.promise('person:anna', 'T-1')
  const process = post.startProcess()
  await process.run()
  expect(post.mailedTo('anna')).toEqual(['T-1'])
  const before = post.tries()
  await post.promise('person:anna', 'T-2')
  await process.run()
  expect(post.tries()).toBe(before)
  expect(post.mailedTo('anna')).toEqual(['T-1', 'T-2'])
  await post.store.advanceClock(MINUTE * 2)
  await post.store.keepPlace(
    { channel: 'teams', issuer: 't', id: 'aad-anna', name: '' },
    { channel: 'teams', id: 'chat-anna', isPrivate: true, ref: {} },
  )
  await post.promise('person:anna', 'T-3')
  await process.run()
  expect(post.in('anna')).toEqual(['T-3'])
  await process.stop()
})

test('an app that is gone and no mail: it ends, and the vendor hears of it', async () => {
  post.treats('mute', 'refuses')
  await post.promise('person:mute', 'T-1')
  const process = post.startProcess()
  await process.run()
  await until(async () => post.mailedTo('boss').length > 0 && (await allDone()))
  expect(await post.ends('person:mute')).toEqual({ DEAD: 1 })
  expect(await post.store.outbox.state()).toMatchObject({ pending: 0, failed: 1 })
  await process.stop()
})

test('a chat that stays away for ten minutes: the mail instead, told once', async () => {
  post.treats('ben', ...Array.from({ length: 20 }, () => 'is away' as const))
  await post.promise('person:ben', 'T-1')
  const process = post.startProcess()
  await process.run()
  await post.store.advanceClock(MINUTE * 9)
  await process.run()
  expect(post.mails).toEqual([])
  await post.store.advanceClock(MINUTE * 2)
  // It may be looking by itself just now: then that look finds it too early, and the next one does not.
  await until(async () => {
    await process.run()
    return allDone()
  })
  expect(post.mailedTo('ben')).toEqual(['T-1'])
  post.treats('ben')
  await post.store.advanceClock(MINUTE * 60)
  await process.run()
  expect(post.in('ben')).toEqual([])
  expect(await post.ends()).toEqual({ SENT: 1 })
  await process.stop()
})

test('a process that ended before it sent anything: another one sends it to the chat', async () => {
  await post.promise('person:anna', 'T-1')
  await post.store.outbox.claim(await post.store.now(), 10)
  const process = post.startProcess()
  await process.run()
  expect(post.in('anna')).toEqual([])
  await post.store.advanceClock(MINUTE * 3)
  await process.run()
  expect(post.in('anna')).toEqual(['T-1'])
  expect(post.mails).toEqual([])
  await process.stop()
})

test('a process that ended while it was sending: nobody knows, so it goes the other way', async () => {
  await post.promise('person:anna', 'T-1')
  const [row] = await post.store.outbox.claim(await post.store.now(), 10)
  expect(row && (await post.store.outbox.begin(row, await post.store.now()))).toBe(true)
  const process = post.startProcess()
  await post.store.advanceClock(MINUTE * 3)
  await process.run()
  expect(post.in('anna')).toEqual([])
  expect(post.mailedTo('anna')).toEqual(['T-1'])
  await process.stop()
})

test('a process that slept too long before it sent finds that the row is no longer its own', async () => {
  await post.promise('person:anna', 'T-1')
  const [row] = await post.store.outbox.claim(await post.store.now(), 10)
  await post.store.advanceClock(MINUTE * 3)
  const other = post.startProcess()
  await other.run()
  expect(post.in('anna')).toEqual(['T-1'])
  expect(row && (await post.store.outbox.begin(row, await post.store.now()))).toBe(false)
  await other.stop()
})

test('several processes at once: everybody hears everything once, in order', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `T-${index}`)
  for (const id of ['anna', 'ben', 'cleo']) await post.promise(`person:${id}`, ...names)
  const processes = [post.startProcess(), post.startProcess(), post.startProcess()]
  await Promise.all(processes.map((process) => process.run()))
  await until(async () => {
    await Promise.all(processes.map((process) => process.run()))
    return allDone()
  })
  for (const id of ['anna', 'ben', 'cleo']) expect(post.in(id)).toEqual(names)
  for (const process of processes) await process.stop()
})

test('a chat that hangs holds up nobody else', async () => {
  let letGo: (value?: unknown) => void = () => undefined
  post.treats('anna', { waits: new Promise((resolve) => (letGo = resolve)) })
  await post.promise('person:anna', 'T-1', 'T-2')
  const process = post.startProcess()
  const before = post.tries()
  const running = process.run()
  await until(() => post.tries() > before)
  await post.promise('person:ben', 'T-3', 'T-4')
  const others = post.startProcess()
  await others.run()
  await process.nudge({ notices: 1, cards: 0 })
  expect(post.in('ben')).toEqual(['T-3', 'T-4'])
  expect(post.in('anna')).toEqual([])
  letGo()
  await running
  // Who was nudged meanwhile may have taken the second one.
  await until(() => post.in('anna').length > 1)
  expect(post.in('anna')).toEqual(['T-1', 'T-2'])
  await process.stop()
  await others.stop()
})

test('a process that looks from several sides at once still delivers no more than 16 at a time', async () => {
  const crowd = Array.from({ length: 40 }, (_, index) => `one-of-${index}`)
  let letGo: (value?: unknown) => void = () => undefined
  const gate = new Promise((resolve) => (letGo = resolve))
  for (const id of crowd) {
    await post.member(id)
    post.treats(id, { waits: gate })
    await post.promise(`person:${id}`, 'T-1')
  }
  const process = post.startProcess()
  const before = post.tries()
  const looks = Promise.all([process.run(), process.run(), process.run()])
  await until(() => post.tries() >= before + 16)
  await Promise.race([process.run(), new Promise((resolve) => setTimeout(resolve, 300))])
  expect(post.tries()).toBe(before + 16)
  letGo()
  await looks
  await until(allDone)
  for (const id of crowd) expect(post.in(id)).toEqual(['T-1'])
  await process.stop()
})

test('the clock of the demo jumps while somebody is being told: it is not begun anew, and goes out all the same', async () => {
  let letGo: (value?: unknown) => void = () => undefined
  post.isThoughtAbout('T-1', new Promise((resolve) => (letGo = resolve)))
  await post.promise('person:anna', 'T-1', 'T-2')
  const process = post.startProcess()
  const running = process.run()
  const taken = { status: 'PENDING', notBefore: { gt: new Date((await post.store.now()).getTime() + MINUTE) } } as const
  await until(async () => (await post.client.outboxMessage.count({ where: taken })) > 0)
  await post.store.advanceClock(MINUTE * 60)
  await process.run()
  letGo()
  await running
  expect(post.in('anna')).toEqual(['T-1', 'T-2'])
  await process.stop()
})

test('whoever stops lets what is on its way arrive', async () => {
  let letGo: (value?: unknown) => void = () => undefined
  post.treats('anna', { waits: new Promise((resolve) => (letGo = resolve)) })
  await post.promise('person:anna', 'T-1')
  const process = post.startProcess()
  const before = post.tries()
  void process.run()
  await until(() => post.tries() > before)
  const stopped = process.stop()
  letGo()
  await stopped
  expect(await post.ends()).toEqual({ SENT: 1 })
})

test('what comes both ways: the card and the mail, neither twice, neither holding up the other', async () => {
  post.treats('anna', 'refuses')
  post.treats('ben', 'takes and does not say')
  for (const to of ['anna', 'ben', 'cleo', 'mute'] as const) await post.promiseBothWays(to, 'T-1')
  const process = post.startProcess()
  await process.run()
  await until(allDone)
  expect(['anna', 'ben', 'cleo', 'mute'].map((who) => [who, post.in(who), post.mailedTo(who)])).toEqual([
    ['anna', [], ['T-1']],
    ['ben', ['T-1'], ['T-1']],
    ['cleo', ['T-1'], ['T-1']],
    ['mute', ['T-1'], []],
  ])
  expect(post.mailedTo('boss')).toEqual([])
  await process.stop()
})

test('a mailbox that refuses for good is left alone, and the card is enough', async () => {
  await post.member('dora')
  post.refusesMail('dora')
  await post.promiseBothWays('dora', 'T-1')
  const process = post.startProcess()
  await process.run()
  await until(allDone)
  expect([post.in('dora'), post.mailedTo('dora')]).toEqual([['T-1'], []])
  await post.promiseBothWays('dora', 'T-2')
  await process.run()
  await until(allDone)
  expect([post.in('dora'), post.mailTries('dora')]).toEqual([['T-1', 'T-2'], 1])
  expect(await post.ends()).not.toHaveProperty('FAILED')
  await process.stop()
})
