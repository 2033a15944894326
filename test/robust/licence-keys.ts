import type { Way } from './seat-requests.ts'
import type { RobustWorld } from './support.ts'

/** A key that was issued for an installation of Hello AB, and how the flows about contracts and keys are walked. */
export async function licenceKeys({ rows }: RobustWorld): Promise<Readonly<Record<string, Way>>> {
  await rows(`
    with ticket as (
      update "Ticket" set "typeKey" = 'licence' where id = (
        select id from "Ticket" where "companyId" = 'hello' and status = 'CLOSED' order by number limit 1) returning id
    ), contract as (select id from "Contract" where number = 'K-5480')
    , account as (
      insert into "LicenceAccount" (id, "companyId", "productId", "serialNumber", "ownerName", deployment, "contractId", "updatedAt")
      select 'walk-installation', 'hello', 'exflow-ap', 'K-5480-9', 'Hello AB', 'NAV_BC_ONPREM', id, now() from contract returning id
    ), request as (
      insert into "LicenceRequest" (id, run, "ticketId", "contractId", "accountId", named, "byId", at)
      select 'walk-request', 'walk-request', ticket.id, contract.id, account.id, 'Hello AB', 'ewa', now()
      from ticket, contract, account returning id
    ), issued as (
      insert into "ActivationKey" (id, run, "accountId", "requestId", "contractId", ciphertext, last4, "issuedById", "issuedAt", "updatedAt")
      select 'walk-key', 'walk-key', account.id, request.id, contract.id, 'walk', '7F3K', 'erik', now(), now()
      from account, request, contract returning id
    )
    insert into "ActivationTask" (id, "keyId", step)
    select 'walk-' || step, issued.id, step::"ActivationStep" from issued, unnest(array['KEY', 'GRANULE']) step`)
  const of = { key: 'walk-key' }
  return {
    'license.request': {
      who: 'ewa',
      values: { account: 'new', product: 'exflow-ap', erp: 'bc-online', version: '23.2' },
    },
    'license.done': { who: 'ewa', values: { ...of, step: 'GRANULE' } },
    'license.failed': { who: 'ewa', values: { ...of, step: 'GRANULE' } },
    'license.key': { who: 'ewa', values: of },
    'license.breakGlass': { who: 'kim', values: of },
    'license.hide': { who: 'ewa', values: of },
    'license.revoke': { who: 'kim', values: of },
    'contract.ask': { who: 'ewa', values: { customer: 'Hello AB' } },
    'contract.sign': { who: 'mia', values: { contract: 'K-5534' } },
  }
}
