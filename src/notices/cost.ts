import { look } from '../core/button.ts'
import { priceWords } from '../core/cards/cost-words.ts'
import { costRows, orderTitle } from '../core/cards/order-card.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { OrderCard, Reads, TenantCard } from '../core/ports.ts'
import { mayToTenant } from '../core/sights/tenant-sight.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { noticed } from '../domain/tenant-admin.ts'
import { bothWays } from './both-ways.ts'

/** Costs, and what the vendor tells every administrator (DOMAIN H22, H23, I4). */
export type CostHappening = Extract<Happening, { readonly kind: 'cost' | 'system-notice' }>

const KINDS: readonly Happening['kind'][] = ['cost', 'system-notice']
/** Whether this file has the words for it. */
export const isOfCost = (happening: Happening): happening is CostHappening => KINDS.includes(happening.kind)

/** Who has to hear of it: the conditions go to whoever accepted them, by mail; administrators hear in chat and by mail (§3.5). */
export async function costRecipients(happening: CostHappening, reads: Reads): Promise<readonly Recipient[]> {
  if (happening.kind === 'system-notice')
    return bothWays((await reads.systemNotices.audience()).map(({ personId }) => named(personId, 'tenant-admin')))
  const order = await reads.costs.order(happening.orderId)
  const tenant = order && (await reads.tenants.get(order.subjectId))
  if (!order?.acceptedBy || !tenant) return []
  const accepter = named(order.acceptedBy.id, 'accepter')
  const others = (await admins(tenant, reads)).filter(({ to }) => to !== accepter.to)
  return [{ ...accepter, by: 'mail' }, ...bothWays(others)]
}

/** The customer's administrators; as long as there is none, those who look after the partner's tenants (INV-61). */
async function admins(tenant: TenantCard, { companies }: Reads): Promise<Recipient[]> {
  const { inChat } = noticed(tenant.roles)
  if (inChat.length > 0) return inChat.map((id) => named(id, 'tenant-admin'))
  const partners = await companies.withRole(tenant.partner.id, ['PARTNER_ADMIN'])
  return partners.map(({ id }) => named(id, 'tenant-partner'))
}

const named = (personId: string, reason: Recipient['reason']): Recipient => ({ to: `person:${personId}`, reason })

/** What they read; whoever may not see it (any longer) reads nothing. */
export async function costWords(
  happening: CostHappening,
  recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  if (happening.kind === 'system-notice') return noticeWords(happening.noticeId, ctx)
  const order = await ctx.reads.costs.order(happening.orderId)
  const tenant = order && (await ctx.reads.tenants.get(order.subjectId))
  if (!order || !tenant) return undefined
  const isAccepter = recipient.reason === 'accepter'
  if (!isAccepter && !mayToTenant(ctx, 'invoice.show', tenant)) return undefined
  return happening.step === 'active' ? active(order, isAccepter) : cancelled(order)
}

/** With product, price, who and when (H23); the conditions exactly as they were shown (I4). */
function active(order: OrderCard, isAccepter: boolean): Message[] {
  const { product, tenant, price, acceptedBy, acceptedAt, conditions: version } = order
  const when = acceptedAt ? { at: { at: acceptedAt } } : {}
  const about = { product: product.name, tenant: tenant.name, price: priceWords(price), by: acceptedBy?.name ?? '' }
  return [
    say(text(isAccepter ? 'cost-news.accepted' : 'cost-news.active', about)),
    {
      kind: 'record',
      title: orderTitle(order),
      facts: costRows(order),
      text: text('order.conditions', { version, text: order.text }),
      note: text(isAccepter ? 'cost-news.accepted-note' : 'cost-news.active-note', { version, ...when }),
      buttons: [
        look(text('order.button'), 'order.show', { id: order.id }),
        look(text('invoice-show.button'), 'invoice.show', { tenant: tenant.id }),
      ],
    },
  ]
}

const cancelled = ({ id, product, tenant, cancelledBy, endsAt }: OrderCard): Message[] => [
  say(
    text('cost-news.cancelled', {
      product: product.name,
      tenant: tenant.name,
      by: cancelledBy?.name ?? '',
      at: endsAt ? { at: endsAt } : '',
    }),
    'plain',
    [look(text('order.button'), 'order.show', { id })],
  ),
]

/** As it was written, in the reader's language where it was written in it; of outages they can tell more. */
async function noticeWords(id: string, { reads, person }: Context): Promise<Message[] | undefined> {
  const notice = person.id === undefined ? undefined : await reads.systemNotices.told(id)
  if (!notice) return undefined
  const kind = text(`system-notice.${notice.kind.toLowerCase()}`)
  return [
    say(text('system-notice.told', { kind, text: notice.text }), notice.kind === 'COST' ? 'plain' : 'bad', [
      look(text('button.contact'), 'contact.show'),
    ]),
  ]
}
