import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Draft } from '../../../src/core/ports.ts'
import type { DraftStep } from '../../../src/domain/forwarded.ts'
import { draftOf, openWorld, outcomes, ticketOf, turnOf, type World } from './world.ts'

let world: World
const now = new Date('2026-05-12T09:00:00Z')
const to = { companyId: 'hello', forwardedTo: ['ewa', 'tom'] }
const byAnna = { kind: 'forwarded', byId: 'anna', at: now } as const
const byEwa = (kind: DraftStep['kind'], text?: string) => ({ kind, byId: 'ewa', at: now, ...(text ? { text } : {}) })

beforeAll(async () => {
  world = await openWorld()
  await world.company('hello')
  await world.catalogue()
  for (const id of ['anna', 'ewa', 'tom']) await world.person(id, { hello: 'USER' })
})
afterAll(() => world.close())

const anna = async () => (await world.store.load(turnOf('aad-anna'), 'key')).person

/** A draft of Anna's that is kept, not forwarded. */
async function kept(more: Partial<Draft> = {}): Promise<Draft> {
  const draft = draftOf({ scope: crypto.randomUUID(), ...more })
  await world.save(turnOf('aad-anna'), { drafts: [draft] })
  return { ...draft, version: 1 }
}

const forward = async (draft: Pick<Draft, 'run' | 'version'>) => {
  const owner = await anna()
  return world.store.transaction((tx) => tx.write.forwardDraft(draft, to, byAnna, owner))
}
const move = (run: string, version: number, status: 'EDITING' | 'COMMITTED' | 'DISCARDED', step: DraftStep) =>
  world.store.transaction((tx) => tx.write.moveDraft({ run, version }, status, step))

test('forwarding gives a number, which it keeps, and two weeks', async () => {
  const draft = await kept()
  const number = await forward(draft)
  expect(number).toMatch(/^D-\d+$/)
  const found = await world.store.reads.drafts.forwarded(draft.run)
  expect(found).toMatchObject({
    run: draft.run,
    number,
    status: 'FORWARDED',
    version: 2,
    ownerId: 'anna',
    ...to,
    owner: { id: 'anna', name: 'Name of anna' },
    chosen: [
      { id: 'ewa', name: 'Name of ewa' },
      { id: 'tom', name: 'Name of tom' },
    ],
    talk: [{ ...byAnna, name: 'Name of anna' }],
    expiresAt: new Date('2026-05-26T09:00:00Z'),
  })
  expect(await world.store.reads.drafts.forwarded(number ?? '')).toEqual(found)
  expect(await move(draft.run, 2, 'EDITING', byEwa('asked', 'Which journal?'))).toBe(true)
  expect(await forward({ run: draft.run, version: 3 })).toBe(number)
  expect((await world.store.reads.drafts.forwarded(draft.run))?.talk.map(({ kind }) => kind)).toEqual([
    'forwarded',
    'asked',
    'forwarded',
  ])
})

test('one that was never forwarded is nobody’s business', async () => {
  const draft = await kept()
  expect(await world.store.reads.drafts.forwarded(draft.run)).toBeUndefined()
})

test('what was changed meanwhile is not forwarded, and takes no number', async () => {
  const draft = await kept()
  expect(await forward({ run: draft.run, version: 7 })).toBeUndefined()
  await forward(draft)
  expect(await forward({ run: draft.run, version: 2 })).toBeUndefined()
})

test('of many who move it at the same moment one does, and no step is lost', async () => {
  const draft = await kept()
  await forward(draft)
  const tries = Array.from({ length: 12 }, (_, index) =>
    move(draft.run, 2, index % 2 === 0 ? 'COMMITTED' : 'EDITING', byEwa(index % 2 === 0 ? 'sent' : 'asked')),
  )
  const settled = await Promise.allSettled(tries)
  expect(outcomes(settled).done).toBe(12)
  expect(settled.filter((one) => one.status === 'fulfilled' && one.value)).toHaveLength(1)
  expect(await world.store.reads.drafts.forwarded(draft.run)).toMatchObject({ version: 3, talk: { length: 2 } })
})

test('the ticket it became is found with it', async () => {
  const draft = await kept()
  await forward(draft)
  const { number } = await world.store.transaction((tx) =>
    tx.write.createTicket(ticketOf('anna', { run: draft.run, submittedById: 'ewa' })),
  )
  expect(await world.store.reads.drafts.forwarded(draft.run)).toMatchObject({ ticketNumber: number })
})

test('its files are known to hang on it while it waits, and no longer', async () => {
  const file = crypto.randomUUID()
  const draft = await kept({ given: { subject: 'Posting fails', files: [crypto.randomUUID(), file] } })
  const holding = () => world.store.reads.drafts.holding(file)
  expect(await holding()).toEqual([])
  await forward(draft)
  expect(await holding()).toEqual([{ ownerId: 'anna', ...to }])
  await move(draft.run, 2, 'EDITING', byEwa('asked', 'Which journal?'))
  expect(await holding()).toEqual([])
})

test('those that wait are listed, and no others', async () => {
  const [waits, isBack] = [await kept(), await kept()]
  for (const draft of [waits, isBack]) await forward(draft)
  await move(isBack.run, 2, 'EDITING', byEwa('asked', 'Which journal?'))
  const runs = (await world.store.reads.drafts.waiting()).map(({ run }) => run)
  expect(runs).toContain(waits.run)
  expect(runs).not.toContain(isBack.run)
})
