import { z } from 'zod'
import type { CommandCard } from '../../src/core/ports.ts'
import type { Prisma } from '../generated/client.ts'
import { given } from './access-row.ts'
import { asNamed, named } from './licence-row.ts'

/** What a command is read with. */
export const commandInclude = { by: named } satisfies Prisma.LicenceCommandInclude
type CommandRow = Prisma.LicenceCommandGetPayload<{ include: typeof commandInclude }>

/** LicenceCommand row → the port's. */
export const asCommandCard = (row: CommandRow): CommandCard => ({
  id: row.id,
  accountId: row.accountId,
  kind: row.kind,
  status: row.status,
  ...given('by', asNamed(row.by)),
  ...(row.kind === 'UNASSIGN' ? { licenceType: unassigning.parse(row.data).licenceType } : {}),
  ...given('offerId', row.offerId),
  ...given('reason', row.reason),
})

/** What an UNASSIGN tells the source; of one kind of licence, from whom, and who takes over their open requests. */
export const unassigning = z.object({
  licenceType: z.string(),
  users: z.array(z.object({ userRef: z.string(), handOverTo: z.string().exactOptional() })),
})

/** What an APPLY tells the source beside the licence itself. */
export const applying = z.object({ swaps: z.array(z.object({ from: z.string(), to: z.string() })) })
