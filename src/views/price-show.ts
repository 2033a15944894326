import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { priceWords } from '../core/cards/cost-words.ts'
import type { Context } from '../core/context.ts'
import type { Button, Message, Row } from '../core/message.ts'
import { say } from '../core/message.ts'
import type { CostsNow } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'
import { type Action, may } from '../domain/permission.ts'
import { priceOf } from '../domain/price.ts'

/** *What does it cost?*: every price of the list in force, its version, its date and where it can be read whole (I2). */
export const priceShow = defineView({
  id: 'price.show',
  slash: { name: 'prices', isForAll: true },
  isPublic: true,
  params: z.object({}),
  may: (_, { person, now }) => may(person, 'price.show', { kind: 'nothing' }, now),
  load: (_, { reads, now }): Promise<CostsNow> => reads.costs.now(now),
  show: (costs: CostsNow, _, ctx) => [priceList(costs, ctx)],
})

function priceList(
  { priceList: list, products, conditions, timezone }: CostsNow,
  { person, now }: Pick<Context, 'person' | 'now'>,
): Message {
  const isFor = (action: Action) => may(person, action, { kind: 'unchosen' }, now).allowed
  const contact: Button = look(text('button.contact'), 'contact.show')
  if (!list) return say(text('price-show.none'), 'plain', [contact])
  const rows = products.flatMap(({ sku, name }): Row[] => {
    const price = priceOf(list, sku)
    const tag = price && text(price.unlockableOnline ? 'cost.tag' : 'cost.tag-asked', { price: priceWords(price) })
    return tag ? [{ id: sku, label: name, value: tag }] : []
  })
  const since = { day: localDay(list.validFrom, timezone) }
  return {
    kind: 'record',
    title: text('price-show.title', { list: list.version }),
    facts: rows,
    note: text('price-show.since', { since, list: list.version, conditions: conditions?.version ?? '–' }),
    buttons: [
      ...(list.url ? [{ label: text('price-show.whole'), does: { url: list.url } }] : []),
      // Offered to those alone who do this (A15).
      ...(isFor('tenant.create') ? [start(text('tenant-create.button'), 'tenant.create')] : []),
      ...(isFor('product.unlock') ? [start(text('product-unlock.button'), 'product.unlock')] : []),
      contact,
    ],
  }
}
