import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TenantStatus, tenantMoved } from '../../src/domain/tenant.ts'
import {
  adminAsked,
  adminStateOf,
  adminsOf,
  type HandOverBlocker,
  handOverBlockers,
  isLastAdmin,
  noticed,
} from '../../src/domain/tenant-admin.ts'
import type { TenantRole } from '../../src/domain/tenant-role.ts'

const admin = (personId: string, more: Partial<TenantRole> = {}): TenantRole => ({
  personId,
  role: 'ADMIN',
  origin: 'CUSTOMER',
  status: 'ACTIVE',
  emailState: 'VERIFIED',
  ...more,
})
const [nora, tim] = [admin('nora'), admin('tim')]
const invited = admin('nora', { status: 'INVITED', emailState: 'UNVERIFIED' })
const bounced = admin('nora', { emailState: 'BOUNCED' })
const sofia = admin('sofia', { origin: 'PARTNER' })
const editor = admin('eva', { role: 'EDITOR' })

describe('handing over', () => {
  it.each<[string, TenantStatus, TenantRole[], HandOverBlocker[]]>([
    ['nobody', 'BASE_CONFIGURED', [], ['no-admin', 'unconfirmed']],
    ['only who made it (H19)', 'BASE_CONFIGURED', [sofia], ['no-admin', 'unconfirmed']],
    ['only an editor', 'BASE_CONFIGURED', [editor], ['no-admin', 'unconfirmed']],
    ['one who left', 'BASE_CONFIGURED', [{ ...nora, status: 'ENDED' }], ['no-admin', 'unconfirmed']],
    ['one who has not confirmed (H21)', 'ADMIN_INVITED', [sofia, invited], ['unconfirmed']],
    [
      'one who set a password but whose address is not proved',
      'ADMIN_INVITED',
      [admin('x', { emailState: 'UNVERIFIED' })],
      ['unconfirmed'],
    ],
    ['one whose mail came back', 'ADMIN_INVITED', [bounced], ['bounced']],
    [
      'one whose mail came back and one who was just invited',
      'ADMIN_INVITED',
      [bounced, { ...invited, personId: 'x' }],
      ['unconfirmed'],
    ],
    ['one confirmed', 'ADMIN_VERIFIED', [nora], []],
    ['one confirmed beside one whose mail came back', 'ADMIN_VERIFIED', [tim, bounced], []],
    ['a status that is behind its administrators', 'ADMIN_VERIFIED', [bounced], ['bounced']],
    ['the service not done (X105)', 'WAIT_SERVICE_CONFIG', [nora], ['not-configured']],
    ['the service not done, nobody there', 'WAIT_SERVICE_CONFIG', [], ['not-configured', 'no-admin', 'unconfirmed']],
    ['not made', 'PROVISIONING', [nora], ['not-made']],
    ['failed', 'FAILED', [nora], ['failed']],
    ['handed over', 'HANDED_OVER', [nora], ['already']],
    ['suspended', 'SUSPENDED', [nora], ['suspended']],
    ['archived', 'ARCHIVED', [nora], ['gone']],
  ])('with %s', (_what, status, roles, blockers) => expect(handOverBlockers(status, roles)).toEqual(blockers))
})

it('the customer’s are counted, invited ones too, no partner’s and no editors', () => {
  expect(adminsOf([nora, sofia, editor, { ...invited, personId: 'x' }, { ...tim, status: 'ENDED' }])).toHaveLength(2)
})

describe('a new administrator', () => {
  const asked = (email: string, roles: TenantRole[], more: object = {}) =>
    adminAsked({ email, isOfPartner: false, ...more }, roles, 'sofia')
  it.each([
    ['the first one', 'nora.boe@fitness.example', [sofia, editor], []],
    ['with a shared mailbox (T9 step 14)', 'info@fitness.example', [], ['shared-mailbox']],
    ['a second one (H20)', 'tim@fitness.example', [nora], ['another']],
    ['the third', 'x@fitness.example', [nora, invited], ['another']],
    ['the fourth (H20)', 'x@fitness.example', [nora, tim, admin('x')], ['another', 'many']],
  ])('%s', (_what, email, roles, warnings) => expect(asked(email, roles)).toEqual({ kind: 'allowed', warnings }))
  it.each([
    ['creator', { personId: 'sofia', isOfPartner: true }],
    ['of-partner', { personId: 'udo', isOfPartner: true }],
    ['is-admin', { personId: 'nora' }],
  ])('is not the %s (X111)', (reason, who) =>
    expect(asked('x@fitness.example', [nora], who)).toEqual({ kind: 'refused', reason }),
  )
})

