import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../prisma/client.ts'
import { importData } from '../../../prisma/data/import.ts'
import { conditionsSha256 } from '../../../prisma/store/conditions-sha256.ts'
import { EXAMPLE, NOW, openDesk, said } from './desk.ts'

let desk: ReturnType<typeof openDesk>
let client: Client
beforeAll(async () => {
  desk = openDesk()
  client = await desk.database()
  await importData(client, EXAMPLE, { now: NOW })
})
afterAll(() => desk.close())

const saidOf = (name: string, text: string) => said(client, desk.write({ [name]: text }))

test('a list in force stays as people accepted it; a new one begins on its day in the vendor’s zone', async () => {
  expect(
    await saidOf(
      'price-lists.yaml',
      '- version: 2026-01\n  from: 2026-02-01\n  prices:\n    - { sku: tenant-basic, amount: 6900, currency: EUR }\n',
    ),
  ).toEqual([
    'price-lists.yaml:2 2026-01: from "2026-02-01" is in force and may have been accepted. Write a new list with a later day.',
    'price-lists.yaml:4 2026-01: prices 1 is in force and may have been accepted. Write a new list with a later day.',
  ])
  const next =
    '- version: 2026-09\n  from: 2026-09-01\n  prices:\n    - { sku: tenant-basic, amount: 6900, currency: EUR }\n'
  expect(await saidOf('price-lists.yaml', next)).toEqual(['new price-lists 2026-09'])
  const { validFrom } = await client.priceList.findUniqueOrThrow({ where: { version: '2026-09' } })
  expect(validFrom).toEqual(new Date('2026-08-31T22:00:00Z'))
  // It has not begun: nobody has seen it yet.
  expect(await saidOf('price-lists.yaml', next.replace('6900', '6500'))).toHaveLength(1)
  expect(await saidOf('price-lists.yaml', next.replace('tenant-basic', 'tenant-gold'))).toEqual([
    'price-lists.yaml:4 2026-09: prices 1 sku "tenant-gold" is neither in cost-products.yaml nor in the database. Correct it, or add it there.',
  ])
})

test('conditions in force keep their text, and the text its fingerprint', async () => {
  expect(await saidOf('conditions.yaml', '- version: v1\n  text: { en: Something else. }\n')).toEqual([
    'conditions.yaml:2 v1: text is in force and may have been accepted. Write a new version with a later day.',
  ])
  expect(
    await saidOf('conditions.yaml', '- version: v2\n  from: 2026-09-01\n  text: { es: Hola., en: Hello. }\n'),
  ).toEqual(['new conditions v2'])
  const { sha256 } = await client.conditionsVersion.findUniqueOrThrow({ where: { version: 'v2' } })
  expect(sha256).toBe(conditionsSha256({ en: 'Hello.', es: 'Hola.' }))
  expect(sha256).not.toBe(conditionsSha256({ en: 'Hello!', es: 'Hola.' }))
})

test('one product for each type and edition, and never half of the two', async () => {
  const other = '- sku: tenant-other\n  name: { en: Other }\n'
  expect(await saidOf('cost-products.yaml', `${other}  edition: BASIC\n`)).toEqual([
    'cost-products.yaml:3 tenant-other: edition "BASIC" goes with the other: write both, or none.',
  ])
  expect(await saidOf('cost-products.yaml', `${other}  edition: BASIC\n  tenantType: STANDARD\n`)).toEqual([
    'cost-products.yaml:3 tenant-other: edition "BASIC" is what tenant-basic is already: one product for each.',
  ])
})

const tenant = (lines: string) =>
  saidOf(
    'tenants.yaml',
    `- name: Linden Shop\n  partner: fjord\n  edition: BASIC\n  createdBy: ola.vik@fjord.example\n${lines}`,
  )

test.each([
  ['  master: Nowhere\n', 'master "Nowhere" is neither in tenants.yaml nor in the database.'],
  ['  charset: ISO-8859-15\n', 'charset "ISO-8859-15" is UTF-8 for every STANDARD tenant.'],
  ['  status: HANDED_OVER\n', 'status "HANDED_OVER" needs a customer and one of its people as ADMIN in roles.'],
  ['  status: WAIT_SERVICE_CONFIG\n', 'status "WAIT_SERVICE_CONFIG" is only for CUSTOM ones.'],
  [
    '  roles:\n    - { person: ola.vik@fjord.example, role: PARTNER_MANAGER }\n',
    'roles 1 role "PARTNER_MANAGER" is a partner’s alone.',
  ],
])('a tenant is not taken over with %j', async (lines, problem) => {
  expect((await tenant(lines)).join()).toContain(problem)
  expect(await client.tenant.count({ where: { name: 'Linden Shop' } })).toBe(0)
})

test('names are one tenant’s, look-alikes and the vendor’s own are refused', async () => {
  const named = (name: string) =>
    saidOf('tenants.yaml', `- name: ${name}\n  partner: fjord\n  edition: BASIC\n  createdBy: ola.vik@fjord.example\n`)
  expect((await named('linden newsIetter')).join()).toContain('is taken, or looks like another tenant’s.')
  expect((await named('Aurora')).join()).toContain('is no name for a tenant.')
})

test('one that is there is changed in chat, not by a file; more people may come', async () => {
  expect(await saidOf('tenants.yaml', '- name: Linden Newsletter\n  type: CUSTOM\n')).toEqual([
    'tenants.yaml:2 Linden Newsletter: type "CUSTOM" cannot be changed by an import: a tenant that is there is changed in chat. Take this away.',
  ])
  const more =
    '- name: Linden Newsletter\n  roles:\n    - { person: mia.ek@aurora.example, role: VIEWER, side: PARTNER }\n'
  expect(await saidOf('tenants.yaml', more)).toHaveLength(1)
  expect(await saidOf('tenants.yaml', more)).toEqual([])
  const { roles, path } = await client.tenant.findFirstOrThrow({
    where: { name: 'Linden Newsletter' },
    include: { roles: true },
  })
  expect(roles.map(({ role, status }) => [role, status])).toEqual([['VIEWER', 'ACTIVE']])
  expect(path).toHaveLength(2)
})
