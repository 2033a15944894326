import { describe, expect, it } from 'vitest'
import {
  type AdminState,
  charsetOf,
  headerOf,
  holdsName,
  stageOf,
  type TenantEvent,
  type TenantStatus,
  type TenantType,
  tenantMoved,
} from '../../src/domain/tenant.ts'

type Step = TenantEvent | [TenantEvent, AdminState]

/** Where a walk through events ends; an event may say which administrators there are then. */
function walk(type: TenantType, ...events: Step[]): string {
  let status: TenantStatus = 'DRAFT'
  for (const one of events) {
    const [event, admins] = typeof one === 'string' ? [one, 'NONE' as const] : one
    const next = tenantMoved({ type, status }, event, admins)
    if (next === undefined) return `${status} does not ${event}`
    status = next
  }
  return status
}
const MADE: Step[] = ['complete', 'consent', 'provisioned']
const VERIFIED: Step = ['admins', 'VERIFIED']
const INVITED: Step = ['admins', 'INVITED']
const HANDED_OVER: Step[] = [...MADE, INVITED, VERIFIED, ['hand-over', 'VERIFIED']]

describe('the way of a tenant (DOMAIN §3.3)', () => {
  it.each<[string, TenantType, Step[]]>([
    ['BASE_CONFIGURED', 'STANDARD', [...MADE]],
    ['WAIT_SERVICE_CONFIG', 'CUSTOM', [...MADE]],
    ['BASE_CONFIGURED', 'CUSTOM', [...MADE, 'configured']],
    ['FAILED', 'STANDARD', ['complete', 'consent', 'fail']],
    ['BASE_CONFIGURED', 'STANDARD', ['complete', 'consent', 'fail', 'retry', 'provisioned']],
    ['ABANDONED', 'STANDARD', ['complete', 'consent', 'fail', 'abandon']],
    ['ADMIN_INVITED', 'STANDARD', [...MADE, INVITED]],
    ['ADMIN_VERIFIED', 'STANDARD', [...MADE, INVITED, VERIFIED]],
    ['HANDED_OVER', 'STANDARD', [...HANDED_OVER]],
    ['SUSPENDED', 'STANDARD', [...HANDED_OVER, 'suspend']],
    ['HANDED_OVER', 'STANDARD', [...HANDED_OVER, 'suspend', 'resume']],
    ['ARCHIVED', 'STANDARD', [...HANDED_OVER, 'archive']],
  ])('leads to %s (%s)', (status, type, events) => expect(walk(type, ...events)).toBe(status))

  it('goes back when the mail bounces, and further when nobody is left', () => {
    expect(walk('STANDARD', ...MADE, VERIFIED, INVITED)).toBe('ADMIN_INVITED')
    expect(walk('STANDARD', ...MADE, VERIFIED, ['admins', 'NONE'])).toBe('BASE_CONFIGURED')
  })
  it('counts administrators that came while the service was at it', () => {
    expect(walk('CUSTOM', ...MADE, ['configured', 'VERIFIED'])).toBe('ADMIN_VERIFIED')
  })
  it.each<[string, TenantType, Step[]]>([
    ['DRAFT does not consent', 'STANDARD', ['consent']],
    ['AWAIT_CONSENT does not provisioned', 'STANDARD', ['complete', 'provisioned']],
    ['WAIT_SERVICE_CONFIG does not admins', 'CUSTOM', [...MADE, VERIFIED]],
    ['WAIT_SERVICE_CONFIG does not hand-over', 'CUSTOM', [...MADE, ['hand-over', 'VERIFIED']]],
    ['BASE_CONFIGURED does not hand-over', 'STANDARD', [...MADE, ['hand-over', 'VERIFIED']]],
    ['ADMIN_INVITED does not hand-over', 'STANDARD', [...MADE, INVITED, ['hand-over', 'VERIFIED']]],
    ['ADMIN_VERIFIED does not hand-over', 'STANDARD', [...MADE, VERIFIED, ['hand-over', 'INVITED']]],
    ['HANDED_OVER does not admins', 'STANDARD', [...HANDED_OVER, INVITED]],
    ['HANDED_OVER does not hand-over', 'STANDARD', [...HANDED_OVER, ['hand-over', 'VERIFIED']]],
    ['ABANDONED does not retry', 'STANDARD', ['complete', 'consent', 'fail', 'abandon', 'retry']],
    ['ARCHIVED does not resume', 'STANDARD', [...HANDED_OVER, 'archive', 'resume']],
  ])('%s (%s)', (refusal, type, events) => expect(walk(type, ...events)).toBe(refusal))
})

describe('what a tenant is', () => {
  it('in UTF-8, if it is STANDARD (INV-52, H9)', () => {
    expect(charsetOf('STANDARD', 'ISO-8859-1')).toBe('UTF-8')
    expect(charsetOf('CUSTOM')).toBe('UTF-8')
    expect(charsetOf('CUSTOM', 'ISO-8859-1')).toBe('ISO-8859-1')
  })
  it('headed by its logo, else its name (H11)', () => {
    expect(headerOf({ name: 'Fitness Nord', logo: 'l1' })).toEqual({ kind: 'logo', logo: 'l1', name: 'Fitness Nord' })
    expect(headerOf({ name: 'Fitness Nord' })).toEqual({ kind: 'name', name: 'Fitness Nord' })
  })
  it('there from being made until it is suspended', () => {
    const there = (['PROVISIONING', 'WAIT_SERVICE_CONFIG', 'HANDED_OVER', 'SUSPENDED', 'ARCHIVED'] as const).map(
      stageOf,
    )
    expect(there).toEqual(['being-made', 'there', 'there', 'suspended', 'gone'])
  })
})

describe('its name (INV-58)', () => {
  const failedAt = new Date('2026-05-12T09:00:00Z')
  const holds = (status: TenantStatus, hours = 0) =>
    holdsName({ status, failedAt }, new Date(failedAt.getTime() + hours * 3_600_000))
  it('is free until it is made, and again a day after that failed', () => {
    expect([holds('AWAIT_CONSENT'), holds('PROVISIONING'), holds('FAILED', 23.9), holds('FAILED', 24)]).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(holds('ABANDONED')).toBe(false)
  })
  it('stays an archived tenant’s', () => expect(holds('ARCHIVED', 9999)).toBe(true))
})
