import { look, start } from '../core/button.ts'
import { stepButtons } from '../core/cards/tenant-buttons.ts'
import { tenantRoleWords } from '../core/cards/tenant-words.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import { versionToShow } from '../core/sights/order-sight.ts'
import type { TenantSight } from '../core/sights/tenant-sight.ts'
import { text } from '../core/words.ts'
import type { Recipient } from '../domain/recipient.ts'

/** Somebody of the vendor prepared it: with its costs as they are when they are looked at, nothing before (I3). */
export async function proposed({ tenant }: TenantSight, { reads }: Context): Promise<Message[] | undefined> {
  const order = tenant.orderId === undefined ? undefined : await reads.costs.order(tenant.orderId)
  if (!order) return undefined
  const { name, type, edition, master, createdBy } = tenant
  const words = text('tenant-news.proposed', {
    tenant: name,
    by: createdBy.name,
    type,
    edition: edition.label,
    master: master?.name ?? text('tenant.top'),
  })
  const costs = start(
    text('tenant-news.see-costs'),
    'cost.again',
    { order: order.id },
    { seen: versionToShow({ order, tenant }), style: 'primary' },
  )
  return [say(words, 'plain', [costs])]
}

/** It is there: for whoever made it with what comes next (T9 step 10, H15, H17). */
export async function made(sight: TenantSight, reason: Recipient['reason'], ctx: Context): Promise<Message[]> {
  const { tenant, role } = sight
  const order = tenant.orderId === undefined ? undefined : await ctx.reads.costs.order(tenant.orderId)
  const maker = order?.acceptedBy ?? tenant.createdBy
  const about = { tenant: tenant.name, by: maker.name, master: tenant.master?.name ?? text('tenant.top') }
  if (reason !== 'tenant-creator' || ctx.person.id !== maker.id)
    return [
      say(text('tenant-news.made-partner', about), 'plain', [
        look(text('tenant-show.button'), 'tenant.show', { id: tenant.id }),
      ]),
    ]
  const ready = text(tenant.type === 'CUSTOM' ? 'tenant-news.made-custom' : 'tenant-news.made', about)
  const words = [
    ready,
    ...(role
      ? [text(tenant.master ? 'tenant-news.role-as' : 'tenant-news.role', { ...about, role: tenantRoleWords(role) })]
      : []),
  ]
  return [say({ lines: words }, 'good', stepButtons(sight, ctx))]
}
