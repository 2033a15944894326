import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What /metrics tells; one registry per call of createMetrics, so tests and servers do not share counts. */
export type Metrics = {
  /** A turn ended. Labels come from our own code, never from what people send. */
  turn(turn: { channel: string; outcome: string; ms: number }): void
  /** What the outbox holds now: waiting rows, rows given up, age of the oldest waiting row. */
  outbox(state: { pending: number; failed: number; oldestMs: number }): void
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
    contentType: registry.contentType,
    expose: () => registry.metrics(),
  }
}
