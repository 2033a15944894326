import { afterAll, beforeAll, expect, test } from 'vitest'
import { Conflict, type Draft } from '../../../src/core/ports.ts'
import { draftOf, idle, keyOf, openWorld, outcomes, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.company('hello')
  for (const id of ['anna', 'ewa', 'tom', 'ida', 'max', 'kim']) await world.person(id, { hello: 'USER' })
})
afterAll(() => world.close())

const keep = (subject: string, ...drafts: Draft[]) => world.save(turnOf(subject), { drafts })
const personOf = async (subject: string, from: object = {}) => {
  const turn = turnOf(subject)
  return (await world.store.load({ ...turn, from: { ...turn.from, ...from } }, 'key')).person
}
const openRuns = async (subject: string) =>
  (await world.store.reads.drafts.open(await personOf(subject))).map(({ run }) => run)

test('a draft is found again by its owner and by nobody else', async () => {
  const draft = draftOf({ scope: 'found' })
  await keep('aad-anna', draft)
  expect(await world.store.reads.drafts.get(draft.run, await personOf('aad-anna'))).toEqual({ ...draft, version: 1 })
  expect(await world.store.reads.drafts.get(draft.run, await personOf('aad-ewa'))).toBeUndefined()
  expect(await world.store.reads.drafts.get(draft.run, await personOf('stranger'))).toBeUndefined()
})

test('a conversation that points to somebody else’s draft has nothing in hand', async () => {
  const draft = draftOf({ scope: 'foreign' })
  await keep('aad-anna', draft)
  const turn = turnOf('aad-ewa')
  await world.save(turn, { conversation: { ...idle, active: draft.run } })
  expect(await world.store.load(turnOf('aad-ewa'), keyOf(turn))).not.toHaveProperty('active')
})

test('two devices with the same draft: the second loads again', async () => {
  const draft = draftOf({ scope: 'devices' })
  await keep('aad-anna', draft)
  const edits = Array.from({ length: 8 }, (_, index) => ({ ...draft, version: 1, given: { subject: `Edit ${index}` } }))
  // Each device is a conversation of its own: only the draft can be in the way.
  const settled = await Promise.allSettled(
    edits.map((edit, index) => {
      const place = { channel: 'teams', id: `device-${index}`, isPrivate: true, ref: {} }
      return world.save(turnOf('aad-anna', { place }), { drafts: [edit] })
    }),
  )
  expect(outcomes(settled)).toEqual({ done: 1, failures: ['Conflict'] })
  expect(await world.store.reads.drafts.get(draft.run, await personOf('aad-anna'))).toMatchObject({ version: 2 })
})

test('one unsent draft per owner, flow and scope', async () => {
  const draft = draftOf()
  await keep('aad-tom', draft)
  await expect(keep('aad-tom', draftOf())).rejects.toBeInstanceOf(Conflict)
  await keep('aad-tom', draftOf({ scope: 'other company' }), draftOf({ flow: 'ticket.reply' }))
  await keep('aad-ewa', draftOf())
  const next = draftOf()
  await keep('aad-tom', { ...draft, version: 1, status: 'DISCARDED' }, next)
  expect(await openRuns('aad-tom')).toContain(next.run)
  const revived = keep('aad-tom', { ...draft, version: 2, status: 'EDITING' })
  await expect(revived).rejects.toBeInstanceOf(Conflict)
})

test('one that was ever forwarded does not count', async () => {
  const draft = draftOf()
  await keep('aad-ida', draft)
  await world.client.draft.update({ where: { run: draft.run }, data: { forwardedTo: ['ewa'] } })
  await keep('aad-ida', draftOf())
  expect(await openRuns('aad-ida')).toHaveLength(2)
})

test('one that has expired stands in nobody’s way, before the nightly job as after it', async () => {
  const expired = draftOf({ expiresAt: new Date(Date.now() - 1) })
  await keep('aad-max', expired)
  expect(await openRuns('aad-max')).toEqual([])
  const next = draftOf()
  await keep('aad-max', next)
  expect(await openRuns('aad-max')).toEqual([next.run])
  expect(await world.store.reads.drafts.get(expired.run, await personOf('aad-max'))).toMatchObject({
    status: 'EXPIRED',
  })
})

test('a draft begun as a stranger follows once they are registered, to every place they come from', async () => {
  const draft = draftOf({ scope: 'guest' })
  await keep('guest', draft)
  const turn = turnOf('guest')
  await world.save(turn, { conversation: { ...idle, active: draft.run } })
  await world.client.identity.updateMany({ where: { subject: 'guest' }, data: { personId: 'kim' } })
  expect(await openRuns('guest')).toEqual([draft.run])
  expect(await openRuns('aad-kim')).toEqual([draft.run])
  expect((await world.store.load(turn, keyOf(turn))).active?.run).toBe(draft.run)
  await keep('aad-kim', { ...draft, version: 1, given: { subject: 'Now as Kim' } })
  expect(await world.store.reads.drafts.get(draft.run, await personOf('guest'))).toMatchObject({
    given: { subject: 'Now as Kim' },
  })
})

test('what the commit said is kept with the draft, and it is no longer open', async () => {
  const draft = draftOf({ scope: 'sent' })
  await keep('aad-anna', draft)
  const result = [{ kind: 'say' as const, text: 'T-10001 is with us.', tone: 'good' as const }]
  await keep('aad-anna', { ...draft, version: 1, status: 'COMMITTED', result })
  expect(await world.store.reads.drafts.get(draft.run, await personOf('aad-anna'))).toMatchObject({
    status: 'COMMITTED',
    result,
  })
  expect(await openRuns('aad-anna')).not.toContain(draft.run)
})
