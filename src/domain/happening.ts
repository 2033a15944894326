import type { Role } from './person.ts'

/** Something people have to hear of. The outbox keeps it by name; it is worded at delivery, for each reader (DESIGN §2). */
export type Happening =
  /** An event of a ticket: created, asked, replied, resolved, handed … */
  | { readonly kind: 'ticket'; readonly number: string; readonly seq: number }
  /** 80 % of the time to the first answer have passed (agents), or all of it. `dueAt`, ISO 8601: when it was due; it may move. */
  | { readonly kind: 'promise'; readonly number: string; readonly dueAt: string; readonly isOver: boolean }
  /** A file that was too slow for its turn never came to its ticket. `personId`: who sent it. */
  | { readonly kind: 'file-lost'; readonly number: string; readonly file: string; readonly personId: string }
  /** An ordinary user's draft goes to its super-users (T3), comes back to its owner, or its time is over. Sent: the ticket tells. */
  | { readonly kind: 'draft'; readonly run: string; readonly step: 'forwarded' | 'returned' | 'expired' }
  /** What became of the mail that brings a ticket to its partner, for those who sent it (T10). */
  | { readonly kind: 'mailed'; readonly row: string; readonly outcome: Mailed; readonly nextTryAt?: string }
  /** A delivery that finally failed, for agents. */
  | { readonly kind: 'undelivered'; readonly row: string }
  /** A mailed link was asked for. The row is the same for known and unknown addresses: what leaves is decided at delivery (B9, X49). */
  | {
      readonly kind: 'account-link'
      readonly purpose: 'CONFIRM_EMAIL' | 'SIGN_IN' | 'RESET' | 'SET_PASSWORD'
      readonly email: string
      /** The chat that asked. */
      readonly identityId?: string
      /** Whose account it is about, where that was known when it was asked for. */
      readonly personId?: string
      /** The language of the page on which it was asked for. */
      readonly locale?: string
      readonly run: string
    }
  /** Somebody was asked to join a company. */
  | { readonly kind: 'invited'; readonly invitationId: string }
  /** Registered or signed in on a page: the chat where it began says who they are and by which method (B1, B7). */
  | { readonly kind: 'registered'; readonly personId: string; readonly identityId: string; readonly method: Method }
  /** Something about the safety of an account; `at`: ISO 8601, `identityId`: the chat it is about or where it was done. */
  | {
      readonly kind: 'security'
      readonly personId: string
      readonly what: SecurityNews
      readonly identityId?: string
      /** Where to mail it instead of the account's address: the one that was changed (X57). */
      readonly email?: string
      readonly at: string
    }
  /** The chat that asked for a code is shown it; the code is made at delivery (B14). */
  | { readonly kind: 'link-code'; readonly codeId: string }
  /** The first chat is asked whether the one in which its code was entered may join (X41). */
  | { readonly kind: 'link-asked'; readonly codeId: string }
  /** Somebody says they belong to a company that their address does not prove (X46). */
  | { readonly kind: 'claim'; readonly claimId: string }
  /** Somebody got a role at a company, or lost one. `at`: ISO 8601. */
  | {
      readonly kind: 'member'
      readonly personId: string
      readonly companyId: string
      readonly role: Role
      readonly step: 'added' | 'ended'
      readonly at: string
    }
  /** A request for a seat moved on, or the clock wants something of it; `version`: its state then, so that each is told once. */
  | { readonly kind: 'access'; readonly request: string; readonly step: AccessNews; readonly version: number }
  /** Somebody's seat: given, its period begins, ends in two days or is over, or it was ended before. */
  | {
      readonly kind: 'seat'
      readonly assignmentId: string
      readonly step: 'given' | 'began' | 'ending' | 'ended' | 'taken-back' | 'revoked' | 'left'
    }
  /** Another limit was asked for, signed, in force, or not agreed. */
  | {
      readonly kind: 'amendment'
      readonly id: string
      readonly step: 'requested' | 'quoted' | 'signed' | 'applied' | 'rejected' | 'withdrawn'
    }
  /** A contract that licences need was asked for, or is signed. */
  | { readonly kind: 'contract'; readonly contractId: string; readonly step: 'wanted' | 'signed' }
  /** A key of an installation; `version`: its state then. `reminder`: a task is still open after a day. */
  | { readonly kind: 'key'; readonly keyId: string; readonly step: KeyNews; readonly version: number }
  /** A licence change of an account; `version`: the account's then. */
  | { readonly kind: 'offer'; readonly offerId: string; readonly step: OfferNews; readonly version: number }
  /** A licence was taken from somebody in the product, by whoever pressed; `kept`: the source did not let it happen, for whoever pressed. */
  | {
      readonly kind: 'licence-use'
      readonly commandId: string
      readonly userRef: string
      readonly step: 'removed' | 'kept'
    }
  /** A licence of an account gets full, before it hurts. */
  | {
      readonly kind: 'licence-full'
      readonly accountId: string
      readonly licenceType: string
      readonly level: 'nearly-full' | 'full'
      /** ISO 8601. */
      readonly at: string
    }
  /** An account's licence ends soon, is in its grace time, or has ended; `until`, ISO 8601: its end, or the grace's. */
  | {
      readonly kind: 'licence-end'
      readonly accountId: string
      readonly step: 'soon' | 'grace' | 'over'
      readonly until: string
    }
  /** Its source could not be asked for a while (G21), or can again. */
  | {
      readonly kind: 'licence-source'
      readonly accountId: string
      readonly step: 'failed' | 'back'
      readonly at: string
    }
  /** Something about a tenant; `version`: its state then. `roleId`: whose role it is about. */
  | {
      readonly kind: 'tenant'
      readonly tenantId: string
      readonly step: TenantNews
      readonly version: number
      readonly roleId?: string
    }
  /** What a copy would do is known, or it is done, or not possible. */
  | { readonly kind: 'copy'; readonly copyId: string; readonly step: 'copied' | 'failed'; readonly version: number }
  /** Costs were accepted (mail with the conditions, administrators), or end. */
  | { readonly kind: 'cost'; readonly orderId: string; readonly step: 'active' | 'cancelled' }
  /** The vendor tells every administrator (H22). */
  | { readonly kind: 'system-notice'; readonly noticeId: string }

