import { type Commit, defineFlow } from '../core/flow.ts'
import type { TenantSight } from '../core/sights/tenant-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Happening, TenantNews } from '../domain/happening.ts'
import type { Action } from '../domain/permission.ts'
import { stageOf, tenantMoved } from '../domain/tenant.ts'
import {
  byWhom,
  chosenTenant,
  noTenant,
  type OnTenant,
  onTenant,
  overtaken,
  tenantNow,
  tenantSlot,
  tenantTold,
  tenantVersion,
} from './on-tenant.ts'

/** A tenant goes one step on, with nothing asked but which one it is. */
const step = (o: {
  readonly id: string
  readonly slash: string
  readonly deed: Action
  readonly isForStaff?: true
  /** One tap on the card is enough; otherwise it is confirmed. */
  readonly isOneTap?: true
  /** Whether it can go that step now; otherwise its card says where it stands. */
  readonly fits: (sight: TenantSight) => boolean
  readonly note: (title: OnTenant['title']) => Words
  /** Who has to hear of what followed from it; nothing, false: it went on meanwhile. */
  readonly write: (id: string, ctx: Commit) => Promise<readonly Happening[] | boolean | undefined>
  /** What others hear of; nothing of a retry, which ends in news of its own. */
  readonly news?: TenantNews
  readonly done?: Words
}) =>
  defineFlow<OnTenant>()({
    id: o.id,
    rev: 1,
    slash: { name: o.slash, ...(o.isForStaff ? { isForStaff: true } : {}) },
    ...onTenant(o.deed, o.fits),
    seen: tenantVersion,
    ...(o.isOneTap ? { isOneTap: true } : {}),
    slots: { tenant: tenantSlot },
    detour: (_, on) => (on.sight && !o.fits(on.sight) ? on.card() : noTenant(on)),
    review: (_, { title }) => ({ notes: [o.note(title)] }),
    async commit(_, ctx, on) {
      const { id } = chosenTenant(on).tenant
      const written = await o.write(id, ctx)
      if (!written) return { messages: await overtaken(id, ctx) }
      const { changed, happened } = o.news
        ? await tenantTold(id, ctx, o.news)
        : { changed: [{ type: 'tenant', id }], happened: [] }
      const followed = written === true ? [] : written
      return { messages: await tenantNow(id, ctx, o.done), changed, happened: [...happened, ...followed] }
    },
  })

/** *Try again*: goes on at the step that failed; one tenant, one order, one charge (X102, INV-58). */
export const tenantRetry = step({
  id: 'tenant.retry',
  slash: 'tenant retry',
  deed: 'tenant.create',
  isOneTap: true,
  fits: ({ tenant }) => stageOf(tenant.status) === 'failed',
  note: (title) => text('tenant-retry.note', title),
  write: (id, ctx) => ctx.tx.write.retryTenant(id, byWhom(ctx)),
})

/** The vendor's service has configured a CUSTOM tenant: its administrators can come (H3, H28). */
export const tenantConfigured = step({
  id: 'tenant.configured',
  slash: 'tenant configured',
  deed: 'tenant.configure',
  isForStaff: true,
  isOneTap: true,
  fits: ({ tenant }) => tenant.status === 'WAIT_SERVICE_CONFIG',
  note: (title) => text('tenant-configured.note', title),
  write: (id, ctx) => ctx.tx.write.configureTenant(id, byWhom(ctx)),
  news: 'configured',
  done: text('tenant-configured.done'),
})

/** The customer's administrator takes over what was handed to them (H29). */
export const tenantAcceptHandOver = step({
  id: 'tenant.acceptHandOver',
  slash: 'tenant accept',
  deed: 'tenant.admins',
  isOneTap: true,
  fits: ({ tenant: { handOver }, isItsAdmin }) => isItsAdmin && handOver !== undefined && !handOver.acceptedAt,
  note: (title) => text('tenant-accept-hand-over.note', title),
  write: (id, ctx) => ctx.tx.write.acceptHandOver(id, byWhom(ctx)),
  news: 'accepted',
  done: text('tenant-accept-hand-over.done'),
})

/** Nobody gets into the tenant until it is resumed (DOMAIN §3.3). */
export const tenantSuspend = step({
  id: 'tenant.suspend',
  slash: 'tenant suspend',
  deed: 'tenant.suspend',
  isForStaff: true,
  fits: ({ tenant }) => tenantMoved(tenant, 'suspend') !== undefined,
  note: (title) => text('tenant-suspend.note', title),
  write: (id, ctx) => ctx.tx.write.moveTenantOn(id, 'suspend', byWhom(ctx)),
  news: 'suspended',
})

/** It is open again, as it was. */
export const tenantResume = step({
  id: 'tenant.resume',
  slash: 'tenant resume',
  deed: 'tenant.suspend',
  isForStaff: true,
  isOneTap: true,
  fits: ({ tenant }) => tenantMoved(tenant, 'resume') !== undefined,
  note: (title) => text('tenant-resume.note', title),
  write: (id, ctx) => ctx.tx.write.moveTenantOn(id, 'resume', byWhom(ctx)),
  news: 'resumed',
})

/** For good; its name stays taken. */
export const tenantArchive = step({
  id: 'tenant.archive',
  slash: 'tenant archive',
  deed: 'tenant.suspend',
  isForStaff: true,
  fits: ({ tenant }) => tenantMoved(tenant, 'archive') !== undefined,
  note: (title) => text('tenant-archive.note', title),
  write: (id, ctx) => ctx.tx.write.moveTenantOn(id, 'archive', byWhom(ctx)),
  news: 'archived',
})
