import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TenantCard } from '../../../src/core/ports.ts'
import { isAtMost, ROLES_IN_TENANT, roleNow } from '../../../src/domain/tenant-role.ts'
import { DEEPEST } from '../../../src/domain/tenant-tree.ts'
import { minute, openTenantDesk, type TenantDesk } from './tenant-desk.ts'

let desk: TenantDesk
beforeAll(async () => {
  desk = await openTenantDesk()
})
afterAll(() => desk.close())

/** Which of the tenants there are; taken modulo. */
const which = fc.nat({ max: 50 })
const command = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('make' as const), below: which }) },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('move' as const), one: which, to: fc.option(which) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('role' as const),
      of: which,
      role: fc.option(fc.constantFrom(...ROLES_IN_TENANT)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('admit' as const), to: which }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('decline' as const), one: which, declines: fc.boolean() }) },
)
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never
/** What reaches the database side by side; then somebody wants content copied. */
const step = fc.record({ commands: fc.array(command, { minLength: 1, maxLength: 4 }), from: which, to: which })

const alone = (what: Command, from = 0, to = 1) => ({ commands: [what], from, to })
/** Chance seldom brings all of it: of the four tenants of the beginning the second is below the first, and the last is seven deep. */
const LIFE = [
  alone({ does: 'move', one: 0, to: 1 }),
  alone({ does: 'move', one: 1, to: 1 }, 1, 0),
  alone({ does: 'move', one: 1, to: 2 }),
  alone({ does: 'decline', one: 1, declines: true }),
  alone({ does: 'make', below: 3 }),
  alone({ does: 'make', below: 4 }),
  alone({ does: 'admit', to: 1 }),
  alone({ does: 'role', of: 0, role: null }),
  alone({ does: 'role', of: 0, role: 'EDITOR' }),
  alone({ does: 'move', one: 1, to: null }),
]

const outcomes = new Map<string, number>()
const count = (name: string): void => {
  outcomes.set(name, (outcomes.get(name) ?? 0) + 1)
}

it('whatever is made, moved and given, side by side: trees stay trees, nobody rises, content goes down only', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 10 }), async (steps) => {
      const home = await begin()
      for (const { commands, from, to } of steps) {
        await Promise.all(commands.map((one) => carryOut(home, one)))
        const tenants = await all(home)
        standsAsForest(tenants)
        nobodyRises(tenants)
        await isTold(home, tenants)
        await copiesDownOnly(tenants, from, to)
      }
    }),
    { numRuns: 12, endOnFailure: true, examples: [[LIFE]] },
  )
  // Not for nothing: all of it happened.
  for (const name of ['moved', 'cycle', 'itself', 'other-partner', 'too-deep', 'made', 'changed', 'gone', 'admitted'])
    expect(outcomes.get(name) ?? 0, name).toBeGreaterThan(0)
  for (const name of ['copy planned', 'copy not-below', 'copy declined', 'somebody in'])
    expect(outcomes.get(name) ?? 0, name).toBeGreaterThan(0)
})

/** Trees of two partners, with people of one of them at the top and half-way down. */
async function begin() {
  const ids: string[] = []
  const roles: string[] = []
  const top = await desk.there()
  const middle = await desk.there(undefined, { master: top })
  ids.push(top, middle, await desk.there(undefined, { partner: 'nordic' }))
  let deep = await desk.there()
  for (let level = 2; level < DEEPEST; level++) deep = await desk.there(undefined, { master: deep })
  ids.push(deep)
  for (const [id, role] of [
    [top, 'PARTNER_MANAGER'],
    [top, 'EDITOR'],
    [middle, 'ADMIN'],
  ] as const) {
    const { roleId, personId } = await desk.inside(id, role, { origin: 'PARTNER' })
    roles.push(roleId)
    // The same person half-way down, with less or more.
    if (id === top) roles.push((await desk.inside(middle, 'ADMIN', { origin: 'PARTNER', personId })).roleId)
  }
  const home = { ids, roles, users: new Map<string, string>(), masters: new Map<string, string | undefined>() }
  for (const tenant of await all(home)) {
    home.users.set(tenant.id, usersOf(tenant))
    home.masters.set(tenant.id, tenant.masterId)
  }
  return home
}
type Home = Awaited<ReturnType<typeof begin>>

async function all({ ids }: Home): Promise<TenantCard[]> {
  const roots = (await Promise.all(ids.map(desk.get))).flatMap(({ path }) => path)
  return Promise.all([...new Set(roots)].map(desk.get))
}

