import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nightly } from '../../../prisma/store/nightly.ts'
import { FORMER_PERSON, type Person } from '../../../src/domain/person.ts'
import { type ActivationDesk, day, KEY, openActivationDesk } from './activation-desk.ts'

let desk: ActivationDesk
beforeAll(async () => {
  desk = await openActivationDesk()
})
afterAll(() => desk.close())

let made = 0
/** Somebody who asked for an installation's licence, was shown its key and did its task, and uses a product themselves. */
async function somebody(withKey: boolean) {
  const id = `p${++made}`
  await desk.person(id, { partner: 'USER' })
  const { id: contractId, companyId } = await desk.contract()
  const asked = await desk.request(contractId, { deployment: 'NAV_BC_ONPREM', personId: id })
  const keyId = await desk.issue(asked, 'NAV_BC_ONPREM')
  if (withKey) {
    await desk.inTx((write) => write.keyShown(keyId, desk.by(id, day(1))))
    await desk.inTx((write) => write.task(keyId, 'KEY', 'DONE', desk.by(id, day(2))))
  }
  const crm = await desk.client.licenceAccount.create({
    data: {
      companyId,
      productId: 'exflow',
      serialNumber: `S-${id}`,
      ownerName: 'x',
      deployment: 'SAAS_SEATS',
      lines: { create: { licenceType: 'Sales', kind: 'USER', moduleKey: 'sales', quantity: 2 } },
      users: { create: { userRef: id, name: `Name of ${id}`, email: `${id}@x.example`, personId: id } },
      uses: { create: { userRef: id, licenceType: 'Sales', assignedAt: day(0) } },
      offers: { create: offer(id) },
    },
    include: { offers: true },
  })
  return {
    id,
    keyId,
    accountId: asked.accountId,
    crmId: crm.id,
    offerId: crm.offers[0]?.id ?? '',
    ticket: asked.ticket,
  }
}

const offer = (loadedById: string) => ({
  source: 'FILE' as const,
  status: 'AVAILABLE' as const,
  revision: 2,
  payloadSha256: loadedById,
  issuer: 'x',
  product: 'exflow',
  serialNumber: 'x',
  ownerName: 'x',
  issuedAt: day(0),
  isSignatureOk: true,
  jws: 'x',
  createdAt: day(0),
  loadedById,
})

const version = async (keyId: string) => (await desk.card(keyId)).version
const contactsOf = async (accountId: string) => (await desk.store.reads.activation.installation(accountId))?.contactIds
async function personOf(id: string): Promise<Person> {
  const person = await desk.store.personOf(`person:${id}`)
  if (!person) throw new Error(`${id} is nobody`)
  return person
}

describe('two accounts of one person become one', () => {
  const merge = (one: string, other: string) =>
    desk.store.transaction((tx) => tx.write.mergeAccounts(one, other, day(3)))

  test('keys, contacts, licences and requests go along; cards with the name are shown anew', async () => {
    const [stays, goes] = [await somebody(false), await somebody(true)]
    const connect = { where: { id: goes.accountId }, data: { contacts: { connect: { id: stays.id } } } }
    await desk.client.licenceAccount.update(connect)
    const [before, account] = [
      await version(goes.keyId),
      await desk.client.licenceAccount.findUniqueOrThrow({ where: { id: goes.crmId } }),
    ]
    const merged = await merge(stays.id, goes.id)
    expect(merged?.stays.id).toBe(stays.id)
    expect(merged?.changed).toEqual(
      expect.arrayContaining([
        { type: 'key', id: goes.keyId },
        { type: 'offer', id: goes.offerId },
      ]),
    )
    expect(await contactsOf(goes.accountId)).toEqual([stays.id])
    expect(await desk.card(goes.keyId)).toMatchObject({
      shownTo: { id: stays.id },
      version: before + 1,
      tasks: [{ byName: `Name of ${stays.id}` }, { status: 'OPEN' }],
    })
    const after = await desk.client.licenceAccount.findUniqueOrThrow({ where: { id: goes.crmId } })
    expect(after.version).toBe(account.version + 1)
    expect((await desk.store.reads.licences.usedBy(stays.id)).map(({ accountId }) => accountId).sort()).toEqual(
      [stays.crmId, goes.crmId].sort(),
    )
    expect((await desk.store.reads.activation.ofTicket(goes.ticket))?.requests[0]?.byId).toBe(stays.id)
  })

  test('nothing of licences names the other any longer', async () => {
    const [stays, goes] = [await somebody(true), await somebody(true)]
    const kept = await merge(stays.id, goes.id)
    const columns = await desk.client.$queryRaw<{ table: string; column: string }[]>`
      SELECT c.conrelid::regclass::text AS table, quote_ident(a.attname) AS column FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.confrelid = '"Person"'::regclass AND c.conrelid::regclass::text ~ 'icence|Activation|Offer|Contract'`
    expect(columns.map(({ table, column }) => `${table}.${column}`).length).toBeGreaterThan(10)
    for (const { table, column } of columns) {
      const left = await desk.client.$queryRawUnsafe(`SELECT 1 FROM ${table} WHERE ${column} = $1`, kept?.goes.id)
      expect(left, `${table}.${column}`).toEqual([])
    }
  })
})

