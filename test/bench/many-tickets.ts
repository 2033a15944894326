import type pg from 'pg'

/** People among whom the tickets are spread. */
const PEOPLE = 200

/** Colleagues at a company who may talk and file: `bench-1` … Answers their ids in Teams. */
export async function addPeople(sql: pg.Client, company = 'hello'): Promise<string[]> {
  await sql.query(
    `insert into "Person" (id, "displayName", "primaryEmail", "emailVerifiedAt", "updatedAt")
     select 'bench-' || n, 'Bench ' || n, 'bench-' || n || '@bench.example', now(), now() from generate_series(1, ${PEOPLE}) n`,
  )
  await sql.query(
    `insert into "Identity" (id, provider, issuer, subject, assurance, "displayName", "personId", "linkedAt")
     select 'bench-' || n, 'TEAMS', $1, 'aad-bench-' || n, 'SSO', 'Bench ' || n, 'bench-' || n, now() from generate_series(1, ${PEOPLE}) n`,
    [company],
  )
  await sql.query(
    `insert into "Membership" (id, "personId", "companyId", role, "updatedAt")
     select 'bench-' || n, 'bench-' || n, $1, 'USER', now() from generate_series(1, ${PEOPLE}) n`,
    [company],
  )
  return Array.from({ length: PEOPLE }, (_, index) => `aad-bench-${index + 1}`)
}

/** Fills up to `total` tickets, everybody's share the same; one in three is open. */
export async function addTickets(sql: pg.Client, total: number): Promise<void> {
  const { rows } = await sql.query<{ count: number }>('select count(*)::int as count from "Ticket"')
  const from = rows[0]?.count ?? 0
  await sql.query(
    `insert into "Ticket" (id, number, status, route, "typeKey", "companyId", "requesterId", "submittedById", subject, description,
       "originChannel", "dedupeKey", "changedAt", "createdAt", "updatedAt")
     select 'bench-' || n, 'T-' || (500000 + n), (array['IN_PROGRESS', 'RESOLVED', 'CLOSED'])[1 + n / ${PEOPLE} % 3]::"TicketStatus",
       'VENDOR', 'technical', 'hello', 'bench-' || (1 + n % ${PEOPLE}), 'bench-' || (1 + n % ${PEOPLE}),
       'Posting stops at line ' || n, 'It stops at line ' || n || ' for all users since this morning', 'teams', 'bench-' || n,
       now() - n * interval '1 minute', now() - n * interval '1 minute', now()
     from generate_series(${from + 1}, ${total}) n`,
  )
  await sql.query(
    `insert into "TicketEvent" (id, "ticketId", seq, type, at)
     select id || '-1', id, 1, 'created', "createdAt" from "Ticket" t
     where id like 'bench-%' and not exists (select from "TicketEvent" e where e."ticketId" = t.id)`,
  )
  await sql.query('vacuum analyze')
}
