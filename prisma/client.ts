import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { inOrder } from './in-order.ts'
import { createStatementNames } from './statement-name.ts'

/** The whole database, outside a transaction. */
export type Client = PrismaClient

/** What the stores work with inside `client.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient

/**
 * Opens a pool of at most `poolSize` connections, lazily; close it with `$disconnect()`. `patienceMs`: so long a connection
 * is waited for, and so long a transaction may take.
 */
export function createClient(url: string, poolSize = 10, patienceMs = 10_000): Client {
  const pool = { connectionString: inUtc(url), max: poolSize, connectionTimeoutMillis: patienceMs }
  return new PrismaClient({
    adapter: inOrder(new PrismaPg(pool, { statementNameGenerator: createStatementNames() })),
    // Prisma's own 2 s and 5 s turned a database that is busy for a moment into failed turns (P2028).
    transactionOptions: { maxWait: patienceMs, timeout: patienceMs },
  })
}

/** Prisma's driver sends times without a zone, which PostgreSQL reads in the connection's: it must be ours, not the server's. */
function inUtc(url: string): string {
  const at = new URL(url)
  at.searchParams.set('options', `${at.searchParams.get('options') ?? ''} -c TimeZone=UTC`.trim())
  return at.href
}
