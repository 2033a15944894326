import type { Mailed } from '../../domain/happening.ts'
import { type OutboxRow, Undelivered } from '../ports.ts'

/** What becomes of a row whose delivery did not happen, or may not have. */
export interface Fate {
  readonly status: 'PENDING' | 'AMBIGUOUS' | 'DEAD'
  /** Until the next try, ms. */
  readonly waitMs: number
  readonly error: string
}

/** Tries of a delivery that can be tried again; then it is given up and shown as dead. */
const MAX_ATTEMPTS = 12
/** Longest wait between two tries, ms. */
const LONGEST_MS = 3_600_000

/**
 * Tried again is only what surely did not arrive; what may have arrived stays as it is (INV-72). An error that is no
 * `Undelivered` came before anything was sent.
 */
export function fateOf(error: unknown, { attempts }: Pick<OutboxRow, 'attempts'>): Fate {
  const outcome = error instanceof Undelivered ? error.outcome : 'retry'
  const told = error instanceof Undelivered ? error.retryAfterMs : undefined
  const isOver = outcome === 'never' || attempts + 1 >= MAX_ATTEMPTS
  return {
    status: outcome === 'ambiguous' ? 'AMBIGUOUS' : isOver ? 'DEAD' : 'PENDING',
    waitMs: told ?? Math.min(1_000 * 2 ** (attempts + 1), LONGEST_MS),
    error: String(error),
  }
}

const MINUTE_MS = 60_000
/** Between the tries of a mail to a partner's mailbox: growing, 24 hours together (T10). The ticket has no other way. */
const PARTNER_WAITS_MS = [30, 60, 90, 180, 360, 720].map((minutes) => minutes * MINUTE_MS)

/** The same for the mail that brings a ticket to its partner: what was refused is tried again for 24 hours. */
export function fateOfPartnerMail(error: Undelivered, { attempts }: Pick<OutboxRow, 'attempts'>): Fate {
  const waitMs = PARTNER_WAITS_MS[attempts]
  const status = error.outcome === 'ambiguous' ? 'AMBIGUOUS' : waitMs === undefined ? 'DEAD' : 'PENDING'
  return { status, waitMs: waitMs ?? 0, error: String(error) }
}

/** What those who sent the ticket read of it. */
export function mailedAs({ status }: Fate, { outcome }: Undelivered): Mailed {
  if (status === 'AMBIGUOUS') return 'unsure'
  if (status === 'DEAD') return 'gave-up'
  return outcome === 'never' ? 'refused' : 'delayed'
}
