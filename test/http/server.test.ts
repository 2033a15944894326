import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createMetrics } from '../../src/http/metrics.ts'
import { createServer, type ServerOptions } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'

const open: FastifyInstance[] = []
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(open.splice(0).map((app) => app.close()))
})

/** A server and the lines it logs. */
function serve(options: Partial<ServerOptions> = {}) {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  const app = createServer({ log, mode: 'live', checks: {}, metrics: createMetrics(), ...options })
  open.push(app)
  const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  return { app, logged }
}

const json = { 'content-type': 'application/json' }

describe('health', () => {
  test('a process that lives says so', async () => {
    const { app } = serve({ checks: { database: async () => false } })
    const answer = await app.inject('/healthz')
    expect([answer.statusCode, answer.json()]).toEqual([200, { ok: true }])
  })

  test('ready means every check says yes', async () => {
    const { app } = serve({ checks: { database: async () => true, migrations: async () => true } })
    const answer = await app.inject('/readyz')
    expect([answer.statusCode, answer.json()]).toEqual([200, { ok: true }])
  })

  test('not ready names what failed, whether it said no, threw or rejected', async () => {
    const { app, logged } = serve({
      checks: {
        fine: async () => true,
        database: () => Promise.reject(new Error('away')),
        broken: () => {
          throw new Error('bug')
        },
        migrations: async () => false,
      },
    })
    const answer = await app.inject('/readyz')
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { ok: false, failed: ['database', 'broken', 'migrations'] },
    ])
    expect(logged()).toContainEqual(
      expect.objectContaining({ check: 'database', err: expect.objectContaining({ message: 'away' }) }),
    )
  })

  test('a check that does not answer within two seconds counts as failed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { app } = serve({ checks: { database: () => new Promise(() => {}), fine: async () => true } })
    await app.ready()
    const asked = app.inject('/readyz')
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), { interval: 1 })
    await vi.advanceTimersByTimeAsync(2000)
    const answer = await asked
    expect([answer.statusCode, answer.json()]).toEqual([503, { ok: false, failed: ['database'] }])
  })
})

describe('metrics', () => {
  const metrics = createMetrics()
  metrics.turn({ channel: 'teams', outcome: 'done', ms: 20 })

  test('are told to this machine', async () => {
    const { app } = serve({ metrics })
    const answer = await app.inject('/metrics')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toContain('text/plain')
    expect(answer.body).toContain('deskhand_turns_total{channel="teams",outcome="done"} 1')
  })

  test.each([
    ['another machine', { remoteAddress: '192.0.2.7' }],
    ['a proxy on this machine', { headers: { 'x-forwarded-for': '192.0.2.7' } }],
    ['a proxy of the other kind', { headers: { forwarded: 'for=192.0.2.7' } }],
    ['somebody with a wrong token', { remoteAddress: '192.0.2.7', headers: { authorization: 'Bearer wrong' } }],
    ['somebody with the bare token', { remoteAddress: '192.0.2.7', headers: { authorization: 'right' } }],
  ])('do not exist for %s', async (_who, from) => {
    const { app } = serve({ metrics, metricsToken: 'right' })
    const answer = await app.inject({ url: '/metrics', ...from })
    expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'Not Found.' }])
  })

  test('are told to a collector with the token, through a proxy too', async () => {
    const from = {
      remoteAddress: '192.0.2.7',
      headers: { authorization: 'Bearer right', 'x-forwarded-for': '192.0.2.8' },
    }
    expect((await serve({ metrics, metricsToken: 'right' }).app.inject({ url: '/metrics', ...from })).statusCode).toBe(
      200,
    )
    for (const authorization of ['Bearer ', 'Bearer undefined'])
      expect(
        (await serve({ metrics }).app.inject({ url: '/metrics', ...from, headers: { authorization } })).statusCode,
      ).toBe(404)
  })
})

