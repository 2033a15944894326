import type { FieldChange } from './ticket.ts'

/** What the rules need to know of a draft that its owner may forward or has forwarded (DOMAIN K2, §3.4). */
export interface DraftFacts {
  /** Person id; absent while the owner is not registered. */
  readonly ownerId?: string
  /** The company whose super-users may send it. */
  readonly companyId?: string
  /** Person ids of the super-users it was forwarded to last. */
  readonly forwardedTo: readonly string[]
}

/** What becomes of a forwarded draft (DOMAIN §3.3 Draft); the last two are the clock's. */
export const DRAFT_STEPS = [
  'forwarded',
  'taken-back',
  'withdrawn',
  'asked',
  'edited',
  'solved',
  'sent',
  'nobody-left',
  'expired',
] as const

/** One step of a forwarded draft. `byId`: a person; absent where it was the clock. `text`: what was said with it. */
export interface DraftStep {
  readonly kind: (typeof DRAFT_STEPS)[number]
  readonly byId?: string
  readonly at: Date
  readonly text?: string
  /** What a super-user changed before sending it. */
  readonly fields?: readonly FieldChange[]
}

/** How long a forwarded draft waits for somebody to send it, from the last forwarding on. */
export const FORWARDED_DAYS = 14

/** What the clock does to a draft that waits: its time is over, or none of those it was forwarded to can send it any more. */
export function lapse(
  { expiresAt, forwardedTo }: DraftFacts & { readonly expiresAt: Date },
  superUserIds: readonly string[],
  now: Date,
): 'expired' | 'nobody-left' | undefined {
  if (expiresAt <= now) return 'expired'
  return forwardedTo.some((id) => superUserIds.includes(id)) ? undefined : 'nobody-left'
}

/** `d 300`, `D300`, `d-300` → `D-300`; undefined if it is no draft's number. */
export function draftNumber(said: string): string | undefined {
  const found = /^\s*d\s*-?\s*(\d{1,9})\s*$/i.exec(said)
  return found ? `D-${Number(found[1])}` : undefined
}
