import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDue } from '../../src/notices/due.ts'
import { type ActivationDesk, day, openActivationDesk } from '../prisma/store/activation-desk.ts'
import { createListener } from '../support/listener.ts'

let desk: ActivationDesk
const { told, changed, tell } = createListener()
const troubles: unknown[] = []

beforeAll(async () => {
  desk = await openActivationDesk()
})
afterAll(() => desk.close())
beforeEach(() => {
  for (const list of [told, changed, troubles]) list.length = 0
})

const MINUTE = 60_000
const later = (ms: number, at = day(0)) => new Date(at.getTime() + ms)
/** The clock of one process. */
const clock = ({ hasSource = true } = {}) =>
  createDue({
    store: desk.store,
    files: { remove: async () => undefined },
    log: { info: () => undefined, warn: (what) => troubles.push(what), error: (what) => troubles.push(what) },
    tell,
    hasSource,
  })

describe('a licence that ends', () => {
  const ended = (accountId: string) =>
    told.flatMap((one) => (one.kind === 'licence-end' && one.accountId === accountId ? `${one.step} ${one.until}` : []))

  it('is told of when it is near, in its grace time and over, each once, by however many processes', async () => {
    const contract = await desk.contract()
    const { accountId } = await desk.request(contract.id, { deployment: 'BC_ONLINE' })
    const [validTo, graceUntil] = [day(200), day(214)]
    await desk.client.licenceAccount.update({ where: { id: accountId }, data: { validTo, graceUntil } })
    for (const at of [day(100), day(199), day(199), day(201), day(202), day(215), day(216)])
      await Promise.all([clock()(at), clock()(at)])
    expect(ended(accountId)).toEqual([
      `soon ${validTo.toISOString()}`,
      `grace ${graceUntil.toISOString()}`,
      `over ${validTo.toISOString()}`,
    ])
    expect(troubles).toEqual([])
  })
})

describe('a key', () => {
  const reminded = (keyId: string) => told.filter((one) => one.kind === 'key' && one.keyId === keyId)
  const DAY = 24 * 60 * MINUTE

  it('whose tasks are open after a day is told of once, whatever is open', async () => {
    const { keyId } = await desk.issued('NAV_BC_ONPREM', { at: day(20) })
    await clock()(later(DAY - MINUTE, day(20)))
    expect(reminded(keyId)).toEqual([])
    await Promise.all([clock()(later(DAY, day(20))), clock()(later(DAY, day(20)))])
    await clock()(day(30))
    expect(reminded(keyId)).toMatchObject([{ step: 'reminder', version: (await desk.card(keyId)).version }])
  })

  it('whose tasks are done is told of no more', async () => {
    const { keyId } = await desk.issued('BC_ONLINE', { at: day(20) })
    await desk.task(keyId, 'KEY', 'DONE', day(20))
    await clock()(day(30))
    expect(reminded(keyId)).toEqual([])
  })

  it('stands whole in a chat for ten minutes, then its cards show the mask again', async () => {
    const { keyId } = await desk.issued('BC_ONLINE', { at: day(40) })
    await desk.inTx((write) => write.keyShown(keyId, desk.by('nils', day(40))))
    await clock()(later(9 * MINUTE, day(40)))
    expect((await desk.card(keyId)).isShown).toBe(true)
    expect(changed).not.toContainEqual({ type: 'key', id: keyId })

    await clock()(later(10 * MINUTE, day(40)))
    expect((await desk.card(keyId)).isShown).toBe(false)
    await clock()(later(11 * MINUTE, day(40)))
    expect(changed.filter(({ id }) => id === keyId)).toEqual([{ type: 'key', id: keyId }])
  })
})

describe('an account with licences for users', () => {
  const asked = (accountId: string) => desk.client.licenceCommand.count({ where: { accountId, kind: 'FETCH' } })
  async function account(nextFetchAt: Date | null, deployment: 'SAAS_SEATS' | 'BC_ONLINE' = 'SAAS_SEATS') {
    const contract = await desk.contract()
    const { accountId } = await desk.request(contract.id)
    await desk.client.licenceAccount.update({ where: { id: accountId }, data: { nextFetchAt, deployment } })
    return accountId
  }

  it('is asked about when its hour has come, once', async () => {
    const accountId = await account(day(50))
    await clock()(later(-MINUTE, day(50)))
    expect(await asked(accountId)).toBe(0)
    await Promise.all([clock()(day(50)), clock()(day(50)), clock()(day(51))])
    expect(await asked(accountId)).toBe(1)
  })

  it('is not asked about where there is no source, or nothing to ask', async () => {
    const [licensed, installation, never] = [
      await account(day(60)),
      await account(day(60), 'BC_ONLINE'),
      await account(null),
    ]
    await clock({ hasSource: false })(day(61))
    expect(await asked(licensed)).toBe(0)
    await clock()(day(61))
    expect(await Promise.all([licensed, installation, never].map(asked))).toEqual([1, 0, 0])
  })
})
