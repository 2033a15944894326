import type { AttachmentCard } from '../ports.ts'
import { text, type Words } from '../words.ts'

/** A file as people read of it: its name, and what they should know about it. */
export function fileWords({ name, scan, late }: Pick<AttachmentCard, 'name' | 'scan' | 'late'>): Words {
  if (late) return text(`ticket.file-${late}`, { name })
  return scan === 'NOT_SCANNED' ? text('ticket.not-scanned', { name }) : name
}
