import type { Reads } from '../core/ports.ts'
import type { Recipient } from '../domain/recipient.ts'

/** Who sees to a company's licences: its own licence admins, and where they may act for it the admins of its partners. */
export async function licenceAdmins(
  companyId: string,
  { companies }: Pick<Reads, 'companies'>,
  { withPartners, now }: { readonly withPartners: boolean; readonly now: Date },
): Promise<Recipient[]> {
  const partners = withPartners ? await companies.partners(companyId, now) : []
  const people = await Promise.all([
    companies.withRole(companyId, ['LICENCE_ADMIN']),
    ...partners.map((partner) => companies.withRole(partner.id, ['PARTNER_ADMIN'])),
  ])
  return people.flat().map(({ id }) => ({ to: `person:${id}`, reason: 'licence-admin' }))
}
