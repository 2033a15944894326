import { z } from 'zod'
import { sameName } from '../../src/domain/company-name.ts'
import { isFreeMail } from '../../src/domain/free-mail.ts'
import { contact, hours } from '../store/company.ts'
import { readStored, storable } from '../store/storable.ts'
import { businessHours, fromWeek, toWeek } from './business-hours.ts'
import { domain, email, group, key, language, listOf, oneOf, timezone, webAddress, words, yesNo } from './field.ts'
import { defineNoun } from './noun.ts'
import { unique } from './unique.ts'

const tenantId = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'is not an Entra tenant id. It looks like 72f988bf-86f1-41af-91ab-2d7cd011db47; the customer finds it in the Entra admin center.',
  )
  .transform((id) => id.toLowerCase())

/** Customers, partners and the vendor, with the domains and Microsoft tenants that prove where people belong. */
export const companies = defineNoun({
  name: 'companies',
  schema: z.strictObject({
    key,
    name: words,
    kind: oneOf('CUSTOMER', 'PARTNER', 'VENDOR'),
    customerNo: words,
    timezone,
    language,
    formality: oneOf('FORMAL', 'INFORMAL'),
    adminsMayApprove: yesNo,
    contact: group({
      email: email.optional(),
      phone: words.optional(),
      url: webAddress.optional(),
      introUrl: webAddress.optional(),
    }),
    domains: listOf(group({ domain, verified: yesNo })),
    entraTenants: listOf(tenantId),
    businessHours,
  }),
  identity: ['key'],
  optional: ['customerNo', 'contact', 'businessHours'],
  defaults: { language: 'en', formality: 'FORMAL', adminsMayApprove: false, domains: [], entraTenants: [] },
  lists: { domains: ['domain'], entraTenants: [] },
  rules: ({ kind, businessHours, domains }) => [
    ...(kind !== 'VENDOR' && businessHours !== undefined
      ? [{ path: ['businessHours'], words: 'are the vendor’s. Take them away here.' }]
      : []),
    ...domains.flatMap(({ domain }, index) =>
      isFreeMail(domain)
        ? [
            {
              path: ['domains', index, 'domain'],
              words: 'belongs to a mail provider: anybody has an address there. Take it away.',
            },
          ]
        : [],
    ),
  ],
  together: (after) => [
    ...unique(
      after,
      ({ customerNo }) => [customerNo],
      (other) => ({
        path: ['customerNo'],
        words: `belongs to ${other} already. Customer numbers are given once.`,
      }),
    ),
    ...unique(
      after,
      ({ kind, name }) => [`${kind} ${sameName(name)}`],
      (other) => ({
        path: ['name'],
        words: `is the name of ${other} too. Make the two tell apart.`,
      }),
    ),
    ...unique(
      after,
      ({ domains }) => domains.map((one) => one.domain),
      (other, name) => ({
        path: ['domains'],
        words: `hold ${name}, which is ${other}’s already. A domain proves one company.`,
      }),
    ),
    ...unique(
      after,
      ({ entraTenants }) => entraTenants,
      (other, id) => ({
        path: ['entraTenants'],
        words: `hold ${id}, which is ${other}’s already.`,
      }),
    ),
    ...unique(
      after,
      ({ kind }) => [kind === 'VENDOR' ? kind : undefined],
      (other) => ({
        path: ['kind'],
        words: `is taken: ${other} is the vendor. Change the record with that key instead.`,
      }),
    ),
  ],

  async read(tx) {
    const rows = await tx.company.findMany({
      include: { domains: { orderBy: { domain: 'asc' } }, entraTenants: { orderBy: { tenantId: 'asc' } } },
      orderBy: { key: 'asc' },
    })
    return rows.map((row) => {
      const reach = readStored(contact, row.contact, {})
      const week = hours.safeParse(row.businessHours).data
      return {
        key: row.key,
        name: row.name,
        kind: row.kind,
        customerNo: row.customerNo ?? undefined,
        timezone: row.timezone,
        language: language.catch('en').parse(row.locale),
        formality: row.formality,
        adminsMayApprove: row.adminsMayApprove,
        contact: Object.keys(reach).length > 0 ? reach : undefined,
        domains: row.domains.map(({ domain, verifiedAt }) => ({ domain, verified: verifiedAt !== null })),
        entraTenants: row.entraTenants.map(({ tenantId }) => tenantId),
        businessHours: week && fromWeek(week),
      }
    })
  },

  async write(tx, { key, domains, entraTenants, language, contact, businessHours, ...record }, { now }) {
    const data = {
      ...record,
      customerNo: record.customerNo ?? null,
      nameNorm: sameName(record.name),
      locale: language,
      contact: storable(contact ?? {}),
      ...(businessHours ? { businessHours: storable(toWeek(businessHours)) } : {}),
    }
    const { id } = await tx.company.upsert({
      where: { key },
      create: { key, ...data },
      update: { ...data, version: { increment: 1 } },
    })
    for (const { domain, verified } of domains) {
      await tx.companyDomain.upsert({
        where: { domain },
        create: { domain, companyId: id, verifiedAt: verified ? now : null },
        update: {},
      })
      const where = { domain, verifiedAt: verified ? null : { not: null } }
      await tx.companyDomain.updateMany({ where, data: { verifiedAt: verified ? now : null } })
    }
    await tx.entraTenant.createMany({
      data: entraTenants.map((tenantId) => ({ tenantId, companyId: id })),
      skipDuplicates: true,
    })
  },
})
