import { afterEach, expect, test } from 'vitest'
import { demoClock } from '../../src/http/demo-clock.ts'
import { createMetrics } from '../../src/http/metrics.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog } from '../../src/log.ts'

const noon = Date.UTC(2026, 10, 22, 12)
let moved: number[] = []
const clock = demoClock(async (ms) => {
  moved.push(ms)
  return new Date(noon + ms)
})
const app = createServer({
  log: createLog('silent'),
  mode: 'demo',
  checks: {},
  metrics: createMetrics(),
  mount: [clock],
})
const post = (payload: unknown) => app.inject({ method: 'POST', url: '/demo/clock', payload: payload as object })

afterEach(() => {
  moved = []
})

test('PT12H moves the clock by twelve hours and says what time it is', async () => {
  const answer = await post({ advance: 'PT12H' })
  expect([answer.statusCode, answer.json()]).toEqual([200, { now: '2026-11-23T00:00:00.000Z' }])
  expect(moved).toEqual([12 * 3_600_000])
})

test.each([
  ['PT1S', 1_000],
  ['PT90M', 5_400_000],
  ['P1DT2H3M4S', 86_400_000 + 2 * 3_600_000 + 3 * 60_000 + 4_000],
  ['P2W', 14 * 86_400_000],
  ['P1M', 30 * 86_400_000],
  ['P1Y', 365 * 86_400_000],
  ['P365D', 365 * 86_400_000],
])('%s is %i ms', async (advance, ms) => {
  expect((await post({ advance })).statusCode).toBe(200)
  expect(moved).toEqual([ms])
})

test.each([
  {},
  [],
  null,
  { advance: 12 },
  { advance: '' },
  { advance: 'P' },
  { advance: 'PT' },
  { advance: 'P1DT' },
  { advance: '12H' },
  { advance: 'PT0S' },
  { advance: '-PT1H' },
  { advance: 'PT-1H' },
  { advance: 'P366D' },
  { advance: 'P2Y' },
  { advance: 'PT1H ' },
  { advance: 'pt12h' },
  { advance: `PT${'9'.repeat(30)}H` },
])('%j moves nothing and says what to send', async (payload) => {
  const answer = await post(payload)
  expect([answer.statusCode, answer.json()]).toEqual([
    400,
    { error: 'Send {"advance":"PT12H"}: an ISO 8601 duration longer than nothing and at most one year.' },
  ])
  expect(moved).toEqual([])
})
