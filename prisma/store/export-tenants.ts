import type { Client, Tx } from '../client.ts'

const named = { select: { name: true } } as const

/** What tenants and their costs have to do with somebody: the roles they have or had, what they made, handed over, copied and accepted. */
export async function tenantsOf(db: Client | Tx, personId: string): Promise<object> {
  const found = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      tenantRoles: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: {
          role: true,
          origin: true,
          status: true,
          name: true,
          email: true,
          userName: true,
          activeAt: true,
          endedAt: true,
          tenant: named,
        },
      },
      tenantsCreated: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { name: true, status: true, createdAt: true },
      },
      handOvers: { orderBy: { at: 'asc' }, select: { at: true, tenant: named } },
      handOversAccepted: { orderBy: { at: 'asc' }, select: { acceptedAt: true, tenant: named } },
      copies: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { createdAt: true, status: true, from: named, to: named },
      },
      ordersAccepted: {
        orderBy: { acceptedAt: 'asc' },
        select: {
          sku: true,
          amount: true,
          currency: true,
          interval: true,
          list: true,
          conditionsId: true,
          status: true,
          acceptedAt: true,
          endsAt: true,
          tenant: named,
        },
      },
    },
  })
  const { tenantRoles, tenantsCreated, handOvers, handOversAccepted, copies, ordersAccepted } = found
  return {
    roles: tenantRoles,
    made: tenantsCreated,
    handedOver: handOvers,
    accepted: handOversAccepted,
    copies,
    orders: ordersAccepted,
  }
}
