import type { Happening } from '../../domain/happening.ts'
import type { Left, Tell } from '../delivery/tell.ts'
import type { Log } from '../log.ts'
import { onceMore } from '../once-more.ts'
import { type LicenceSource, type LicenceWork, type ReadLicence, SourceUnavailable, type Store } from '../ports.ts'
import { askSource, type SourceAnswer } from './ask-source.ts'
import { watchOffers } from './licence-news.ts'
import { createWorkLanes } from './work-lanes.ts'

/** Longer than a source may take for an answer: whoever died with a command in hand does not hold it up for long. */
const LEASE_MS = 45_000
/** Accounts that are worked on at once. */
const LANES = 4

/** A first pause, doubled with every failure, up to the longest, ms. Nobody waits for the hourly look. */
const PAUSE = { firstMs: 60_000, longestMs: 3_600_000 }
/** The same where somebody waits for what they pressed, be it this command or one behind it. */
const AWAITED = { firstMs: 15_000, longestMs: 600_000 }

/** How a command ended: with the source's word, or without it. */
export type Worked = 'done' | 'refused' | 'away'

/** What the worker needs; `onWorked` is told how each command ended. */
export interface LicenceWorkOptions {
  readonly store: Pick<Store, 'transaction' | 'licenceWork' | 'now'>
  readonly source: LicenceSource | undefined
  readonly read: (licence: string, now: Date) => Promise<ReadLicence>
  readonly tell: Tell
  readonly log: Log
  /** Something was told just now. */
  readonly nudge?: (left: Left) => void
  readonly onWorked?: (kind: LicenceWork['kind'], outcome: Worked) => void
}

/**
 * Carries out what the licence source was told (DOMAIN §1.G): a command is leased, the source is called outside of any
 * transaction, and what it said becomes true in one, with the news of it. Whoever dies in between leaves the command to
 * the next, under the same id, so that the source does it once. Without a source everything is refused, in words.
 */
export function createLicenceWork(o: LicenceWorkOptions) {
  async function take(limit: number): Promise<readonly LicenceWork[]> {
    try {
      return await o.store.licenceWork.takeWork(await o.store.now(), LEASE_MS, limit)
    } catch (error) {
      o.log.warn({ error: String(error) }, 'licence work could not be looked for')
      return []
    }
  }

  async function carryOut(work: LicenceWork): Promise<void> {
    const answer = await askSource(o.source, work).catch(away)
    try {
      await onceMore(() => settle(work, answer))
    } catch (error) {
      // The lease ends, and the source says the same again.
      o.log.warn({ command: work.id, error: String(error) }, 'what the licence source said could not be kept')
      return
    }
    o.onWorked?.(work.kind, answer.kind)
  }

  function away(error: unknown): SourceAnswer {
    const reason = error instanceof Error ? error.message : String(error)
    if (error instanceof SourceUnavailable) o.log.info({ reason }, 'the licence source is away')
    else o.log.error({ reason }, 'the licence source could not be asked')
    return { kind: 'away', reason }
  }

  async function settle({ id, accountId, attempts }: LicenceWork, answer: SourceAnswer): Promise<void> {
    const now = await o.store.now()
    const state = answer.kind === 'away' ? undefined : answer.state
    const read = state?.licence === undefined ? undefined : await o.read(state.licence, now)
    if (read && !read.ok)
      o.log.warn({ account: accountId, problem: read.problem.kind }, 'the licence source has a licence that is none')
    const left = await o.store.transaction(async (tx) => {
      const newsOf = await watchOffers(tx, accountId)
      const happened: Happening[] = []
      let arrivedId: string | undefined
      if (answer.kind === 'away') {
        const working = (await tx.licences.account(accountId))?.working ?? []
        const { firstMs, longestMs } = working.every((waits) => waits === 'FETCH') ? PAUSE : AWAITED
        const pauseMs = Math.min(longestMs, firstMs * 2 ** Math.min(attempts, 20))
        happened.push(...(await tx.write.retryWork(id, new Date(now.getTime() + pauseMs), answer.reason)))
      } else {
        happened.push(...(await tx.write.finishWork(id, outcomeOf(answer), now)))
        if (state) happened.push(...(await tx.write.keepState(accountId, state, now)))
      }
      // A new licence is judged by how things are now, so it comes last.
      if (state && read?.ok) {
        const { offer, jws } = read
        const received = await tx.write.receiveOffer(accountId, offer, { jws, source: 'WEB' }, { at: now })
        if (received.kind === 'received') arrivedId = received.offerId
        // It was activated in the product before anybody here heard of it.
        if (arrivedId && state.revision >= offer.revision)
          happened.push(...(await tx.write.keepState(accountId, state, now)))
      }
      const { news, changed } = await newsOf(arrivedId)
      return o.tell(tx, { happened: [...happened, ...news], by: undefined, now, changed })
    })
    o.nudge?.(left)
  }

  return createWorkLanes({ lanes: LANES, take, carryOut })
}

const outcomeOf = (answer: Exclude<SourceAnswer, { kind: 'away' }>) =>
  answer.kind === 'done'
    ? { kind: 'done' as const }
    : { kind: 'refused' as const, reason: answer.reason, ...(answer.users ? { users: answer.users } : {}) }
