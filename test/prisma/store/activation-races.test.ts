import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ActivationDesk, day, openActivationDesk } from './activation-desk.ts'
import { ROUNDS, race } from './race.ts'

const AT_ONCE = 5

let desk: ActivationDesk
beforeAll(async () => {
  desk = await openActivationDesk()
})
afterAll(() => desk.close())

it('Done is pressed twice at once: it is done once', { timeout: 300_000 }, async () => {
  const outcomes = await race(AT_ONCE, async () => {
    const { keyId } = await desk.issued('BC_ONLINE')
    const press = () => desk.task(keyId, 'KEY', 'DONE', day(2), desk.parallel)
    const both = await Promise.all([press(), press()])
    return [...both.map(({ kind }) => kind).sort(), (await desk.card(keyId)).status].join(' ')
  })
  expect(outcomes).toEqual({ 'done stale ACTIVE': ROUNDS })
})

it('the two last tasks are ticked at once by two people: the key is active in the end', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(AT_ONCE, async () => {
    const { keyId } = await desk.issued()
    const both = await Promise.all(
      (['KEY', 'GRANULE'] as const).map((step) => desk.task(keyId, step, 'DONE', day(2), desk.parallel)),
    )
    const said = both.map((one) => (one.kind === 'done' ? one.activation : one.kind)).sort()
    return [...said, (await desk.card(keyId)).status].join(' ')
  })
  expect(outcomes).toEqual({ 'ACTIVE PARTLY_ACTIVE ACTIVE': ROUNDS })
})

it('two keys are issued and activated at once: one is active, the other superseded (INV-42)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(AT_ONCE, async (n) => {
    const { id } = await desk.contract()
    const asked = await desk.request(id, { deployment: 'BC_ONLINE' })
    const issue = (at: Date) => desk.issue(asked, 'BC_ONLINE', { at, on: desk.parallel })
    const keys = await Promise.all([issue(day(1)), issue(n % 2 === 0 ? day(1) : day(2))])
    await Promise.all(keys.map((keyId) => desk.task(keyId, 'KEY', 'DONE', day(3), desk.parallel)))
    const statuses = await Promise.all(keys.map(async (keyId) => (await desk.card(keyId)).status))
    return statuses.sort().join(' ')
  })
  expect(outcomes).toEqual({ 'ACTIVE SUPERSEDED': ROUNDS })
})

it('two requests under one contract at once get two serial numbers', { timeout: 300_000 }, async () => {
  const outcomes = await race(AT_ONCE, async () => {
    const { id, number } = await desk.contract()
    const tickets = [await desk.ticket(), await desk.ticket()]
    const given = { contractId: id, productId: 'exflow', isPartnersOwn: false, named: 'Party', isConfirmed: true }
    await Promise.all(
      tickets.map(({ id: ticketId }) =>
        desk.inTx((write) => write.requestLicence({ ...given, ticketId }, desk.by('nils')), desk.parallel),
      ),
    )
    const accounts = await desk.client.licenceAccount.findMany({ where: { contractId: id } })
    return accounts
      .map(({ serialNumber }) => serialNumber.replace(number, 'K'))
      .sort()
      .join(' ')
  })
  expect(outcomes).toEqual({ 'K-1 K-2': ROUNDS })
})

it('the same press arrives twice at once: one key', { timeout: 300_000 }, async () => {
  const outcomes = await race(AT_ONCE, async (n) => {
    const asked = await desk.issued('BC_ONLINE')
    const issue = () => desk.issue(asked, 'BC_ONLINE', { run: `press-${n}`, on: desk.parallel })
    const [one, other] = await Promise.all([issue(), issue()])
    return one === other ? 'one' : 'two'
  })
  expect(outcomes).toEqual({ one: ROUNDS })
})
