import type { CompanyKey } from './companies.ts'
import type { PersonKey } from './people.ts'
import type { costProducts, editions } from './prices.ts'

interface DemoTenant {
  readonly name: string
  readonly partner: CompanyKey
  readonly createdBy: PersonKey
  readonly edition?: keyof typeof editions
  /** Nearly empty, and waiting for the vendor's service. */
  readonly isCustom?: true
  /** Its key; it stands above in this list. */
  readonly master?: string
  /** Who is a partner's manager in it, and with it in everything below. */
  readonly manager?: PersonKey
  /** Of a tenant that is handed over. */
  readonly customer?: { readonly company: CompanyKey; readonly admin: PersonKey }
  readonly daysOld: number
  /** What was unlocked in it. */
  readonly unlocked?: readonly (keyof typeof costProducts)[]
}

/** The trees of the demo world by key, which is the id: Agentur Süd has three levels (DOMAIN §3.6). */
export const tenants: Readonly<Record<string, DemoTenant>> = {
  'agentur-sued': {
    name: 'Agentur Süd',
    partner: 'agentur',
    createdBy: 'sofia',
    edition: 'PROFESSIONAL',
    manager: 'sofia',
    daysOld: 400,
  },
  'fitness-gruppe': {
    name: 'Fitness-Gruppe Bayern',
    partner: 'agentur',
    createdBy: 'sofia',
    master: 'agentur-sued',
    daysOld: 210,
  },
  'fitness-nord': {
    name: 'Fitness Nord',
    partner: 'agentur',
    createdBy: 'sofia',
    master: 'fitness-gruppe',
    daysOld: 120,
  },
  kletterwelt: {
    name: 'Kletterwelt',
    partner: 'agentur',
    createdBy: 'sofia',
    isCustom: true,
    master: 'fitness-gruppe',
    daysOld: 4,
  },
  'muster-newsletter': {
    name: 'Muster Newsletter',
    partner: 'agentur',
    createdBy: 'sofia',
    master: 'agentur-sued',
    customer: { company: 'muster', admin: 'max' },
    daysOld: 90,
    unlocked: ['inbox-preview'],
  },
  'nordic-bc': {
    name: 'Nordic BC',
    partner: 'nordic',
    createdBy: 'nils',
    manager: 'nils',
    daysOld: 300,
  },
}
