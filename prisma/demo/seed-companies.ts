import type { Tx } from '../client.ts'
import { storable } from '../store/storable.ts'
import { businessHours } from './business-hours.ts'
import { companyKeys, companyOf, partnerships } from './companies.ts'
import { daysBefore } from './days-before.ts'

/** Writes the companies, their domains and who looks after whom. */
export async function seedCompanies(tx: Tx, now: Date) {
  const all = companyKeys.map((key) => ({ key, ...companyOf(key) }))
  await tx.company.createMany({
    data: all.map(({ key, name, domain: _, contact = {}, ...rest }) => ({
      id: key,
      key,
      name,
      nameNorm: name.normalize('NFKC').toLowerCase(),
      contact: storable(contact),
      ...(rest.kind === 'VENDOR' ? { businessHours: storable(businessHours) } : {}),
      ...rest,
    })),
  })
  await tx.companyDomain.createMany({
    data: all.map(({ key, domain }) => ({ domain, companyId: key, verifiedAt: now })),
  })
  await tx.partnership.createMany({
    data: partnerships.map(({ partner, customer }) => ({
      partnerId: partner,
      customerId: customer,
      validFrom: daysBefore(now, 500),
    })),
  })
}
