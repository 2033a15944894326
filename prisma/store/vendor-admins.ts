import type { Client, Tx } from '../client.ts'

/** Ids of those who run this Deskhand. */
export async function readVendorAdmins(db: Client | Tx): Promise<readonly string[]> {
  const inOffice = { role: 'VENDOR_ADMIN', status: 'ACTIVE', company: { kind: 'VENDOR' } } as const
  const people = await db.person.findMany({
    where: { status: 'ACTIVE', memberships: { some: inOffice } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return people.map(({ id }) => id)
}
