import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type ActivationDesk, day, KEY, openActivationDesk, sealKey } from './activation-desk.ts'

const OLD = sealKey('2026')
const NEW = sealKey('2027')

let desk: ActivationDesk
beforeAll(async () => {
  desk = await openActivationDesk([OLD])
})
afterAll(() => desk.close())

describe('a contract', () => {
  it('is found however its number is typed, with its sales manager', async () => {
    const { number } = await desk.contract('DRAFT')
    const found = await desk.store.reads.activation.contract(` ${number.toLowerCase()} `)
    expect(found).toMatchObject({ number, status: 'DRAFT', salesManager: { id: 'mia', email: 'mia@x.example' } })
    expect(await desk.store.reads.activation.contract('K-0')).toBeUndefined()
  })

  it('is signed once, and by nobody once it has ended', async () => {
    const [draft, ended] = [await desk.contract('DRAFT'), await desk.contract('ENDED')]
    const sign = (id: string, at = day(0)) => desk.inTx((write) => write.signContract(id, desk.by('mia', at)))
    expect([await sign(draft.id), await sign(draft.id, day(1)), await sign(ended.id)]).toEqual([true, false, false])
    expect(await desk.client.contract.findUnique({ where: { id: draft.id } })).toMatchObject({
      status: 'SIGNED',
      signedAt: day(0),
      signedById: 'mia',
    })
  })

  it('is listed with those of its companies only', async () => {
    const [one, other] = [await desk.contract(), await desk.contract()]
    const numbers = async (ids?: readonly string[]) =>
      (await desk.store.reads.activation.contracts(ids)).map(({ number }) => number)
    expect(await numbers([one.companyId])).toEqual([one.number])
    expect(await numbers()).toEqual(expect.arrayContaining([one.number, other.number]))
  })
})

describe('the request for a licence', () => {
  it.each(['DRAFT', 'ENDED'] as const)(
    'is refused under a contract that is %s, by the database too (INV-40)',
    async (status) => {
      const { id: contractId } = await desk.contract(status)
      await expect(desk.request(contractId)).rejects.toThrow(/INV-40/)
      const [ticket, { accountId }] = [await desk.ticket(), await desk.issued()]
      const row = { run: 'x', ticketId: ticket.id, contractId, accountId, named: 'x', byId: 'nils', at: day(0) }
      await expect(desk.client.licenceRequest.create({ data: row })).rejects.toThrow(/INV-40/)
    },
  )

  it('makes an installation with the next serial number and whoever asked as its contact; one press, one request', async () => {
    const { id, number, companyId } = await desk.contract()
    const first = await desk.request(id, { deployment: 'BC_ONLINE', run: `once-${id}` })
    const again = await desk.request(id, { deployment: 'BC_ONLINE', run: `once-${id}` })
    expect(again.accountId).toBe(first.accountId)
    const second = await desk.request(id)
    const found = await desk.store.reads.activation.installations([companyId])
    expect(found.map(({ serialNumber }) => serialNumber)).toEqual([`${number}-1`, `${number}-2`])
    expect(found[0]).toMatchObject({
      contactIds: ['nils'],
      deployment: 'BC_ONLINE',
      requests: [{ ticket: first.ticket }],
    })
    expect(found[1]?.deployment).toBeUndefined()
    expect((await desk.store.reads.activation.ofTicket(second.ticket))?.accountId).toBe(second.accountId)
  })

  it('names no contact for whoever asks for the vendor, and leaves the one that is named', async () => {
    const { id } = await desk.contract()
    const { accountId } = await desk.request(id, { personId: 'erik' })
    const contacts = async () => (await desk.store.reads.activation.installation(accountId))?.contactIds
    expect(await contacts()).toEqual([])
    await desk.request(id, { accountId })
    expect(await contacts()).toEqual(['nils'])
    await desk.person(`late-${accountId}`, { partner: 'USER' })
    await desk.request(id, { accountId, personId: `late-${accountId}`, deployment: 'BC_ONLINE' })
    expect(await contacts()).toEqual(['nils'])
    expect((await desk.store.reads.activation.installation(accountId))?.requests).toHaveLength(3)
  })

  it("does not move another company's installation under its contract", async () => {
    const [{ accountId }, { id }] = [await desk.issued(), await desk.contract()]
    await expect(desk.request(id, { accountId })).rejects.toThrow(/company/)
  })
})

