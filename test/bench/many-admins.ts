import type pg from 'pg'

/** Administrators of each of the customers' tenants. */
const OF_A_TENANT = 50

/**
 * So many administrators, each of one of many tenants, with a mailbox that is confirmed and a personal chat like the one
 * of somebody who has talked already: `from` is their id in Teams.
 */
export async function addAdmins(sql: pg.Client, total: number, from: string): Promise<void> {
  await sql.query(
    `insert into "Person" (id, "displayName", "primaryEmail", "emailVerifiedAt", "updatedAt")
     select 'admin-' || n, 'Admin ' || n, 'admin-' || n || '@muster.example', now(), now() from generate_series(1, $1::int) n`,
    [total],
  )
  await sql.query(
    `insert into "Identity" (id, provider, issuer, subject, assurance, "displayName", "personId", "linkedAt", place)
     select 'admin-' || n, 'TEAMS', 'muster', 'aad-admin-' || n, 'SSO', 'Admin ' || n, 'admin-' || n, now(),
       replace(talker.place::text, $2, 'aad-admin-' || n)::jsonb
     from generate_series(1, $1::int) n, (select place from "Identity" where subject = $2) talker`,
    [total, from],
  )
  await sql.query(
    `insert into "Membership" (id, "personId", "companyId", role, "updatedAt")
     select 'admin-' || n, 'admin-' || n, 'muster', 'USER', now() from generate_series(1, $1::int) n`,
    [total],
  )
  const tenants = Math.ceil(total / OF_A_TENANT)
  await sql.query(
    `insert into "Tenant" (id, run, name, "nameNorm", "nameGlance", type, "editionKey", path, status, "partnerId", "customerId", "createdById", "updatedAt")
     select 'bench-' || n, 'bench-' || n, 'Bench ' || n, 'bench ' || n, 'bench ' || n, 'STANDARD', 'BASIC', array['bench-' || n],
       'HANDED_OVER', 'agentur', 'muster', 'sofia', now() from generate_series(1, $1::int) n`,
    [tenants],
  )
  await sql.query(
    `insert into "TenantRole" (id, "tenantId", role, origin, status, "personId", name, email, "activeAt")
     select 'admin-' || n, 'bench-' || (1 + n % $2::int), 'ADMIN', 'CUSTOMER', 'ACTIVE', 'admin-' || n, 'Admin ' || n,
       'admin-' || n || '@muster.example', now() from generate_series(1, $1::int) n`,
    [total, tenants],
  )
  await sql.query('vacuum analyze')
}
