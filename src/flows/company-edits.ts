import { createEdits, type EditsOf } from '../core/edits.ts'
import type { CompanyCorrection, CompanyRecord } from '../core/ports.ts'

/** What of a company may be corrected, by the names that texts use (`company-correct.<field>.ask`). */
const FIELDS = [
  'name',
  'customerNo',
  'timezone',
  'language',
  'formality',
  'email',
  'phone',
  'url',
  'domains',
  'unproved',
] as const
/** A field of a company’s record, by its name in the texts. */
export type CompanyField = (typeof FIELDS)[number]

/** What somebody changed of a company. */
export type CompanyEdits = EditsOf<CompanyField>

/** Tells changes of a company apart from changes that others made meanwhile (X7). */
export const companyEdits = createEdits(FIELDS)

/** What the fields of a company hold now; domains are a line each. */
export const companyValues = (company: CompanyRecord): Record<CompanyField, string> => ({
  name: company.name,
  customerNo: company.customerNo ?? '',
  timezone: company.timezone,
  language: company.locale,
  formality: company.formality,
  email: company.contact.email ?? '',
  phone: company.contact.phone ?? '',
  url: company.contact.url ?? '',
  domains: linesOf(company, true),
  unproved: linesOf(company, false),
})

const linesOf = ({ domains }: CompanyRecord, isVerified: boolean) =>
  domains
    .filter((one) => one.isVerified === isVerified)
    .map(({ domain }) => domain)
    .join('\n')

/** Domains as people write them: one a line, or with commas or blanks between. */
export const domainsIn = (words: string): string[] => [
  ...new Set(
    words
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
]

/** Edits → what is written: the fields that change, and domains and contact as a whole. */
export function correctionOf(company: CompanyRecord, edits: CompanyEdits): CompanyCorrection {
  const after = { ...companyValues(company), ...edits }
  const { email, phone, url } = after
  const { name, customerNo, timezone, language: locale, formality } = edits
  const verified = domainsIn(after.domains)
  return {
    ...(name ? { name } : {}),
    ...(customerNo === undefined ? {} : { customerNo }),
    ...(timezone ? { timezone } : {}),
    ...(locale ? { locale } : {}),
    ...(formality ? { formality: formality === 'INFORMAL' ? 'INFORMAL' : 'FORMAL' } : {}),
    contact: {
      ...company.contact,
      ...Object.fromEntries(Object.entries({ email, phone, url }).map(([key, value]) => [key, value || undefined])),
    },
    domains: [
      ...verified.map((domain) => ({ domain, isVerified: true })),
      ...domainsIn(after.unproved)
        .filter((domain) => !verified.includes(domain))
        .map((domain) => ({ domain, isVerified: false })),
    ],
  }
}