describe('a key', () => {
  it('is kept sealed, shown masked, and opened for itself only', async () => {
    const [one, other] = [
      await desk.issued('BC_ONLINE'),
      await desk.issued('BC_ONLINE', { key: 'EXFL-OTHR-OTHR-OTHR' }),
    ]
    const row = await desk.client.activationKey.findUniqueOrThrow({ where: { id: one.keyId } })
    expect(JSON.stringify(row)).not.toContain('9WZP')
    expect(await desk.card(one.keyId)).toMatchObject({ hasKey: true, last4: '7F3K', status: 'ISSUED', isShown: false })
    expect(JSON.stringify(await desk.store.reads.activation.ofKey(one.keyId))).not.toMatch(/9WZP|2026\./)
    const open = (id: string) => desk.store.reads.activation.openKey(id)
    expect(await open(one.keyId)).toBe(KEY)
    await desk.client.activationKey.update({ where: { id: other.keyId }, data: { ciphertext: row.ciphertext } })
    expect(await open(other.keyId)).toBeUndefined()
    expect(await open('nobody')).toBeUndefined()
  })

  test('a new encryption key seals from now on, the old one still opens; without it the key is gone', async () => {
    const { keyId, ...asked } = await desk.issued('BC_ONLINE')
    const rotated = desk.storeWith([NEW, OLD])
    expect(await rotated.reads.activation.openKey(keyId)).toBe(KEY)
    const younger = await desk.issue(asked, 'BC_ONLINE', { on: rotated })
    const sealedBy = async (id: string) =>
      (await desk.client.activationKey.findUniqueOrThrow({ where: { id } })).ciphertext?.split('.')[0]
    expect([await sealedBy(keyId), await sealedBy(younger)]).toEqual(['2026', '2027'])
    expect(await rotated.reads.activation.openKey(younger)).toBe(KEY)
    expect(await desk.store.reads.activation.openKey(younger)).toBeUndefined()
    expect(await desk.storeWith([NEW]).reads.activation.openKey(keyId)).toBeUndefined()
  })

  it('cannot be issued without ENCRYPTION_KEYS, which is said; a file alone can', async () => {
    const bare = desk.storeWith()
    expect([await bare.reads.activation.keepsKeys(), await desk.store.reads.activation.keepsKeys()]).toEqual([
      false,
      true,
    ])
    const asked = await desk.issued('BC_ONLINE')
    await expect(desk.issue(asked, 'BC_ONLINE', { on: bare })).rejects.toThrow(/set ENCRYPTION_KEYS/)
    const old = await desk.issued('NAV_BC13_14')
    const keyId = await desk.issue(old, 'NAV_BC13_14', { on: bare })
    const { hasKey, last4, file } = await desk.card(keyId)
    expect({ hasKey, last4, file: file?.name }).toEqual({ hasKey: false, last4: '', file: 'granule.flf' })
    expect((await desk.store.reads.activation.ofFile(file?.id ?? ''))?.accountId).toBe(old.accountId)
  })

  it('is issued once by one press, for a ticket that asked for it, with what its deployment takes (INV-40, INV-41)', async () => {
    const asked = await desk.issued('BC_ONLINE')
    const run = `press-${asked.keyId}`
    const twice = [await desk.issue(asked, 'BC_ONLINE', { run }), await desk.issue(asked, 'BC_ONLINE', { run })]
    expect(twice[0]).toBe(twice[1])
    const { number } = await desk.ticket()
    await expect(desk.issue({ ...asked, ticket: number }, 'BC_ONLINE')).rejects.toThrow(/INV-40/)
    await expect(desk.issue(asked, 'NAV_BC_ONPREM')).rejects.toThrow(/BC_ONLINE takes KEY/)
    const unsaid = await desk.request(asked.contractId)
    await expect(desk.issue(unsaid, 'BC_ONLINE')).rejects.toThrow(/Nobody has said/)
    const by = desk.by('erik')
    await desk.inTx((write) => write.issueKey({ ...unsaid, deployment: 'BC_ONLINE', key: KEY }, by))
    expect((await desk.store.reads.activation.installation(unsaid.accountId))?.deployment).toBe('BC_ONLINE')
  })

  it('is not shown any more once it has ended, and stays so', async () => {
    const { keyId } = await desk.issued('BC_ONLINE')
    await desk.inTx((write) => write.endKey(keyId, 'REVOKED', desk.by('erik', day(1))))
    expect(await desk.inTx((write) => write.keyShown(keyId, desk.by('nils', day(1))))).toBe(false)
    expect(await desk.card(keyId)).toMatchObject({ status: 'REVOKED', isShown: false })
  })

  it('is shown to one person, delivered by that, and hidden once', async () => {
    const { keyId } = await desk.issued('BC_ONLINE')
    const hidden = () => desk.inTx((write) => write.keyHidden(keyId, day(2)))
    expect(await hidden()).toBe(false)
    await desk.inTx((write) => write.keyShown(keyId, desk.by('nils', day(1))))
    expect(await desk.card(keyId)).toMatchObject({
      status: 'DELIVERED',
      isShown: true,
      shownTo: { id: 'nils' },
      version: 2,
    })
    expect(await desk.store.due.shownKeys(day(1), 500)).toContain(keyId)
    expect(await desk.store.due.shownKeys(day(0), 500)).not.toContain(keyId)
    expect([await hidden(), await hidden()]).toEqual([true, false])
    expect(await desk.card(keyId)).toMatchObject({ isShown: false, shownAt: day(1), version: 3 })
    expect(await desk.store.due.shownKeys(day(9), 500)).not.toContain(keyId)
  })

  it.each(['REVOKED', 'EXPOSED'] as const)('that is %s is so for good: no task, no second end', async (status) => {
    const { keyId } = await desk.issued('BC_ONLINE')
    const end = () => desk.inTx((write) => write.endKey(keyId, status, desk.by('erik')))
    expect([await end(), await end()]).toEqual([true, false])
    expect(await desk.task(keyId, 'KEY')).toEqual({ kind: 'stale' })
    const revive = { where: { id: keyId }, data: { status: 'DELIVERED' as const } }
    await expect(desk.client.activationKey.update(revive)).rejects.toThrow(/for good/)
  })
})

