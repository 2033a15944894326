import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What /metrics tells; one registry per call of createMetrics, so tests and servers do not share counts. */
export type Metrics = {
  /** A turn ended. Labels come from our own code, never from what people send. */
  turn(turn: { channel: string; outcome: string; ms: number }): void
  /** What the outbox holds now: waiting rows, rows given up, age of the oldest waiting row. */
  outbox(state: { pending: number; failed: number; oldestMs: number }): void
  /** A press or command had its first answer: that it was heard. */
  acknowledged(press: { channel: string; ms: number }): void
  /** What this process hears of a platform that speaks first: parts that are its own, and how many of them are connected. */
  gateway(state: { held: number; ready: number }): void
  /** A platform refused a request in a way that it counts against us: 401, 403, 429. */
  invalid(request: { channel: string; status: number }): void
  /** The licence source was told something, and did it, refused it, or was away. */
  licence(command: { kind: string; outcome: string }): void
  /** The provisioning system was told something, and did it, is still at it, failed, or was away. */
  provisioning(job: { kind: string; outcome: string }): void
  contentType: string
  /** Everything in Prometheus' text format. */
  expose(): Promise<string>
}

/** Makes the counters of one process, its memory and event loop included. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const turns = new Counter({
    name: 'deskhand_turns_total',
    help: 'Turns taken, by channel and outcome',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'deskhand_turn_seconds',
    help: 'Time from the arrival of a turn to its reply',
    labelNames: ['channel'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const acknowledge = new Histogram({
    name: 'deskhand_acknowledge_seconds',
    help: 'Time from the arrival of a press or command to its first answer; 3 s is too late',
    labelNames: ['channel'],
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3],
    registers,
  })
  const shards = new Gauge({
    name: 'deskhand_gateway_shards',
    help: 'Gateway shards that this process holds, and those of them that are connected',
    labelNames: ['state'],
    registers,
  })
  const invalid = new Counter({
    name: 'deskhand_invalid_requests_total',
    help: 'Requests that a platform refused and counts: 10,000 in 10 minutes get the address banned',
    labelNames: ['channel', 'status'],
    registers,
  })
  const licences = new Counter({
    name: 'deskhand_licence_commands_total',
    help: 'Times the licence source was told something, by what, and whether it did it, refused it, or was away',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const provisioning = new Counter({
    name: 'deskhand_provisioning_calls_total',
    help: 'Times the provisioning system was told something, by what, and whether it did it, is at it, failed, or was away',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  const pending = gauge('deskhand_outbox_pending', 'Outbox rows that wait for delivery')
  const failed = gauge('deskhand_outbox_failed', 'Outbox rows that were given up')
  const oldest = gauge('deskhand_outbox_oldest_seconds', 'Age of the oldest outbox row that waits')

  return {
    turn({ channel, outcome, ms }) {
      turns.inc({ channel, outcome })
      seconds.observe({ channel }, ms / 1000)
    },
    outbox(state) {
      pending.set(state.pending)
      failed.set(state.failed)
      oldest.set(state.oldestMs / 1000)
    },
    acknowledged({ channel, ms }) {
      acknowledge.observe({ channel }, ms / 1000)
    },
    gateway({ held, ready }) {
      shards.set({ state: 'held' }, held)
      shards.set({ state: 'ready' }, ready)
    },
    invalid({ channel, status }) {
      invalid.inc({ channel, status })
    },
    licence({ kind, outcome }) {
      licences.inc({ kind: kind.toLowerCase(), outcome })
    },
    provisioning({ kind, outcome }) {
      provisioning.inc({ kind: kind.toLowerCase(), outcome })
    },
    contentType: registry.contentType,
    expose: () => registry.metrics(),
  }
}
