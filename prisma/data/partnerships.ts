import { z } from 'zod'
import { overlap } from '../../src/domain/period.ts'
import { key, moment } from './field.ts'
import { beginning, end, sayBeginning, sayEnd } from './moment.ts'
import { type Around, defineNoun } from './noun.ts'
import { zoneOf } from './zone.ts'

/** Which partner looks after which customer, and when; days are those of the customer's time zone. */
export const partnerships = defineNoun({
  name: 'partnerships',
  schema: z.strictObject({ partner: key, customer: key, from: moment, until: moment }),
  identity: ['partner', 'customer', 'from'],
  optional: ['until'],
  defaults: {},
  refers: ({ partner = '', customer = '' }) => [
    { to: 'companies', key: partner, path: ['partner'] },
    { to: 'companies', key: customer, path: ['customer'] },
  ],
  rules(record, _, around) {
    const { partner, customer } = record
    const wrong = around.of('companies').get(partner)?.kind === 'CUSTOMER'
    const period = periodIn(record, around)
    const twin = [...around.of('partnerships').values()].find(
      (other) =>
        other !== record &&
        other.partner === partner &&
        other.customer === customer &&
        overlap(period, periodIn(other as typeof record, around)),
    )
    return [
      ...(wrong ? [{ path: ['partner'], words: 'is a customer. Name a company of kind PARTNER.' }] : []),
      ...(period.endsAt && period.endsAt <= period.startsAt
        ? [{ path: ['until'], words: `is before ${record.from}. A partnership ends after it began.` }]
        : []),
      ...(twin ? [{ path: ['from'], words: `overlaps the partnership from ${twin.from}. End that one first.` }] : []),
    ]
  },

  async read(tx) {
    const rows = await tx.partnership.findMany({
      include: { partner: true, customer: true },
      orderBy: [{ partner: { key: 'asc' } }, { customer: { key: 'asc' } }, { validFrom: 'asc' }],
    })
    return rows.map(({ partner, customer, validFrom, validTo }) => ({
      partner: partner.key,
      customer: customer.key,
      from: sayBeginning(validFrom, customer.timezone),
      until: validTo ? sayEnd(validTo, customer.timezone) : undefined,
    }))
  },

  async write(tx, record, around) {
    const { startsAt, endsAt } = periodIn(record, around)
    const { partner, customer } = record
    const pair = { partner: { key: partner }, customer: { key: customer }, validFrom: startsAt }
    const data = { validTo: endsAt ?? null }
    if ((await tx.partnership.updateMany({ where: pair, data })).count > 0) return
    await tx.partnership.create({
      data: {
        ...data,
        validFrom: startsAt,
        partner: { connect: { key: partner } },
        customer: { connect: { key: customer } },
      },
    })
  },
})

function periodIn(
  { customer, from, until }: { customer: string; from: string; until?: string | undefined },
  around: Around,
) {
  const zone = zoneOf(customer, around)
  return { startsAt: beginning(from, zone), ...(until === undefined ? {} : { endsAt: end(until, zone) }) }
}
