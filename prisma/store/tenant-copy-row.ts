import { z } from 'zod'
import type { CopyCard } from '../../src/core/ports.ts'
import type { CopyPreview } from '../../src/domain/tenant-copy.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { given } from './access-row.ts'
import { named } from './licence-row.ts'
import { readStored } from './storable.ts'

const item = z.object({ kind: z.string(), name: z.string(), sha256: z.string() })
const preview = z.object({
  added: z.array(item),
  overwritten: z.array(z.object({ from: item, to: item })),
  same: z.array(item),
})

/** What a copy would do, as it is kept; undefined: it is not known yet. */
export const asPreview = (kept: Prisma.JsonValue): CopyPreview | undefined =>
  readStored(preview.optional(), kept ?? undefined, undefined)

/** Copies of content, the newest first. */
export async function readCopies(db: Client | Tx, where: Prisma.CopyJobWhereInput): Promise<CopyCard[]> {
  const tenant = { select: { id: true, name: true } }
  const rows = await db.copyJob.findMany({
    where,
    include: { from: tenant, to: tenant, by: named },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    from: row.from,
    to: row.to,
    kinds: row.kinds,
    status: row.status,
    ...given('preview', asPreview(row.preview) ?? null),
    ...given('error', row.error),
    by: { id: row.by.id, name: row.by.displayName },
    createdAt: row.createdAt,
    ...given('doneAt', row.doneAt),
  }))
}
