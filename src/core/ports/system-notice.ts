import type { Localised } from '../words.ts'
import type { Doer } from './doer.ts'
import type { Named } from './named.ts'

/** Something every administrator of every tenant has to hear of (H22). */
export interface SystemNoticeCard {
  readonly id: string
  readonly version: number
  readonly kind: 'OUTAGE' | 'SECURITY' | 'COST'
  readonly status: 'DRAFT' | 'SENT'
  readonly text: Localised
  readonly writtenBy: Named
  readonly sentBy?: Named
  readonly sentAt?: Date
  /** How many it went to, each by chat and by mail. */
  readonly audience: number
  /** Deliveries by what became of them. */
  readonly receipts: { readonly chat: Receipts; readonly mail: Receipts }
}

/** How many of those it went to have a notice. */
export interface Receipts {
  readonly sent: number
  readonly waiting: number
  /** Given up. */
  readonly failed: number
  /** They have no such way: no chat with us, or no address that takes mail. */
  readonly without: number
}

/** Notices to every administrator, and whom they reach. */
export interface SystemNoticeReads {
  /** With its receipts, which are counted. */
  get(id: string): Promise<SystemNoticeCard | undefined>
  /** What each of thousands reads of one that was sent: nothing is counted. */
  told(id: string): Promise<Pick<SystemNoticeCard, 'kind' | 'text'> | undefined>
  /** The newest first. */
  list(): Promise<readonly SystemNoticeCard[]>
  /** Ids of all active administrators of tenants that are there, each once; `byMail`: their address holds. */
  audience(): Promise<readonly { readonly personId: string; readonly byMail: boolean }[]>
}

/** Writing and sending such a notice. */
export interface SystemNoticeWrites {
  writeNotice(notice: { readonly kind: SystemNoticeCard['kind']; readonly text: Localised }, by: Doer): Promise<string>
  /** Sends a draft once; false: it is sent. */
  sendNotice(id: string, audience: number, by: Doer): Promise<boolean>
}
