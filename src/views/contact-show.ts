import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { contactFacts } from '../core/cards/contact-facts.ts'
import type { Message } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { routeFor } from '../domain/agreement.ts'
import { may } from '../domain/permission.ts'
import { companiesOf, isMember } from '../domain/person.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { wordsSchema } from './meant.ts'

/** Who helps me: first line by agreement and product, with the agreement as the reason (DOMAIN A1–A5, A16). */
export const contactShow = defineView({
  id: 'contact.show',
  slash: { name: 'contact' },
  params: z.object({ words: wordsSchema.optional() }),
  may: (_, { person, now }) => may(person, 'contact.show', { kind: 'nothing' }, now),
  async load(_, { person, now, reads }) {
    const companies = isMember(person) ? companiesOf(person).filter(({ kind }) => kind !== 'VENDOR') : []
    const lines = await Promise.all(
      companies.map(async (company) => {
        const [agreements, superUsers] = await Promise.all([
          reads.companies.agreements(company.id),
          reads.companies.superUsers(company.id, now),
        ])
        const products = await reads.catalogue.products([...new Set(agreements.flatMap((one) => one.productIds))])
        const routes = products.map((product) => ({
          product: product.name,
          routing: routeFor(agreements, product.id, now),
        }))
        return { company: company.name, superUsers, routes }
      }),
    )
    return { lines, vendor: await reads.companies.vendor() }
  },
  show({ lines, vendor }, { words }, { person }): Message[] {
    const name = vendor?.name ?? ''
    const home = look(text('button.home'), 'help')
    // Whoever asked for somebody goes on with what they wrote.
    const about = words === undefined ? undefined : subjectAndRest(words)
    const buttons = isMember(person)
      ? [start(text('button.create-ticket'), 'ticket.create', about, { style: 'primary' }), home]
      : [{ ...look(text('button.sign-in'), 'sign-in'), style: 'primary' as const }, home]
    const vendorFacts = vendor ? contactFacts(vendor.contact, name) : []
    if (lines.length === 0) {
      return [
        {
          kind: 'record',
          title: text('contact.title'),
          text: text('contact.stranger', { vendor: name }),
          facts: vendorFacts,
          buttons,
        },
      ]
    }
    return lines.map(({ company, superUsers, routes }) => ({
      kind: 'record',
      title: text('contact.title-company', { company }),
      text:
        routes.length === 0
          ? text('contact.no-agreement', { company, vendor: name })
          : {
              lines: routes.map(({ product, routing }) =>
                routing.route === 'NONE'
                  ? text(`contact.none-${routing.reason}`, { product, agreement: routing.agreement?.number ?? '' })
                  : text('contact.route', {
                      product,
                      who: routing.route === 'VENDOR' ? name : (routing.agreement.partner?.name ?? ''),
                      agreement: routing.agreement.number,
                    }),
              ),
            },
      facts: [
        ...vendorFacts,
        ...routes.flatMap(({ routing }) =>
          routing.agreement?.partner
            ? contactFacts(routing.agreement.partner.contact, routing.agreement.partner.name)
            : [],
        ),
        ...(superUsers.length > 0
          ? [
              {
                id: 'super-users',
                label: text('contact.super-users'),
                value: { list: superUsers.map((one) => one.name) },
              },
            ]
          : []),
      ],
      buttons,
    }))
  },
})
