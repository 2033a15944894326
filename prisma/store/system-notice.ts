import type { SystemNoticeReads, SystemNoticeWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { notBuilt } from './not-built.ts'

/** What every administrator is told. */
export const createSystemNoticeReads = (_db: Client | Tx): SystemNoticeReads => notBuilt('systemNotices')

/** Writes and sends it. */
export const createSystemNoticeWrites = (_tx: Tx): SystemNoticeWrites => ({}) as SystemNoticeWrites
