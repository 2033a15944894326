/** A browser that is signed in. */
export interface WebSession {
  readonly id: string
  readonly personId: string
}

/** How long a browser stays signed in, s; on the real clock. */
export const SESSION_S = 7 * 86_400
