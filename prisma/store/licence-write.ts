import type { LicenceWorkWrites, LicenceWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'

const later = (): never => {
  throw new Error('is being built')
}

/** What becomes of licences; the account is locked first. */
export const createLicenceWrites = (_tx: Tx): LicenceWrites & LicenceWorkWrites => ({
  receiveOffer: later,
  beginApply: later,
  removeSurplus: later,
  disputeOffer: later,
  settleDispute: later,
  keepBought: later,
  askSource: later,
  keepState: later,
  finishWork: later,
  retryWork: later,
})
