import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../prisma/client.ts'
import { importData } from '../../../prisma/data/import.ts'
import { createActivationReads } from '../../../prisma/store/activation.ts'
import { createLicenceReads } from '../../../prisma/store/licence.ts'
import { deploymentOf } from '../../../src/domain/deployment.ts'
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

describe('contracts', () => {
  test('are signed with a day, stay with their company, and are no drafts again', async () => {
    expect(await saidOf('contracts.yaml', '- number: K-3002\n  status: SIGNED\n')).toEqual([
      'contracts.yaml:2 K-3002: status "SIGNED" needs a line "signed: …" with the day.',
    ])
    expect(await saidOf('contracts.yaml', '- number: K-3001\n  status: DRAFT\n  company: brook\n')).toEqual([
      'contracts.yaml:2 K-3001: status "DRAFT" was signed, and licences may depend on it. Write ENDED to end it.',
      'contracts.yaml:3 K-3001: company "brook" is to change, but this is a contract of linden. Give the new one a number of its own.',
    ])
    expect(await saidOf('contracts.yaml', '- number: K-3001\n  status: ENDED\n')).toEqual([
      'changed contracts K-3001, status: SIGNED → ENDED',
    ])
    const { signedAt, version } = await client.contract.findUniqueOrThrow({ where: { number: 'K-3001' } })
    // The day's beginning in Berlin.
    expect([signedAt, version]).toEqual([new Date('2025-03-19T23:00:00Z'), 2])
  })
})

describe('deployment rules and guides', () => {
  test('say how a key reaches an installation, and change without a program', async () => {
    const old = { family: 'BC', hosting: 'ONPREM', major: 14 } as const
    const verdict = async () => deploymentOf(old, await createActivationReads(client).rules())
    expect(await verdict()).toEqual({ kind: 'ask-support' })
    const rule = '- key: bc-14\n  family: BC\n  hosting: ONPREM\n  majorFrom: 13\n  majorTo: 14\n  kind: NAV_BC13_14\n'
    expect(await saidOf('deployment-rules.yaml', rule)).toHaveLength(1)
    expect(await verdict()).toMatchObject({ kind: 'known', deployment: 'NAV_BC13_14' })
    expect(await saidOf('deployment-rules.yaml', '- key: bc-14\n  majorTo: 12\n  productFrom: newest\n')).toEqual([
      'deployment-rules.yaml:3 bc-14: productFrom "newest" is not a version. Write numbers with dots, like 22 or 22.2.110.',
    ])
    expect(await saidOf('deployment-rules.yaml', '- key: bc-14\n  majorTo: 12\n')).toEqual([
      'deployment-rules.yaml:2 bc-14: majorTo is before 13, where the rule begins.',
    ])
    const guides = await createActivationReads(client).guides()
    expect(guides.map(({ step, title }) => [step, title.de])).toEqual([
      ['KEY', 'Lizenzschlüssel einfügen'],
      ['GRANULE', 'FLF-Datei mit dem Granule importieren'],
    ])
  })
})

describe('licence accounts', () => {
  const find = async (serialNumber: string) => client.licenceAccount.findFirstOrThrow({ where: { serialNumber } })

  test('come with what is in force, and their users are asked for at once', async () => {
    const { id, nextFetchAt } = await find('AD-2001')
    expect(nextFetchAt).toEqual(NOW)
    expect(await createLicenceReads(client).account(id)).toMatchObject({
      mode: 'LIVE',
      shopUrl: 'https://shop.aurora.example/desk',
      // The whole of the last day in Berlin.
      validTo: new Date('2027-12-31T23:00:00Z'),
      lines: [{ licenceType: 'Aurora Desk', kind: 'USER', quantity: 20 }],
      users: [],
    })
    const installation = await find('K-3001-1')
    expect(installation.nextFetchAt).toBeNull()
    const greta = await client.person.findUniqueOrThrow({ where: { primaryEmail: 'greta.baum@linden.example' } })
    expect(await createActivationReads(client).installation(installation.id)).toMatchObject({
      deployment: 'BC_ONLINE',
      contract: { number: 'K-3001' },
      contactIds: [greta.id],
    })
  })

  test('keep what their licences say: an import changes neither numbers nor validity of one that is there', async () => {
    const text =
      '- product: aurora-desk\n  serial: AD-2001\n  until: 2028-12-31\n  revision: 2\n  lines:\n    - { type: Aurora Desk, module: desk, quantity: 500 }\n'
    const words =
      'cannot be changed by an import: from now on the licences that the vendor issues say it. Take this away.'
    expect(await saidOf('licence-accounts.yaml', text)).toEqual([
      `licence-accounts.yaml:3 aurora-desk AD-2001: until "2028-12-31" ${words}`,
      `licence-accounts.yaml:4 aurora-desk AD-2001: revision ${words}`,
      `licence-accounts.yaml:5 aurora-desk AD-2001: lines ${words}`,
    ])
  })

  test('may go to their partner, and get and lose contacts', async () => {
    const text =
      '- product: aurora-invoice\n  serial: K-3001-1\n  delegated: true\n  contacts: [sam.brook@brook.example]\n'
    expect(await saidOf('licence-accounts.yaml', text)).toEqual([
      'changed licence-accounts aurora-invoice K-3001-1, delegated: false → true, ' +
        'contacts: ["greta.baum@linden.example"] → ["sam.brook@brook.example"]',
    ])
    expect(await saidOf('licence-accounts.yaml', text)).toEqual([])
    expect(
      await saidOf('licence-accounts.yaml', '- product: aurora-invoice\n  serial: K-3001-1\n  company: brook\n'),
    ).toEqual([
      'licence-accounts.yaml:3 aurora-invoice K-3001-1: company "brook" is to change, but this licence belongs to linden.',
    ])
  })

  test('of users only have lines', async () => {
    const text =
      '- product: aurora-invoice\n  serial: K-9\n  company: linden\n  owner: Linden\n  lines:\n    - { type: Aurora Desk, module: desk, quantity: 1 }\n'
    expect(await saidOf('licence-accounts.yaml', text)).toEqual([
      'licence-accounts.yaml:5 aurora-invoice K-9: lines are licences for users. Write "deployment: SAAS_SEATS", or take them away.',
    ])
  })
})

test('skills belong to agents', async () => {
  const skilled = async () =>
    (await client.membership.findFirstOrThrow({ where: { person: { displayName: 'Erik Sand' } } })).skills
  expect(await skilled()).toEqual(['LICENCE_SUPPORT'])
  const membership = (role: string, skills: string) =>
    `- email: erik.sand@aurora.example\n  memberships:\n    - { company: vendor, role: ${role}, skills: [${skills}] }\n`
  expect(await saidOf('people.yaml', membership('SALES_MANAGER', 'SERVICE'))).toEqual([
    'people.yaml:3 erik.sand@aurora.example: memberships 1 skills are what a SUPPORT_AGENT can do besides. Take them away here.',
  ])
  expect(await saidOf('people.yaml', membership('SUPPORT_AGENT', 'LICENCE_SUPPORT, SERVICE'))).toHaveLength(1)
  expect(await skilled()).toEqual(['LICENCE_SUPPORT', 'SERVICE'])
})
