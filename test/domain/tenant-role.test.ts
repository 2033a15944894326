import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  administers,
  isAtMost,
  mayGive,
  ROLES_IN_TENANT,
  type RoleInTenant,
  roleNow,
  type TenantRole,
} from '../../src/domain/tenant-role.ts'

const held = (personId: string, role: RoleInTenant, more: Partial<TenantRole> = {}): TenantRole => ({
  personId,
  role,
  origin: 'PARTNER',
  status: 'ACTIVE',
  emailState: 'VERIFIED',
  ...more,
})
const sofia = held('sofia', 'PARTNER_MANAGER')
const nora = held('nora', 'ADMIN', { origin: 'CUSTOMER' })

describe('the role that somebody logs in with (INV-57, X108)', () => {
  it.each<[string, string, TenantRole[][], RoleInTenant | undefined]>([
    ['whoever made it is what they are in the master (H17)', 'sofia', [[sofia], [], []], 'PARTNER_MANAGER'],
    ['a colleague who is less there is less here', 'udo', [[sofia, held('udo', 'VIEWER')], []], 'VIEWER'],
    ['a colleague who is nothing there is nothing here', 'udo', [[sofia], []], undefined],
    ['who was made less in the master is less here', 'sofia', [[held('sofia', 'EDITOR')], []], 'EDITOR'],
    ['more here than in the master is not more', 'udo', [[held('udo', 'VIEWER')], [held('udo', 'ADMIN')]], 'VIEWER'],
    ['less here than in the master is less', 'udo', [[held('udo', 'ADMIN')], [held('udo', 'VIEWER')]], 'VIEWER'],
    ['a part of the tree is enough', 'udo', [[sofia], [held('udo', 'EDITOR')], []], 'EDITOR'],
    ['an end in the master ends it here', 'sofia', [[{ ...sofia, status: 'ENDED' }], []], undefined],
    ['an end in between too', 'sofia', [[sofia], [{ ...sofia, status: 'ENDED' }], []], undefined],
    ['an invitation is no role yet', 'nora', [[{ ...nora, status: 'INVITED' }]], undefined],
    ['a customer is what they are there', 'nora', [[sofia], [nora]], 'ADMIN'],
    ['and nothing below, which may be another customer', 'nora', [[sofia], [nora], []], undefined],
    ['a customer who left is nothing', 'nora', [[{ ...nora, status: 'ENDED' }]], undefined],
    ['nobody is anything nowhere', 'sofia', [], undefined],
  ])('%s', (_what, who, way, role) => expect(roleNow(who, way)).toBe(role))
})

const role = fc.constantFrom(...ROLES_IN_TENANT)
const roles = fc.array(
  fc.record<TenantRole>({
    personId: fc.constantFrom('ann', 'bob'),
    role,
    origin: fc.constantFrom('CUSTOMER', 'PARTNER', 'PARTNER'),
    status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'INVITED', 'ENDED'),
    emailState: fc.constant('VERIFIED'),
  }),
  { maxLength: 3 },
)

describe('a role never rises on the way down (INV-57)', () => {
  it('by what is made', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.array(roles, { maxLength: 4 }), fc.constantFrom('ann', 'bob'), (master, who) => {
        const above = roleNow(
          who,
          master.map((all) => all.filter(({ origin }) => origin === 'PARTNER')),
        )
        const below = roleNow(who, [...master, []])
        expect(below).toBe(above)
        seen.add(below ?? 'none')
      }),
      {
        examples: [
          [[], 'ann'],
          ...ROLES_IN_TENANT.map((one): [TenantRole[][], string] => [[[held('ann', one)]], 'ann']),
        ],
      },
    )
    expect(seen.size).toBe(ROLES_IN_TENANT.length + 1)
  })
  it('nor by what is held there besides', () => {
    fc.assert(
      fc.property(fc.array(roles, { minLength: 1, maxLength: 4 }), roles, (master, here) => {
        const [above, below] = [roleNow('ann', [...master, []]), roleNow('ann', [...master, here])]
        const isCustomer = here.some(({ personId, origin }) => personId === 'ann' && origin === 'CUSTOMER')
        if (above && below && !isCustomer) expect(isAtMost(below, above), `${below} below ${above}`).toBe(true)
      }),
    )
  })
  it('nor by what is given', () => {
    fc.assert(
      fc.property(role, role, fc.constantFrom('CUSTOMER', 'PARTNER'), (giver, given, origin) => {
        if (mayGive(giver, given, origin)) expect(isAtMost(given, giver)).toBe(true)
      }),
    )
    const table = ROLES_IN_TENANT.map(
      (giver) => ROLES_IN_TENANT.filter((one) => mayGive(giver, one, 'CUSTOMER')).length,
    )
    expect(table).toEqual([0, 0, 3, 3])
    expect(mayGive('PARTNER_MANAGER', 'PARTNER_MANAGER', 'PARTNER')).toBe(true)
  })
})

it('administrators and partner managers may put tenants below theirs (H5)', () => {
  expect(ROLES_IN_TENANT.filter(administers)).toEqual(['ADMIN', 'PARTNER_MANAGER'])
  expect(administers(undefined)).toBe(false)
})
