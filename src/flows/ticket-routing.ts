import { z } from 'zod'
import { look, press, start } from '../core/button.ts'
import { contactFacts } from '../core/cards/contact-facts.ts'
import type { Given, Slot } from '../core/flow.ts'
import type { Button, Message } from '../core/message.ts'
import type { Product } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Contact } from '../domain/agreement.ts'
import type { TicketForm } from './ticket-form.ts'

/** The request type that asks the vendor to check an agreement; reachable only from answers that lack one (A4). */
export const AGREEMENT_CHECK = 'agreement-check'

/** The draft as text, where it cannot be sent from here. */
export const copyButton = (run: string): Button => press(run, 'copy', text('button.copy-text'))

/** The partner whom the ticket shall be sent to: set by *Send them my ticket*, never asked (A1). */
export const partnerSlot: Slot<string | undefined, TicketForm> = {
  schema: z.string().optional(),
  widget: 'choice',
  isFixed: true,
  label: () => text('ticket-create.partner.ask'),
  choices: ({ agreements }) =>
    agreements.flatMap(({ partner }) => (partner ? [{ value: partner.id, label: partner.name }] : [])),
  initial: () => null,
}

/** Who answers first stands in the way of a vendor ticket: says who, keeps the draft, leaves nobody stuck (A1, A4, A5). */
export function routingDetour(
  form: TicketForm,
  product: Product | undefined,
  chosen: Given[string],
  run: string,
): Message[] | undefined {
  const { company } = form
  const routing = form.routing(product?.id)
  if (!company || routing.route === 'VENDOR') return undefined
  const check = start(text('ticket-create.check-agreement'), 'ticket.create', {
    company: company.id,
    type: AGREEMENT_CHECK,
  })
  const copy = copyButton(run)
  if (routing.route === 'NONE') return noAgreement(form, routing, [check, copy])
  const { partner } = routing.agreement
  const canSend = partner?.contact.email !== undefined
  if (canSend && chosen === partner.id) return undefined
  const send: Button = {
    label: text('ticket-create.send-to-partner'),
    does: { kind: 'fill', run, values: { partner: partner?.id }, by: 'press' },
    style: 'primary',
  }
  const other = press(run, 'edit', text('ticket-create.other-product'), undefined, 'product')
  return [
    partnerFirst(form, product, routing.agreement, [
      ...(canSend ? [send] : []),
      look(text('button.contact'), 'contact.show'),
      copy,
      ...(form.products.length > 1 ? [other] : []),
      check,
    ]),
  ]
}

/** First line is the partner: who they are and how to reach them; no vendor ticket comes of this (A1). */
function partnerFirst(
  form: TicketForm,
  product: Product | undefined,
  agreement: { number: string; partner?: { name: string; contact: Contact } },
  buttons: Button[],
): Message {
  return {
    kind: 'record',
    title: text('ticket-create.partner.title', { partner: agreement.partner?.name ?? '' }),
    text: text('ticket-create.partner.text', {
      company: form.company?.name,
      product: product?.name ?? '',
      partner: agreement.partner?.name ?? '',
      agreement: agreement.number,
    }),
    facts: contactFacts(agreement.partner?.contact ?? {}),
    buttons,
    stays: true,
  }
}

/** No agreement covers this: says which, shows whom to ask, and offers to have it checked (A4, K1). */
function noAgreement(
  form: TicketForm,
  routing: { reason: string; agreement?: { number: string; partner?: { name: string; contact: Contact } } },
  buttons: Button[],
): Message[] {
  const { partner } = routing.agreement ?? {}
  const about = { company: form.company?.name, agreement: routing.agreement?.number ?? '' }
  return [
    {
      kind: 'record',
      title: text('ticket-create.no-agreement.title'),
      text: text(`ticket-create.no-agreement.${routing.reason}`, about),
      facts: [
        ...(form.vendor ? contactFacts(form.vendor.contact, form.vendor.name) : []),
        ...(partner ? contactFacts(partner.contact, partner.name) : []),
      ],
      buttons: [...buttons, look(text('button.home'), 'help')],
      stays: true,
    },
  ]
}
