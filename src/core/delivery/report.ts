import type { Happening, Mailed } from '../../domain/happening.ts'
import type { Insist } from '../insist.ts'
import type { OutboxRow, Store, Undelivered } from '../ports.ts'
import { createBounce } from './bounce.ts'
import { noticeOf } from './notice-of.ts'
import { type Fate, mailedAs } from './outcome.ts'
import type { Tell } from './tell.ts'

/** Tells those who wait for it, or can do something about it, what became of a notice. `onTold`: there is more to deliver. */
export function createReport({
  store,
  tell,
  insist,
  onTold,
}: {
  store: Store
  tell: Tell
  insist: Insist
  onTold: () => void
}) {
  const bounce = createBounce({ store, tell })

  async function arrived(row: OutboxRow, now: Date): Promise<void> {
    if (isAwaited(row)) await toSenders(row, now, 'delivered')
  }

  async function failed(row: OutboxRow, now: Date, fate: Fate, error: Undelivered): Promise<void> {
    if (isForPartner(row)) {
      // Said once; the tries in between only make noise.
      if (fate.status === 'PENDING' && row.attempts > 0) return
      await toSenders(row, now, mailedAs(fate, error), new Date(now.getTime() + fate.waitMs))
    } else if (fate.status === 'DEAD' && (await insist(() => bounce(row, now)))) onTold()
    // What could not be shown to agents is not shown to them again, and what is private never is.
    else if (fate.status !== 'PENDING' && isForDesk(noticeOf(row).happening))
      await told({ kind: 'undelivered', row: row.id }, now)
  }

  /** Those who sent a ticket to their partner hear what became of the mail (T10). */
  async function toSenders(row: OutboxRow, now: Date, outcome: Mailed, nextTryAt?: Date): Promise<void> {
    if (!isForPartner(row) || noticeOf(row).happening.kind !== 'ticket') return
    const next =
      (outcome === 'refused' || outcome === 'delayed') && nextTryAt ? { nextTryAt: nextTryAt.toISOString() } : {}
    await told({ kind: 'mailed', row: row.id, outcome, ...next }, now)
  }

  async function told(happening: Happening, now: Date): Promise<void> {
    await insist(() => store.transaction((tx) => tell(tx, { happened: [happening], by: undefined, now })))
    onTold()
  }

  return { arrived, failed }
}

/** The mail that brings a ticket to its partner. */
export const isForPartner = (row: OutboxRow): boolean => noticeOf(row).recipient.reason === 'partner'

/** Whether agents can do something about it: somebody's own account is no matter of theirs. */
function isForDesk({ kind }: Happening): boolean {
  switch (kind) {
    case 'ticket':
    case 'promise':
    case 'file-lost':
    case 'draft':
    case 'mailed':
    case 'invited':
    case 'claim':
    case 'access':
    case 'seat':
    case 'amendment':
    case 'contract':
    case 'key':
    case 'offer':
    case 'licence-use':
    case 'licence-full':
    case 'licence-end':
    case 'licence-source':
    case 'tenant':
    case 'copy':
    case 'cost':
    case 'system-notice':
      return true
    case 'undelivered':
    case 'account-link':
    case 'registered':
    case 'member':
    case 'security':
    case 'link-code':
    case 'link-asked':
      return false
  }
}

/** The mail that brings a ticket to its partner, or one that was refused before: somebody waits to hear of it. */
const isAwaited = (row: OutboxRow): boolean => {
  const { happening } = noticeOf(row)
  return (happening.kind === 'ticket' && happening.seq === 1) || row.lastError !== undefined
}
