/** To whom: a person, one chat of theirs (or of somebody not registered), a registered channel, or an address. */
export type Addressee = `person:${string}` | `identity:${string}` | `channel:${string}` | `mail:${string}`

/** One of those who are told, and why, which is part of what they read. */
export interface Recipient {
  readonly to: Addressee
  /** What has to come both ways is two recipients, one a way; otherwise the chat, and the mail where no chat takes it. */
  readonly by?: 'chat' | 'mail'
  /** Said only where it can stand in a thread below the record's card. */
  readonly isBelow?: true
  readonly reason:
    | 'requester'
    | 'author'
    | 'submitter'
    | 'share'
    | 'owner'
    | 'agents'
    | 'super-user'
    | 'partner'
    /** Those who answer for the partner that a ticket came to, or left (X68). */
    | 'new-partner'
    | 'former-partner'
    /** It is about the reader's own account. */
    | 'account'
    | 'invited'
    /** Runs this Deskhand. */
    | 'admin'
    /** Asks for a seat, or for more of them. */
    | 'applicant'
    /** Decides about requests for seats. */
    | 'approver'
    /** Somebody takes their place. */
    | 'replaced'
    /** Has the seat. */
    | 'holder'
    /** Looks after a customer's own people. */
    | 'company-admin'
    /** Signs agreements. */
    | 'sales'
    /** Sees to a company's licences. */
    | 'licence-admin'
    /** Is named on an installation's licence. */
    | 'licence-contact'
    /** Uses a licence. */
    | 'licence-user'
    /** Issues keys. */
    | 'licence-support'
    /** Made a tenant. */
    | 'tenant-creator'
    /** Looks after the tenants of a partner. */
    | 'tenant-partner'
    /** Is an administrator of a tenant, for its customer. */
    | 'tenant-admin'
    /** Configures what is not standard. */
    | 'service'
    /** Accepted costs. */
    | 'accepter'
}
