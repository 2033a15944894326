import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../prisma/client.ts'
import { importData } from '../../../prisma/data/import.ts'
import { EXAMPLE, NOW, openDesk, said } from './desk.ts'

let desk: ReturnType<typeof openDesk>
let client: Client
beforeAll(async () => {
  desk = openDesk()
  client = await desk.database()
  await importData(client, EXAMPLE, { now: NOW })
})
afterAll(() => desk.close())

const company = (key: string) => client.company.findUniqueOrThrow({ where: { key }, include: { domains: true } })

describe('what changes', () => {
  test('only what stands in the files, field by field; the rest stays', async () => {
    const before = await company('linden')
    const folder = desk.write({
      'companies.yaml': `
- key: linden
  timezone: Europe/Vienna
  domains:
    - { domain: linden.at.example, verified: false }
`,
    })
    expect(await said(client, folder)).toEqual([
      'changed companies linden, timezone: Europe/Berlin → Europe/Vienna, ' +
        'domains linden.at.example:  → {domain: "linden.at.example", verified: false}',
    ])
    const after = await company('linden')
    expect(after).toMatchObject({ name: before.name, customerNo: 'C-2001', timezone: 'Europe/Vienna', version: 2 })
    expect(after.domains.map(({ domain }) => domain).sort()).toEqual([
      'linden-outlet.example',
      'linden.at.example',
      'linden.example',
    ])
    expect(await said(client, folder)).toEqual([])
  })

  test('a line with nothing behind it empties the field; one that is needed cannot be emptied', async () => {
    await importData(client, desk.write({ 'companies.yaml': '- key: linden\n  customerNo:\n' }), { now: NOW })
    expect((await company('linden')).customerNo).toBeNull()
    expect(await said(client, desk.write({ 'companies.yaml': '- key: linden\n  name:\n' }))).toEqual([
      'companies.yaml:2 linden: name "" is empty, but is needed.',
    ])
  })

  test('a dry run says the same and writes nothing', async () => {
    const folder = desk.write({ 'companies.yaml': '- key: brook\n  name: Brook Ltd\n' })
    expect(await said(client, folder, { isDryRun: true })).toEqual([
      'changed companies brook, name: Brook & Sons Ltd → Brook Ltd',
    ])
    expect((await company('brook')).name).toBe('Brook & Sons Ltd')
  })

  test('a role ends and begins again, and a domain is proved, without anything deleted', async () => {
    const ended = desk.write({
      'people.yaml':
        '- email: Erik.Sand@Aurora.example\n  memberships: [{ company: vendor, role: SUPPORT_AGENT, ended: 2026-05-01 }]\n',
    })
    await importData(client, ended, { now: NOW })
    const role = () =>
      client.membership.findFirstOrThrow({ where: { person: { primaryEmail: 'erik.sand@aurora.example' } } })
    expect(await role()).toMatchObject({ status: 'ENDED', endedAt: new Date('2026-04-30T22:00:00Z') })
    const back = desk.write({
      'people.yaml': '- email: erik.sand@aurora.example\n  memberships: [{ company: vendor, role: SUPPORT_AGENT }]\n',
      'companies.yaml': '- key: linden\n  domains: [{ domain: linden-outlet.example, verified: true }]\n',
    })
    await importData(client, back, { now: NOW })
    expect(await role()).toMatchObject({ status: 'ACTIVE', endedAt: null })
    const domain = await client.companyDomain.findUniqueOrThrow({ where: { domain: 'linden-outlet.example' } })
    expect(domain.verifiedAt).toEqual(NOW)
  })
})

