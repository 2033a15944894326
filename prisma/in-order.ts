import type { PrismaPg } from '@prisma/adapter-pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>

/**
 * The same driver, but what is asked inside a transaction is asked one after the other. A transaction is one connection,
 * for which pg 9 will no longer queue, while our reads (`Promise.all`) and Prisma's nested ones ask side by side. Can go
 * once Prisma's adapter does it (prisma/orm #29979).
 */
export function inOrder(driver: PrismaPg): PrismaPg {
  const connect = driver.connect.bind(driver)
  return Object.assign(driver, {
    async connect(): Promise<Adapter> {
      const adapter = await connect()
      const start = adapter.startTransaction.bind(adapter)
      return Object.assign(adapter, {
        startTransaction: async (...how: Parameters<typeof start>) => queued(await start(...how)),
      })
    },
  })
}

function queued(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve()
  const behind =
    <Query, Answer>(ask: (query: Query) => Promise<Answer>) =>
    (query: Query): Promise<Answer> => {
      const mine = last.then(() => ask(query))
      last = mine.catch(() => undefined)
      return mine
    }
  return Object.assign(transaction, {
    queryRaw: behind(transaction.queryRaw.bind(transaction)),
    executeRaw: behind(transaction.executeRaw.bind(transaction)),
  })
}
