import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { CompanyCard, Contract } from '../core/ports.ts'
import { licenceCompanies } from '../core/sights/licence-sight.ts'
import { text, type Words } from '../core/words.ts'
import { matchParty } from '../domain/contract-party.ts'
import { companiesOf } from '../domain/person.ts'
import type { RequestType } from '../domain/request-type.ts'
import { type Sales, wordsIn } from './license-form.ts'
import { told, written } from './on-ticket.ts'
import { AGREEMENT_CHECK } from './ticket-routing.ts'

interface Asking {
  readonly company: { readonly id: string; readonly name: string } | undefined
  readonly contract: Contract | undefined
  readonly sales: Sales | undefined
  readonly vendor: CompanyCard | undefined
  readonly type: RequestType | undefined
  readonly title: Readonly<Record<string, Words>>
}

/** Asks the sales manager for the contract that a licence needs: a ticket that both can follow (DOMAIN F2, F3). */
export const contractAsk = defineFlow<Asking>()({
  id: 'contract.ask',
  rev: 1,
  deed: 'license.draft',
  async load({ person, now, reads }, given): Promise<Asking> {
    const theirs = licenceCompanies(person, now)
    const own = companiesOf(person)[0]
    const named = matchParty(wordsIn(given.customer), theirs)
    const contracts = theirs.length === 0 ? [] : await reads.activation.contracts(theirs.map(({ id }) => id))
    const contract = contracts.find(({ number }) => number === given.contract)
    const [types, vendor] = await Promise.all([reads.catalogue.requestTypes(), reads.companies.vendor()])
    const managers = vendor ? await reads.companies.withRole(vendor.id, ['SALES_MANAGER']) : []
    const sales = contract?.salesManager ?? managers[0]
    return {
      company:
        theirs.find(({ id }) => id === contract?.companyId) ??
        (named.kind === 'same' ? named.party : (own ?? theirs[0])),
      contract,
      sales,
      vendor,
      type: types.find(({ key }) => key === AGREEMENT_CHECK),
      title: { name: sales?.name ?? vendor?.name ?? '' },
    }
  },
  scope: (given: Given) => wordsIn(given.customer),
  subject: ({ company }) => (company ? { kind: 'company', companyId: company.id } : { kind: 'nothing' }),
  slots: {
    customer: { schema: z.string().trim().min(1).max(200), widget: 'line', isLookedUp: true },
    contract: { schema: z.string().max(60), widget: 'line', isFixed: true, initial: () => '-' },
    note: { schema: z.string().trim().max(2_000).optional(), widget: 'paragraph', initial: () => '' },
  },
  detour: (_, { type, vendor }) =>
    type
      ? undefined
      : [
          say(text('license-request.elsewhere', { vendor: vendor?.name ?? '' }), 'bad', [
            look(text('button.contact'), 'contact.show'),
          ]),
        ],
  review: (_, { title }) => ({ notes: [text('contract-ask.tells', title)] }),

  async commit(
    { customer, note },
    { tx, run, now, person, channel, locale },
    { company, contract, sales, type, title },
  ) {
    if (person.id === undefined || !company || !type)
      throw new Error('nobody comes here unknown, or without the request type')
    const { id, number } = await tx.write.createTicket({
      run,
      route: 'VENDOR',
      typeKey: type.key,
      companyId: company.id,
      requesterId: person.id,
      submittedById: person.id,
      subject: `${type.label[locale] ?? type.label.en}: ${customer}`,
      description: [contract?.number, customer, note].filter(Boolean).join('\n'),
      extra: {},
      attachmentIds: [],
      originChannel: channel,
      originRef: '',
      at: now,
    })
    const shared = sales && sales.id !== person.id && (await tx.write.share(id, sales.id, person.id))
    const event = sales && ({ type: 'shared', personId: sales.id, name: sales.name } as const)
    const seqs =
      shared && event ? [written(await tx.write.appendEvent(id, event, { personId: person.id, at: now })).seq] : []
    const news = told({ number }, 1, ...seqs)
    return {
      messages: [
        say(text('contract-ask.done', { number, ...title }), 'good', [
          look(text('button.open'), 'ticket.show', { id: number }),
        ]),
      ],
      changed: news.changed,
      happened: [
        ...news.happened,
        ...(contract?.status === 'DRAFT'
          ? [{ kind: 'contract', contractId: contract.id, step: 'wanted' } as const]
          : []),
      ],
    }
  },
})
