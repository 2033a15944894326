import type { Membership, Role } from '../../src/domain/person.ts'
import type { CompanyKey } from './companies.ts'

interface DemoPerson {
  readonly name: string
  /** aadObjectId in Teams; the Teams tenant is the first company. */
  readonly teams: string
  readonly discord?: string
  readonly email: string
  readonly companies: readonly [CompanyKey, ...CompanyKey[]]
  /** Besides USER, which everybody is in each of their companies. They count in the first one. */
  readonly roles?: readonly Role[]
  /** What they can do besides, as an agent. */
  readonly skills?: Membership['skills']
  /** Holds a regular super-user seat of the first company. */
  readonly isSuperUser?: true
  /** The language they chose themselves. */
  readonly locale?: string
}

/** The people of the demo world by id. Tests and demonstrations rely on them (DOMAIN §3.6); Jonas and Nora are our own. */
export const people = {
  ewa: {
    name: 'Ewa Falk',
    teams: 'aad-ewa',
    discord: '200000000000000001',
    email: 'ewa.falk@hello.example',
    companies: ['hello'],
    roles: ['LICENCE_ADMIN'],
    isSuperUser: true,
  },
  tom: {
    name: 'Tom Riis',
    teams: 'aad-tom',
    email: 'tom.riis@hello.example',
    companies: ['hello'],
    isSuperUser: true,
  },
  anna: {
    name: 'Anna Andersson',
    teams: 'aad-anna',
    discord: '200000000000000002',
    email: 'anna.andersson@hello.example',
    companies: ['hello'],
  },
  max: {
    name: 'Max Muster',
    teams: 'aad-max',
    email: 'max.muster@muster.example',
    companies: ['muster'],
    roles: ['LICENCE_ADMIN', 'TENANT_ADMIN'],
    isSuperUser: true,
  },
  ida: { name: 'Ida Kaya', teams: 'aad-ida', email: 'ida.kaya@muster.example', companies: ['muster'] },
  carla: {
    name: 'Carla Ñúñez',
    teams: 'aad-carla',
    email: 'carla@nandu.example',
    companies: ['nandu'],
    isSuperUser: true,
    locale: 'es',
  },
  nils: {
    name: 'Nils Boe',
    teams: 'aad-nils',
    email: 'nils.boe@nordic.example',
    companies: ['nordic'],
    roles: ['PARTNER_ADMIN'],
  },
  sofia: {
    name: 'Sofia Süd',
    teams: 'aad-sofia',
    email: 'sofia@agentur.example',
    companies: ['agentur'],
    roles: ['PARTNER_ADMIN'],
  },
  uwe: { name: 'Uwe Doppelt', teams: 'aad-uwe', email: 'uwe@muster.example', companies: ['muster', 'kaiser'] },
  kim: {
    name: 'Kim Berg',
    teams: 'aad-kim',
    discord: '200000000000000010',
    email: 'kim.berg@vendor.example',
    companies: ['vendor'],
    roles: ['VENDOR_ADMIN'],
  },
  lee: {
    name: 'Lee Wong',
    teams: 'aad-lee',
    email: 'lee.wong@vendor.example',
    companies: ['vendor'],
    roles: ['VENDOR_ADMIN'],
  },
  erik: {
    name: 'Erik Holm',
    teams: 'aad-erik',
    discord: '200000000000000011',
    email: 'erik.holm@vendor.example',
    companies: ['vendor'],
    roles: ['SUPPORT_AGENT'],
    skills: ['licence support', 'service'],
  },
  mia: {
    name: 'Mia Lund',
    teams: 'aad-mia',
    email: 'mia.lund@vendor.example',
    companies: ['vendor'],
    roles: ['SALES_MANAGER'],
  },
  jonas: { name: 'Jonas Weber', teams: 'aad-jonas', email: 'jonas.weber@contoso.example', companies: ['contoso'] },
  nora: { name: 'Nora Finch', teams: 'aad-nora', email: 'nora.finch@noagreement.example', companies: ['noagreement'] },
} as const satisfies Record<string, DemoPerson>

/** How the demo world and the talks name somebody; their id is the same word. */
export type PersonKey = keyof typeof people
/** Everybody of the demo world. */
export const personKeys = Object.keys(people) as PersonKey[]

/** A person by id, with everything they may have. */
export const personOf = (key: PersonKey): DemoPerson => people[key]
