import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Conflict } from '../../../src/core/ports.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const NOW = new Date('2026-05-12T09:00:00Z')
const merge = (one: string, other: string) => world.store.transaction((tx) => tx.write.mergeAccounts(one, other, NOW))
const status = async (id: string) => (await world.client.person.findUniqueOrThrow({ where: { id } })).status

/** Two accounts, the first one older; companies of theirs by name. */
async function two() {
  const [stays, goes, company] = [randomUUID(), randomUUID(), randomUUID()]
  await world.company(company)
  await world.person(stays, { [company]: 'USER' })
  await world.person(goes, { [company]: 'USER' })
  await world.client.person.update({ where: { id: stays }, data: { createdAt: new Date('2020-01-01') } })
  return { stays, goes, company }
}

const draft = (personId: string, scope: string, createdAt: string) => ({
  run: randomUUID(),
  flow: 'ticket.create',
  rev: 1,
  scope,
  given: {},
  personId,
  createdAt: new Date(createdAt),
  expiresAt: new Date('2026-06-01'),
})

const seat = (companyId: string, ordinal: number, personId: string) =>
  world.client.superUserSeat.create({
    data: { companyId, ordinal, assignments: { create: { personId, kind: 'REGULAR', startsAt: NOW } } },
  })

test('everything moves and nothing is lost; the other never comes back', async () => {
  const { client } = world
  const { stays, goes, company } = await two()
  await client.membership.updateMany({ where: { personId: stays }, data: { status: 'ENDED', endedAt: NOW } })
  await client.membership.create({ data: { personId: goes, companyId: company, role: 'TENANT_ADMIN' } })
  await seat(company, 1, goes)
  const older = await client.draft.create({ data: draft(goes, 's', '2026-05-01') })
  const newer = await client.draft.create({ data: draft(stays, 's', '2026-05-02') })
  const other = await client.draft.create({ data: draft(goes, 't', '2026-05-01') })
  await client.webSession.create({ data: { id: goes, token: goes, expiresAt: NOW, personId: goes } })
  for (const personId of [stays, goes])
    await client.login.create({
      data: { id: personId, providerId: 'credential', accountId: personId, personId, password: `hash of ${personId}` },
    })
  await client.companyClaim.create({ data: { personId: goes, named: 'X', run: randomUUID(), createdAt: NOW } })
  await client.invitation.create({
    data: {
      email: 'a@b.example',
      companyId: company,
      role: 'USER',
      invitedById: goes,
      run: randomUUID(),
      createdAt: NOW,
    },
  })
  await client.attachment.create({
    data: {
      name: 'a',
      mimeSniffed: 'text/plain',
      size: 1,
      sha256: goes,
      storageKey: goes,
      scan: 'CLEAN',
      uploaderId: goes,
      uploaderRef: goes,
    },
  })

  expect(await merge(goes, stays)).toMatchObject({ stays: { id: stays }, goes: { id: goes }, drafts: 2 })

  expect(await client.identity.count({ where: { personId: stays } })).toBe(3)
  expect(
    await client.membership.findMany({
      where: { personId: stays },
      select: { role: true, status: true },
      orderBy: { role: 'asc' },
    }),
  ).toEqual([
    { role: 'USER', status: 'ACTIVE' },
    { role: 'TENANT_ADMIN', status: 'ACTIVE' },
  ])
  const drafts = await client.draft.findMany({ where: { personId: stays } })
  expect(new Map(drafts.map((one) => [one.run, one.status]))).toEqual(
    new Map([
      [older.run, 'DISCARDED'],
      [newer.run, 'EDITING'],
      [other.run, 'EDITING'],
    ]),
  )
  expect(await client.seatAssignment.count({ where: { personId: stays } })).toBe(1)
  expect(await client.companyClaim.count({ where: { personId: stays } })).toBe(1)
  expect(await client.invitation.count({ where: { invitedById: stays } })).toBe(1)
  expect(await client.attachment.count({ where: { uploaderId: stays } })).toBe(1)
  expect(await client.webSession.count({ where: { personId: goes } })).toBe(0)
  expect(
    await client.login.findMany({ where: { personId: { in: [stays, goes] } }, select: { password: true } }),
  ).toEqual([{ password: `hash of ${stays}` }])
  expect(await client.formerPassword.count({ where: { personId: stays } })).toBe(1)
  expect(await client.person.findUnique({ where: { id: goes } })).toMatchObject({
    status: 'MERGED',
    mergedIntoId: stays,
    primaryEmail: null,
    displayName: `Name of ${goes}`,
  })
  expect(await world.store.reads.accounts.get(goes)).toBeUndefined()
})

test('nothing that may change names the other any longer', async () => {
  const { stays, goes } = await two()
  await merge(stays, goes)
  const columns = await world.client.$queryRaw<{ table: string; column: string }[]>`
    SELECT c.conrelid::regclass::text AS table, quote_ident(a.attname) AS column FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = '"Person"'::regclass`
  expect(columns.length).toBeGreaterThan(15)
  for (const { table, column } of columns)
    expect(await world.client.$queryRawUnsafe(`SELECT 1 FROM ${table} WHERE ${column} = $1`, goes), table).toEqual([])
})

test('its mailbox opens the one account, and what is on its way to it arrives there', async () => {
  const { stays, goes } = await two()
  await merge(stays, goes)
  expect(await world.store.reads.accounts.byEmail(`${goes}@x.example`)).toMatchObject({ id: stays })
  const again = await world.store.transaction((tx) =>
    tx.write.confirmAddress({ email: `${goes}@x.example`, name: 'Again' }, NOW),
  )
  expect(again).toEqual({ personId: stays, isNew: false })
  expect((await world.store.reach(`person:${goes}`)).email).toBe(`${stays}@x.example`)
})

test('two seats of one company stay two accounts (INV-12)', async () => {
  const { stays, goes, company } = await two()
  await seat(company, 1, stays)
  await seat(company, 2, goes)
  expect(await merge(stays, goes)).toMatchObject({ obstacle: { kind: 'seats', companyName: `${company} Ltd` } })
  expect(await status(goes)).toBe('ACTIVE')
})

test('a locked account and the only vendor admin stay', async () => {
  const { stays, goes } = await two()
  await world.client.person.update({ where: { id: goes }, data: { status: 'LOCKED' } })
  expect(await merge(stays, goes)).toMatchObject({ obstacle: { kind: 'locked' } })
  const vendor = await world.company(randomUUID(), 'VENDOR')
  const boss = randomUUID()
  await world.person(boss, { [vendor]: 'VENDOR_ADMIN' })
  expect(await merge((await two()).stays, boss)).toMatchObject({ obstacle: { kind: 'vendor-admin' } })
  expect([await status(goes), await status(boss)]).toEqual(['LOCKED', 'ACTIVE'])
})

test('two at once are one; who writes for the other meanwhile is told to look again', async () => {
  const { stays, goes } = await two()
  const done = await Promise.all([merge(stays, goes), merge(goes, stays)])
  expect(done.filter((one) => one !== undefined)).toHaveLength(1)
  expect(await merge(stays, goes)).toBeUndefined()
  expect(await world.client.identity.count({ where: { personId: stays } })).toBe(3)
  const late = draft(goes, '', '2026-05-01')
  await expect(world.store.transaction(() => world.client.draft.create({ data: late }))).rejects.toThrow(Conflict)
})
