import type { Names } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'

/** Whatever is called something that is nobody else's business: people, users of licences, administrators; companies, parties, tenants. */
export const createNames = (client: Client) => async (): Promise<Names> => {
  const rows = await client.$queryRaw<{ name: string; isPerson: boolean }[]>`
    SELECT "displayName" AS name, true AS "isPerson" FROM "Person"
    UNION SELECT name, true FROM "LicenceUser" WHERE kind = 'ASSOCIATE'
    UNION SELECT name, true FROM "TenantRole"
    UNION SELECT name, false FROM "Company" WHERE kind <> 'VENDOR'
    UNION SELECT "partyName", false FROM "Contract"
    UNION SELECT "ownerName", false FROM "LicenceAccount"
    UNION SELECT name, false FROM "Tenant"`
  const named = (isPerson: boolean) => rows.filter((row) => row.isPerson === isPerson).map(({ name }) => name)
  return { people: named(true), others: named(false) }
}