describe('what cannot be answered', () => {
  const echo = (app: FastifyInstance) => {
    app.post('/echo', async (request) => ({ got: request.body }))
  }
  const boom = (app: FastifyInstance) => {
    app.get('/boom', async () => {
      throw new Error('the password is hunter2')
    })
    app.get('/refused-elsewhere', async () => {
      throw Object.assign(new Error('inner words'), { statusCode: 403 })
    })
  }

  test.each([
    ['broken JSON', { ...json }, '{"a":', 400, 'The request cannot be read.'],
    ['no JSON at all', { ...json }, '', 400, 'The request cannot be read.'],
    ['a poisoned key', { ...json }, '{"__proto__":{"a":1}}', 400, 'The request cannot be read.'],
    ['plain text', { 'content-type': 'text/plain' }, '{"a":1}', 415, 'Unsupported Media Type.'],
    ['something of no kind', {}, '{"a":1}', 415, 'Unsupported Media Type.'],
    ['more than a megabyte', { ...json }, JSON.stringify('x'.repeat(1024 * 1024)), 413, 'Payload Too Large.'],
  ])('%s is refused in one sentence', async (_what, headers, payload, status, error) => {
    const { app } = serve({ mount: [echo] })
    const answer = await app.inject({ method: 'POST', url: '/echo', headers, payload })
    expect([answer.statusCode, answer.json()]).toEqual([status, { error }])
  })

  test('almost a megabyte is fine', async () => {
    const { app } = serve({ mount: [echo] })
    const answer = await app.inject({
      method: 'POST',
      url: '/echo',
      headers: json,
      payload: JSON.stringify('x'.repeat(1024 * 1000)),
    })
    expect(answer.statusCode).toBe(200)
  })

  test.each(['/nowhere', '/demo/clock', '/api/messages', '/files/x'])(
    '%s is not found while nobody mounts it',
    async (url) => {
      const { app } = serve()
      const answer = await app.inject({ method: 'POST', url, headers: json, payload: '{}' })
      expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'Not Found.' }])
    },
  )

  test('an address that cannot be decoded is refused without repeating it', async () => {
    const answer = await serve().app.inject('/%E0%A4%A')
    expect([answer.statusCode, answer.json()]).toEqual([400, { error: 'The request cannot be read.' }])
  })

  test('a bug is an empty 500 and a line in the log, with the id of the request', async () => {
    const { app, logged } = serve({ mount: [boom] })
    const answer = await app.inject('/boom?token=hunter3')
    expect([answer.statusCode, answer.body]).toEqual([500, ''])
    const [failed, done] = logged()
    expect(failed).toMatchObject({
      level: 50,
      path: '/boom',
      msg: 'request failed',
      err: { message: 'the password is hunter2' },
    })
    expect(failed?.reqId).toMatch(/^[0-9a-f-]{36}$/)
    expect(done).toMatchObject({ method: 'GET', path: '/boom', status: 500, reqId: failed?.reqId })
    expect(JSON.stringify(logged())).not.toMatch(/hunter3|"stack"/)
  })

  test('an outgoing call that was refused is our bug, not the caller’s', async () => {
    const { app, logged } = serve({ mount: [boom] })
    const answer = await app.inject('/refused-elsewhere')
    expect([answer.statusCode, answer.body]).toEqual([500, ''])
    expect(logged()[0]).toMatchObject({ level: 50, err: { message: 'inner words' } })
  })

  test('a parser that one channel sets stays with that channel', async () => {
    const raw = (app: FastifyInstance) => {
      app.removeAllContentTypeParsers()
      app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
      app.post('/raw', async (request) => ({ got: request.body }))
    }
    const { app } = serve({ mount: [raw, echo] })
    const send = (url: string) => app.inject({ method: 'POST', url, headers: json, payload: '{"a":1}' })
    expect((await send('/raw')).json()).toEqual({ got: '{"a":1}' })
    expect((await send('/echo')).json()).toEqual({ got: { a: 1 } })
  })
})

describe('the demo guard', () => {
  const hello = (app: FastifyInstance) => {
    app.get('/hello', async () => 'hello')
  }

  test.each(['localhost', 'localhost:3978', '127.0.0.1:3978', '[::1]:3978', 'LOCALHOST:1'])(
    'lets %s in',
    async (host) => {
      const { app } = serve({ mode: 'demo', mount: [hello] })
      expect((await app.inject({ url: '/hello', headers: { host } })).statusCode).toBe(200)
    },
  )

  test.each([
    ['another host', { host: 'evil.example.com' }],
    ['a name that only begins well', { host: 'localhost.evil.example.com:3978' }],
    ['an address of the network', { host: '192.168.1.4:3978' }],
    ['Forwarded', { host: 'localhost', forwarded: 'for=1.2.3.4' }],
    ['X-Forwarded-For', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }],
    ['X-Forwarded-Host', { host: 'evil.example.com', 'x-forwarded-host': 'localhost' }],
    ['X-Forwarded-Anything', { host: 'localhost', 'X-Forwarded-Anything': '' }],
  ])('refuses %s on every route', async (_what, headers) => {
    const { app } = serve({ mode: 'demo', mount: [hello] })
    for (const url of ['/hello', '/healthz', '/readyz', '/metrics', '/nowhere']) {
      const answer = await app.inject({ url, headers })
      expect([url, answer.statusCode, answer.json()]).toEqual([
        url,
        403,
        { error: 'Demo mode answers only on this machine, without a proxy.' },
      ])
    }
    expect((await app.inject({ method: 'POST', url: '/nowhere', headers })).statusCode).toBe(403)
  })

  test('refuses a request without a host', async () => {
    const { app } = serve({ mode: 'demo', mount: [hello] })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1')
    socket.end('GET /hello HTTP/1.0\r\n\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('does not stand in the way of a live server', async () => {
    const { app } = serve({ mode: 'live', mount: [hello] })
    const answer = await app.inject({
      url: '/hello',
      headers: { host: 'help.example.com', 'x-forwarded-for': '192.0.2.7' },
    })
    expect(answer.body).toBe('hello')
  })
})
