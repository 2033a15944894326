import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newSigningKey } from '../../../adapters/licence-source/signing-key.ts'
import { Conflict, type LicenceSource, SourceUnavailable } from '../../../src/core/ports.ts'
import { minute } from '../../prisma/store/licence-desk.ts'
import { done, openWorkDesk } from './licence-work-desk.ts'

let desk: Awaited<ReturnType<typeof openWorkDesk>>
beforeAll(async () => {
  desk = await openWorkDesk()
})
afterAll(() => desk.shut())
beforeEach(async () => {
  await desk.client.licenceCommand.updateMany({ data: { status: 'DONE' } })
  desk.at(minute(0))
  for (const list of [desk.told, desk.changed, desk.outcomes, desk.problems]) list.length = 0
})

const five = { Sales: ['ann', 'bob', 'cid', 'dan', 'eve'] }
const statusOf = async (offerId: string) => (await desk.offer(offerId)).status
const lines = async (id: string) =>
  Object.fromEntries((await desk.read(id)).lines.map(({ licenceType, quantity }) => [licenceType, quantity]))
const inProduct = async (account: { product: string; serialNumber: string }) => {
  const { revision, users } = (await desk.product.fetch(account)) ?? { revision: 0, users: [] }
  return { revision, using: users.flatMap(({ userRef, licences }) => (licences.length > 0 ? userRef : [])).join(' ') }
}
/** The source, except for what is different about it. */
const but = (more: Partial<LicenceSource>): LicenceSource => ({ ...desk.product, ...more })

describe('what the source says', () => {
  it('is who is in the product, and the licence that waits; admins hear of it', async () => {
    const { id, account } = await desk.both({ Sales: 5 }, five)
    await desk.product.publish(account, await desk.signed(id, 9, { Sales: 3 }))
    await desk.product.change(account, (now) => ({
      ...now,
      users: now.users.filter(({ userRef }) => userRef !== 'eve'),
    }))
    await desk.ask(id)
    await done(desk.worker())

    expect(await desk.using(id, 'Sales')).toBe('ann bob cid dan')
    const [offer] = await desk.store.reads.licences.offers(id)
    expect(offer).toMatchObject({ revision: 9, status: 'AVAILABLE', source: 'WEB' })
    expect(desk.told).toContainEqual(expect.objectContaining({ kind: 'offer', offerId: offer?.id, step: 'available' }))
    expect(desk.changed).toContainEqual({ type: 'offer', id: offer?.id })
    expect(desk.outcomes).toEqual(['FETCH done'])
  })

  it('applies itself where nothing is in the way, within the same work (G6)', async () => {
    const { id, account } = await desk.both({ Sales: 5 }, five)
    await desk.product.publish(account, await desk.signed(id, 9, { Sales: 8 }))
    await desk.ask(id)
    await done(desk.worker())

    expect(await lines(id)).toEqual({ Sales: 8 })
    expect(await inProduct(account)).toMatchObject({ revision: 9 })
    expect(desk.outcomes).toEqual(['FETCH done', 'APPLY done'])
    expect(desk.told.flatMap((one) => (one.kind === 'offer' ? one.step : []))).toEqual(['applied-itself'])
  })

  it('is what was activated in the product itself, also when nobody here had heard of it', async () => {
    const { id, account } = await desk.both({ Sales: 5, Service: 2 }, five)
    const file = await desk.signed(id, 9, { Sales: 6 })
    await desk.product.publish(account, file)
    await desk.product.apply({ id: 'in-the-product', account, licence: file, swaps: [] })
    await desk.ask(id)
    await done(desk.worker())

    expect(await desk.read(id)).toMatchObject({ revision: 9 })
    expect(await lines(id)).toEqual({ Sales: 6 })
    expect(desk.told.flatMap((one) => (one.kind === 'offer' ? one.step : []))).toEqual(['applied-itself'])
    expect(desk.outcomes).toEqual(['FETCH done'])
  })

  it.each([
    [
      'a stranger signed it',
      async (id: string) => desk.signed(id, 9, { Sales: 8 }, await newSigningKey()),
      'unknown-key',
    ],
    ['it is none', async () => 'no licence', 'malformed'],
  ])('is kept without its licence where %s; the operator reads why', async (_why, licence, problem) => {
    const { id, account } = await desk.both({ Sales: 5 }, five)
    await desk.product.publish(account, await licence(id))
    await desk.ask(id)
    await done(desk.worker())

    expect(await desk.store.reads.licences.offers(id)).toEqual([])
    expect(await desk.read(id)).toMatchObject({ fetchedAt: minute(0), fetchFailures: 0 })
    expect(desk.problems.join()).toContain(problem)
  })

  it.each<[string, Record<string, number>, string, string[]]>([
    [
      'another one takes the place of one in dispute, which is told',
      { Sales: 3 },
      'REPLACED',
      ['available', 'replaced'],
    ],
    ['the same again is in dispute too', { Sales: 2 }, 'SUPERSEDED', []],
  ])('may be the vendor’s next word: %s (X86)', async (_what, next, status, news) => {
    const { id, account } = await desk.both({ Sales: 5 }, five)
    await desk.product.publish(account, await desk.signed(id, 9, { Sales: 2 }))
    await desk.ask(id)
    await done(desk.worker())
    const [disputed] = await desk.store.reads.licences.offers(id)
    await desk.dispute(disputed?.id ?? '', (await desk.ticket()).id)
    desk.told.length = 0

    await desk.product.publish(account, await desk.signed(id, 10, next))
    await desk.ask(id)
    await done(desk.worker())
    expect(await statusOf(disputed?.id ?? '')).toBe(status)
    expect(desk.told.flatMap((one) => (one.kind === 'offer' ? one.step : [])).toSorted()).toEqual(news)
    expect(desk.changed).toContainEqual({ type: 'offer', id: disputed?.id })
  })

  it('does not give back what a press took, before the source has heard of that', async () => {
    const { id, account } = await desk.both({ Sales: 5 }, five)
    await desk.product.publish(account, await desk.signed(id, 9, { Sales: 4 }))
    await desk.ask(id)
    await done(desk.worker())
    const [offer] = await desk.store.reads.licences.offers(id)
    desk.at(minute(1))
    await desk.ask(id, desk.by(minute(1)))
    await desk.remove(offer?.id ?? '', { licenceType: 'Sales', selected: ['eve'] }, desk.by(minute(1), 'ewa'))
    const seen: string[] = []
    await done(
      desk.worker(
        but({
          async unassign(command) {
            seen.push(await desk.using(id, 'Sales'))
            return desk.product.unassign(command)
          },
        }),
      ),
    )
    expect(desk.outcomes).toEqual(['FETCH done', 'FETCH done', 'UNASSIGN done'])
    expect(seen).toEqual(['ann bob cid dan'])
    expect(await inProduct(account)).toMatchObject({ using: 'ann bob cid dan' })
  })
})

