import type { Contact } from '../../src/domain/agreement.ts'

interface DemoCompany {
  readonly name: string
  readonly kind: 'CUSTOMER' | 'PARTNER' | 'VENDOR'
  readonly timezone: string
  readonly locale: 'en' | 'de' | 'es'
  readonly customerNo?: string
  readonly domain: string
  readonly contact?: Contact
}

/** The companies of the demo world by key, which is their id too and the Teams tenant their people come from (DOMAIN §3.6). */
export const companies = {
  vendor: {
    name: 'SignUp Support',
    kind: 'VENDOR',
    timezone: 'Europe/Stockholm',
    locale: 'en',
    domain: 'vendor.example',
    contact: {
      email: 'support@vendor.example',
      // Swedish numbers here are from the ranges that are set aside for fiction. The second one is the emergency line.
      phone: '+46 8 465 004 10 (24/7: +46 8 465 004 99)',
      url: 'https://support.vendor.example/',
      introUrl: 'https://support.vendor.example/introduction',
    },
  },
  nordic: {
    name: 'Nordic BC Partner',
    kind: 'PARTNER',
    timezone: 'Europe/Copenhagen',
    locale: 'en',
    domain: 'nordic.example',
    contact: { email: 'help@nordic.example', phone: '+46 40 628 04 20', url: 'https://nordic.example/help' },
  },
  agentur: {
    name: 'Agentur Süd',
    kind: 'PARTNER',
    timezone: 'Europe/Berlin',
    locale: 'de',
    domain: 'agentur.example',
    contact: { email: 'hilfe@agentur.example' },
  },
  hello: {
    name: 'Hello AB',
    kind: 'CUSTOMER',
    timezone: 'Europe/Stockholm',
    locale: 'en',
    customerNo: 'C-1001',
    domain: 'hello.example',
  },
  muster: {
    name: 'Muster GmbH',
    kind: 'CUSTOMER',
    timezone: 'Europe/Berlin',
    locale: 'de',
    customerNo: 'C-1002',
    domain: 'muster.example',
  },
  contoso: {
    name: 'Contoso Deutschland GmbH',
    kind: 'CUSTOMER',
    timezone: 'Europe/Berlin',
    locale: 'de',
    customerNo: 'C-1003',
    domain: 'contoso.example',
  },
  kaiser: {
    name: 'Kaiser & Söhne',
    kind: 'CUSTOMER',
    timezone: 'Europe/Berlin',
    locale: 'de',
    customerNo: 'C-1004',
    domain: 'kaiser.example',
  },
  nandu: {
    name: 'Ñandú S.L.',
    kind: 'CUSTOMER',
    timezone: 'Europe/Madrid',
    locale: 'es',
    customerNo: 'C-1005',
    domain: 'nandu.example',
  },
  noagreement: {
    name: 'NoAgreement Ltd',
    kind: 'CUSTOMER',
    timezone: 'Europe/London',
    locale: 'en',
    customerNo: 'C-1006',
    domain: 'noagreement.example',
  },
} as const satisfies Record<string, DemoCompany>

/** How the demo world names a company; its id and its Teams tenant are the same word. */
export type CompanyKey = keyof typeof companies
/** All of them, in the order in which they are made. */
export const companyKeys = Object.keys(companies) as CompanyKey[]

/** A company by its key, with everything it may have. */
export const companyOf = (key: CompanyKey): DemoCompany => companies[key]

/** Which partner looks after which customers. */
export const partnerships: readonly { readonly partner: CompanyKey; readonly customer: CompanyKey }[] = [
  { partner: 'nordic', customer: 'hello' },
  { partner: 'nordic', customer: 'contoso' },
]
