import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSignIn } from '../../src/core/pages/sign-in.ts'
import { clientNetwork } from '../../src/http/client-network.ts'
import { countKnocks } from '../../src/http/knocks.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createServer, type ServerOptions } from '../../src/http/server.ts'
import { createVisits, takeForms } from '../../src/http/visit.ts'
import { createLog } from '../../src/log.ts'
import { openWorld } from '../prisma/store/world.ts'
import { messages } from '../texts/text-keys.ts'

/** So many are free; the address of the proxy, and of two people behind it. */
const FREE = 60
const [PROXY, ANNA, BEN] = ['10.0.0.5', '203.0.113.7', '198.51.100.9']

let world: Awaited<ReturnType<typeof openWorld>>
/** It moves only where a test says so: what is free comes back by itself. */
let now = new Date('2026-05-12T09:00:00Z')
const passes = (ms: number) => {
  now = new Date(now.getTime() + ms)
}
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.client.attempt.deleteMany())
afterAll(() => world.close())

/** One instance on the common database; every page of it says *here*. */
function serve(trustProxy?: ServerOptions['trustProxy']) {
  const store = { ...world.store, now: async () => now }
  const tell = async () => ({ notices: 0, cards: 0 })
  const signIn = createSignIn({ store, tell, nudge: () => undefined })
  const words = async () => ({
    language: 'en',
    phrase: (key: string, params: object = {}) => `${messages('en')[key]} ${JSON.stringify(params)}`,
    vendor: { name: 'Vendor', ways: [] },
  })
  const auth = { session: async () => undefined } as never
  const visits = createVisits({
    auth,
    accounts: {} as never,
    words,
    publicUrl: 'http://x.example',
    chatIn: async () => undefined,
  })
  const app = createServer({
    log: createLog('silent'),
    mode: 'live',
    checks: {},
    metrics: createMetrics(),
    trustProxy,
    mount: [
      (scope) => {
        takeForms(scope, 'http://x.example')
        countKnocks(scope, { signIn, visits, now: () => store.now() })
        const here = async () => ({ here: true })
        scope.get('/sign-in', here).post('/sign-in/password', here).post('/register', here).get('/a/:token', here)
      },
    ],
  })
  return (remoteAddress: string, forwardedFor?: string, url = '/sign-in/password', method: 'GET' | 'POST' = 'POST') =>
    app.inject({
      method,
      url,
      remoteAddress,
      ...(method === 'POST' ? { payload: 'x=1' } : {}),
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...(forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }),
      },
    })
}

type Asks = ReturnType<typeof serve>
/** Uses up what is free. */
const wearsOut = async (asks: Asks, ...who: readonly [string, string?]) => {
  for (let i = 0; i < FREE + 1; i++) expect((await asks(...who)).statusCode).toBe(200)
}

describe('an address that asks too much', () => {
  it('gets a page that says so, how long, and that nothing was sent; others do not notice; it ends by itself', async () => {
    const asks = serve()
    await wearsOut(asks, ANNA)
    const busy = await asks(ANNA)
    expect(busy.statusCode).toBe(429)
    expect(busy.headers['retry-after']).toBe('60')
    expect(busy.headers['content-security-policy']).toContain("default-src 'none'")
    expect(busy.body).toContain('Nothing was sent')
    expect(busy.body).toContain('href="/sign-in"')
    for (const url of ['/register', '/sign-in/password'])
      expect((await asks(ANNA, undefined, url)).statusCode).toBe(429)
    expect((await asks(ANNA, undefined, `/a/${'x'.repeat(40)}`, 'GET')).statusCode).toBe(429)
    // Whoever reads what to do next may.
    expect((await asks(ANNA, undefined, '/sign-in', 'GET')).statusCode).toBe(200)
    expect((await asks(BEN)).statusCode).toBe(200)
    passes(11_000)
    expect((await asks(ANNA)).statusCode).toBe(200)
    expect((await asks(ANNA)).statusCode).toBe(429)
    passes(11 * 60_000)
    await wearsOut(asks, ANNA)
  })

  it('is counted by all instances together, also at once, and kept as a hash', async () => {
    const [one, other] = [serve(), serve()]
    const answers = await Promise.all(Array.from({ length: FREE + 20 }, (_, i) => (i % 2 ? one : other)(ANNA)))
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(FREE + 1)
    expect(await world.client.attempt.findMany({ select: { key: true } })).toEqual([
      { key: expect.stringMatching(/^knock:[0-9a-f]{64}$/) },
    ])
  })
})

describe('whose address it is', () => {
  it('without TRUST_PROXY the header is nobody’s word: a new one a request changes nothing', async () => {
    const asks = serve()
    for (let i = 0; i < FREE + 1; i++) await asks(ANNA, `192.0.2.${i}`)
    expect((await asks(ANNA, '192.0.2.250')).statusCode).toBe(429)
  })

  it.each([
    ['a number of proxies', 1],
    ['the proxy’s own address', [PROXY]],
    ['its network', ['10.0.0.0/8']],
  ] as const)('behind %s it is what the proxy says, whatever the client says before it', async (_, trusted) => {
    const asks = serve(trusted)
    for (let i = 0; i < FREE + 1; i++) await asks(PROXY, `192.0.2.${i}, ${ANNA}`)
    expect((await asks(PROXY, `192.0.2.250, ${ANNA}`)).statusCode).toBe(429)
    expect((await asks(PROXY, BEN)).statusCode).toBe(200)
  })

  it('whoever comes past the named proxy is not believed', async () => {
    const asks = serve([PROXY])
    for (let i = 0; i < FREE + 1; i++) await asks(ANNA, `192.0.2.${i}`)
    expect((await asks(ANNA, BEN)).statusCode).toBe(429)
    expect((await asks(PROXY, BEN)).statusCode).toBe(200)
  })

  it('this machine is not counted: a proxy on it that nobody named would make everybody one', async () => {
    const asks = serve()
    for (let i = 0; i < FREE + 5; i++) expect((await asks('127.0.0.1')).statusCode).toBe(200)
  })

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', undefined],
    ['127.0.0.9', undefined],
    ['unknown', undefined],
  ])('%s counts as %s', (ip, network) => {
    expect(clientNetwork(ip)).toBe(network)
  })
})
