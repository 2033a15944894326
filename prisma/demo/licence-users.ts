import { daysBefore } from './days-before.ts'
import type { LicenceTypeKey } from './licence-types.ts'
import { type PersonKey, personOf } from './people.ts'

/** Somebody in the product of the demo world. */
export interface DemoLicenceUser {
  readonly userRef: string
  readonly name: string
  /** Who they are here; the rest we know from the product alone. */
  readonly person?: PersonKey
  readonly isOther?: true
  /** Days since they last used it. */
  readonly idleDays: number
  readonly openRequests?: number
  readonly isAdmin?: true
  readonly isSignedIn?: true
  readonly licences: readonly LicenceTypeKey[]
}

const known = (person: PersonKey) => ({ person, userRef: person, name: personOf(person).name })
const SALES = 'Sales Premium'
const SERVICE = 'Service Essentials'
const MARKETING = 'Marketing Essentials'

/** 15 with Sales Premium, 5 with Service Essentials; Ewa is the only admin, Ida has open requests, Jon has no Sales Premium (T8). */
export const helloUsers: readonly DemoLicenceUser[] = [
  { ...known('ewa'), idleDays: 0, isAdmin: true, isSignedIn: true, licences: [SALES, 'DocSync'] },
  { ...known('tom'), idleDays: 1, licences: [SALES, 'DocSync'] },
  { ...known('anna'), idleDays: 0, isSignedIn: true, licences: [SALES, 'DocSync'] },
  { userRef: 'lea', name: 'Lea Sand', idleDays: 96, licences: [SALES] },
  { userRef: 'ida', name: 'Ida Lind', idleDays: 41, openRequests: 4, licences: [SALES, SERVICE] },
  { userRef: 'eva', name: 'Eva Norén', idleDays: 0, isSignedIn: true, licences: [SALES, SERVICE] },
  { userRef: 'karl', name: 'Karl Åberg', idleDays: 3, openRequests: 2, licences: [SALES, SERVICE] },
  { userRef: 'siv', name: 'Siv Dahl', idleDays: 1, openRequests: 1, licences: [SALES, SERVICE] },
  { userRef: 'maja', name: 'Maja Ek', idleDays: 2, licences: [SALES, MARKETING] },
  { userRef: 'olle', name: 'Olle Ström', idleDays: 12, licences: [SALES, 'DocSync'] },
  { userRef: 'per', name: 'Per Holt', idleDays: 5, licences: [SALES] },
  { userRef: 'nina', name: 'Nina Wik', idleDays: 7, licences: [SALES, 'DocSync'] },
  { userRef: 'arne', name: 'Arne Sjö', idleDays: 60, licences: [SALES] },
  { userRef: 'britt', name: 'Britt Hede', idleDays: 4, licences: [SALES] },
  { userRef: 'gun', name: 'Gun Rask', idleDays: 21, licences: [SALES] },
  { userRef: 'jon', name: 'Jon Vik', idleDays: 1, licences: [SERVICE, MARKETING] },
  { userRef: 'docsync-agent', name: 'DocSync agent', isOther: true, idleDays: 0, licences: ['DocSync'] },
]

/** 10 with Sales Premium, 2 of them with Marketing Essentials; two admins (T8-de). */
export const musterUsers: readonly DemoLicenceUser[] = [
  { ...known('max'), idleDays: 0, isAdmin: true, isSignedIn: true, licences: [SALES] },
  { ...known('uwe'), idleDays: 2, licences: [SALES] },
  { userRef: 't.braun', name: 'T. Braun', idleDays: 73, licences: [SALES] },
  { userRef: 's.kaya', name: 'S. Kaya', idleDays: 58, licences: [SALES] },
  { userRef: 'a.vogt', name: 'A. Vogt', idleDays: 1, isAdmin: true, licences: [SALES, MARKETING] },
  { userRef: 'h.koehler', name: 'H. Köhler', idleDays: 4, licences: [SALES, MARKETING] },
  { userRef: 'j.weiss', name: 'J. Weiß', idleDays: 9, licences: [SALES] },
  { userRef: 'm.schulz', name: 'M. Schulz', idleDays: 0, licences: [SALES] },
  { userRef: 'p.lang', name: 'P. Lang', idleDays: 15, licences: [SALES] },
  { userRef: 'r.oeztuerk', name: 'R. Öztürk', idleDays: 3, licences: [SALES] },
  { userRef: 'import', name: 'Import', isOther: true, idleDays: 0, licences: [] },
]

/** They are trying it out (X92). */
export const contosoUsers: readonly DemoLicenceUser[] = [
  { ...known('jonas'), idleDays: 0, isAdmin: true, licences: [SALES] },
  { userRef: 'f.brandt', name: 'F. Brandt', idleDays: 6, licences: [SALES] },
]

/** The same people as their product tells of them. */
export const sourceUsers = (users: readonly DemoLicenceUser[], seededAt: Date) =>
  users.map(({ person, idleDays, isOther, licences, ...user }) => ({
    isAdmin: false,
    isSignedIn: false,
    openRequests: 0,
    ...user,
    ...(isOther ? {} : { email: person ? personOf(person).email : `${user.userRef}@${domainOf(users)}` }),
    kind: isOther ? ('OTHER' as const) : ('ASSOCIATE' as const),
    lastActiveAt: daysBefore(seededAt, idleDays).toISOString(),
    licences: [...licences],
  }))

/** Where the colleagues of those whom we know get their mail. */
const domainOf = (users: readonly DemoLicenceUser[]): string | undefined =>
  users.flatMap(({ person }) => (person ? personOf(person).email.split('@')[1] : []))[0]
