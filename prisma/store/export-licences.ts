import type { Client, Tx } from '../client.ts'

const named = { select: { name: true } } as const

/** What licences have to do with somebody: what they use, whose contact they are, what they asked for and were shown. Never a key. */
export async function licencesOf(db: Client | Tx, personId: string): Promise<object> {
  const users = await db.licenceUser.findMany({
    where: { personId },
    orderBy: [{ accountId: 'asc' }, { userRef: 'asc' }],
    select: {
      userRef: true,
      name: true,
      email: true,
      lastActiveAt: true,
      openRequests: true,
      account: {
        select: {
          product: named,
          company: named,
          uses: { where: { removedAt: null }, orderBy: { assignedAt: 'asc' } },
        },
      },
    },
  })
  const { licenceContactOf, licenceRequests, keysShown } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      licenceContactOf: {
        orderBy: { serialNumber: 'asc' },
        select: { serialNumber: true, product: named, company: named },
      },
      licenceRequests: {
        orderBy: { at: 'asc' },
        select: { named: true, at: true, ticket: { select: { number: true } } },
      },
      keysShown: {
        orderBy: { shownAt: 'asc' },
        select: { last4: true, shownAt: true, account: { select: { serialNumber: true } } },
      },
    },
  })
  return {
    used: users.map(({ account: { uses, ...account }, userRef, ...user }) => ({
      ...user,
      ...account,
      licences: uses.flatMap((use) =>
        use.userRef === userRef ? { licence: use.licenceType, since: use.assignedAt } : [],
      ),
    })),
    contactOf: licenceContactOf,
    requests: licenceRequests,
    keysShown,
  }
}