describe('somebody is taken out', () => {
  test('is nobody’s contact, nobody in the product, and a former person on the cards of keys', async () => {
    const { id, keyId, accountId, crmId, offerId } = await somebody(true)
    const before = await version(keyId)
    const person = await personOf(id)
    const { cards } = await desk.inTx((write) => write.erase(person, 'run', day(4)))
    expect(cards).toEqual([
      { type: 'key', id: keyId },
      { type: 'offer', id: offerId },
    ])
    expect(await contactsOf(accountId)).toEqual([])
    expect(await desk.store.reads.licences.usedBy(id)).toEqual([])
    expect((await desk.store.reads.licences.account(crmId))?.uses).toHaveLength(1)
    const card = await desk.card(keyId)
    expect([card.version, card.shownTo?.name]).toEqual([before + 1, FORMER_PERSON])
    // What was issued is the customer's, and still opens.
    expect(await desk.store.reads.activation.openKey(keyId)).toBe(KEY)
  })
})

test('the file with a granule stays while its key is known: by night, and when whoever uploaded it is taken out', async () => {
  const { id, keyId } = await somebody(false)
  const fileId = (await desk.card(keyId)).file?.id ?? ''
  const loose = await desk.file()
  const old = new Date(day(0).getTime() - 60 * 86_400_000)
  await desk.client.attachment.updateMany({
    where: { id: { in: [fileId, loose] } },
    data: { uploaderId: id, createdAt: old },
  })
  const person = await personOf(id)
  await desk.inTx((write) => write.erase(person, 'run', day(4)))
  const left = async () =>
    (await desk.client.attachment.findMany({ where: { id: { in: [fileId, loose] }, removedAt: null } })).map(
      (one) => one.id,
    )
  expect(await left()).toEqual([fileId])
  await nightly(desk.client, day(4))
  expect(await desk.client.attachment.findMany({ where: { id: { in: [fileId, loose] } } })).toMatchObject([
    { id: fileId },
  ])
  expect((await desk.card(keyId)).file?.id).toBe(fileId)
})

test('their data: what they use, whose contact they are, what they asked for and were shown, and never a key', async () => {
  const { id, accountId, ticket } = await somebody(true)
  await somebody(true)
  const person = await personOf(id)
  const data = await desk.store.transaction((tx) => tx.privacy.everything(person, day(5)))
  const serialNumber = (await desk.store.reads.activation.installation(accountId))?.serialNumber
  expect(data).toMatchObject({
    licences: {
      used: [{ email: `${id}@x.example`, product: { name: 'ExFlow AP' }, licences: [{ licence: 'Sales' }] }],
      contactOf: [{ serialNumber }],
      requests: [{ named: 'Party', ticket: { number: ticket } }],
      keysShown: [{ last4: '7F3K', shownAt: day(1), account: { serialNumber } }],
    },
  })
  expect(JSON.stringify(data)).not.toContain('9WZP')
})
