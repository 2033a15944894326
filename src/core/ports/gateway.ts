/** How far the events of a shard are handled: with it a chat platform says again what came after. */
export interface ShardSession {
  readonly sessionId: string
  readonly resumeURL: string
  readonly sequence: number
}

/** A shard held by this process alone until `leaseMs` after it last said so. */
export interface ShardLease {
  /** Where whoever held it before stopped. */
  readonly session?: ShardSession
  /** Still held, and handled so far; false: the lease is over, and somebody else may hold it. */
  keep(session: ShardSession | undefined): Promise<boolean>
  /** Whoever comes next goes on from here. */
  release(session: ShardSession | undefined): Promise<void>
}

/** Which process listens to which part of a chat platform's events: one at a time, by the database's clock. */
export interface ShardLeases {
  readonly leaseMs: number
  /** What is held now, by whomever. */
  held(): Promise<readonly { readonly shard: number; readonly of: number }[]>
  /** Takes a shard nobody holds; undefined: somebody does, or somebody holds one of another number of shards. */
  take(shard: number, of: number): Promise<ShardLease | undefined>
  /** Whether a session may be begun now; of all processes one is told so at a time (`lane`), and not again for 5 s. */
  mayBegin(lane: number): Promise<boolean>
}
