/** Issuers by the name in their path. */
export const ISSUERS = ['microsoft', 'google', 'discord'] as const
/** An issuer as the paths of its pages name it. */
export type IssuerName = (typeof ISSUERS)[number]

/** Seconds that somebody may take at the issuer's. */
export const AWAY_S = 600
