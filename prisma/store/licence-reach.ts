import type { LicenceAccountCard } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import type { Tx } from '../client.ts'
import { raise } from './licence-lock.ts'

/** So often in a row the source could not be asked before people are told (G21). */
const TOLD_AFTER = 3
/** An hour, ms: how long what the source said counts as new. */
const FETCH_EVERY_MS = 3_600_000

/** When the source is to be asked again. */
export const nextFetch = (at: Date): Date => new Date(at.getTime() + FETCH_EVERY_MS)

/** The source could be asked; whoever heard that it could not hears that too. */
export async function sourceAnswered(
  tx: Tx,
  { id, fetchFailures }: LicenceAccountCard,
  at: Date,
): Promise<readonly Happening[]> {
  if (fetchFailures === 0) return []
  await raise(tx, id, { fetchFailures: 0 })
  if (fetchFailures < TOLD_AFTER) return []
  return [{ kind: 'licence-source', accountId: id, step: 'back', at: at.toISOString() }]
}

/** The source could not be asked, or does not know the account: told once, with the time of what was first asked in vain. */
export async function sourceFailed(
  tx: Tx,
  { id, fetchFailures }: LicenceAccountCard,
  command: { readonly createdAt: Date },
  asked?: Date,
): Promise<readonly Happening[]> {
  const failures = fetchFailures + 1
  await raise(tx, id, { fetchFailures: failures, ...(asked ? { nextFetchAt: nextFetch(asked) } : {}) })
  if (failures !== TOLD_AFTER) return []
  return [{ kind: 'licence-source', accountId: id, step: 'failed', at: command.createdAt.toISOString() }]
}