describe('what is refused', () => {
  test('everything wrong at once, by file and line, and nothing of it is written', async () => {
    const folder = desk.write({
      'companies.yaml': `- key: oak
  name: Oak Ltd
  kind: CUSTOMR
  timezone: Europe/Stokholm
  tmezone: UTC
- key: brook
  name: Brook Limited
- key: brook
  name: Brook again
- name: nobody
- just words
- key: twin
  name: brook limited
  kind: CUSTOMER
  timezone: UTC
  customerNo: C-2002
`,
      'people.yaml': `- email: new@oak.example
  memberships:
    - { company: oak, role: USER }
    - { company: ash, role: USER }
`,
      'agreements.yaml': `- number: AG-1
  customer: brook
  firstLine: PARTNER
  ticketPolicy: ANY_REGISTERED
  from: 2026-02-30
`,
      'products.yaml': '- key: a\n b: 1\n',
      'notes.yml': '',
    })
    const problems = await said(client, folder)
    expect(problems.map((words) => words.replace(/(no field here)\..*$/, '$1'))).toEqual([
      'agreements.yaml:5 AG-1: from "2026-02-30" is not a day. Write one like 2026-11-30, or an exact time like 2026-11-30T08:00:00Z.',
      'companies.yaml:3 oak: kind "CUSTOMR" is none of CUSTOMER, PARTNER, VENDOR.',
      'companies.yaml:4 oak: timezone "Europe/Stokholm" is not a time zone. Write one like Europe/Stockholm.',
      'companies.yaml:5 oak: tmezone "UTC" is no field here',
      'companies.yaml:8 brook is here twice: it stands in line 6 already. Keep one of them.',
      'companies.yaml:10 This record needs a line "key: …".',
      'companies.yaml:11 A record has to be lines of "field: value".',
      'companies.yaml:13 twin: name "brook limited" is the name of brook too. Make the two tell apart.',
      'companies.yaml:16 twin: customerNo "C-2002" belongs to brook already. Customer numbers are given once.',
      expect.stringMatching(/^notes\.yml:1 No file of that name is read/),
      'people.yaml:1 new@oak.example: is new and needs a line "name: …".',
      'people.yaml:4 new@oak.example: memberships 2 company "ash" is neither in companies.yaml nor in the database. Correct it, or add it there.',
      'products.yaml:2 Sequence item without - indicator.',
    ])
    expect((await company('brook')).name).toBe('Brook & Sons Ltd')
  })

  test('the seat limit of an agreement that is there already: that is an amendment (INV-16)', async () => {
    const folder = desk.write({ 'agreements.yaml': '- number: AG-1001\n  superUserLimit: 5\n' })
    const [problem, ...others] = await said(client, folder)
    expect(problem).toMatch(
      /^agreements\.yaml:2 AG-1001: superUserLimit is to be 5, but 2 seats are agreed\..*amendment in chat/,
    )
    expect(others).toEqual([])
    const said2 = desk.write({ 'agreements.yaml': '- number: AG-1001\n  superUserLimit: 2\n' })
    expect(await said(client, said2)).toEqual([])
  })

  test('amendments of an agreement that is there: they are signed in chat, where holders of seats are looked at', async () => {
    const amended = (number: string, status: string) =>
      desk.write({
        'agreements.yaml': `- number: ${number}
  amendments:
    - { seq: 1, field: superUserLimit, from: 2, to: 3, reason: A second warehouse, status: ${status}, signed: 2025-06-02, applied: 2025-06-03 }
`,
      })
    expect(await said(client, amended('AG-1001', 'SIGNED'))).toEqual([
      expect.stringMatching(/^agreements\.yaml:3 AG-1001: amendments 1 is new\. .*signed in chat/),
    ])
    expect(await said(client, amended('AG-1002', 'REJECTED'))).toEqual([
      expect.stringMatching(/amendments 1 differs from what is there/),
    ])
    expect(await said(client, amended('AG-1002', 'APPLIED'))).toEqual([])
    expect(await client.amendment.count()).toBe(1)
  })

  test.each([
    ['a role that its company cannot give', '{ company: brook, role: VENDOR_ADMIN }', 'is no role at a CUSTOMER'],
    ['an end that is still to come', '{ company: brook, role: USER, ended: 2026-05-20 }', 'is still to come'],
  ])('%s', async (_, membership, problem) => {
    const folder = desk.write({ 'people.yaml': `- email: sam.brook@brook.example\n  memberships: [${membership}]\n` })
    expect(await said(client, folder)).toEqual([expect.stringContaining(problem)])
  })

  test('the last vendor admin stays', async () => {
    const admin = (end: string) =>
      desk.write({
        'people.yaml': `- email: kim@aurora.example\n  name: Kim\n  memberships: [{ company: vendor, role: VENDOR_ADMIN${end} }]\n`,
      })
    await importData(client, admin(''), { now: NOW })
    expect(await said(client, admin(', ended: 2026-05-01'))).toEqual([
      expect.stringMatching(/^people\.yaml:3 kim@aurora\.example: memberships would leave nobody as VENDOR_ADMIN/),
    ])
  })

  test.each([
    ['a second vendor', 'companies', '- { key: us, name: Us, kind: VENDOR, timezone: UTC }', 'vendor is the vendor'],
    [
      'a domain of another company',
      'companies',
      '- { key: brook, domains: [{ domain: linden.example, verified: true }] }',
      'linden’s already',
    ],
    ['a tenant id that is none', 'companies', '- { key: brook, entraTenants: [brook] }', 'is not an Entra tenant id'],
    [
      'a partnership that overlaps',
      'partnerships',
      '- { partner: fjord, customer: brook, from: 2026-01-01 }',
      'overlaps',
    ],
    [
      'a partner that is none',
      'partnerships',
      '- { partner: linden, customer: brook, from: 2026-01-01 }',
      'is a customer',
    ],
    [
      'a pattern that cannot be read',
      'products',
      '- { key: aurora-scan, versionRule: { example: "1", pattern: "(" } }',
      'is not a regular expression',
    ],
    [
      'a version its own rule refuses',
      'products',
      '- { key: aurora-invoice, versions: [{ version: "4" }] }',
      'does not match the pattern',
    ],
    [
      'an own field without a question',
      'request-types',
      '- { key: other, fields: [{ key: colour }] }',
      'give it a label',
    ],
    ['a first line without a partner', 'agreements', '- { number: AG-1001, firstLine: PARTNER }', 'needs a partner'],
    ['an end before the beginning', 'agreements', '- { number: AG-1001, until: 2020-01-01 }', 'ends after it began'],
  ])('%s', async (_, noun, record, problem) => {
    expect(await said(client, desk.write({ [`${noun}.yaml`]: `${record}\n` }))).toEqual([
      expect.stringContaining(problem),
    ])
  })

  test('a folder with nothing to read in it', async () => {
    await expect(said(client, desk.write({ 'readme.txt': '' }))).rejects.toThrow('There is nothing to import')
    await expect(said(client, '/nowhere')).rejects.toThrow('There is no folder /nowhere.')
  })
})
