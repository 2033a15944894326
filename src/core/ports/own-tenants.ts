/** A tenant in which somebody is something, in their words: the same that its card says in the chat. */
export interface OwnTenant {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** What is going on, or stands in the way. */
  readonly text?: string
  readonly canLogIn: boolean
  /** It was handed over to them, and they can accept that: the version for which their press counts (H29). */
  readonly takesOver?: number
}

/** What somebody does with their tenants on their own page, without a chat. `language`: the page's. */
export interface OwnTenants {
  /** Those that wait for their acceptance first. */
  of(personId: string, language: string): Promise<readonly OwnTenant[]>
  /** A way in, made now, for them alone, good for 15 minutes; what they are there is asked when it is opened (X108). Undefined: they cannot log in (any longer). */
  wayIn(
    personId: string,
    tenantId: string,
    language: string,
  ): Promise<{ readonly name: string; readonly url: string } | undefined>
  /** Accepts the hand-over that they were shown. `over`: it went on since, nothing was done. */
  takeOver(personId: string, tenantId: string, seen: number, language: string): Promise<'done' | 'over'>
}