describe('the last one of a tenant that is handed over (INV-54, X12)', () => {
  it.each<[string, TenantStatus, TenantRole[], string, boolean]>([
    ['alone', 'HANDED_OVER', [nora, sofia, editor], 'nora', true],
    ['alone in a suspended one', 'SUSPENDED', [nora], 'nora', true],
    ['beside one who has not confirmed', 'HANDED_OVER', [nora, { ...invited, personId: 'x' }], 'nora', true],
    ['beside one whose mail came back', 'HANDED_OVER', [tim, bounced], 'tim', true],
    ['beside another', 'HANDED_OVER', [nora, tim], 'nora', false],
    ['with a mail that came back, nobody else there', 'HANDED_OVER', [bounced], 'nora', true],
    ['no administrator', 'HANDED_OVER', [nora, editor], 'eva', false],
    ['no administrator, beside one whose mail came back', 'HANDED_OVER', [bounced, editor], 'eva', false],
    ['the partner’s', 'HANDED_OVER', [nora, sofia], 'sofia', false],
    ['before the hand-over', 'ADMIN_VERIFIED', [nora], 'nora', false],
    ['of an archived one', 'ARCHIVED', [nora], 'nora', false],
  ])('%s', (_what, status, roles, who, isLast) => expect(isLastAdmin(status, roles, who)).toBe(isLast))
})

it('notices go to the active ones, mails to those that arrive, and the partner hears of none (X106, INV-61)', () => {
  expect(noticed([nora, { ...bounced, personId: 'max' }, { ...invited, personId: 'x' }, sofia])).toEqual({
    inChat: ['nora', 'max'],
    byMail: ['nora'],
    alertsPartner: false,
  })
  expect(noticed([bounced, sofia])).toEqual({ inChat: ['nora'], byMail: [], alertsPartner: true })
})

it('a tenant is handed over only with an administrator, and keeps one (INV-54)', () => {
  const seen = new Set<string>()
  // What chance may leave out.
  const life = ['invite', 'end', 'invite', 'confirm', 'bounce', 'confirm', 'hand-over', 'end'].map((what) => ({
    do: what,
    who: 1,
  }))
  const act = fc.record({
    do: fc.constantFrom('invite', 'invite', 'confirm', 'confirm', 'bounce', 'end', 'hand-over'),
    who: fc.nat(2),
  })
  fc.assert(
    fc.property(fc.array(act, { minLength: 8, maxLength: 25 }), (acts) => {
      let roles: readonly TenantRole[] = []
      let status: TenantStatus = 'BASE_CONFIGURED'
      const confirmed = () => roles.filter((one) => one.status === 'ACTIVE' && one.emailState === 'VERIFIED').length
      const set = (personId: string, more: Partial<TenantRole>) => {
        roles = roles.map((one) => (one.personId === personId ? { ...one, ...more } : one))
      }
      for (const { do: what, who } of acts) {
        const id = `p${who}`
        const was: TenantStatus = status
        const before = confirmed()
        if (
          what === 'invite' &&
          adminAsked({ personId: id, email: 'a@b.example', isOfPartner: false }, roles, 'p0').kind === 'allowed'
        )
          roles = [...roles.filter(({ personId }) => personId !== id), { ...invited, personId: id }]
        if (what === 'confirm') set(id, { emailState: 'VERIFIED', status: 'ACTIVE' })
        if (what === 'bounce') set(id, { emailState: 'BOUNCED' })
        if (what === 'end' && !isLastAdmin(status, roles, id)) roles = roles.filter(({ personId }) => personId !== id)
        const event = what === 'hand-over' ? what : 'admins'
        const isReady = handOverBlockers(status, roles).length === 0
        const next = tenantMoved({ type: 'STANDARD', status }, event, adminStateOf(roles))
        if (what === 'hand-over') expect(next !== undefined, 'what blocks is what the status says').toBe(isReady)
        status = next ?? status
        if (status === 'HANDED_OVER' && was !== status) expect(confirmed()).toBeGreaterThan(0)
        if (status === 'HANDED_OVER' && what === 'end' && before > 0) expect(confirmed()).toBeGreaterThan(0)
        if (status !== 'HANDED_OVER')
          expect(status).toBe(
            confirmed() > 0 ? 'ADMIN_VERIFIED' : roles.length > 0 ? 'ADMIN_INVITED' : 'BASE_CONFIGURED',
          )
        seen.add(was === status ? status : `${was} ${status}`)
      }
      expect(roles.map(({ personId }) => personId)).not.toContain('p0')
    }),
    { numRuns: 300, examples: [[life]] },
  )
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'ADMIN_VERIFIED HANDED_OVER',
      'ADMIN_VERIFIED ADMIN_INVITED',
      'ADMIN_INVITED BASE_CONFIGURED',
    ]),
  )
})
