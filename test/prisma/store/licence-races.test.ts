import { afterAll, beforeAll, expect, it } from 'vitest'
import { linesOf, user } from './licence-desk.ts'
import { type LicenceRaces, openLicenceRaces } from './licence-race.ts'
import { ROUNDS, race } from './race.ts'

let desk: LicenceRaces
beforeAll(async () => {
  desk = await openLicenceRaces()
})
afterAll(() => desk.shut())

it('two admins remove different people: only what is needed, and the second reads who was first (X9, INV-46)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(10, async (n) => {
    const all = ['ann', 'bob', 'cyd', 'dan', 'eve', 'fay']
    const { id } = await desk.both({ Premium: 6 }, { Premium: all })
    const offerId = await desk.loaded(id, await desk.signed(id, 9, { Premium: 4 }))
    const remove = (personId: string, ...selected: string[]) =>
      desk.remove(offerId, { licenceType: 'Premium', selected }, desk.deed(personId))
    const ewa = () => remove('ewa', 'ann', 'bob')
    const max = () => remove('max', 'cyd', 'dan')
    const both = await Promise.all(n % 2 === 0 ? [ewa(), max()] : [max(), ewa()])
    const allowed = both.flatMap((one) => (one.kind === 'allowed' ? one : []))
    expect(allowed).toHaveLength(2)
    const [first, second] = allowed.toSorted((one, other) => other.toRemove - one.toRemove)
    expect(first).toMatchObject({ toRemove: 2, spared: [], others: [], left: 0 })
    expect(second).toMatchObject({ toRemove: 0, removed: [], left: 0 })
    expect(second?.spared).toHaveLength(2)
    const winner = first?.removed.some(({ userRef }) => userRef === 'ann') ? 'ewa' : 'max'
    expect(second?.others.map((one) => one.id)).toEqual([winner])
    await desk.settled(id)
    const left = winner === 'ewa' ? 'cyd dan eve fay' : 'ann bob eve fay'
    expect(await desk.whoHas(id, 'Premium')).toEqual({ there: left, here: left })
    return winner
  })
  expect(Object.keys(outcomes).every((name) => name === 'ewa' || name === 'max')).toBe(true)
})

it('one file loaded twice in parallel is one offer, and the second reads that it is there (X13, INV-48)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(10, async () => {
    const id = await desk.account({ Premium: 5 })
    const content = desk.content(id, 9, { Premium: 6 })
    const load = (personId: string) => desk.receive(id, content, 'FILE', desk.deed(personId))
    const both = await Promise.all([load('ewa'), load('max')])
    expect(new Set(both.map(({ offerId }) => offerId)).size).toBe(1)
    expect(await desk.client.licenceOffer.count({ where: { accountId: id } })).toBe(1)
    return both
      .map(({ kind }) => kind)
      .sort()
      .join(' and ')
  })
  expect(outcomes).toEqual({ 'already-loaded and received': ROUNDS })
})

it('what the source said before arrives while a cut becomes true: never more in use than there are (X8, INV-43)', {
  timeout: 300_000,
}, async () => {
  const four = ['ann', 'bob', 'cyd', 'dan']
  const outcomes = await race(10, async (n) => {
    const id = await desk.account({ Premium: 5 }, { Premium: four })
    const offerId = await desk.offered(id, 9, { Premium: 4 })
    const begun = await desk.apply(offerId, desk.deed('ewa'))
    const cut = () => desk.finish(begun.kind === 'begun' ? begun.commandId : '')
    const late = () => desk.says(id, { revision: 8, users: [...four, 'eve'].map((one) => user(one, ['Premium'])) })
    await Promise.all(n % 2 === 0 ? [cut(), late()] : [late(), cut()])
    const { lines, uses, users } = await desk.read(id)
    expect(lines).toEqual(linesOf({ Premium: 4 }))
    expect(uses.map(({ userRef }) => userRef)).toEqual(four)
    // Nothing is silently wrong: whoever is beyond is known.
    return users.flatMap(({ userRef, beyond }) => beyond.map((type) => `${userRef} ${type}`)).join()
  })
  expect(outcomes).toEqual({ 'eve Premium': ROUNDS })
})
