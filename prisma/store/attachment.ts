import type { AttachmentCard, Reads, Saving, Store } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Attachment, Prisma } from '../generated/client.ts'
import { meet } from './identity.ts'

type File = Parameters<Store['keepFile']>[0]

/** Files by their ids, in the order they were asked for; who may see one is the asker's to judge. */
export const createAttachmentReads = (db: Client | Tx): Reads['attachments'] => ({
  async of(ids) {
    if (ids.length === 0) return []
    const rows = await db.attachment.findMany({
      where: { id: { in: [...ids] } },
      include: { ticket: { select: { number: true } } },
    })
    return ids.flatMap((id) => rows.find((one) => one.id === id) ?? []).map(asAttachmentCard)
  },
})

/** Keeps a staged file for whoever sent it; the same bytes that wait already are the same file (DOMAIN X65). */
export async function keepFile(db: Client, file: File, turn: Saving['turn'], isDemo: boolean): Promise<AttachmentCard> {
  const { id, personId } = await meet(db, turn.from, isDemo)
  return keepUploaded(db, file, id, personId)
}

/** The same for whoever is known already. */
export async function keepUploaded(
  db: Client,
  file: File,
  uploaderRef: string,
  uploaderId: string | null,
): Promise<AttachmentCard> {
  const waiting = { uploaderRef, sha256: file.sha256, ticketId: null, removedAt: null }
  const known = await db.attachment.findFirst({ where: waiting })
  if (known) return asAttachmentCard(known)
  const data = { ...file, mimeDeclared: file.mimeDeclared ?? null, uploaderRef, uploaderId }
  const [made] = await db.attachment.createManyAndReturn({ data, skipDuplicates: true })
  return asAttachmentCard(made ?? (await db.attachment.findFirstOrThrow({ where: waiting })))
}

/**
 * Gives a ticket those of the files that wait and were sent by one of these identities, or by their people in any
 * other way they come in; answers the ids it took, in the order they were given.
 */
export async function takeFiles(
  tx: Tx,
  ticketId: string,
  ids: readonly string[],
  senders: Prisma.IdentityWhereInput,
): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const met = await tx.identity.findMany({ where: senders })
  const people = met.flatMap(({ personId }) => personId ?? [])
  const theirs = await tx.identity.findMany({ where: { personId: { in: people } } })
  const taken = await tx.attachment.updateManyAndReturn({
    where: {
      id: { in: [...ids] },
      ticketId: null,
      removedAt: null,
      uploaderRef: { in: [...met, ...theirs].map(({ id }) => id) },
      // An identity that changed hands does not hand over what its last person sent.
      OR: [{ uploaderId: null }, { uploaderId: { in: people } }],
    },
    data: { ticketId },
    select: { id: true },
  })
  return ids.filter((id) => taken.some((one) => one.id === id))
}

/** Attachment row → what people see of it. */
export const asAttachmentCard = (row: Attachment & { ticket?: { number: string } | null }): AttachmentCard => ({
  id: row.id,
  name: row.name,
  size: row.size,
  isSafePicture: row.isSafePicture,
  scan: row.scan,
  ...(row.scan === 'PENDING' && row.storageKey === ''
    ? ({ late: row.source === null ? 'lost' : 'coming' } as const)
    : {}),
  sha256: row.sha256,
  storageKey: row.storageKey,
  mime: row.mimeSniffed,
  uploaderRef: row.uploaderRef,
  ...(row.ticket ? { ticketNumber: row.ticket.number } : {}),
  ...(row.ticketId ? { ticketId: row.ticketId } : {}),
  isRemoved: row.removedAt !== null,
})