describe('a licence is activated', () => {
  const begun = async (numbers: Record<string, number>) => {
    const { id, account } = await desk.both({ Sales: 5 }, five)
    const offerId = await desk.loaded(id, await desk.signed(id, 9, numbers))
    expect(await desk.apply(offerId, desk.by(minute(0), 'ewa'))).toMatchObject({ kind: 'begun' })
    return { id, account, offerId }
  }

  it('in the product and here, its card says so', async () => {
    const { id, account, offerId } = await begun({ Sales: 6 })
    expect(await statusOf(offerId)).toBe('APPLYING')
    await done(desk.worker())
    expect(await statusOf(offerId)).toBe('APPLIED')
    expect(await lines(id)).toEqual({ Sales: 6 })
    expect(await inProduct(account)).toMatchObject({ revision: 9 })
    expect(desk.told).toContainEqual(expect.objectContaining({ kind: 'offer', offerId, step: 'applied' }))
    expect(desk.changed).toContainEqual({ type: 'offer', id: offerId })
  })

  it('not where the product refuses: it waits again, with what the product says now (X8)', async () => {
    const { id, account, offerId } = await begun({ Sales: 5 })
    await desk.product.change(account, (now) => ({ ...now, hold: 'payment-missing' }))
    await done(desk.worker())
    expect(await statusOf(offerId)).toBe('AVAILABLE')
    expect(await desk.read(id)).toMatchObject({ revision: 8, hold: 'payment-missing' })
    expect(await inProduct(account)).toMatchObject({ revision: 8 })
    expect(desk.told).toContainEqual(expect.objectContaining({ kind: 'offer', offerId, step: 'refused' }))
  })

  it('not at all where there is no source, which is said', async () => {
    const { offerId } = await begun({ Sales: 6 })
    await done(desk.worker(but({ apply: () => Promise.reject(new Error('not asked')) })))
    expect(desk.outcomes).toEqual(['APPLY away'])
    await desk.client.licenceCommand.updateMany({ data: { notBefore: minute(0) } })
    const alone = desk.withoutSource()
    await done(alone)
    expect(desk.outcomes).toEqual(['APPLY away', 'APPLY refused'])
    expect(await statusOf(offerId)).toBe('AVAILABLE')
    const [command] = await desk.client.licenceCommand.findMany({ where: { offerId } })
    expect(command).toMatchObject({ status: 'FAILED', reason: 'no-source' })
  })

  it.each<[string, (apply: LicenceSource['apply']) => LicenceSource['apply']]>([
    [
      'before the source heard of it',
      () => async () => {
        throw new SourceUnavailable('gone')
      },
    ],
    [
      'after the source did it',
      (apply) => async (command) => {
        await apply(command)
        throw new SourceUnavailable('gone')
      },
    ],
  ])('once, when the connection is lost %s', async (_when, broken) => {
    const { id, account, offerId } = await begun({ Sales: 6 })
    await done(desk.worker(but({ apply: broken(desk.product.apply) })))
    expect(desk.outcomes).toEqual(['APPLY away'])
    expect(await statusOf(offerId)).toBe('APPLYING')

    await done(desk.worker())
    expect(desk.outcomes).toEqual(['APPLY away'])
    desk.at(minute(1))
    await done(desk.worker())
    expect(desk.outcomes).toEqual(['APPLY away', 'APPLY done'])
    expect(await statusOf(offerId)).toBe('APPLIED')
    expect(await lines(id)).toEqual({ Sales: 6 })
    expect(await inProduct(account)).toMatchObject({ revision: 9 })
    expect(desk.told.filter((one) => one.kind === 'offer' && one.step === 'applied')).toHaveLength(1)
  })

  it('once, when the process dies between the answer and keeping it', async () => {
    const { account, offerId } = await begun({ Sales: 6 })
    const dying = desk.worker(desk.product, () => {
      throw new Error('killed')
    })
    await done(dying)
    expect(await inProduct(account)).toMatchObject({ revision: 9 })
    expect(await statusOf(offerId)).toBe('APPLYING')
    expect(desk.told).toEqual([])

    await done(desk.worker())
    expect(await statusOf(offerId)).toBe('APPLYING')
    await desk.leasesEnd()
    await done(desk.worker())
    expect(await statusOf(offerId)).toBe('APPLIED')
    expect(desk.told.filter(({ kind }) => kind === 'offer')).toHaveLength(1)
  })

  it('at once also where somebody else wrote meanwhile', async () => {
    const { offerId } = await begun({ Sales: 6 })
    let others = 1
    const beaten = desk.worker(desk.product, async (work) => {
      if (others-- > 0) throw new Conflict('deadlock')
      return desk.store.transaction(work)
    })
    await done(beaten)
    expect(await statusOf(offerId)).toBe('APPLIED')
    expect(desk.told.filter(({ kind }) => kind === 'offer')).toHaveLength(1)
    expect(desk.problems).toEqual([])
  })

  it('once, by however many processes', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => begun({ Sales: 6 })))
    const commands: string[] = []
    const counted = but({
      async apply(command) {
        commands.push(command.id)
        return desk.product.apply(command)
      },
    })
    await Promise.all(Array.from({ length: 4 }, () => done(desk.worker(counted))))
    expect(new Set(commands).size).toBe(6)
    expect(commands).toHaveLength(6)
    for (const { offerId } of all) expect(await statusOf(offerId)).toBe('APPLIED')
  })
})

