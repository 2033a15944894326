import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TicketFilter } from '../../../src/core/ports.ts'
import type { Status } from '../../../src/domain/ticket.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  await world.company('hello')
  await world.company('other')
  for (const id of ['anna', 'ewa', 'max']) await world.person(id, { hello: 'USER' })
  await add('T-1', { subject: 'ÜBERNAHME der Belege', status: 'WAITING_CUSTOMER', day: 1 })
  await add('T-2', { subject: '100% wrong_total', status: 'CLOSED', day: 3 })
  await add('T-3', { description: 'Nothing but a \\ backslash', day: 2 })
  await add('T-4', { requesterId: 'max', status: 'WAITING_CUSTOMER', day: 5, sharedWith: 'anna' })
  await add('T-5', { requesterId: 'max', day: 6 })
  await add('T-6', { requesterId: 'max', companyId: 'other', day: 7 })
})
afterAll(() => world.close())

interface Facts {
  day: number
  status?: Status
  subject?: string
  description?: string
  requesterId?: string
  companyId?: string
  sharedWith?: string
}
async function add(number: string, { day, sharedWith, requesterId = 'anna', ...facts }: Facts) {
  await world.client.ticket.create({
    data: {
      companyId: 'hello',
      subject: 'Posting fails',
      description: 'Since Monday',
      ...facts,
      number,
      requesterId,
      submittedById: requesterId,
      route: 'VENDOR',
      typeKey: 'technical',
      originChannel: 'teams',
      dedupeKey: number,
      changedAt: new Date(Date.UTC(2026, 4, day)),
      ...(sharedWith ? { shares: { create: { personId: sharedWith, addedById: 'ewa' } } } : {}),
    },
  })
}

const anna = [
  { by: 'requester', personId: 'anna' },
  { by: 'submitter', personId: 'anna' },
  { by: 'share', personId: 'anna' },
] as const
const list = (filter: Partial<TicketFilter>, sights: Parameters<typeof world.store.reads.tickets.list>[0] = anna) =>
  world.store.reads.tickets.list(sights, { which: 'mine', state: 'all', page: 1, pageSize: 10, ...filter }, 'anna')
const numbers = async (...about: Parameters<typeof list>) => (await list(...about)).rows.map(({ number }) => number)

test('my tickets are mine and those shared with me, the latest change first', async () => {
  expect(await numbers({})).toEqual(['T-4', 'T-2', 'T-3', 'T-1'])
})

test('open, closed, all', async () => {
  expect(await numbers({ state: 'open' })).toEqual(['T-4', 'T-3', 'T-1'])
  expect(await numbers({ state: 'closed' })).toEqual(['T-2'])
})

test('all of the company only for who may see all of it', async () => {
  const superUser = [...anna, { by: 'company', companyId: 'hello' } as const]
  expect(await numbers({ which: 'company', companyId: 'hello' }, superUser)).toEqual([
    'T-5',
    'T-4',
    'T-2',
    'T-3',
    'T-1',
  ])
  expect(await numbers({ which: 'company', companyId: 'hello' })).toEqual(['T-4', 'T-2', 'T-3', 'T-1'])
  expect(await numbers({ which: 'company', companyId: 'other' }, superUser)).toEqual([])
  expect(await numbers({ which: 'company', companyId: 'other' }, [{ by: 'all' }])).toEqual(['T-6'])
})

test('whoever may see nothing sees nothing', async () => {
  expect(await list({ which: 'company', companyId: 'hello' }, [])).toEqual({ rows: [], total: 0 })
})

test.each([
  ['übernahme', ['T-1']],
  ['BELEGE', ['T-1']],
  ['%', ['T-2']],
  ['g_t', ['T-2']],
  ['\\', ['T-3']],
  ['t-3', ['T-3']],
  ['  monday\0 ', ['T-4', 'T-2', 'T-1']],
  ["'; DROP TABLE", []],
])('a search for %j finds %j', async (search, found) => {
  expect(await numbers({ search })).toEqual(found)
})

test('pages do not overlap, and the total counts them all', async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => list({ page, pageSize: 3 })))
  expect(pages.map(({ rows }) => rows.map(({ number }) => number))).toEqual([['T-4', 'T-2', 'T-3'], ['T-1'], []])
  expect(pages.map(({ total }) => total)).toEqual([4, 4, 4])
})

test('a row tells what lists show, and who shared it', async () => {
  const { rows } = await list({})
  expect(rows[0]).toEqual({
    id: expect.any(String),
    number: 'T-4',
    companyId: 'hello',
    companyName: 'hello Ltd',
    route: 'VENDOR',
    status: 'WAITING_CUSTOMER',
    subject: 'Posting fails',
    requesterId: 'max',
    requesterName: 'Name of max',
    submittedById: 'max',
    sharedWith: ['anna'],
    sharedByName: 'Name of ewa',
    createdAt: expect.any(Date),
    changedAt: new Date('2026-05-05T00:00:00Z'),
  })
  expect(rows.slice(1).every((row) => row.sharedByName === undefined)).toBe(true)
})

test('home counts own open tickets and those that wait for an answer', async () => {
  const superUser = [...anna, { by: 'company', companyId: 'hello' } as const]
  expect(await world.store.reads.tickets.counts(superUser, 'anna')).toEqual({ mine: 3, waiting: 2 })
  expect(await world.store.reads.tickets.counts([], 'anna')).toEqual({ mine: 0, waiting: 0 })
})

test('a number nobody may see is a number that does not exist', async () => {
  expect(await world.store.reads.tickets.get('T-5', anna, 'anna')).toBeUndefined()
  expect(await world.store.reads.tickets.get('T-999', anna, 'anna')).toBeUndefined()
  expect((await world.store.reads.tickets.get('T-5', [{ by: 'all' }], 'anna'))?.number).toBe('T-5')
})
