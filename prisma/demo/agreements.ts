import type { Agreement } from '../../src/domain/agreement.ts'
import type { CompanyKey } from './companies.ts'
import type { ProductKey } from './products.ts'

interface DemoAgreement extends Pick<Agreement, 'firstLine' | 'ticketPolicy' | 'superUserLimit'> {
  readonly customer: CompanyKey
  readonly partner?: CompanyKey
  readonly products: readonly ProductKey[]
  /** The signed amendment that raised the limit of seats. */
  readonly raised?: { readonly from: number; readonly reason: string }
}

/** Who agreed what, by agreement number; NoAgreement Ltd has none, on purpose (DOMAIN A4). */
export const agreements = {
  'AG-2043': {
    customer: 'hello',
    products: ['exflow-ap'],
    firstLine: 'VENDOR',
    ticketPolicy: 'SUPER_USERS_ONLY',
    superUserLimit: 2,
  },
  'AG-2044': {
    customer: 'hello',
    partner: 'nordic',
    products: ['data-capture'],
    firstLine: 'PARTNER',
    ticketPolicy: 'SUPER_USERS_ONLY',
    superUserLimit: 2,
  },
  'AG-2050': {
    customer: 'contoso',
    partner: 'nordic',
    products: ['exflow-ap'],
    firstLine: 'VENDOR',
    ticketPolicy: 'ANY_REGISTERED',
    superUserLimit: 2,
  },
  'AG-3101': {
    customer: 'muster',
    products: ['faktur-box'],
    firstLine: 'VENDOR',
    ticketPolicy: 'ANY_REGISTERED',
    superUserLimit: 2,
  },
  'AG-3102': {
    customer: 'kaiser',
    products: ['faktur-box'],
    firstLine: 'VENDOR',
    ticketPolicy: 'ANY_REGISTERED',
    superUserLimit: 2,
  },
  'AG-4007': {
    customer: 'nandu',
    products: ['exflow-ap'],
    firstLine: 'VENDOR',
    ticketPolicy: 'SUPER_USERS_ONLY',
    superUserLimit: 3,
    raised: { from: 2, reason: 'Tres almacenes, cada uno con su propia contabilidad' },
  },
} as const satisfies Record<string, DemoAgreement>

/** How demo tickets and licences name their agreement. */
export type AgreementNumber = keyof typeof agreements
/** All of them, in the order in which they are made. */
export const agreementNumbers = Object.keys(agreements) as AgreementNumber[]

/** An agreement by its number, with everything it may have. */
export const agreementOf = (number: AgreementNumber): DemoAgreement => agreements[number]