describe('licences are taken from people', () => {
  it('each by itself: who may not lose it keeps it, and whoever pressed hears that', async () => {
    const people = [{ userRef: 'ann', isAdmin: true }]
    const { id, account } = await desk.both({ Sales: 5 }, five, people)
    const offerId = await desk.loaded(id, await desk.signed(id, 9, { Sales: 3 }))
    await desk.remove(offerId, { licenceType: 'Sales', selected: ['bob', 'eve'] }, desk.by(minute(0), 'ewa'))
    expect(await desk.using(id, 'Sales')).toBe('ann cid dan')
    // Meanwhile, in the product, somebody gave Eve something to do.
    await desk.product.change(account, (now) => ({
      ...now,
      users: now.users.map((one) => (one.userRef === 'eve' ? { ...one, openRequests: 2 } : one)),
    }))
    await done(desk.worker())
    expect(await desk.using(id, 'Sales')).toBe('ann cid dan eve')
    expect(await inProduct(account)).toMatchObject({ using: 'ann cid dan eve' })
    expect(desk.told.flatMap((one) => (one.kind === 'licence-use' ? `${one.userRef} ${one.step}` : []))).toEqual([
      'bob removed',
      'eve kept',
    ])
    expect(desk.changed).toContainEqual({ type: 'offer', id: offerId })
  })
})

