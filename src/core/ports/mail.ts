import type { Happening } from '../../domain/happening.ts'
import type { Recipient } from '../../domain/recipient.ts'
import type { Message } from '../message.ts'

/** A mail as it leaves: plain and HTML say the same, links are visible in both. */
export interface Mail {
  /** The outbox row's: becomes the Message-ID, so that a mail client can drop what comes twice. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Kept stable so that mail clients thread a ticket's mails. */
  readonly threadId?: string
  readonly attachments?: readonly { readonly name: string; readonly mime: string; readonly storageKey: string }[]
}

/** Sends mail, or keeps it as a file where no server is configured. Throws `Undelivered` (`never`: the address was refused). */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** What a notice says once it goes by mail. Implemented in `src/notices/`. */
export type Letter = (notice: {
  readonly messages: readonly Message<string>[]
  readonly happening: Happening
  readonly recipient: Recipient
  readonly locale: string
}) => Promise<Omit<Mail, 'id' | 'to'>>
