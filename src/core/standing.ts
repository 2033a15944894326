import { sameAddress } from '../domain/address.ts'
import type { KnownWords } from '../domain/password.ts'
import { companiesOf, isSuperUser } from '../domain/person.ts'
import type { Store } from './ports.ts'

type Sources = { readonly store: Pick<Store, 'reads' | 'personOf' | 'now'> }

/** Companies of a person and, by the last part of their text keys, what they are there. */
export const createStanding =
  ({ store }: Sources) =>
  async (personId: string): Promise<{ readonly company: string; readonly roles: readonly string[] }[]> => {
    const person = await store.personOf(`person:${personId}`)
    if (!person) return []
    const now = await store.now()
    return companiesOf(person).map(({ id, name }) => ({
      company: name,
      roles: [
        ...person.memberships
          .filter(({ companyId }) => companyId === id)
          .map(({ role }) => role.toLowerCase().replaceAll('_', '-')),
        ...(isSuperUser(person, id, now) ? ['super-user'] : []),
      ],
    }))
  }

/** Shorter words are in everything. */
const SHORTEST = 3

/** What others know about somebody, so that their password is not made of it (X112). */
export const createKnownWords =
  ({ store }: Sources) =>
  async (email: string, personId?: string, name = ''): Promise<KnownWords> => {
    const [local = '', domain = ''] = sameAddress(email).split('@')
    const [person, vendor, found, tenants] = await Promise.all([
      personId ? store.personOf(`person:${personId}`) : undefined,
      store.reads.companies.vendor(),
      store.reads.joining.companyAt(domain),
      store.reads.tenants.namesAround(sameAddress(email), personId),
    ])
    const companies = [vendor?.name, found?.name, ...(person?.memberships.map(({ companyName }) => companyName) ?? [])]
    return {
      company: wordsIn([...companies, ...tenants, ...domain.split('.').slice(0, -1), 'Deskhand']),
      personal: wordsIn([local, name, person?.name]),
    }
  }

const wordsIn = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(
    names
      .flatMap((name) => name?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? [])
      .filter((word) => word.length >= SHORTEST),
  ),
]
