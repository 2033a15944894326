import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { fileWords } from '../core/cards/file-words.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { productNamed } from '../core/product-named.ts'
import { text } from '../core/words.ts'
import { isInForce } from '../domain/agreement.ts'
import { asks, LICENCE, ownFields, type RequestType, type TicketField } from '../domain/request-type.ts'
import { isVague, subjectAndRest } from '../domain/subject-line.ts'
import type { Route } from '../domain/ticket.ts'
import { UNKNOWN_VERSION } from '../domain/version.ts'
import { openOfColleagues } from './alike-tickets.ts'
import { customSlots } from './custom-slots.ts'
import { newTicket } from './new-ticket.ts'
import { answerFor } from './offered-answer.ts'
import { told } from './on-ticket.ts'
import { promiseWords } from './promise-words.ts'
import { isCheck, type NewTicketForm, reviewOf } from './ticket-create-review.ts'
import { descriptionSchema, poNumberSchema, subjectSchema } from './ticket-fields.ts'
import { loadTicketForm } from './ticket-form.ts'
import { AGREEMENT_CHECK, partnerSlot, routingDetour } from './ticket-routing.ts'
import { erpChoices, severityChoices, versionHelp, versionProblem } from './ticket-slots.ts'

const typeOf = (form: NewTicketForm, given: Given): RequestType | undefined =>
  form.types.find(({ key }) => key === given['type'])
const productOf = (form: NewTicketForm, given: Given) => form.products.find(({ id }) => id === given['product'])
const isAsked = (field: TicketField) => (given: Given, form: NewTicketForm) => asks(typeOf(form, given), field).isAsked
const isRequired = (field: TicketField) => (form: NewTicketForm, given: Given) =>
  asks(typeOf(form, given), field).isRequired
