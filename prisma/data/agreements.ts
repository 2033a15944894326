import { z } from 'zod'
import { amendment, amendmentFaults, fromRow, writeAmendments } from './amendment.ts'
import { count, email, key, listOf, moment, oneOf } from './field.ts'
import { beginning, end, sayBeginning, sayEnd } from './moment.ts'
import { defineNoun, type Fault } from './noun.ts'
import { zoneOf } from './zone.ts'

/** Who agreed what with the vendor. Days are those of the customer's time zone. */
export const agreements = defineNoun({
  name: 'agreements',
  schema: z.strictObject({
    number: key,
    customer: key,
    partner: key,
    status: oneOf('DRAFT', 'ACTIVE', 'SUSPENDED', 'ENDED'),
    firstLine: oneOf('PARTNER', 'VENDOR'),
    ticketPolicy: oneOf('SUPER_USERS_ONLY', 'ANY_REGISTERED'),
    superUserLimit: count(1),
    products: listOf(key),
    from: moment,
    until: moment,
    signed: moment,
    salesManager: email,
    amendments: listOf(amendment),
  }),
  identity: ['number'],
  optional: ['partner', 'until', 'signed', 'salesManager'],
  defaults: { status: 'ACTIVE', superUserLimit: 2, products: [], amendments: [] },
  lists: { amendments: ['seq'] },
  refers: ({ customer, partner, products = [], salesManager, amendments = [] }) => [
    ...(customer === undefined ? [] : [{ to: 'companies', key: customer, path: ['customer'] }]),
    ...(partner === undefined ? [] : [{ to: 'companies', key: partner, path: ['partner'] }]),
    ...products.map((key, index) => ({ to: 'products', key, path: ['products', index] })),
    ...(salesManager === undefined ? [] : [{ to: 'people', key: salesManager, path: ['salesManager'] }]),
    ...amendments.flatMap(({ requestedBy: key }, index) =>
      key === undefined ? [] : [{ to: 'people', key, path: ['amendments', index, 'requestedBy'] }],
    ),
  ],
  rules(record, before, around): Fault[] {
    const zone = zoneOf(record.customer, around)
    const { from, until, firstLine, partner, superUserLimit: limit } = record
    return [
      ...(firstLine === 'PARTNER' && partner === undefined
        ? [{ path: ['firstLine'], words: 'needs a partner: add a line "partner: …".' }]
        : []),
      ...(until !== undefined && end(until, zone) <= beginning(from, zone)
        ? [{ path: ['until'], words: `is before ${from}. An agreement ends after it began.` }]
        : []),
      ...(before && before.superUserLimit !== limit
        ? [
            {
              path: ['superUserLimit'],
              words: `is to be ${limit}, but ${before.superUserLimit} seats are agreed. An import sets the limit of a new agreement only: ask for an amendment in chat, which changes it once it is signed, and write ${before.superUserLimit} here.`,
            },
          ]
        : []),
      ...amendmentFaults(record, before),
    ]
  },

  async read(tx) {
    const rows = await tx.agreement.findMany({
      include: {
        company: true,
        partner: true,
        salesManager: true,
        products: { orderBy: { key: 'asc' } },
        amendments: { include: { requestedBy: true }, orderBy: { seq: 'asc' } },
      },
      orderBy: { number: 'asc' },
    })
    return rows.map(({ company, ...row }) => {
      return {
        number: row.number,
        customer: company.key,
        partner: row.partner?.key,
        status: row.status,
        firstLine: row.firstLine,
        ticketPolicy: row.ticketPolicy,
        superUserLimit: row.superUserLimit,
        products: row.products.map(({ key }) => key),
        from: sayBeginning(row.effectiveFrom, company.timezone),
        until: row.endsAt ? sayEnd(row.endsAt, company.timezone) : undefined,
        signed: row.signedAt ? sayBeginning(row.signedAt, company.timezone) : undefined,
        salesManager: row.salesManager?.primaryEmail ?? undefined,
        amendments: row.amendments.map((one) => fromRow(one, company.timezone)),
      }
    })
  },

  async write(tx, record, around) {
    const { number, customer, partner, products, amendments, salesManager, from, until, signed, ...terms } = record
    const zone = zoneOf(customer, around)
    const idOf = async (company: string) =>
      (await tx.company.findUniqueOrThrow({ where: { key: company }, select: { id: true } })).id
    const personOf = async (address: string | undefined) =>
      address === undefined ? null : (await tx.person.findUniqueOrThrow({ where: { primaryEmail: address } })).id
    const data = {
      ...terms,
      companyId: await idOf(customer),
      partnerId: partner === undefined ? null : await idOf(partner),
      salesManagerId: await personOf(salesManager),
      effectiveFrom: beginning(from, zone),
      endsAt: until === undefined ? null : end(until, zone),
      signedAt: signed === undefined ? null : beginning(signed, zone),
    }
    const about = products.map((key) => ({ key }))
    const { id: agreementId } = await tx.agreement.upsert({
      where: { number },
      create: { number, ...data, products: { connect: about } },
      update: { ...data, products: { set: about }, version: { increment: 1 } },
    })
    await writeAmendments(tx, agreementId, amendments, { timezone: zone, personOf })
  },
})
