import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { count, email, group, key, listOf, moment, oneOf, words, yesNo } from './field.ts'
import { end, sayEnd } from './moment.ts'
import { defineNoun, type Fault } from './noun.ts'
import { zoneOf } from './zone.ts'

const line = group({
  type: words,
  kind: oneOf('SITE', 'USER').default('USER'),
  module: words,
  quantity: count(0),
  until: moment.optional(),
})
/** What the vendor's licences and keys say; an import brings it for a new account only. */
const LICENSED = ['mode', 'revision', 'until', 'graceUntil', 'lines'] as const

/**
 * Installations with a licence of their own, and products with licences for users. Who the users are comes from the
 * licence source. Days are those of the company's time zone.
 */
export const licenceAccounts = defineNoun({
  name: 'licence-accounts',
  schema: z.strictObject({
    product: key,
    serial: words,
    company: key,
    owner: words,
    mode: oneOf('LIVE', 'DEMO'),
    deployment: oneOf('BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM', 'SAAS_SEATS'),
    contract: key,
    partnersOwn: yesNo,
    delegated: yesNo,
    erp: key,
    version: words,
    contacts: listOf(email),
    revision: count(0),
    until: moment,
    graceUntil: moment,
    lines: listOf(line),
  }),
  identity: ['product', 'serial'],
  optional: ['deployment', 'contract', 'erp', 'version', 'until', 'graceUntil'],
  defaults: { mode: 'LIVE', partnersOwn: false, delegated: false, contacts: [], revision: 0, lines: [] },
  refers: ({ product, company, contract, erp, contacts = [] }) => [
    ...(product === undefined ? [] : [{ to: 'products', key: product, path: ['product'] }]),
    ...(company === undefined ? [] : [{ to: 'companies', key: company, path: ['company'] }]),
    ...(contract === undefined ? [] : [{ to: 'contracts', key: contract, path: ['contract'] }]),
    ...(erp === undefined ? [] : [{ to: 'erp-versions', key: erp, path: ['erp'] }]),
    ...contacts.map((key, index) => ({ to: 'people', key, path: ['contacts', index] })),
  ],
  rules: (record, before): Fault[] => [
    ...(before
      ? LICENSED.filter((field) => !isDeepStrictEqual(record[field], before[field])).map((field) => ({
          path: [field],
          words:
            'cannot be changed by an import: from now on the licences that the vendor issues say it. Take this away.',
        }))
      : []),
    ...(before && before.company !== record.company
      ? [{ path: ['company'], words: `is to change, but this licence belongs to ${before.company}.` }]
      : []),
    ...(record.lines.length > 0 && record.deployment !== 'SAAS_SEATS'
      ? [{ path: ['lines'], words: 'are licences for users. Write "deployment: SAAS_SEATS", or take them away.' }]
      : []),
  ],

  async read(tx) {
    const rows = await tx.licenceAccount.findMany({
      include: {
        company: true,
        product: true,
        contract: true,
        contacts: { orderBy: { primaryEmail: 'asc' } },
        lines: { orderBy: [{ order: 'asc' }, { licenceType: 'asc' }] },
      },
      orderBy: [{ product: { key: 'asc' } }, { serialNumber: 'asc' }],
    })
    return rows.map(({ company, product, contract, contacts, lines, ...row }) => {
      const last = (at: Date | null) => (at ? sayEnd(at, company.timezone) : undefined)
      return {
        product: product.key,
        serial: row.serialNumber,
        company: company.key,
        owner: row.ownerName,
        mode: row.mode,
        deployment: row.deployment ?? undefined,
        contract: contract?.number,
        partnersOwn: row.isPartnersOwn,
        delegated: row.isDelegated,
        erp: row.erpCode ?? undefined,
        version: row.productVersion ?? undefined,
        contacts: contacts.flatMap(({ primaryEmail }) => primaryEmail ?? []),
        revision: row.revision,
        until: last(row.validTo),
        graceUntil: last(row.graceUntil),
        lines: lines.map(({ licenceType, kind, moduleKey, quantity, validTo }) => ({
          type: licenceType,
          kind,
          module: moduleKey,
          quantity,
          ...(validTo ? { until: sayEnd(validTo, company.timezone) } : {}),
        })),
      }
    })
  },

  async write(tx, { product, serial, company, contract, contacts, lines, until, graceUntil, ...record }, around) {
    const zone = zoneOf(company, around)
    const last = (given: string | undefined) => (given === undefined ? null : end(given, zone))
    const people = contacts.map((primaryEmail) => ({ primaryEmail }))
    const { id: productId } = await tx.product.findUniqueOrThrow({ where: { key: product }, select: { id: true } })
    const named = {
      ownerName: record.owner,
      deployment: record.deployment ?? null,
      contractId:
        contract === undefined ? null : (await tx.contract.findUniqueOrThrow({ where: { number: contract } })).id,
      isPartnersOwn: record.partnersOwn,
      isDelegated: record.delegated,
      erpCode: record.erp ?? null,
      productVersion: record.version ?? null,
    }
    const where = { productId_serialNumber: { productId, serialNumber: serial } }
    if (await tx.licenceAccount.findUnique({ where })) {
      const data = { ...named, contacts: { set: people }, version: { increment: 1 } }
      await tx.licenceAccount.update({ where, data })
      return
    }
    await tx.licenceAccount.create({
      data: {
        ...named,
        productId,
        serialNumber: serial,
        companyId: (await tx.company.findUniqueOrThrow({ where: { key: company } })).id,
        mode: record.mode,
        revision: record.revision,
        validTo: last(until),
        graceUntil: last(graceUntil),
        // Who uses them, the source knows.
        nextFetchAt: record.deployment === 'SAAS_SEATS' ? around.now : null,
        contacts: { connect: people },
        lines: {
          create: lines.map(({ type, kind, module: moduleKey, quantity, until: lineUntil }, order) => ({
            licenceType: type,
            kind,
            moduleKey,
            quantity,
            validTo: last(lineUntil),
            order,
          })),
        },
      },
    })
  },
})
