import { z } from 'zod'
import { look } from '../core/button.ts'
import { tagged } from '../core/cards/cost-words.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import type { RequestType } from '../domain/request-type.ts'
import { aboutTenant, chosenTenant, noTenant, tenantIn, tenantSlot } from './on-tenant.ts'
import { told } from './on-ticket.ts'
import { loadOnProduct, notThere, type OnProduct, productSlot } from './product-unlock.ts'

/** The request type of everything that is asked for instead of being unlocked. */
const TYPE = 'product-request'

interface Asking extends OnProduct {
  readonly type: RequestType | undefined
}

/** What cannot be unlocked online is asked for: a ticket with the vendor, which answers (I6). Nothing costs by asking. */
export const productAsk = defineFlow<Asking>()({
  id: 'product.ask',
  rev: 1,
  slash: { name: 'product ask' },
  deed: 'product.unlock',
  async load(ctx, given) {
    const types = await ctx.reads.catalogue.requestTypes()
    return { ...(await loadOnProduct(ctx, given)), type: types.find(({ key }) => key === TYPE) }
  },
  subject: aboutTenant,
  scope: tenantIn,
  slots: {
    tenant: tenantSlot,
    product: productSlot,
    note: { schema: z.string().trim().max(2_000).optional(), widget: 'paragraph', initial: () => '' },
  },
  detour: (_, on) =>
    noTenant(on) ??
    notThere(on) ??
    (on.type ? undefined : [say(text('product-ask.elsewhere'), 'bad', [look(text('button.contact'), 'contact.show')])]),
  review: (_, { product, costs }) => ({
    notes: [...(product ? [tagged(product, costs)] : []), text('product-ask.note')],
  }),
  async commit({ product: sku, note }, { tx, run, now, person, channel, locale }, on) {
    const { tenant } = chosenTenant(on)
    const { type, product, title } = on
    if (person.id === undefined || !type) throw new Error('nobody comes here unknown, or without the request type')
    const { number } = await tx.write.createTicket({
      run,
      route: 'VENDOR',
      typeKey: type.key,
      companyId: (tenant.customer ?? tenant.partner).id,
      requesterId: person.id,
      submittedById: person.id,
      subject: `${type.label[locale] ?? type.label.en}: ${product?.name[locale] ?? product?.name.en ?? sku}`,
      description: [`${tenant.name} · ${sku}`, note].filter(Boolean).join('\n'),
      extra: {},
      attachmentIds: [],
      originChannel: channel,
      originRef: '',
      at: now,
    })
    return {
      messages: [
        say(text('product-ask.done', { ...title, number }), 'good', [
          look(text('button.open'), 'ticket.show', { id: number }),
          look(text('cost-list.button'), 'cost.list', { tenant: tenant.id }),
        ]),
      ],
      ...told({ number }, 1),
    }
  },
})
