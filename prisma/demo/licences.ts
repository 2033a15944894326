import { createHash } from 'node:crypto'
import type { CompanyKey } from './companies.ts'
import { daysBefore } from './days-before.ts'
import { type LicenceTypeKey, licenceProduct, licenceTypes } from './licence-types.ts'
import { contosoUsers, type DemoLicenceUser, helloUsers, musterUsers } from './licence-users.ts'

/** How many of which licence. */
type Numbers = Partial<Record<LicenceTypeKey, number>>

/** One company's licences. */
export interface DemoAccount {
  readonly id: string
  readonly company: CompanyKey
  readonly serialNumber: string
  readonly owner: string
  /** A demo version: what it becomes once it is bought (INV-49). */
  readonly bought?: { readonly serialNumber: string; readonly owner: string }
  /** Whether the customer's partner may do everything for it. */
  readonly isDelegated?: true
  readonly revision: number
  readonly has: Numbers
  readonly users: readonly DemoLicenceUser[]
  /** What the vendor has ready: the next revision, which the source offers by itself. */
  readonly offered: Numbers
}

/** The licences of DOMAIN §3.6, as T8 and T8-de begin. */
export const licenceAccounts: readonly DemoAccount[] = [
  {
    id: 'hello-crm',
    company: 'hello',
    serialNumber: 'SO-4480-1120',
    owner: 'Hello AB',
    revision: 9,
    has: { 'Sales Premium': 20, 'Service Essentials': 5, 'Marketing Essentials': 3, DocSync: 10, 'Web Tools': 1 },
    users: helloUsers,
    offered: { 'Sales Premium': 12, 'Service Essentials': 8, 'Marketing Essentials': 3, DocSync: 10, 'Web Tools': 1 },
  },
  {
    id: 'muster-crm',
    company: 'muster',
    serialNumber: 'SO-4480-0471',
    owner: 'Muster GmbH',
    revision: 4,
    has: { 'Sales Premium': 10, 'Marketing Essentials': 2 },
    users: musterUsers,
    offered: { 'Sales Premium': 8, 'Marketing Essentials': 4 },
  },
  {
    id: 'contoso-crm',
    company: 'contoso',
    serialNumber: 'DEMO-77-0001',
    owner: 'Demo',
    bought: { serialNumber: 'SO-4480-0920', owner: 'Contoso Deutschland GmbH' },
    isDelegated: true,
    revision: 1,
    has: { 'Sales Premium': 5 },
    users: contosoUsers,
    offered: { 'Sales Premium': 10, 'Web Tools': 1 },
  },
]

/** What a licence says before it is signed: the JSON of `adapters/licence-source/licence-content.ts`. */
export interface LicenceContent {
  readonly version: 1
  readonly issuer: string
  readonly product: string
  readonly serialNumber: string
  readonly ownerName: string
  readonly revision: number
  readonly issuedAt: string
  readonly notAfter: string
  readonly lines: readonly {
    readonly licenceType: string
    readonly kind: 'SITE' | 'USER'
    readonly moduleKey: string
    readonly quantity: number
    readonly validTo: string
  }[]
}

/** The content of a licence for an account; `seededAt`: when the demo world began. */
export function contentOf(
  account: Pick<DemoAccount, 'serialNumber' | 'owner'>,
  licence: { readonly revision: number; readonly has: Numbers; readonly moreYears?: number },
  seededAt: Date,
): LicenceContent {
  const end = iso(endOfTerm(seededAt, licence.moreYears))
  return {
    version: 1,
    issuer: 'SuperOffice',
    product: licenceProduct.key,
    serialNumber: account.serialNumber,
    ownerName: account.owner,
    revision: licence.revision,
    issuedAt: iso(daysBefore(seededAt, Math.max(1, 120 - licence.revision))),
    notAfter: end,
    lines: Object.entries(licence.has).map(([licenceType, quantity]) => {
      const { kind, moduleKey } = licenceTypes[licenceType as LicenceTypeKey]
      return { licenceType, kind, moduleKey, quantity, validTo: end }
    }),
  }
}

/** What names a licence's content: the SHA-256 of the bytes that are signed, in hex (INV-48). */
export const contentSha256 = (content: LicenceContent) =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')

/** What the vendor has ready for an account, and the source offers by itself. */
export const offerOf = (account: DemoAccount, seededAt: Date): LicenceContent =>
  contentOf(account.bought ?? account, { revision: account.revision + 1, has: account.offered }, seededAt)

/** What is in force in an account, and what was before, which is refused when somebody loads it again (X81). */
export const pastOf = (account: DemoAccount, seededAt: Date): readonly LicenceContent[] =>
  [account.revision - 1, account.revision].flatMap((revision) =>
    revision > 0 ? contentOf(account, { revision, has: account.has }, seededAt) : [],
  )

/** The last second of a year in the middle of Europe that is not near: what people bought a licence until. */
export function endOfTerm(seededAt: Date, moreYears = 0): Date {
  const near = new Date(seededAt.getTime() + 90 * 86_400_000)
  return new Date(Date.UTC(near.getUTCFullYear() + moreYears, 11, 31, 22, 59, 59))
}

const iso = (at: Date) => at.toISOString().replace(/\.\d+Z$/, 'Z')
