import type { LicenceWorkWrites, LicenceWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import { createOfferWrites } from './licence-offer.ts'
import { createLicenceOrders } from './licence-order.ts'
import { createLicenceSettling } from './licence-settle.ts'
import { createLicenceStates } from './licence-state.ts'

/** What becomes of licences: every one locks its account, asks src/domain, and writes what that says. */
export const createLicenceWrites = (tx: Tx): LicenceWrites & LicenceWorkWrites => ({
  ...createOfferWrites(tx),
  ...createLicenceOrders(tx),
  ...createLicenceSettling(tx),
  ...createLicenceStates(tx),
})
