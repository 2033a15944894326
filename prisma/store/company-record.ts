import type { CompanyCorrection, CompanyRecord, Corrected } from '../../src/core/ports.ts'
import { sameName } from '../../src/domain/company-name.ts'
import type { Client, Tx } from '../client.ts'
import { contact } from './company.ts'
import { readStored, storable } from './storable.ts'

/** Everything that is kept of a company and that may be corrected. */
export async function readCompanyRecord(db: Client | Tx, id: string): Promise<CompanyRecord | undefined> {
  const row = await db.company.findUnique({ where: { id }, include: { domains: { orderBy: { domain: 'asc' } } } })
  if (!row) return undefined
  const { name, kind, timezone, customerNo, locale, formality, version } = row
  return {
    id,
    name,
    kind,
    timezone,
    locale,
    formality,
    version,
    contact: readStored(contact, row.contact, {}),
    ...(customerNo ? { customerNo } : {}),
    domains: row.domains.map(({ domain, verifiedAt }) => ({ domain, isVerified: verifiedAt !== null })),
  }
}

/** Writes a correction to the company as `version` says it is; what is another company's already is refused. */
export async function correctCompany(
  tx: Tx,
  id: string,
  { name, customerNo, contact, domains, ...plain }: CompanyCorrection,
  version: number,
  at: Date,
): Promise<Corrected> {
  const taken = await takenBy(tx, id, { name, customerNo, domains })
  if (taken) return taken
  const { count } = await tx.company.updateMany({
    where: { id, version },
    data: {
      ...plain,
      ...(name === undefined ? {} : { name, nameNorm: sameName(name) }),
      ...(customerNo === undefined ? {} : { customerNo: customerNo || null }),
      ...(contact === undefined ? {} : { contact: storable(contact) }),
      version: { increment: 1 },
    },
  })
  if (count === 0) return { kind: 'conflict' }
  if (domains) await keepDomains(tx, id, domains, at)
  return { kind: 'done' }
}

/** These and no others; one that was verified before keeps its day. */
async function keepDomains(tx: Tx, companyId: string, domains: CompanyRecord['domains'], at: Date): Promise<void> {
  await tx.companyDomain.deleteMany({ where: { companyId, domain: { notIn: domains.map(({ domain }) => domain) } } })
  await tx.companyDomain.createMany({
    data: domains.map(({ domain }) => ({ domain, companyId })),
    skipDuplicates: true,
  })
  const named = (isVerified: boolean) => domains.filter((one) => one.isVerified === isVerified).map((one) => one.domain)
  await tx.companyDomain.updateMany({
    where: { companyId, domain: { in: named(true) }, verifiedAt: null },
    data: { verifiedAt: at },
  })
  await tx.companyDomain.updateMany({ where: { companyId, domain: { in: named(false) } }, data: { verifiedAt: null } })
}

async function takenBy(
  tx: Tx,
  id: string,
  { name, customerNo, domains = [] }: Pick<CompanyCorrection, 'name' | 'customerNo' | 'domains'>,
): Promise<Corrected | undefined> {
  const other = { id: { not: id } }
  const { kind } = await tx.company.findUniqueOrThrow({ where: { id }, select: { kind: true } })
  const twin =
    name === undefined ? null : await tx.company.findFirst({ where: { ...other, kind, nameNorm: sameName(name) } })
  if (twin) return { kind: 'taken', field: 'name', by: twin.name }
  const numbered = customerNo ? await tx.company.findFirst({ where: { ...other, customerNo } }) : null
  if (numbered) return { kind: 'taken', field: 'customerNo', by: numbered.name }
  const where = { domain: { in: domains.map(({ domain }) => domain) }, companyId: { not: id } }
  const domain = await tx.companyDomain.findFirst({ where, include: { company: true } })
  return domain ? { kind: 'taken', field: 'domains', by: domain.company.name } : undefined
}
