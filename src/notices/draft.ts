import type { Context } from '../core/flow.ts'
import type { Message } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import type { Happening, Recipient } from '../domain/happening.ts'

type DraftHappening = Extract<Happening, { kind: 'draft' }>

/** Whom a forwarded draft concerns: its super-users, or its owner (T3). */
export const draftRecipients = async (_: DraftHappening, __: Reads, ___: Date): Promise<readonly Recipient[]> => []

/** What they read. */
export const draftWords = async (
  _: DraftHappening,
  __: Recipient,
  ___: Context,
): Promise<readonly Message[] | undefined> => undefined