describe('the source is away', () => {
  const gone = () => but({ fetch: () => Promise.reject(new SourceUnavailable('gone')) })
  const asked = async () =>
    (await desk.client.licenceCommand.findFirstOrThrow({ where: { status: 'PENDING' }, orderBy: { seq: 'asc' } }))
      .notBefore

  it('and is asked after 1, 2, 4 … 60 minutes; admins hear of it once, and that it is back (G21)', async () => {
    const { id } = await desk.both({ Sales: 5 }, five)
    await desk.ask(id)
    const waits: number[] = []
    for (let now = minute(0), n = 0; n < 8; n++) {
      desk.at(now)
      await done(desk.worker(gone()))
      const next = await asked()
      waits.push((next.getTime() - now.getTime()) / 60_000)
      now = next
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
    expect(desk.told).toEqual([expect.objectContaining({ kind: 'licence-source', accountId: id, step: 'failed' })])
    expect(await desk.read(id)).toMatchObject({ fetchFailures: 8 })

    desk.at(minute(500))
    await done(desk.worker())
    expect(desk.told.flatMap((one) => (one.kind === 'licence-source' ? one.step : []))).toEqual(['failed', 'back'])
    expect(await desk.read(id)).toMatchObject({ fetchFailures: 0, fetchedAt: minute(500) })
  })

  it('and what somebody pressed does not wait behind the hourly look', async () => {
    const { id } = await desk.both({ Sales: 5 }, five)
    const offerId = await desk.loaded(id, await desk.signed(id, 9, { Sales: 6 }))
    await desk.ask(id)
    for (let now = minute(0), n = 0; n < 6; n++) {
      desk.at(now)
      await done(desk.worker(gone()))
      now = await asked()
    }
    const later = minute(100)
    desk.at(later)
    await desk.apply(offerId, desk.by(later, 'ewa'))
    await done(desk.worker(gone()))
    expect(await asked()).toEqual(new Date(later.getTime() + 15_000))
    desk.at(await asked())
    await done(desk.worker())
    expect(await statusOf(offerId)).toBe('APPLIED')
  })

  it('for one account, and others are served', async () => {
    const [one, other] = [await desk.both({ Sales: 5 }, five), await desk.both({ Sales: 5 }, five)]
    await desk.ask(one.id)
    await desk.ask(other.id)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = but({
      async fetch(account) {
        if (account.serialNumber === one.id) await held
        return desk.product.fetch(account)
      },
    })
    const worker = desk.worker(slow)
    worker.begin()
    await expect.poll(async () => (await desk.read(other.id)).fetchedAt).toEqual(minute(0))
    expect((await desk.read(one.id)).fetchedAt).toBeUndefined()
    release()
    await worker.idle()
    expect((await desk.read(one.id)).fetchedAt).toEqual(minute(0))
  })

  it('or knows no such account, which is no reason to ask again and again', async () => {
    const id = await desk.account({ Sales: 5 }, five)
    await desk.ask(id)
    await done(desk.worker())
    expect(desk.outcomes).toEqual(['FETCH refused'])
    expect(await desk.client.licenceCommand.count({ where: { accountId: id, status: 'PENDING' } })).toBe(0)
  })
})

it('what is asked while work is under way is done too', async () => {
  const { id } = await desk.both({ Sales: 5 }, five)
  await desk.ask(id)
  const worker = desk.worker()
  worker.begin()
  const { id: other } = await desk.both({ Sales: 5 }, five)
  await desk.ask(other)
  worker.begin()
  await worker.idle()
  expect((await desk.read(other)).fetchedAt).toEqual(minute(0))
})

it('a process that closes takes no more', async () => {
  const { id } = await desk.both({ Sales: 5 }, five)
  await desk.ask(id)
  const worker = desk.worker()
  worker.close()
  await done(worker)
  expect((await desk.read(id)).fetchedAt).toBeUndefined()
})
