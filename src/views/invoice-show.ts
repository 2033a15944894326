import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Button, Item, Message } from '../core/message.ts'
import type { InvoiceEntry } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { monthOf, totalsOf } from '../domain/invoice.ts'
import { paged } from './licence-choice.ts'
import { loadTenants, mayLookAt, type TenantChoice } from './tenant-choice.ts'

interface Invoice extends TenantChoice {
  readonly month: string
  /** The running one in the vendor's zone. */
  readonly now: string
  readonly entries: readonly InvoiceEntry[]
}

const params = z.object({
  /** Absent: of all whose invoice the reader may see. */
  tenant: z.string().max(80).optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** *What will be on my invoice?*: every line of the month with who accepted it and when, and what they come to (I5, INV-60). */
export const invoiceShow = defineView({
  id: 'invoice.show',
  slash: { name: 'invoice' },
  params,
  may: (_, ctx, invoice: Invoice) => mayLookAt(invoice, 'invoice.show', ctx),
  async load({ tenant, month }, ctx: Context): Promise<Invoice> {
    const choice = await loadTenants(tenant, ctx, 'invoice.show')
    const shown = tenant === undefined ? choice.all : choice.named ? [choice.named] : []
    const { timezone } = await ctx.reads.costs.now(ctx.now)
    const now = monthOf(ctx.now, timezone)
    const ids = shown.map((one) => one.tenant.id)
    return { ...choice, month: month ?? now, now, entries: await ctx.reads.costs.invoice(ids, month ?? now) }
  },
  show: (invoice: Invoice, { tenant, page }) => [listOf(invoice, tenant, page)],
})

function listOf({ month, now, entries, named }: Invoice, tenant: string | undefined, page: number): Message {
  const here = tenant === undefined ? {} : { tenant }
  const turn = (to: number) =>
    ({ kind: 'view', view: 'invoice.show', params: { ...here, month, page: to }, by: 'press' }) as const
  const of = (to: string): Button => look({ month: to }, 'invoice.show', { ...here, month: to })
  const isRunning = month === now
  return {
    kind: 'list',
    title: text(tenant === undefined ? 'invoice-show.title' : 'invoice-show.title-of', {
      month: { month },
      tenant: named?.tenant.name ?? '',
    }),
    ...(entries.length > 0
      ? { note: { lines: [total(entries), ...(isRunning ? [text('invoice-show.running')] : [])] } }
      : {}),
    ...paged(entries.map(item), page, turn),
    empty: text('invoice-show.empty', { month: { month } }),
    buttons: [
      of(monthBeside(month, -1)),
      ...(month < now ? [of(monthBeside(month, 1))] : []),
      look(text('cost-list.button'), 'cost.list', here),
      look(text('price-show.button'), 'price.show'),
    ],
  }
}

/** `Together 167 €`, in each currency by itself. */
const total = (entries: readonly InvoiceEntry[]): Words =>
  text('invoice-show.total', { count: entries.length, total: { list: totalsOf(entries) } })

const item = ({ orderId, product, tenant, amount, currency, acceptedBy, acceptedAt }: InvoiceEntry): Item => ({
  id: tenant.name,
  title: product.name,
  facts: [{ amount, currency }, text('order.at-by', { at: { at: acceptedAt }, by: acceptedBy.name })],
  open: { kind: 'view', view: 'order.show', params: { id: orderId }, by: 'press' },
})

/** `2026-05`, -1 → `2026-04` */
function monthBeside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}
