import { afterAll, beforeAll, expect, test } from 'vitest'
import { importData } from '../../../prisma/data/import.ts'
import { seedDemo } from '../../../prisma/seed.ts'
import { EXAMPLE, NOW, openDesk, said } from './desk.ts'

let desk: ReturnType<typeof openDesk>
beforeAll(() => {
  desk = openDesk()
})
afterAll(() => desk.close())

test('the demo world goes out, into an empty database, and out again without a byte changed', async () => {
  const demo = await desk.database()
  await seedDemo(demo, NOW)
  const first = await desk.exported(demo)
  expect(first.files['people.yaml']).toContain('ewa.falk@hello.example')

  const other = await desk.database()
  expect(await importData(other, first.at, { now: NOW })).toMatchObject({ kind: 'done' })
  expect((await desk.exported(other)).files).toEqual(first.files)
  expect(await said(demo, first.at)).toEqual([])
})

test('the example folder is imported whole, says the same when it is imported again, and comes back to the byte', async () => {
  const first = await desk.database()
  const all = await said(first, EXAMPLE)
  expect(all).toHaveLength(46)
  expect(all.every((line) => line.startsWith('new '))).toBe(true)
  expect(await said(first, EXAMPLE)).toEqual([])

  const { at, files } = await desk.exported(first)
  const second = await desk.database()
  await importData(second, at, { now: NOW })
  expect((await desk.exported(second)).files).toEqual(files)
})

test('what a file says is what people are asked and told', async () => {
  const client = await desk.database()
  await importData(client, EXAMPLE, { now: NOW })
  const scan = await client.product.findUniqueOrThrow({ where: { key: 'aurora-scan' }, include: { versions: true } })
  // A number in other YAML readers, where it would have become 1.1.
  expect(scan.versions.map(({ version }) => version)).toEqual(['1.10'])
  const agreement = await client.agreement.findUniqueOrThrow({
    where: { number: 'AG-1002' },
    include: { amendments: true },
  })
  // The whole of the last day in London.
  expect(agreement.endsAt).toEqual(new Date('2028-01-01T00:00:00Z'))
  expect(agreement.effectiveFrom).toEqual(new Date('2025-01-01T00:00:00Z'))
  expect(agreement.superUserLimit).toBe(3)
  const berlin = await client.agreement.findUniqueOrThrow({ where: { number: 'AG-1001' } })
  expect(berlin.effectiveFrom).toEqual(new Date('2025-03-31T22:00:00Z'))
  // Nobody is taken at their word: an address counts once its owner confirmed it.
  expect(await client.person.count({ where: { emailVerifiedAt: { not: null } } })).toBe(0)
  expect(await client.auditEvent.count({ where: { action: 'data.import' } })).toBe(46)
})
