import type { AccountCard } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { masked } from '../domain/address.ts'

/** An account's address for a reader who may not be its owner (B5). */
export const addressWords = (account: AccountCard | undefined): Words =>
  account?.email ? masked(account.email) : text('link-merge.no-address')