/**
 * What people hear of a request for a seat. `revoked`: the replaced person took their seat back before it was accepted;
 * `bounced`: the invitation's mail came back; `wanted`: all invitations were sent, and another is asked for.
 */
export type AccessNews =
  | 'submitted'
  | 'asked'
  | 'answered'
  | 'agreed'
  | 'objected'
  | 'overruled'
  | 'blocked'
  | 'unblocked'
  | 'approved'
  | 'rejected'
  | 'withdrawn'
  | 'revoked'
  | 'lapsed'
  | 'accepted'
  | 'bounced'
  | 'wanted'
  | 'expiring'
  | 'expired'
  | 'first-reminder'
  | 'second-reminder'
  | 'escalated'

/** `invited`: the mail with the link (recipient `mail:`); `unreachable`: nobody of the customer can be told by mail (INV-61). */
export type TenantNews =
  /** The vendor's agents prepared it, and its partner is asked to agree. */
  | 'proposed'
  /** What was prepared for a partner: they do not want it, or have not said so for a while. */
  | 'declined'
  | 'unanswered'
  | 'made'
  | 'failed'
  | 'abandoned'
  | 'to-configure'
  | 'configured'
  | 'invited'
  | 'confirmed'
  | 'bounced'
  | 'admin-left'
  | 'role-changed'
  | 'handed-over'
  | 'accepted'
  | 'unreachable'
  | 'suspended'
  | 'resumed'
  | 'archived'

/** What people hear of a licence key (INV-42, T11); `reminder`: tasks of its activation are still open. */
export type KeyNews = 'issued' | 'active' | 'superseded' | 'revoked' | 'exposed' | 'reminder'

/** `refused`: the source did not apply it, and it waits again. */
export type OfferNews = 'available' | 'applied' | 'applied-itself' | 'refused' | 'disputed' | 'reconfirmed' | 'replaced'

/** How somebody showed who they are. */
export type Method = 'MICROSOFT' | 'GOOGLE' | 'DISCORD' | 'EMAIL' | 'PASSWORD'

/** What an owner has to hear of, wherever they can be reached. */
export type SecurityNews =
  | 'password-changed'
  | 'chat-linked'
  | 'chat-unlinked'
  /** Two accounts became one (X57). */
  | 'accounts-merged'
  | 'sign-in-method'
  | 'email-changed'
  | 'locked'
  | 'unlocked'

/** `refused` by the mailbox, or `delayed` on the way: tried again later; `gave-up`: after 24 hours; `unsure`: taken, but never confirmed. */
export type Mailed = 'delivered' | 'refused' | 'delayed' | 'gave-up' | 'unsure'