async function carryOut(home: Home, what: Command): Promise<void> {
  const one = (n: number) => home.ids[n % home.ids.length] ?? ''
  switch (what.does) {
    case 'make': {
      const master = await desk.get(one(what.below))
      const planned = await desk.plan({ name: `T ${randomUUID()}`, masterId: master.id, partnerId: master.partner.id })
      if (planned.kind !== 'planned') return count(planned.kind === 'master' ? planned.reason : planned.kind)
      const accepted = await desk.write((tx) => tx.acceptCosts(planned.orderId ?? '', desk.by()))
      expect(accepted.kind).toBe('accepted')
      await desk.made(planned.tenantId)
      home.ids.push(planned.tenantId)
      home.masters.set(planned.tenantId, master.id)
      return count('made')
    }
    case 'move': {
      const to = what.to === null ? undefined : one(what.to)
      return count(await desk.write((tx) => tx.moveTenant(one(what.one), to, desk.by())))
    }
    case 'role': {
      const roleId = home.roles[what.of % home.roles.length] ?? ''
      const { origin } = await desk.client.tenantRole.findUniqueOrThrow({ where: { id: roleId } })
      const role = origin === 'CUSTOMER' && what.role === 'PARTNER_MANAGER' ? 'ADMIN' : (what.role ?? undefined)
      return count(await desk.write((tx) => tx.changeTenantRole(roleId, role, desk.by())))
    }
    case 'admit': {
      const asked = await desk.invite(one(what.to), `a-${randomUUID()}@kunde.example`, 'EDITOR')
      if (asked.kind !== 'invited') return count(asked.reason)
      await desk.accepts(asked.invitationId)
      home.roles.push(asked.roleId)
      return count('admitted')
    }
    case 'decline':
      return desk.write((tx) => tx.declineCopies(one(what.one), what.declines, desk.by()))
  }
}

/** Every path is the master's with the own id behind it, no more than eight deep, within one partner (INV-51). */
function standsAsForest(tenants: readonly TenantCard[]): void {
  const byId = new Map(tenants.map((one) => [one.id, one]))
  for (const { id, path, masterId, partner } of tenants) {
    expect(path).toEqual([...(masterId === undefined ? [] : (byId.get(masterId)?.path ?? ['nowhere'])), id])
    expect(path.length).toBeLessThanOrEqual(DEEPEST)
    expect(new Set(path).size).toBe(path.length)
    if (masterId !== undefined) expect(byId.get(masterId)?.partner).toEqual(partner)
  }
}

const peopleOf = (tenant: TenantCard) => [...new Set(tenant.way.flat().map(({ personId }) => personId))]

/** Whoever comes from above is never more than there; customers are nothing above their own (INV-57). */
function nobodyRises(tenants: readonly TenantCard[]): void {
  for (const tenant of tenants)
    for (const personId of peopleOf(tenant)) {
      const role = roleNow(personId, tenant.way)
      if (!role || tenant.roles.some((one) => one.personId === personId && one.origin === 'CUSTOMER')) continue
      for (const master of tenants.filter(({ id }) => tenant.path.slice(0, -1).includes(id))) {
        const above = roleNow(personId, master.way)
        const isFromThere = master.way.flat().some((one) => one.personId === personId && one.origin === 'PARTNER')
        if (isFromThere) expect(above !== undefined && isAtMost(role, above)).toBe(true)
      }
    }
}

const usersOf = (tenant: TenantCard) =>
  peopleOf(tenant)
    .flatMap((personId) => roleNow(personId, tenant.way)?.concat(' ', personId) ?? [])
    .toSorted()
    .join(', ')

/** The provisioning system has heard of every change: whoever is in a tenant there may be in it, and it stands there where it stands. */
async function isTold(home: Home, tenants: readonly TenantCard[]): Promise<void> {
  for (;;) {
    const jobs = await desk.store.provisioningWork.takeJobs(minute(9), 60_000, 100)
    for (const job of jobs) {
      if (job.kind === 'ROLES')
        home.users.set(
          job.tenantId,
          job.users
            .map(({ role, personId }) => `${role} ${personId}`)
            .toSorted()
            .join(', '),
        )
      if (job.kind === 'MOVE') home.masters.set(job.tenantId, job.masterId)
      if (job.kind === 'ROLES' && job.users.length > 0) count('somebody in')
      await desk.write((tx) => tx.finishJob(job.id, minute(9)))
    }
    if (jobs.length === 0) break
  }
  for (const tenant of tenants) {
    expect(home.users.get(tenant.id) ?? '').toBe(usersOf(tenant))
    expect(home.masters.get(tenant.id)).toBe(tenant.masterId)
  }
}

/** INV-56 */
async function copiesDownOnly(tenants: readonly TenantCard[], from: number, to: number): Promise<void> {
  const [source, target] = [tenants[from % tenants.length], tenants[to % tenants.length]]
  if (!source || !target) throw new Error('There are tenants.')
  const copy = { fromId: source.id, toId: target.id, kinds: [] }
  const planned = await desk.write((tx) => tx.planCopy(copy, desk.by()))
  const isBelow = source.id !== target.id && target.path.includes(source.id)
  if (planned.kind === 'planned') {
    count('copy planned')
    expect(isBelow && !target.declines).toBe(true)
  } else {
    count(`copy ${planned.problem}`)
    expect(planned.problem).toBe(isBelow ? 'declined' : 'not-below')
  }
}
