import { expect, test } from 'vitest'
import { createMetrics } from '../../src/http/metrics.ts'

test('turns are counted and timed by channel and outcome', async () => {
  const metrics = createMetrics()
  metrics.turn({ channel: 'teams', outcome: 'done', ms: 20 })
  metrics.turn({ channel: 'teams', outcome: 'failed', ms: 400 })
  metrics.turn({ channel: 'discord', outcome: 'done', ms: 3 })
  const text = await metrics.expose()
  expect(text).toContain('deskhand_turns_total{channel="teams",outcome="done"} 1')
  expect(text).toContain('deskhand_turns_total{channel="teams",outcome="failed"} 1')
  expect(text).toContain('deskhand_turn_seconds_bucket{le="0.025",channel="teams"} 1')
  expect(text).toContain('deskhand_turn_seconds_count{channel="teams"} 2')
  expect(text).toContain('deskhand_turn_seconds_sum{channel="teams"} 0.42')
})

test('the outbox shows its latest state', async () => {
  const metrics = createMetrics()
  metrics.outbox({ pending: 9, failed: 0, oldestMs: 0 })
  metrics.outbox({ pending: 2, failed: 1, oldestMs: 4500 })
  const text = await metrics.expose()
  expect(text).toMatch(/^deskhand_outbox_pending 2$/m)
  expect(text).toMatch(/^deskhand_outbox_failed 1$/m)
  expect(text).toMatch(/^deskhand_outbox_oldest_seconds 4\.5$/m)
})

test('it shows how fast presses are acknowledged, what is heard of the gateway and what was refused', async () => {
  const metrics = createMetrics()
  metrics.acknowledged({ channel: 'discord', ms: 40 })
  metrics.acknowledged({ channel: 'discord', ms: 1_600 })
  metrics.gateway({ held: 2, ready: 2 })
  metrics.gateway({ held: 2, ready: 1 })
  metrics.invalid({ channel: 'discord', status: 403 })
  metrics.invalid({ channel: 'discord', status: 403 })
  const text = await metrics.expose()
  expect(text).toContain('deskhand_acknowledge_seconds_bucket{le="0.05",channel="discord"} 1')
  expect(text).toContain('deskhand_acknowledge_seconds_bucket{le="2",channel="discord"} 2')
  expect(text).toContain('deskhand_gateway_shards{state="held"} 2')
  expect(text).toContain('deskhand_gateway_shards{state="ready"} 1')
  expect(text).toContain('deskhand_invalid_requests_total{channel="discord",status="403"} 2')
})

test('what the licence source was told is counted by what and how it ended', async () => {
  const metrics = createMetrics()
  for (const outcome of ['away', 'away', 'done']) metrics.licence({ kind: 'APPLY', outcome })
  const text = await metrics.expose()
  expect(text).toContain('deskhand_licence_commands_total{kind="apply",outcome="away"} 2')
  expect(text).toContain('deskhand_licence_commands_total{kind="apply",outcome="done"} 1')
})

test('what the provisioning system was told is counted likewise', async () => {
  const metrics = createMetrics()
  for (const outcome of ['waits', 'waits', 'done']) metrics.provisioning({ kind: 'CREATE', outcome })
  const text = await metrics.expose()
  expect(text).toContain('deskhand_provisioning_calls_total{kind="create",outcome="waits"} 2')
  expect(text).toContain('deskhand_provisioning_calls_total{kind="create",outcome="done"} 1')
})

test('two servers in one process do not share counts, and both tell of the process', async () => {
  const [one, other] = [createMetrics(), createMetrics()]
  one.turn({ channel: 'teams', outcome: 'done', ms: 1 })
  expect(await other.expose()).not.toContain('channel="teams"')
  for (const metrics of [one, other]) expect(await metrics.expose()).toContain('process_resident_memory_bytes')
})