/** File a ticket: what it is about, for which product, what happened (DOMAIN D1–D13). */
export const ticketCreate = defineFlow<NewTicketForm>()({
  id: 'ticket.create',
  rev: 1,
  slash: {
    name: 'ticket new',
    options: { type: 'type', product: 'product', erp: 'erp', version: 'version' },
    fromMessage: subjectAndRest,
  },
  deed: 'ticket.create',
  async load(ctx, given): Promise<NewTicketForm> {
    const form = await loadTicketForm(ctx, given)
    return {
      ...form,
      colleagues: await openOfColleagues(ctx, form.company),
      answer: isCheck(given) ? undefined : await answerFor(ctx, given),
      said: {
        words: [given['subject'], given['description']].filter((one) => typeof one === 'string').join('\n'),
        ...(typeof given['type'] === 'string' ? { type: given['type'] } : {}),
      },
    }
  },
  // Having the agreement checked leaves the ticket that met it alone: that one is kept, as it was promised (T10).
  scope: (given) => (isCheck(given) ? AGREEMENT_CHECK : ''),
  subject: (form) => (form.company ? { kind: 'company', companyId: form.company.id } : { kind: 'nothing' }),

  slots: {
    company: {
      schema: z.string(),
      widget: 'choice',
      choices: (form: NewTicketForm) => form.companies.map(({ id, name }) => ({ value: id, label: name })),
      isAlone: true,
      isSilent: true,
    },
    type: {
      schema: z.string(),
      widget: 'choice',
      choices: (form: NewTicketForm) =>
        form.types
          .filter(({ key, isOffered }) => isOffered || form.said.type === key)
          .map(({ key, label }) => ({ value: key, label })),
      isAlone: true,
      isSilent: true,
    },
    product: {
      schema: z.string().optional(),
      widget: 'choice',
      choices: (form: NewTicketForm) => form.products.map(({ id, name }) => ({ value: id, label: name })),
      initial: (form: NewTicketForm) =>
        productNamed(form.products, form.said.words)?.id ?? (form.isRouteMixed ? undefined : form.lastUsed.productId),
      isAlone: (form: NewTicketForm) => form.isRouteMixed,
      isSilent: true,
      isRequired: (form: NewTicketForm, given) => form.isRouteMixed || asks(typeOf(form, given), 'product').isRequired,
    },
    partner: partnerSlot,
    customerName: {
      schema: z.string().trim().max(200).optional(),
      widget: 'line',
      isRequired: isRequired('customerName'),
    },
    erp: {
      schema: z.string().optional(),
      widget: 'choice',
      choices: (form: NewTicketForm) => erpChoices(form.erps),
      initial: (form: NewTicketForm) => form.lastUsed.erpCode,
      isRequired: isRequired('erp'),
    },
    version: {
      schema: z.string().trim().max(60).optional(),
      widget: 'line',
      label: (form: NewTicketForm, given) => {
        const product = productOf(form, given)
        return product
          ? text('ticket-create.version.ask', { product: product.name })
          : text('ticket-create.version.ask-any')
      },
      initial: (form: NewTicketForm, given) =>
        given['product'] === form.lastUsed.productId ? form.lastUsed.productVersion : undefined,
      isRequired: isRequired('version'),
      instead: { value: UNKNOWN_VERSION, label: text('ticket-create.version.unknown') },
      help: (form: NewTicketForm, given) => versionHelp(productOf(form, given)),
    },
    severity: {
      schema: z.string().optional(),
      widget: 'choice',
      choices: (form: NewTicketForm) => severityChoices(form.severities),
      initial: (form: NewTicketForm) => form.severities[Math.floor(form.severities.length / 2)]?.key,
      isRequired: isRequired('severity'),
    },
    subject: {
      schema: subjectSchema,
      widget: 'line',
      isLookedUp: true,
      hint: () => text('ticket-create.subject.hint'),
    },
    description: {
      schema: descriptionSchema,
      widget: 'paragraph',
      isLookedUp: true,
      hint: () => text('ticket-create.description.hint'),
    },
    poNumber: { schema: poNumberSchema.optional(), widget: 'line', isRequired: isRequired('poNumber') },
    files: {
      schema: z.array(z.string()).max(20).optional(),
      widget: 'files',
      choices: (form: NewTicketForm) => form.files.map((file) => ({ value: file.id, label: fileWords(file) })),
      initial: () => [],
      hint: () => text('ticket-create.files.hint'),
    },
  },
  extend: { after: 'severity', slots: (form, given) => customSlots(ownFields(typeOf(form, given))) },

  when: {
    company: (_, form) => form.companies.length > 0,
    product: (given, form) =>
      !isCheck(given) &&
      given.type !== LICENCE &&
      form.products.length > 0 &&
      (form.isRouteMixed || asks(typeOf(form, given), 'product').isAsked),
    partner: (given, form) => !isCheck(given) && form.routing(productOf(form, given)?.id).route === 'PARTNER',
    customerName: isAsked('customerName'),
    erp: isAsked('erp'),
    version: (given, form) => asks(typeOf(form, given), 'version').isAsked,
    severity: isAsked('severity'),
    poNumber: isAsked('poNumber'),
  },
  check: {
    version: (version, form, given) => versionProblem(version, productOf(form, given)),
  },
  hint: {
    subject: (subject) => (isVague(subject) ? text('ticket-create.subject.vague', { subject }) : undefined),
  },
  hasNote: true,

  detour: (given, form, run) =>
    given.type === LICENCE
      ? [licenceFirst(given)]
      : isCheck(given)
        ? undefined
        : routingDetour(form, productOf(form, given), given['partner'], run),

  review: (answers, form, run) => reviewOf(answers, form, run),

  async commit(answers, { tx, run, now, person, channel }, form) {
    const routing = form.routing(answers.product)
    const agreement = isCheck(answers) ? undefined : routing.agreement
    const held = routing.route !== 'VENDOR' || agreement === undefined || form.maySend(agreement)
    const route = form.isCommunity ? 'COMMUNITY' : isCheck(answers) ? 'VENDOR' : routing.route
    if (person.id === undefined || !held || route === 'NONE') throw new Error('the review lets nobody here')
    const ticket = await tx.write.createTicket({
      ...newTicket(answers, form),
      run,
      route,
      requesterId: person.id,
      submittedById: person.id,
      originChannel: channel,
      originRef: '',
      at: now,
    })
    const { number } = ticket
    const partner = (agreement ?? firstLineOf(form, now))?.partner
    return {
      messages: [
        say(
          {
            lines: [
              text(doneKey(route, agreement !== undefined, partner !== undefined), {
                number,
                vendor: form.vendor?.name ?? '',
                partner: partner?.name ?? '',
                agreement: agreement?.number ?? '',
                at: { at: now },
              }),
              ...promiseWords(
                ticket.firstResponseDueAt,
                form.severities.find(({ key }) => key === answers.severity),
                form.vendor?.businessHours,
              ),
            ],
          },
          'good',
          [
            look(text('button.open'), 'ticket.show', { id: number }),
            start(text('button.add-file'), 'ticket.reply', { ticket: number }),
            ...(form.isCommunity ? [] : [start(text('button.share'), 'ticket.share', { ticket: number })]),
          ],
        ),
      ],
      ...told({ number }, 1),
    }
  },
})

/** A licence is asked for under a signed contract: four steps of their own (INV-37). */
const licenceFirst = ({ customerName: customer, erp, version }: Given) =>
  say(text('license-request.first'), 'plain', [
    start(
      text('license-activate.request'),
      'license.request',
      Object.fromEntries(Object.entries({ customer, erp, version }).filter(([, value]) => value !== undefined)),
      { style: 'primary' },
    ),
    look(text('button.home'), 'help'),
  ])

/** Who has the first line meanwhile, where it is a partner: an agreement is being checked. */
const firstLineOf = ({ agreements }: NewTicketForm, now: Date) =>
  agreements.find((one) => one.firstLine === 'PARTNER' && isInForce(one, now))

function doneKey(route: Route, hasAgreement: boolean, hasPartner: boolean) {
  if (route === 'PARTNER') return 'ticket-create.done-partner'
  if (route === 'COMMUNITY') return 'ticket-create.done-community'
  if (hasAgreement) return 'ticket-create.done'
  return hasPartner ? 'ticket-create.done-check-partner' : 'ticket-create.done-check'
}
