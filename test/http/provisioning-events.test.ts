import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readEvent } from '../../adapters/provisioning/events.ts'
import { createProvisioningReports } from '../../src/core/outside/provisioning-report.ts'
import { PROVISIONING_STEPS } from '../../src/domain/provisioning-job.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { provisioningEvents } from '../../src/http/provisioning-events.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'
import { openTenantDesk, type TenantDesk } from '../prisma/store/tenant-desk.ts'
import { createListener } from '../support/listener.ts'
import { callsBack } from '../support/provisioning-server.ts'

const SECRET = Buffer.alloc(32, 7)
const { told, changed, tell } = createListener()
let desk: TenantDesk
let app: ReturnType<typeof createServer>
let url: string
/** A tenant that is being made, and the key it is made under. */
let tenantId: string
let key: string

beforeAll(async () => {
  desk = await openTenantDesk()
  const keep = createProvisioningReports({ store: desk.store, tell, nudge: () => undefined })
  const read: Parameters<typeof provisioningEvents>[0]['read'] = (head, body) =>
    readEvent(SECRET, head, body, new Date())
  app = createServer({
    log: createLog('silent'),
    mode: 'live',
    checks: {},
    metrics: createMetrics(),
    mount: [provisioningEvents({ read, keep })],
  })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await app.close()
  await desk.close()
})
beforeEach(async () => {
  tenantId = await desk.begun({ name: `Kiel ${randomUUID()}` })
  key = `create:${tenantId}`
  for (const list of [told, changed]) list.length = 0
})

const says = (said: object, more: { id?: string; at?: number; secret?: Uint8Array } = {}) =>
  callsBack(url, more.secret ?? SECRET, { key, ...said }, more)
const done = (step: string) => ({ type: 'done', step })
const news = () => told.map((one) => (one.kind === 'tenant' ? one.step : one.kind))
const state = async () => {
  const { status, making } = await desk.get(tenantId)
  return { status, done: making?.done }
}

describe('the provisioning system calls back', () => {
  it('step by step: the card moves on, and those concerned hear of the end once', async () => {
    for (const step of PROVISIONING_STEPS) expect(await says(done(step))).toBe(204)
    expect(await state()).toEqual({ status: 'BASE_CONFIGURED', done: PROVISIONING_STEPS })
    expect(changed).toEqual(PROVISIONING_STEPS.map(() => ({ type: 'tenant', id: tenantId })))
    expect(news().filter((step) => step === 'made')).toHaveLength(1)
  })

  it('twice, with the same id and with another, late and out of order: it is kept once', async () => {
    for (const step of PROVISIONING_STEPS.toReversed())
      for (const id of ['msg-1', 'msg-1', 'msg-2']) expect(await says(done(step), { id: `${step}-${id}` })).toBe(204)
    expect(await says({ type: 'failed', step: 'features', attempt: 1, error: 'too late' })).toBe(204)
    expect(await state()).toEqual({ status: 'BASE_CONFIGURED', done: PROVISIONING_STEPS })
    expect(news().filter((step) => step === 'made')).toHaveLength(1)
    expect((await desk.orders(tenantId)).map(({ status }) => status)).toEqual(['ACTIVE'])
  })

  it('that a step failed: the tenant can be tried again', async () => {
    await says(done('storage'))
    expect(await says({ type: 'failed', step: 'roles', attempt: 1, error: 'no room' })).toBe(204)
    expect(await state()).toEqual({ status: 'FAILED', done: ['storage'] })
    expect(await desk.write((write) => write.retryTenant(tenantId, desk.by()))).toBe(true)
    // Of the attempt before: nothing new.
    expect(await says({ type: 'failed', step: 'roles', attempt: 1, error: 'no room' })).toBe(204)
    expect(await state()).toEqual({ status: 'PROVISIONING', done: ['storage'] })
  })
})

describe('nobody else does', () => {
  it.each<[string, object, Parameters<typeof says>[1], number]>([
    ['another secret', done('storage'), { secret: Buffer.alloc(32, 8) }, 401],
    ['an old time', done('storage'), { at: Date.now() - 600_000 }, 401],
    ['another key', { ...done('storage'), key: 'create:nobody' }, {}, 404],
    ['a step that nobody knows', done('magic'), {}, 400],
    ['another version', { ...done('storage'), version: 2 }, {}, 400],
    ['no event', { type: 'hello' }, {}, 400],
  ])('with %s', async (_what, said, more, status) => {
    expect(await says(said, more)).toBe(status)
    expect(await state()).toEqual({ status: 'PROVISIONING', done: [] })
    expect([...told, ...changed]).toEqual([])
  })

  it.each<[string, RequestInit, number]>([
    ['no signature', { body: '{}' }, 401],
    ['no body', {}, 401],
    ['a body without end', { body: 'x'.repeat(100_000) }, 413],
  ])('with %s', async (_what, request, status) => {
    const answer = await fetch(`${url}/provisioning/events`, { method: 'POST', ...request })
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toMatch(/create:|secret|stack/i)
  })
})
