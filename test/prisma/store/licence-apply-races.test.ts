import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { linesOf } from './licence-desk.ts'
import { type LicenceRaces, openLicenceRaces } from './licence-race.ts'
import { race } from './race.ts'

let desk: LicenceRaces
beforeAll(async () => {
  desk = await openLicenceRaces()
})
afterAll(() => desk.shut())

it('an offer that applies itself and is activated by hand is applied once (X10, INV-45)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(10, async (n) => {
    const { id, account } = await desk.both({ Premium: 5 }, { Premium: ['ann', 'bob'] })
    const jws = await desk.signed(id, 9, { Premium: 7 })
    await desk.product.publish(account, jws)
    const look = async () => {
      await desk.ask(id, desk.deed('ewa'))
      await desk.settled(id)
    }
    const press = async (personId: string) => {
      for (let tries = 0; tries < 1000; tries++) {
        const offer = await desk.client.licenceOffer.findFirst({ where: { accountId: id } })
        if (offer) return desk.apply(offer.id, desk.deed(personId))
        await setTimeout(10)
      }
      throw new Error('It never came.')
    }
    // By turns it comes from the web, or it was loaded and is activated in the product meanwhile.
    if (n % 2 === 1) {
      await desk.loaded(id, jws)
      await desk.product.apply({ id: randomUUID(), account, licence: jws, swaps: [] })
    }
    const looks = () => Promise.all([look(), look()])
    const presses = () => Promise.all([press('ewa'), press('max')])
    // By turns one is there first, for not every race is close.
    const first = n % 8 === 1 ? await looks() : undefined
    const [both] = n % 8 === 3 ? [await presses(), await looks()] : await Promise.all([presses(), first ?? looks()])
    const [ewa, max] = both
    await desk.settled(id)
    expect([ewa.kind, max.kind].filter((kind) => kind === 'begun').length).toBeLessThanOrEqual(1)
    for (const { kind } of [ewa, max]) expect(['begun', 'stale']).toContain(kind)
    const [offer, ...others] = await desk.store.reads.licences.offers(id)
    expect(others).toEqual([])
    expect(await desk.read(id)).toMatchObject({ revision: 9, lines: linesOf({ Premium: 7 }) })
    expect(desk.toldOf(offer?.id ?? '').filter((step) => step.startsWith('applied'))).toHaveLength(1)
    expect(
      await desk.client.licenceCommand.count({ where: { accountId: id, kind: 'APPLY', status: 'DONE' } }),
    ).toBeLessThanOrEqual(1)
    return offer?.status ?? 'gone'
  })
  expect(Object.keys(outcomes).sort()).toEqual(['APPLIED', 'APPLIED_AUTO'])
})
