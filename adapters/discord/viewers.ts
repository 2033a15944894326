import { OverwriteType, PermissionFlagsBits } from 'discord.js'

/** What one guild and one of its channels say about who sees what. */
export interface Sight {
  readonly guild: { readonly id: string; readonly owner_id: string }
  readonly roles: readonly { readonly id: string; readonly permissions: string }[]
  /** Of the channel; a thread has its parent's. */
  readonly overwrites: readonly {
    readonly id: string
    readonly type: number
    readonly allow: string
    readonly deny: string
  }[]
}

/**
 * Whether somebody sees the channel, by Discord's own order: owner and administrators always; otherwise what everybody
 * and their roles may, changed by the channel for everybody, then for their roles together, then for themselves.
 */
export function seesChannel(member: { readonly id: string; readonly roles: readonly string[] }, sight: Sight): boolean {
  const { guild, roles, overwrites } = sight
  if (member.id === guild.owner_id) return true
  // The role of everybody has the guild's own id.
  const held = new Set([guild.id, ...member.roles])
  const base = bitsOf(roles.filter(({ id }) => held.has(id)).map(({ permissions }) => permissions))
  if (base & PermissionFlagsBits.Administrator) return true

  const ofRoles = overwrites.filter(({ type }) => type === OverwriteType.Role)
  const layers = [
    ofRoles.filter(({ id }) => id === guild.id),
    ofRoles.filter(({ id }) => id !== guild.id && held.has(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === member.id),
  ]
  const may = layers.reduce(
    (before, layer) => (before & ~bitsOf(layer.map(({ deny }) => deny))) | bitsOf(layer.map(({ allow }) => allow)),
    base,
  )
  return (may & PermissionFlagsBits.ViewChannel) !== 0n
}

const bitsOf = (permissions: readonly string[]): bigint => permissions.reduce((all, one) => all | BigInt(one), 0n)
