import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ChannelWorld } from './discord-world.ts'

export const HELLO = { product: 'superoffice-crm', serialNumber: 'SO-4480-1120' }
export const MUSTER = { product: 'superoffice-crm', serialNumber: 'SO-4480-0471' }

/** What talks about licences look up in a world, and let happen in the product and at the vendor's. */
export async function startLicenceDesk(world: ChannelWorld) {
  // People upload from somewhere: the demo's own licence files, and what a talk puts there.
  const more = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1))
    const bytes = more.get(name) ?? (await readFile(join(world.folder, 'licence-files', name)).catch(() => undefined))
    response.statusCode = bytes === undefined ? 404 : 200
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const rows = <Row>(text: string, values: readonly unknown[]) => world.query<Row>(text, values)

  return {
    /** The vendor's system is asked now, as it is every hour. */
    async fetches(account: string) {
      await world.query(`update "LicenceAccount" set "nextFetchAt" = '2026-01-01' where id = $1`, [account])
      await world.sweep()
    },
    /** `{ 'Sales Premium': 12, … }`: what is in force. */
    async inForce(account: string) {
      const lines = await rows<{ licenceType: string; quantity: number }>(
        `select "licenceType", quantity from "LicenceLine" where "accountId" = $1`,
        [account],
      )
      return Object.fromEntries(lines.map(({ licenceType, quantity }) => [licenceType, quantity]))
    },
    /** Who has a licence, by the product's own names. */
    async users(account: string, type: string) {
      const found = await rows<{ userRef: string }>(
        `select "userRef" from "LicenceUse" where "accountId" = $1 and "licenceType" = $2 and "removedAt" is null`,
        [account, type],
      )
      return found.map(({ userRef }) => userRef).toSorted()
    },
    /** What became of an account's offers, by revision. */
    async offers(account: string) {
      const found = await rows<{ revision: number; status: string }>(
        `select revision, status from "LicenceOffer" where "accountId" = $1 order by revision`,
        [account],
      )
      return Object.fromEntries(found.map(({ revision, status }) => [revision, status]))
    },
    /** A file as somebody uploads it. `content`: something else than the demo's file of that name. */
    file(name: string, content?: string) {
      if (content !== undefined) more.set(name, content)
      return { name, url: `http://127.0.0.1:${port}/${encodeURIComponent(name)}` }
    },
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What the vendor signs: numbers by type. Types of one first word are plans of one module. */
export const licenceFor = (
  { product, serialNumber }: typeof HELLO,
  ownerName: string,
  revision: number,
  numbers: Readonly<Record<string, number>>,
) => ({
  version: 1 as const,
  issuer: 'SuperOffice',
  product,
  serialNumber,
  ownerName,
  revision,
  issuedAt: '2026-05-01T00:00:00Z',
  notAfter: '2026-12-31T22:59:59Z',
  lines: Object.entries(numbers).map(([licenceType, quantity]) => ({
    licenceType,
    kind: licenceType === 'Web Tools' ? ('SITE' as const) : ('USER' as const),
    moduleKey: licenceType === 'Web Tools' ? 'web-tools' : (licenceType.split(' ')[0]?.toLowerCase() ?? ''),
    quantity,
    validTo: '2026-12-31T22:59:59Z',
  })),
})
