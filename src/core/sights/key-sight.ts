import { type Ending, endingOf, isLive, type Progress, progressOf } from '../../domain/activation-state.ts'
import type { Subject } from '../../domain/permission.ts'
import type { Context } from '../context.ts'
import type { ActivationGuide, Installation, KeyCard } from '../ports.ts'
import { licenceRecord, mayWith } from './licence-sight.ts'

/** What was issued for an installation as one reader may see it, and what they may do about it. */
export interface KeySight {
  readonly installation: Installation
  readonly key: KeyCard
  readonly guides: readonly ActivationGuide[]
  readonly progress: Progress
  /** Undefined: far from its end. */
  readonly ending: Ending | undefined
  /** It is this key that counts. */
  readonly isLive: boolean
  /** The licence contact and the licence admins see the key itself, once and in private (F11). */
  readonly canShow: boolean
  readonly canBreakGlass: boolean
  readonly canTick: boolean
  readonly canRevoke: boolean
  readonly now: Date
}

/** What decides who may do something with a key. */
export const keySubject = (sight: Pick<KeySight, 'installation'> | undefined): Subject =>
  sight ? licenceRecord(sight.installation) : { kind: 'nothing' }

/** A key by its id, for whoever may know of it; undefined for everybody else. */
export async function seenKey(id: string, ctx: Context): Promise<KeySight | undefined> {
  const installation = id === '' ? undefined : await ctx.reads.activation.ofKey(id)
  return installation && keyOf(installation, id, ctx)
}

/** One of an installation's keys, see `seenKey`. */
export async function keyOf(installation: Installation, id: string, ctx: Context): Promise<KeySight | undefined> {
  const key = installation.keys.find((one) => one.id === id)
  if (!key || !seesInstallation(installation, ctx)) return undefined
  return {
    installation,
    key,
    guides: await ctx.reads.activation.guides(),
    progress: progressOf(key),
    ending: endingOf(key, ctx.now),
    isLive: isLive(key),
    canShow: mayWith(ctx, 'license.key', installation),
    canBreakGlass: mayWith(ctx, 'license.breakGlass', installation),
    canTick: mayWith(ctx, 'license.activate', installation),
    canRevoke: mayWith(ctx, 'license.issue', installation),
    now: ctx.now,
  }
}

/** Whoever activates it, has its key or issues it knows of an installation. */
export const seesInstallation = (installation: Installation, ctx: Context): boolean =>
  (['license.activate', 'license.key', 'license.issue'] as const).some((action) => mayWith(ctx, action, installation))
