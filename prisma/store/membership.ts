import type { Tx } from '../client.ts'
import type { Role } from '../generated/client.ts'

/** Somebody belongs to a company in a role from now on, whether they did before or not. */
export async function beMember(
  tx: Tx,
  key: { readonly personId: string; readonly companyId: string; readonly role: Role },
): Promise<void> {
  await tx.membership.upsert({
    where: { personId_companyId_role: key },
    create: key,
    update: { status: 'ACTIVE', endedAt: null, version: { increment: 1 } },
  })
}
