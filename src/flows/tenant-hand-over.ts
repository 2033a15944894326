import { start } from '../core/button.ts'
import { blockerWords } from '../core/cards/tenant-words.ts'
import { defineFlow } from '../core/flow.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import type { HandOverBlocker } from '../domain/tenant-admin.ts'
import {
  byWhom,
  chosenTenant,
  noTenant,
  type OnTenant,
  onTenant,
  tenantButton,
  tenantNow,
  tenantSlot,
  tenantTold,
  tenantVersion,
} from './on-tenant.ts'

/** A tenant becomes its customer's: never without an administrator of theirs whose address is confirmed (H19, H21, X105, X111). */
export const tenantHandOver = defineFlow<OnTenant>()({
  id: 'tenant.handOver',
  rev: 1,
  slash: { name: 'tenant handover' },
  ...onTenant('tenant.handOver', ({ isPartners }) => !isPartners),
  seen: tenantVersion,
  slots: { tenant: tenantSlot },
  isOneTap: true,
  detour: (_, on) => inTheWay(on),
  review: (_, { title }) => ({ notes: [text('tenant-hand-over.note', title)] }),
  async commit(_, ctx, on) {
    const { id } = chosenTenant(on).tenant
    const done = await ctx.tx.write.handOverTenant(id, byWhom(ctx))
    switch (done.kind) {
      case 'blocked':
        return { messages: [notYet(id, done.blockers, on)] }
      case 'handed-over':
        return {
          messages: await tenantNow(id, ctx, text('tenant-hand-over.done', { at: { at: ctx.now } })),
          ...(await tenantTold(id, ctx, 'handed-over')),
        }
    }
  },
})

function inTheWay(on: OnTenant): Message[] | undefined {
  const { sight } = on
  if (!sight) return noTenant(on)
  const { blockers, tenant } = sight
  if (blockers.length === 0) return undefined
  return blockers.includes('already') ? on.card() : [notYet(tenant.id, blockers, on)]
}

/** Every line that is missing, and the press that brings it (T9 step 12). */
function notYet(id: string, blockers: readonly HandOverBlocker[], { sight }: OnTenant): Message {
  const words = text('tenant-hand-over.not-yet', { tenant: sight?.tenant.name ?? '', what: blockerWords(blockers) })
  return say(words, 'bad', [...wayOut(id, blockers, sight?.tenant.version), tenantButton(id)])
}

function wayOut(tenant: string, blockers: readonly HandOverBlocker[], seen: number | undefined): Button[] {
  const first = { style: 'primary' } as const
  if (blockers.includes('no-admin'))
    return [start(text('tenant-add-admin.button'), 'tenant.addAdmin', { tenant }, first)]
  if (blockers.includes('unconfirmed') || blockers.includes('bounced'))
    return [
      start(text('tenant-admin-again.button'), 'tenant.adminAgain', { tenant }, first),
      start(text('tenant-add-admin.button'), 'tenant.addAdmin', { tenant }),
    ]
  if (blockers.includes('failed'))
    return [start(text('tenant-retry.button'), 'tenant.retry', { tenant }, { ...first, ...(seen ? { seen } : {}) })]
  return []
}
