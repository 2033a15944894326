import { z } from 'zod'
import { count, email, group, key, listOf, moment, oneOf, words } from './field.ts'
import { beginning, end, sayBeginning, sayEnd } from './moment.ts'
import { defineNoun, type Fault } from './noun.ts'
import { zoneOf } from './zone.ts'

const amendment = group({
  seq: count(1),
  field: words,
  from: words,
  to: words,
  reason: words.optional(),
  status: oneOf('REQUESTED', 'QUOTED', 'SIGNED', 'APPLIED', 'REJECTED', 'WITHDRAWN'),
  requestedBy: email.optional(),
  requested: moment.optional(),
  answer: words.optional(),
  signed: moment.optional(),
  applied: moment.optional(),
})

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
      const sayDay = (at: Date | null) => (at ? sayBeginning(at, company.timezone) : undefined)
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
        signed: sayDay(row.signedAt),
        salesManager: row.salesManager?.primaryEmail ?? undefined,
        amendments: row.amendments.map((one) =>
          present({
            seq: one.seq,
            field: one.field,
            from: one.oldValue,
            to: one.newValue,
            reason: one.reason || undefined,
            status: one.status,
            requestedBy: one.requestedBy?.primaryEmail ?? undefined,
            requested: sayDay(one.requestedAt),
            answer: one.answer ?? undefined,
            signed: sayDay(one.signedAt),
            applied: sayDay(one.appliedAt),
          }),
        ),
      }
    })
  },

  async write(tx, record, around) {
    const { number, customer, partner, products, amendments, salesManager, from, until, signed, ...terms } = record
    const zone = zoneOf(customer, around)
    const dayOf = (given: string | undefined) => (given === undefined ? null : beginning(given, zone))
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
      signedAt: dayOf(signed),
    }
    const about = products.map((key) => ({ key }))
    const { id: agreementId } = await tx.agreement.upsert({
      where: { number },
      create: { number, ...data, products: { connect: about } },
      update: { ...data, products: { set: about }, version: { increment: 1 } },
    })
    for (const { seq, field, from: oldValue, to: newValue, reason = '', status, ...more } of amendments) {
      const now = {
        field,
        oldValue,
        newValue,
        reason,
        status,
        answer: more.answer ?? null,
        requestedById: await personOf(more.requestedBy),
        requestedAt: dayOf(more.requested),
        signedAt: dayOf(more.signed),
        appliedAt: dayOf(more.applied),
      }
      await tx.amendment.upsert({
        where: { agreementId_seq: { agreementId, seq } },
        create: { agreementId, seq, ...now },
        update: now,
      })
    }
  },
})

type Terms = { readonly amendments: readonly z.output<typeof amendment>[]; readonly superUserLimit: number }

/** Amendments are history. The product itself applies a signed one, since holders of seats have to fit (INV-16, INV-17). */
function amendmentFaults({ amendments, superUserLimit }: Terms, before: Terms | undefined): Fault[] {
  const raised = amendments.filter(({ field, status }) => field === 'superUserLimit' && status === 'APPLIED').at(-1)
  return [
    ...(raised && raised.to !== String(superUserLimit)
      ? [
          {
            path: ['superUserLimit'],
            words: `differs from the amendment that was applied last, which says ${raised.to}.`,
          },
        ]
      : []),
    ...amendments.flatMap((one, index): Fault[] => {
      const was = before?.amendments.find(({ seq }) => seq === one.seq)?.status
      return [
        ...(before && one.status === 'APPLIED' && was !== 'APPLIED'
          ? [
              {
                path: ['amendments', index, 'status'],
                words: 'is Deskhand’s to set. Write SIGNED: it is applied once it fits.',
              },
            ]
          : []),
        ...(was === 'APPLIED' && one.status !== 'APPLIED'
          ? [
              {
                path: ['amendments', index, 'status'],
                words: 'was APPLIED. What was applied stays so; add an amendment.',
              },
            ]
          : []),
        ...((one.status === 'SIGNED' || one.status === 'APPLIED') && one.signed === undefined
          ? [{ path: ['amendments', index, 'status'], words: 'needs a line "signed: …" with the day.' }]
          : []),
      ]
    }),
  ]
}

/** Without the fields that say nothing. */
const present = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