describe('tasks', () => {
  const steps = async (keyId: string) => (await desk.card(keyId)).tasks.map(({ step, status }) => `${step} ${status}`)

  it.each([
    ['BC_ONLINE', ['KEY OPEN']],
    ['NAV_BC13_14', ['GRANULE OPEN']],
    ['NAV_BC_ONPREM', ['KEY OPEN', 'GRANULE OPEN']],
  ] as const)('of %s are %j, and the key is active with the last one only (INV-41)', async (deployment, tasks) => {
    const { keyId, accountId } = await desk.issued(deployment)
    expect(await steps(keyId)).toEqual(tasks)
    const all = tasks.map((one) => one.split(' ')[0] as 'KEY' | 'GRANULE')
    for (const [at, step] of all.entries()) {
      const isLast = at === all.length - 1
      expect(await desk.task(keyId, step)).toEqual({ kind: 'done', activation: isLast ? 'ACTIVE' : 'PARTLY_ACTIVE' })
    }
    expect(await desk.card(keyId)).toMatchObject({ status: 'ACTIVE', activeAt: day(2) })
    expect(await desk.client.licenceAccount.findUnique({ where: { id: accountId } })).toMatchObject({
      validTo: day(365),
    })
  })

  it('that failed keep their ticket, stay partly active, and are done later', async () => {
    const { keyId } = await desk.issued()
    expect(await desk.task(keyId, 'KEY')).toMatchObject({ activation: 'PARTLY_ACTIVE' })
    expect(await desk.task(keyId, 'GRANULE', 'FAILED')).toMatchObject({ activation: 'PARTLY_ACTIVE' })
    expect(await desk.task(keyId, 'GRANULE', 'FAILED')).toEqual({ kind: 'stale' })
    const ticket = await desk.ticket()
    await desk.inTx((write) => write.taskTicket(keyId, 'GRANULE', ticket.id))
    expect((await desk.card(keyId)).tasks[1]).toMatchObject({
      status: 'FAILED',
      ticket: ticket.number,
      byName: 'Name of nils',
    })
    expect(await desk.task(keyId, 'GRANULE')).toMatchObject({ activation: 'ACTIVE' })
    expect(await desk.task(keyId, 'KEY', 'FAILED')).toEqual({ kind: 'stale' })
  })

  it('end the key before in the transaction that makes the new one active (INV-42)', async () => {
    const asked = await desk.issued('BC_ONLINE')
    await desk.task(asked.keyId, 'KEY')
    const unused = await desk.issue(asked, 'BC_ONLINE', { at: day(10) })
    const next = await desk.issue(asked, 'BC_ONLINE', { at: day(11) })
    const statuses = async () =>
      Promise.all([asked.keyId, unused, next].map(async (id) => (await desk.card(id)).status))
    expect(await statuses()).toEqual(['ACTIVE', 'ISSUED', 'ISSUED'])
    expect(await desk.task(next, 'KEY', 'DONE', day(12))).toEqual({
      kind: 'done',
      activation: 'ACTIVE',
      supersededId: asked.keyId,
    })
    expect(await statuses()).toEqual(['SUPERSEDED', 'SUPERSEDED', 'ACTIVE'])
    expect(await desk.task(unused, 'KEY')).toEqual({ kind: 'stale' })
  })

  it('are held by the database as well: no active key with an open task, no second active key', async () => {
    const { keyId, ...asked } = await desk.issued()
    const activate = (id: string) => desk.client.activationKey.update({ where: { id }, data: { status: 'ACTIVE' } })
    await expect(activate(keyId)).rejects.toThrow(/INV-41/)
    const done = desk.client.activationTask.updateMany({ where: { keyId }, data: { status: 'DONE' } })
    await expect(done).rejects.toThrow(/INV-41/)
    await desk.task(keyId, 'KEY')
    await desk.task(keyId, 'GRANULE')
    const other = await desk.issue(asked, 'NAV_BC_ONPREM')
    const second = desk.client.$transaction([
      desk.client.activationTask.updateMany({ where: { keyId: other }, data: { status: 'DONE' } }),
      activate(other),
    ])
    await expect(second).rejects.toMatchObject({ code: 'P2002' })
  })
})

