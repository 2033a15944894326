import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InvoiceLine, missingLines } from '../../src/domain/invoice.ts'
import { type JobReport, jobMoved, newJob, nextStep, PROVISIONING_STEPS } from '../../src/domain/provisioning-job.ts'
import { acceptOrder, orderMoved, type UnlockOrder } from '../../src/domain/unlock-order.ts'
import { held, minutes, order } from './price-world.ts'

const [storage, roles, features] = PROVISIONING_STEPS
const done = (step: typeof storage | typeof roles | typeof features): JobReport => ({ kind: 'done', step })
const failed = (step: typeof roles | typeof storage, attempt = 1): JobReport => ({
  kind: 'failed',
  step,
  attempt,
  error: 'disk full',
})
const jobAfter = (...reports: JobReport[]) => reports.reduce(jobMoved, newJob('k1'))

describe('the making of a tenant (INV-58)', () => {
  it('goes step by step', () => {
    expect(nextStep(jobAfter())).toBe('storage')
    expect(nextStep(jobAfter(done('storage')))).toBe('roles')
    expect(jobAfter(done('storage'), done('roles'), done('features'))).toEqual({
      idempotencyKey: 'k1',
      status: 'DONE',
      done: ['storage', 'roles', 'features'],
      attempt: 1,
    })
  })
  it('stops at a failure and goes on there when it is tried again (X102)', () => {
    const stopped = jobAfter(done('storage'), failed('roles'))
    expect(stopped).toMatchObject({ status: 'FAILED', error: 'disk full' })
    const again = jobMoved(stopped, { kind: 'retry' })
    expect(again).toMatchObject({ status: 'RUNNING', attempt: 2, done: ['storage'] })
    expect(nextStep(again)).toBe('roles')
  })
  it.each<[string, JobReport[], JobReport]>([
    ['a step again', [done('storage')], done('storage')],
    ['the failure of a step that is done', [done('storage')], failed('storage')],
    ['the failure of an earlier attempt', [failed('storage'), { kind: 'retry' }], failed('storage', 1)],
    ['a failure again', [failed('storage')], failed('storage')],
    ['a retry of what runs', [done('storage')], { kind: 'retry' }],
    ['a retry of what is done', [done('storage'), done('roles'), done('features')], { kind: 'retry' }],
  ])('hears nothing new from %s', (_what, before, report) => {
    const job = jobAfter(...before)
    expect(jobMoved(job, report)).toBe(job)
  })
  it('is done even if the last word comes late', () => {
    const job = jobAfter(done('features'), done('roles'), failed('storage'), done('storage'))
    expect(job).toMatchObject({ status: 'DONE', done: ['storage', 'roles', 'features'] })
    expect(job).not.toHaveProperty('error')
  })
})

it('a creation is charged once, whatever fails, is pressed again or said twice (X102, INV-60)', () => {
  const report = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PROVISIONING_STEPS).map(done) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(storage, roles), fc.integer({ min: 1, max: 3 }))
        .map(([s, n]) => failed(s, n)),
    },
    { weight: 1, arbitrary: fc.constant<JobReport>({ kind: 'retry' }) },
  )
  const act = fc.oneof(report, fc.constantFrom('create' as const, 'show' as const, 'invoice' as const))
  const seen = new Set<string>()
  type Act = JobReport | 'create' | 'show' | 'invoice'
  // What chance may leave out: too late, shown again, agreed to twice, failed half-way, tried again, made.
  const life: Act[] = [
    ...Array.from({ length: 9 }, (): Act => 'invoice'),
    ...(['create', 'show', 'create', 'create'] as const),
    ...[done(storage), failed(roles), { kind: 'retry' } as const, ...PROVISIONING_STEPS.map(done)],
  ]
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.boolean()), { minLength: 5, maxLength: 40 }), (acts) => {
      let orders: readonly UnlockOrder[] = [order()]
      let lines: readonly InvoiceLine[] = []
      let job = newJob('k1')
      const put = (changed: UnlockOrder) => {
        orders = orders.map((one) => (one.id === changed.id ? changed : one))
      }
      for (const [n, [one, isTwice]] of acts.entries()) {
        const at = minutes(n * 4)
        // A crash after the commit is the same act once more.
        for (const _ of isTwice ? [1, 2] : [1]) {
          if (one === 'show') orders = [...orders, order({ id: `o${orders.length + 1}`, shownAt: at })]
          else if (one === 'invoice') lines = [...lines, ...missingLines(orders, lines, '2026-05', 'Europe/Berlin')]
          else if (one === 'create') {
            const result = acceptOrder(orders, orders.at(-1)?.id ?? '', held, at)
            seen.add(result.kind)
            if (result.kind === 'accepted')
              put({ ...result.order, status: orderMoved(result.order.status, 'provision') ?? 'ACCEPTED' })
          } else {
            const running = orders.find(({ status }) => status === 'PROVISIONING' || status === 'ACTIVE')
            if (!running) continue
            job = jobMoved(job, one)
            seen.add(job.status)
            const status = job.status === 'DONE' && orderMoved(running.status, 'activate')
            if (status) put({ ...running, status, activatedAt: at })
          }
        }
        const charged = orders.filter(({ activatedAt }) => activatedAt)
        expect(charged.length).toBe(job.status === 'DONE' ? 1 : 0)
        expect(lines.length).toBeLessThanOrEqual(charged.length)
      }
      lines = [...lines, ...missingLines(orders, lines, '2026-05', 'Europe/Berlin')]
      expect(lines.length).toBe(job.status === 'DONE' ? 1 : 0)
    }),
    { numRuns: 300, examples: [[life.map((one): [Act, boolean] => [one, true])]] },
  )
  expect([...seen].sort()).toEqual(['DONE', 'FAILED', 'RUNNING', 'accepted', 'refused', 'running'])
})
