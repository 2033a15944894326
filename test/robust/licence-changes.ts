import type { Way } from './seat-requests.ts'
import type { RobustWorld } from './support.ts'

/** Licence changes that wait, one that is disputed and a file, and how the flows about them are walked. */
export async function licenceChanges({ rows }: RobustWorld): Promise<Readonly<Record<string, Way>>> {
  await rows('update "LicenceAccount" set "nextFetchAt" = null')
  await rows(`update "LicenceOffer" set status = 'SUPERSEDED' where status in ('AVAILABLE', 'DISPUTED')`)
  const offer = async (account: string, status: string, numbers: Readonly<Record<string, number>>) => {
    await rows(
      `insert into "LicenceOffer" (id, "accountId", source, status, revision, "payloadSha256", issuer, product, "serialNumber", "ownerName", "issuedAt", "isSignatureOk", jws, "createdAt")
       select 'walk-' || id, id, 'FILE', $2::"OfferStatus", 90, 'walk', 'SuperOffice', 'superoffice-crm', "serialNumber", "ownerName", '2026-01-01', true, 'walk', now()
       from "LicenceAccount" where id = $1`,
      [account, status],
    )
    await rows(
      `insert into "OfferLine" (id, "offerId", "licenceType", kind, "moduleKey", quantity, "order")
       select gen_random_uuid(), 'walk-' || $1, key, 'USER', split_part(lower(key), ' ', 1), value::int, 0
       from jsonb_each_text($2::jsonb)`,
      [account, JSON.stringify(numbers)],
    )
    return `walk-${account}`
  }
  const surplus = await offer('hello-crm', 'AVAILABLE', { 'Sales Premium': 12, 'Service Essentials': 8 })
  const free = await offer('muster-crm', 'AVAILABLE', { 'Sales Premium': 10, 'Marketing Essentials': 3 })
  const disputed = await offer('contoso-crm', 'DISPUTED', { 'Sales Premium': 10 })
  await rows(
    `insert into "Attachment" (id, name, "mimeSniffed", size, sha256, "storageKey", scan, "uploaderRef")
     select 'walk-licence', 'walk.lic', 'text/plain', 10, 'walk', 'walk', 'CLEAN', id
     from "Identity" where "personId" = 'ewa' and provider = 'TEAMS' limit 1`,
  )
  const users = ['lea', 'arne', 'gun']
  return {
    'license.apply': { who: 'max', values: { offer: free } },
    'license.dispute': { who: 'ewa', values: { offer: surplus, matter: 'number' } },
    'license.removeSurplus': { who: 'ewa', values: { offer: surplus, type: 'Sales Premium', users, ok: '3.0' } },
    'license.reconfirm': { who: 'kim', values: { offer: disputed } },
    'license.replace': { who: 'kim', values: { offer: disputed } },
    'license.load': { who: 'ewa', values: { account: 'hello-crm', file: ['walk-licence'] } },
    'license.more': {
      who: 'ewa',
      values: { account: 'hello-crm', type: 'Sales Premium', direction: 'more', number: '5' },
    },
    'license.goLive': { who: 'nils', values: { account: 'contoso-crm', have: 'ask' } },
  }
}
