import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { inOrder } from './in-order.ts'

/** The whole database, outside a transaction. */
export type Client = PrismaClient

/** What the stores work with inside `client.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient

/** Opens a pool of at most `poolSize` connections, lazily; close it with `$disconnect()`. */
export function createClient(url: string, poolSize = 10): Client {
  return new PrismaClient({
    adapter: inOrder(new PrismaPg({ connectionString: url, max: poolSize, connectionTimeoutMillis: 10_000 })),
    // Prisma's own 2 s and 5 s turned a database that is busy for a moment into failed turns (P2028).
    transactionOptions: { maxWait: 10_000, timeout: 10_000 },
  })
}
