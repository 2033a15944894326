import { GatewayCloseCodes } from 'discord.js'

/**
 * Why a shard is not held any more. `lost`: somebody else may hold it; `token`, `broken`: Discord will not have us, however
 * often we ask; `sharding`: it wants more shards than these.
 */
export type End = 'lost' | 'token' | 'broken' | 'sharding'

/** What a close code says that no new try changes; undefined: the connection comes back by itself. */
export function endOf(code: number): End | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return 'token'
    case GatewayCloseCodes.ShardingRequired:
      return 'sharding'
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.InvalidAPIVersion:
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return 'broken'
  }
}
