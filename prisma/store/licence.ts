import type { LicenceReads, LicenceWorkReads, LicenceWorkWrites, LicenceWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'

const later = (): never => {
  throw new Error('is being built')
}

/** Licences for users of a product, whoever may see them. */
export const createLicenceReads = (_db: Client | Tx): LicenceReads => ({
  accounts: async () => [],
  account: async () => undefined,
  offer: async () => undefined,
  offers: async () => [],
  disputed: async () => [],
  usedBy: async () => [],
  command: async () => undefined,
})

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

/** What the source is to be told now. */
export const createLicenceWork = (_client: Client): LicenceWorkReads => ({
  takeWork: async () => [],
  fetchDue: async () => [],
})