describe('the clock', () => {
  it('finds tasks that wait a day after the last thing that happened, and each once', async () => {
    const { keyId } = await desk.issued('NAV_BC_ONPREM', { at: day(100) })
    const waiting = async (before: Date) =>
      (await desk.store.due.openTasks(before, 500)).filter((one) => one.keyId === keyId).map(({ step }) => step)
    expect(await waiting(day(99))).toEqual([])
    expect(await waiting(day(100))).toEqual(['KEY', 'GRANULE'])
    await desk.task(keyId, 'KEY', 'DONE', day(101))
    expect([await waiting(day(100)), await waiting(day(101))]).toEqual([[], ['GRANULE']])
    const remind = () => desk.inTx((write) => write.taskReminded(keyId, 'GRANULE', day(102)))
    expect([await remind(), await remind()]).toEqual([true, false])
    expect(await waiting(day(500))).toEqual([])
  })

  it('tells that a licence ends soon, is in its days of grace, is over, each once; a new end is a new story', async () => {
    const { keyId, accountId } = await desk.issued('BC_ONLINE')
    await desk.task(keyId, 'KEY')
    await desk.client.licenceAccount.update({ where: { id: accountId }, data: { graceUntil: day(379) } })
    const due = async (n: number) =>
      (await desk.store.due.ending(day(n), 500))
        .filter((one) => one.accountId === accountId)
        .map(({ step, until }) => [step, until])
    const told = (step: 'soon' | 'grace' | 'over') => desk.inTx((write) => write.endingTold(accountId, step, day(0)))
    expect([await due(334), await due(335)]).toEqual([[], [['soon', day(365)]]])
    expect([await told('soon'), await told('soon')]).toEqual([true, false])
    expect([await due(364), await due(365)]).toEqual([[], [['grace', day(379)]]])
    expect([await told('grace'), await due(378), await due(379)]).toEqual([true, [], [['over', day(365)]]])
    expect([await told('over'), await due(900), await told('grace')]).toEqual([true, [], false])
  })

  it('says at once that a licence is over that nobody looked after for a year', async () => {
    const { keyId, accountId } = await desk.issued('BC_ONLINE')
    await desk.task(keyId, 'KEY')
    const due = (await desk.store.due.ending(day(800), 500)).filter((one) => one.accountId === accountId)
    expect(due).toEqual([{ accountId, step: 'over', until: day(365) }])
  })
})

test('rules and guides are read in their order, and what nobody understands is asked of support', async () => {
  await desk.client.deploymentRule.createMany({
    data: [
      { family: 'BC', hosting: 'ONLINE', kind: 'BC_ONLINE', order: 1 },
      { family: 'NAV', majorFrom: 7, majorTo: 11, kind: 'TELEGRAPH', order: 0 },
    ],
  })
  expect(await desk.store.reads.activation.rules()).toEqual([
    { family: 'NAV', majorFrom: 7, majorTo: 11, kind: 'ASK_SUPPORT' },
    { family: 'BC', hosting: 'ONLINE', kind: 'BC_ONLINE' },
  ])
  const words = { en: { title: 'Paste', steps: ['Open', 'Paste'] }, de: { title: 'Einfügen', steps: ['Öffnen'] } }
  await desk.client.activationGuide.create({ data: { step: 'KEY', words } })
  await desk.client.activationGuide.create({ data: { step: 'GRANULE', words: { fr: 'oui' } } })
  expect(await desk.store.reads.activation.guides()).toEqual([
    {
      step: 'KEY',
      title: { en: 'Paste', de: 'Einfügen' },
      steps: [{ en: 'Open', de: 'Öffnen' }, { en: 'Paste' }],
    },
  ])
})
