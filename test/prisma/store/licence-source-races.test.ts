import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LicenceSource, SourceUnavailable } from '../../../src/core/ports.ts'
import { done } from '../../core/outside/licence-work-desk.ts'
import { linesOf, minute } from './licence-desk.ts'
import { type LicenceRaces, openLicenceRaces } from './licence-race.ts'
import { ROUNDS, race } from './race.ts'

let desk: LicenceRaces
beforeAll(async () => {
  desk = await openLicenceRaces()
})
afterAll(() => desk.shut())

it('somebody gets a licence while the number is cut: never more in use than there are (X8, INV-43)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(10, async (n) => {
    const people = [{ userRef: 'eve' }]
    const { id, account } = await desk.both({ Premium: 5 }, { Premium: ['ann', 'bob', 'cyd', 'dan'] }, people)
    const offerId = await desk.loaded(id, await desk.signed(id, 9, { Premium: 4 }))
    const assign = async () => {
      await desk.product.assign(account, 'eve', 'Premium')
      await desk.ask(id, desk.deed('max'))
      await desk.settled(id)
    }
    const cut = async () => {
      await desk.apply(offerId, desk.deed('ewa'))
      await desk.settled(id)
    }
    // By turns one is there first, or begins while the other is under way, for not every race is close.
    if (n % 4 === 0) await assign()
    if (n % 4 === 1) await cut()
    if (n % 4 === 2) await desk.apply(offerId, desk.deed('ewa'))
    await Promise.all(n % 2 === 0 ? [assign(), cut()] : [cut(), assign()])
    // What one of them began after the other had looked.
    await desk.ask(id, desk.deed('max'))
    await desk.settled(id)
    const { lines, uses } = await desk.read(id)
    expect(uses.length).toBeLessThanOrEqual(lines[0]?.quantity ?? 0)
    const { here, there } = await desk.whoHas(id, 'Premium')
    expect(here).toBe(there)
    return `${uses.length} of ${lines[0]?.quantity}, ${(await desk.offer(offerId)).status}`
  })
  expect(Object.keys(outcomes).sort()).toEqual(['4 of 4, APPLIED', '5 of 5, AVAILABLE'])
})

it('the source, or we, die between doing it and saying so: the command is taken again, and is done once', {
  timeout: 300_000,
}, async () => {
  /** Does what it is told, and is gone before it says so. */
  const dying: LicenceSource = {
    ...desk.product,
    async apply(command) {
      await desk.product.apply(command)
      throw new SourceUnavailable('The line broke.')
    },
  }
  let clock = 1
  const outcomes = await race(10, async (n) => {
    const { id, account } = await desk.both({ Premium: 5 }, { Premium: ['ann'] })
    const offerId = await desk.loaded(id, await desk.signed(id, 9, { Premium: 7 }))
    expect((await desk.apply(offerId, desk.deed('ewa'))).kind).toBe('begun')
    const lost = () => {
      throw new Error('The process is gone.')
    }
    await done(n % 2 === 0 ? desk.worker(dying) : desk.worker(desk.product, lost))
    // Told again after its pause, or when the lease of the dead is over; two processes at once.
    await desk.settled(id, async () => {
      clock += 60
      desk.at(minute(clock))
      await desk.client.licenceCommand.updateMany({ where: { accountId: id }, data: { leaseUntil: null } })
    })
    expect(desk.toldOf(offerId)).toEqual(['applied'])
    expect(await desk.offer(offerId)).toMatchObject({ status: 'APPLIED', appliedBy: { id: 'ewa' } })
    expect(await desk.read(id)).toMatchObject({ revision: 9, lines: linesOf({ Premium: 7 }), working: [] })
    let times = 0
    await desk.product.change(account, (now) => {
      times = now.applied.length
      return now
    })
    return `${times} time, ${await desk.client.licenceCommand.count({ where: { offerId, status: 'DONE' } })} done`
  })
  expect(outcomes).toEqual({ '1 time, 1 done': ROUNDS })
})
