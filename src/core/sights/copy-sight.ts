import type { Context } from '../context.ts'
import type { CopyCard } from '../ports.ts'
import { seenTenant } from './tenant-sight.ts'

/** A copy of content as somebody may see it now. */
export interface CopySight {
  readonly copy: CopyCard
  /** Begins and ends it: whoever may copy from where it comes from. */
  readonly canCopy: boolean
}

/** The copy of an id for whoever asks; undefined where both its tenants are nothing to them, or it does not exist (X113). */
export async function seenCopy(id: string, ctx: Context): Promise<CopySight | undefined> {
  const copy = id === '' ? undefined : await ctx.reads.tenants.copy(id)
  if (!copy) return undefined
  const from = await seenTenant(copy.from.id, ctx)
  const to = await seenTenant(copy.to.id, ctx)
  return from || to ? { copy, canCopy: from?.can('tenant.copy') === true } : undefined
}
