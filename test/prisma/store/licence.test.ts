import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LicenceDesk, minute, openLicenceDesk, user } from './licence-desk.ts'

let desk: LicenceDesk
beforeAll(async () => {
  desk = await openLicenceDesk()
})
afterAll(() => desk.close())

const three = ['ann', 'bob', 'cyd']

describe('activating', () => {
  it('hands an offer to the source, which makes it true', async () => {
    const id = await desk.account({ Premium: 5, Essentials: 2 }, { Premium: three })
    const offerId = await desk.offered(id, 9, { Premium: 3, Essentials: 4 })
    const before = await desk.read(id)
    expect((await desk.apply(offerId)).kind).toBe('begun')
    expect(await desk.offer(offerId)).toMatchObject({ status: 'APPLYING' })
    // A pending cut changes no number (INV-43).
    expect(await desk.read(id)).toMatchObject({ lines: before.lines, revision: 8, working: ['APPLY'] })
    const [work] = await desk.taken(id)
    expect(work).toMatchObject({ kind: 'APPLY', offerId, account: { product: 'suite', serialNumber: id }, swaps: [] })
    expect(await desk.finish(work?.id ?? '')).toEqual([
      { kind: 'offer', offerId, step: 'applied', version: before.version + 2 },
    ])
    expect(await desk.read(id)).toMatchObject({
      revision: 9,
      lines: [
        { licenceType: 'Premium', quantity: 3 },
        { licenceType: 'Essentials', quantity: 4 },
      ],
      working: [],
    })
    expect(await desk.offer(offerId)).toMatchObject({
      status: 'APPLIED',
      appliedBy: { id: 'ewa', name: 'Name of ewa' },
      changes: [
        { licenceType: 'Premium', oldQuantity: 5, newQuantity: 3 },
        { licenceType: 'Essentials', oldQuantity: 2, newQuantity: 4 },
      ],
    })
  })

  it('tells fullness', async () => {
    const id = await desk.account({ Premium: 3 }, { Premium: ['ann'] })
    const says = (n: number) =>
      desk.says(id, { revision: 8, users: three.map((one, m) => user(one, m < n ? ['Premium'] : [])) }, minute(5))
    expect(await says(3)).toMatchObject([{ kind: 'licence-full', level: 'full' }])
    expect(await says(3)).toEqual([])
  })
})
