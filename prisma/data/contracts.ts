import { z } from 'zod'
import { email, key, moment, oneOf, words } from './field.ts'
import { beginning, sayBeginning } from './moment.ts'
import { defineNoun, type Fault } from './noun.ts'
import { zoneOf } from './zone.ts'

/** What has to be signed before a licence may be asked for. Days are those of the company's time zone. */
export const contracts = defineNoun({
  name: 'contracts',
  schema: z.strictObject({
    number: key,
    company: key,
    party: words,
    status: oneOf('DRAFT', 'SIGNED', 'ENDED'),
    signed: moment,
    salesManager: email,
  }),
  identity: ['number'],
  optional: ['signed', 'salesManager'],
  defaults: { status: 'DRAFT' },
  refers: ({ company, salesManager }) => [
    ...(company === undefined ? [] : [{ to: 'companies', key: company, path: ['company'] }]),
    ...(salesManager === undefined ? [] : [{ to: 'people', key: salesManager, path: ['salesManager'] }]),
  ],
  rules: ({ company, status, signed }, before): Fault[] => [
    ...(status === 'SIGNED' && signed === undefined
      ? [{ path: ['status'], words: 'needs a line "signed: …" with the day.' }]
      : []),
    ...(before && before.status !== 'DRAFT' && status === 'DRAFT'
      ? [{ path: ['status'], words: 'was signed, and licences may depend on it. Write ENDED to end it.' }]
      : []),
    ...(before && before.company !== company
      ? [
          {
            path: ['company'],
            words: `is to change, but this is a contract of ${before.company}. Give the new one a number of its own.`,
          },
        ]
      : []),
  ],

  async read(tx) {
    const rows = await tx.contract.findMany({
      include: { company: true, salesManager: true },
      orderBy: { number: 'asc' },
    })
    return rows.map(({ number, company, partyName, status, signedAt, salesManager }) => ({
      number,
      company: company.key,
      party: partyName,
      status,
      signed: signedAt ? sayBeginning(signedAt, company.timezone) : undefined,
      salesManager: salesManager?.primaryEmail ?? undefined,
    }))
  },

  async write(tx, { number, company, party, status, signed, salesManager }, around) {
    const data = {
      partyName: party,
      status,
      signedAt: signed === undefined ? null : beginning(signed, zoneOf(company, around)),
      companyId: (await tx.company.findUniqueOrThrow({ where: { key: company } })).id,
      salesManagerId:
        salesManager === undefined
          ? null
          : (await tx.person.findUniqueOrThrow({ where: { primaryEmail: salesManager } })).id,
    }
    await tx.contract.upsert({
      where: { number },
      create: { number, ...data },
      update: { ...data, version: { increment: 1 } },
    })
  },
})
