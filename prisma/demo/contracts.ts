import type { CompanyKey } from './companies.ts'

interface DemoContract {
  readonly company: CompanyKey
  readonly party: string
  /** The last day like this before now, `MM-DD`; absent: it is not signed yet. */
  readonly signed?: string
}

/** What customers signed before a licence may be asked for, by contract number (DOMAIN F2). Mia is the sales manager of all. */
export const contracts: Readonly<Record<string, DemoContract>> = {
  'K-5480': { company: 'hello', party: 'Hello AB', signed: '02-17' },
  'K-5521': { company: 'contoso', party: 'Contoso Deutschland GmbH', signed: '05-03' },
  'K-5527': { company: 'nordic', party: 'Nordic BC Partner', signed: '03-09' },
  'K-5534': { company: 'kaiser', party: 'Kaiser & Söhne' },
}
