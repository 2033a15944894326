import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTokens } from '../../../prisma/store/token.ts'
import { Conflict, type NewTicket } from '../../../src/core/ports.ts'
import { openWorld, ticketOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
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

/** A ticket of Anna's kind, and where its three names are. */
const ticket = async (requesterId: string, more: Partial<NewTicket> = {}) =>
  (await world.store.transaction((tx) => tx.write.createTicket(ticketOf(requesterId, more)))).id
const names = (id: string) =>
  world.client.ticket.findUniqueOrThrow({
    where: { id },
    select: { requesterId: true, submittedById: true, ownerId: true, version: true },
  })

test('tickets: whoever asked, sent and works on them; shares once; open ones are shown anew, closed ones are as they were', async () => {
  const { client } = world
  const { stays, goes, company } = await two()
  const third = randomUUID()
  await world.person(third, { [company]: 'USER' })
  const [asked, sent, owned, both, closed] = [
    await ticket(goes),
    await ticket(third, { submittedById: goes }),
    await ticket(third),
    await ticket(third),
    await ticket(goes),
  ]
  await client.ticket.update({ where: { id: owned }, data: { ownerId: goes, status: 'IN_PROGRESS' } })
  await client.ticket.update({ where: { id: closed }, data: { status: 'CLOSED' } })
  const share = (ticketId: string, personId: string, addedById: string) =>
    client.ticketShare.create({ data: { ticketId, personId, addedById } })
  await share(both, stays, third)
  await share(both, goes, third)
  await share(sent, third, goes)
  const before = new Map(
    await Promise.all([asked, sent, owned, both, closed].map(async (id) => [id, await names(id)] as const)),
  )
  const merged = await merge(stays, goes)
  expect(merged).toMatchObject({ tickets: 4 })
  expect(await names(asked)).toMatchObject({ requesterId: stays, submittedById: stays })
  expect(await names(sent)).toMatchObject({ requesterId: third, submittedById: stays })
  expect(await names(owned)).toMatchObject({ requesterId: third, ownerId: stays })
  expect(await names(closed)).toMatchObject({ requesterId: stays, version: before.get(closed)?.version })
  const shares = await client.ticketShare.findMany({ where: { ticketId: both, removedAt: null } })
  expect(shares.map(({ personId }) => personId)).toEqual([stays])
  expect(await client.ticketShare.count({ where: { addedById: stays } })).toBe(1)
  const open = await client.ticket.findMany({ where: { id: { in: [asked, sent, owned, both] } } })
  expect(merged?.changed).toEqual(
    open.map(({ number }) => ({ type: 'ticket', id: number })).toSorted((a, b) => a.id.localeCompare(b.id)),
  )
  for (const { id, version } of open) expect(version).toBe((before.get(id)?.version ?? 0) + 1)
})

test('drafts that were forwarded: by them and to them, to nobody twice', async () => {
  const { stays, goes } = await two()
  const third = randomUUID()
  await world.person(third)
  const forwarded = { status: 'FORWARDED' as const, number: `D-${randomUUID()}` }
  const by = await world.client.draft.create({ data: { ...draft(goes, 'x', '2026-05-01'), ...forwarded } })
  const to = await world.client.draft.create({
    data: { ...draft(third, 'y', '2026-05-01'), forwardedTo: ['ewa', goes] },
  })
  const toBoth = await world.client.draft.create({
    data: { ...draft(third, 'z', '2026-05-01'), forwardedTo: [goes, stays] },
  })
  expect((await merge(stays, goes))?.changed).toEqual([{ type: 'draft', id: by.run }])
  const now = async (run: string) => world.client.draft.findUniqueOrThrow({ where: { run } })
  expect(await now(by.run)).toMatchObject({ personId: stays, status: 'FORWARDED', number: forwarded.number })
  expect((await now(to.run)).forwardedTo).toEqual(['ewa', stays])
  expect((await now(toBoth.run)).forwardedTo).toEqual([stays])
})

test('links: replies go on by theirs, those that sign in are over', async () => {
  const tokens = createTokens(world.client)
  const { stays, goes } = await two()
  const mint = (purpose: 'REPLY' | 'SIGN_IN') =>
    tokens.mint({ purpose, subject: { type: 'x', id: goes }, personId: goes }, NOW)
  const [reply, signIn] = [await mint('REPLY'), await mint('SIGN_IN')]
  await merge(stays, goes)
  expect(await tokens.find(reply)).toMatchObject({ personId: stays, isRevoked: false })
  expect(await tokens.find(signIn)).toMatchObject({ isRevoked: true })
})

test('what was said of answers counts once, the newer word', async () => {
  const { stays, goes } = await two()
  const rate = (answer: string, id: string, isHelpful: boolean, at: Date) =>
    world.client.answerRating.create({ data: { answer: `${answer} ${stays}`, reader: `person:${id}`, isHelpful, at } })
  const later = new Date(NOW.getTime() + 1000)
  await rate('a', stays, false, NOW)
  await rate('a', goes, true, later)
  await rate('b', stays, true, later)
  await rate('b', goes, false, NOW)
  await rate('c', goes, true, NOW)
  await merge(stays, goes)
  const left = await world.client.answerRating.findMany({
    where: { answer: { endsWith: stays } },
    orderBy: { answer: 'asc' },
    select: { reader: true, isHelpful: true },
  })
  expect(left).toEqual(Array(3).fill({ reader: `person:${stays}`, isHelpful: true }))
})

const request = (requesterId: string, companyId: string, more: object = {}) =>
  world.client.accessRequest.create({
    data: {
      number: `AR-${randomUUID()}`,
      run: randomUUID(),
      status: 'SUBMITTED',
      requesterId,
      companyEntered: companyId,
      companyId,
      relation: 'CUSTOMER',
      submittedAt: NOW,
      dueAt: NOW,
      ...more,
    },
  })

test('requests move, as whoever asks and as whoever is replaced; what was decided keeps who it was', async () => {
  const { client } = world
  const { stays, goes, company } = await two()
  const third = randomUUID()
  await world.person(third, { [company]: 'USER' })
  const own = await request(goes, company)
  const others = await request(third, company, { replacedId: goes, status: 'REJECTED' })
  await client.accessDecision.create({
    data: { requestId: others.id, round: 1, isApproval: false, byId: goes, at: NOW },
  })
  expect(await merge(stays, goes)).not.toHaveProperty('obstacle')
  expect(await client.accessRequest.findUnique({ where: { id: own.id } })).toMatchObject({ requesterId: stays })
  expect(await client.accessRequest.findUnique({ where: { id: others.id } })).toMatchObject({ replacedId: stays })
  expect(await client.accessDecision.findMany({ where: { requestId: others.id } })).toMatchObject([{ byId: goes }])
})

test('two open requests of one company stay two accounts (INV-20)', async () => {
  const { stays, goes, company } = await two()
  await request(stays, company)
  const other = await request(goes, company, { status: 'NEEDS_INFO', pausedAt: NOW })
  expect(await merge(stays, goes)).toMatchObject({ obstacle: { kind: 'requests', companyName: `${company} Ltd` } })
  expect(await world.client.accessRequest.findUnique({ where: { id: other.id } })).toMatchObject({ requesterId: goes })
  expect(await status(goes)).toBe('ACTIVE')
})

test.each([
  ['stays', 'goes'],
  ['goes', 'stays'],
] as const)('nobody ever replaced themselves: %s once asked for the place of %s', async (asking, replaced) => {
  const both = await two()
  await request(both[asking], both.company, { status: 'WITHDRAWN', replacedId: both[replaced] })
  expect(await merge(both.stays, both.goes)).toMatchObject({ obstacle: { kind: 'seats' } })
  expect(await status(both.goes)).toBe('ACTIVE')
})

test('an account that was erased is nobody’s to take over, nor is one that is part of another', async () => {
  const { stays, goes } = await two()
  await world.client.person.update({ where: { id: goes }, data: { status: 'ANONYMISED' } })
  expect(await merge(stays, goes)).toBeUndefined()
  expect(await status(goes)).toBe('ANONYMISED')
  expect(await world.client.identity.count({ where: { personId: goes } })).toBe(1)
})

test('three accounts in two merges at once: whatever comes first, nothing is lost on the way', async () => {
  for (let round = 0; round < 5; round++) {
    const { stays, goes } = await two()
    const third = randomUUID()
    await world.person(third)
    const theirs = await ticket(third)
    await Promise.all([merge(stays, goes), merge(goes, third)])
    const rows = await world.client.person.findMany({ where: { id: { in: [stays, goes, third] } } })
    const living = rows.filter((one) => one.status === 'ACTIVE').map(({ id }) => id)
    expect(living).toContain((await names(theirs)).requesterId)
    for (const { status: now, mergedIntoId } of rows) if (now === 'MERGED') expect(living).toContain(mergedIntoId)
  }
})

test('the export finds what the other account did, who tried to come in as it, and its tickets', async () => {
  const { stays, goes } = await two()
  const theirs = await ticket(goes)
  const audit = (action: string, subjectId: string, actorId?: string) =>
    world.store.transaction((tx) =>
      tx.write.audit({ action, subjectType: 'person', subjectId, at: NOW, ...(actorId ? { actorId } : {}) }),
    )
  await audit('account.register', goes, goes)
  await audit('account.sign-in-failed', goes)
  await audit('account.sign-in-failed', 'somebody else')
  await merge(stays, goes)
  const person = await world.store.personOf(`person:${stays}`)
  if (!person) throw new Error('nobody is there')
  const data = (await world.store.transaction((tx) => tx.privacy.everything(person, NOW))) as {
    actions: { action: string; subjectId: string }[]
    tickets: { number: string }[]
    waysIn: { subject: string }[]
  }
  expect(data.actions.map(({ action, subjectId }) => [action, subjectId])).toEqual([
    ['account.register', goes],
    ['account.sign-in-failed', goes],
  ])
  const { number } = await world.client.ticket.findUniqueOrThrow({ where: { id: theirs } })
  expect(data.tickets.map((one) => one.number)).toEqual([number])
  expect(data.waysIn.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining([`aad-${stays}`, `aad-${goes}`, `${goes}@x.example`]),
  )
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
