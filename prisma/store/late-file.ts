import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { AttachmentCard, Due, FileGiven, Tx as Port, Store } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { asAttachmentCard } from './attachment.ts'
import { meet } from './identity.ts'
import { storableText } from './storable.ts'

const source = z.object({ url: z.string() })
/** A fetch that was begun is left to its process for this long. */
const TAKEN_MS = 300_000

/** Keeps the place of a file that is still on its way: a ticket may be sent meanwhile (DESIGN §2 Files). */
export async function keepLateFile(
  db: Client,
  ...[{ name, url }, turn, isDemo]: [...Parameters<Store['keepLateFile']>, boolean]
): Promise<AttachmentCard> {
  const { id: uploaderRef, personId: uploaderId } = await meet(db, turn.from, isDemo)
  const row = await db.attachment.create({
    data: {
      name: storableText(name),
      mimeSniffed: 'application/octet-stream',
      size: 0,
      sha256: `pending:${randomUUID()}`,
      storageKey: '',
      scan: 'PENDING',
      source: { url },
      uploaderRef,
      uploaderId,
    },
  })
  return asAttachmentCard(row)
}

/** Files that are still on their way, oldest first. */
export const createLateFiles = (db: Client): Pick<Due, 'lateFiles'> => ({
  async lateFiles(limit) {
    const rows = await db.attachment.findMany({
      where: { scan: 'PENDING', removedAt: null, storageKey: '', source: { not: Prisma.DbNull } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: limit,
    })
    return rows.flatMap(({ id, name, source: kept }) => {
      const from = source.safeParse(kept).data
      return from ? [{ id, name, url: from.url }] : []
    })
  },
})

/** What becomes of a file that was on its way. */
export const createLateFileWrites = (tx: Tx): Pick<Port['write'], 'takeLateFile' | 'arrived' | 'lost'> => ({
  async takeLateFile(id, at) {
    const until = new Date(at.getTime() - TAKEN_MS).toISOString()
    const taken = await tx.$executeRaw`
      UPDATE "Attachment" SET "source" = "source" || jsonb_build_object('takenAt', ${at.toISOString()}::text)
      WHERE "id" = ${id} AND "source" IS NOT NULL AND "removedAt" IS NULL
        AND coalesce("source"->>'takenAt', '') < ${until}`
    return taken > 0
  },
  async arrived(id, { name, mimeDeclared, mimeSniffed, size, sha256, storageKey, scan, isSafePicture }) {
    const file = {
      name,
      mimeDeclared: mimeDeclared ?? null,
      mimeSniffed,
      size,
      sha256,
      storageKey,
      scan,
      isSafePicture,
    }
    // The same bytes may wait already under another name: this one keeps the mark it was given.
    const row = await tx.attachment.findUniqueOrThrow({ where: { id } })
    const twin = await tx.attachment.findFirst({
      where: { uploaderRef: row.uploaderRef, sha256, ticketId: null, removedAt: null },
    })
    const unique = twin && row.ticketId === null ? { ...file, sha256: row.sha256 } : file
    await tx.attachment.update({ where: { id }, data: unique })
    return ended(tx, id)
  },
  lost: (id) => ended(tx, id),
})

/** The way of a file is over. The ticket it was given to counts as changed, for its cards show the file. */
async function ended(tx: Tx, id: string): Promise<FileGiven | undefined> {
  const { ticketId, uploaderId } = await tx.attachment.update({ where: { id }, data: { source: Prisma.DbNull } })
  if (ticketId === null) return undefined
  const { number } = await tx.ticket.update({ where: { id: ticketId }, data: { version: { increment: 1 } } })
  return { number, ...(uploaderId === null ? {} : { uploaderId }) }
}
