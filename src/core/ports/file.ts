import type { StagedFile } from '../../domain/attachment.ts'
import type { FileOffer } from '../turn.ts'

/** What became of a file that was fetched and checked. */
export type Staging =
  | { readonly ok: true; readonly file: StagedFile }
  | { readonly ok: false; readonly problem: FileProblem; readonly name: string; readonly size?: number }

/** Why a file is not kept. */
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'not-allowed'
  | 'disguised'
  | 'infected'
  | 'forbidden-address'
  | 'unreachable'
  | 'slow'

/** Fetches, checks and keeps files before a turn (DESIGN §2 Files). */
export interface Files {
  /** `timeoutMs`: 8 s, since a turn waits for it. */
  stage(offer: FileOffer, timeoutMs?: number): Promise<Staging>
  /** A link for one person, valid 15 minutes. */
  link(attachmentId: string, personId: string, now: Date): string
  remove(storageKey: string): Promise<void>
}

/** One file on a ticket or draft, as people see it. */
export interface AttachmentCard {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly isSafePicture: boolean
  readonly scan: 'PENDING' | 'CLEAN' | 'INFECTED' | 'NOT_SCANNED'
  /** Too slow for its turn: still being fetched, or it never came. */
  readonly late?: 'coming' | 'lost'
  readonly sha256: string
  readonly storageKey: string
  readonly mime: string
  readonly uploaderRef: string
  readonly ticketId?: string
  readonly ticketNumber?: string
  readonly isRemoved: boolean
}

/** A file on its way. */
export interface LateFile {
  readonly id: string
  readonly name: string
  readonly url: string
}

/** The ticket that a late file was given to, and who sent it, where they are known. */
export interface FileGiven {
  readonly number: string
  readonly uploaderId?: string
}

/** Kept files, and what they hang on. */
export interface FileReads {
  /** Those that belong to one of these owners and to no ticket yet, or to ticket `ticketId`. */
  of(ids: readonly string[]): Promise<readonly AttachmentCard[]>
}

/** Hanging files on tickets, and taking them away. */
export interface FileWrites {
  attach(ticketId: string, attachmentIds: readonly string[], uploaderRef: string): Promise<readonly string[]>
  removeAttachment(attachmentId: string, at: Date): Promise<void>
  /** The bytes of a removed file are gone. */
  emptied(attachmentId: string): Promise<void>
  /** Takes a late file for this process; false: another one fetches it. */
  takeLateFile(attachmentId: string, at: Date): Promise<boolean>
  /** A late file is here. Answers where it was given to meanwhile: those cards are to show it. */
  arrived(attachmentId: string, file: StagedFile): Promise<FileGiven | undefined>
  /** A late file will not come; its place says so. */
  lost(attachmentId: string): Promise<FileGiven | undefined>
}
