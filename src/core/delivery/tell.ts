import type { Happening } from '../../domain/happening.ts'
import type { Recipient } from '../../domain/recipient.ts'
import type { Notices, OutboxRow, Tx } from '../ports.ts'
import type { Place } from '../turn.ts'

/** What others have to hear of, and who did it (nobody is told of their own doing). */
export interface News {
  readonly happened: readonly Happening[]
  /** Person id; undefined where it was the clock or somebody outside. */
  readonly by: string | undefined
  readonly now: Date
  /** Records whose cards, wherever they are, now show something old. */
  readonly changed?: readonly { readonly type: string; readonly id: string }[]
}

/** What a notice's row says; its words are found at delivery (DESIGN §2). `since`: when it happened, ISO 8601. */
export interface NoticePayload {
  readonly happening: Happening
  readonly recipient: Recipient
  readonly since: string
}

/** Cards are brought up to date a moment after the reply that shows the same. */
const SETTLE_MS = 1_000
/** Where a row goes is decided at its delivery. */
const ANYWHERE: Place = { channel: '', id: '', isPrivate: true, ref: null }

/**
 * Writes the rows of the outbox in the transaction in which something happened (INV-71): turns, the clock and reply
 * pages all tell through here.
 */
export const createTell =
  ({ notices, newId }: { readonly notices: Notices; readonly newId: () => string }) =>
  async (tx: Tx, { happened, by, now, changed = [] }: News): Promise<Left> => {
    const row = (kind: OutboxRow['kind'], dedupeKey: string, target: string, payload: unknown, delayMs: number) => ({
      id: newId(),
      kind,
      dedupeKey,
      target,
      payload,
      channel: ANYWHERE.channel,
      place: ANYWHERE,
      notBefore: new Date(now.getTime() + delayMs),
      attempts: 0,
    })
    const told: OutboxRow[] = []
    for (const happening of happened)
      for (const recipient of await notices.recipients(happening, tx, now, by)) {
        const payload: NoticePayload = { happening, recipient, since: now.toISOString() }
        const dedupeKey = `notice:${keyOf(happening, newId)}:${recipient.to}${recipient.by === 'mail' ? ':mail' : ''}`
        const one = row('NOTICE', dedupeKey, targetOf(happening, recipient), payload, 0)
        told.push(happening.kind === 'system-notice' ? { ...one, isForMany: true } : one)
      }
    const settled = changed.map((subject) => {
      const about = `card:${subject.type}:${subject.id}`
      return row('SETTLE', `${about}:${newId()}`, about, subject, SETTLE_MS)
    })
    if (told.length + settled.length > 0) await tx.write.promise([...told, ...settled])
    return { notices: told.length, cards: settled.length }
  }

/** How many rows of each kind were written. `againMs`: the reply itself is tried again after so long. */
export interface Left {
  readonly notices: number
  readonly cards: number
  readonly againMs?: number
}

/** What is in order among itself: a reader's chat, their mails; of a mailbox each ticket by itself, so that one refusal holds up no other. */
function targetOf(happening: Happening, { to, by }: Recipient): string {
  if (by === 'mail') return `${to}:mail`
  return to.startsWith('mail:') && 'number' in happening ? `${to}:${happening.number}` : to
}

/** Writes down, in a transaction, who has to hear of what. */
export type Tell = ReturnType<typeof createTell>

/** The same thing is told once. A draft may be forwarded and sent back many times: each time is another. */
function keyOf(happening: Happening, newId: () => string): string {
  switch (happening.kind) {
    case 'ticket':
      return `ticket:${happening.number}:${happening.seq}`
    case 'promise':
      return `promise:${happening.number}:${happening.dueAt}:${happening.isOver ? 'over' : 'soon'}`
    case 'file-lost':
      return `file-lost:${happening.file}`
    case 'draft':
      return `draft:${happening.run}:${happening.step}:${newId()}`
    case 'mailed':
      return `mailed:${happening.row}:${happening.outcome}:${happening.nextTryAt ?? ''}`
    case 'undelivered':
      return `undelivered:${happening.row}`
    case 'account-link':
      return `account-link:${happening.purpose}:${happening.run}`
    // May happen again to the same one: the transaction that tells is what makes it once.
    case 'invited':
      return `invited:${happening.invitationId}:${newId()}`
    case 'registered':
      return `registered:${happening.identityId}:${newId()}`
    case 'security':
      return `security:${happening.personId}:${happening.what}:${happening.identityId ?? ''}:${happening.at}`
    case 'link-code':
    case 'link-asked':
      return `${happening.kind}:${happening.codeId}`
    case 'claim':
      return `claim:${happening.claimId}`
    case 'member': {
      const { personId, companyId, role, step, at } = happening
      return `member:${personId}:${companyId}:${role}:${step}:${at}`
    }
    case 'access':
      return `access:${happening.request}:${happening.step}:${happening.version}`
    case 'seat':
      return `seat:${happening.assignmentId}:${happening.step}`
    case 'amendment':
      return `amendment:${happening.id}:${happening.step}`
    case 'contract':
      return `contract:${happening.contractId}:${happening.step}`
    case 'key':
      return `key:${happening.keyId}:${happening.step}:${happening.version}`
    case 'offer':
      return `offer:${happening.offerId}:${happening.step}:${happening.version}`
    case 'tenant':
      return `tenant:${happening.tenantId}:${happening.step}:${happening.roleId ?? ''}:${happening.version}`
    case 'copy':
      return `copy:${happening.copyId}:${happening.step}:${happening.version}`
    case 'cost':
      return `cost:${happening.orderId}:${happening.step}`
    case 'system-notice':
      return `system-notice:${happening.noticeId}`
    case 'licence-use':
      return `licence-use:${happening.commandId}:${happening.userRef}:${happening.step}`
    case 'licence-full': {
      const { accountId, licenceType, level, at } = happening
      return `licence-full:${accountId}:${licenceType}:${level}:${at}`
    }
    case 'licence-end':
      return `licence-end:${happening.accountId}:${happening.step}:${happening.until}`
    case 'licence-source':
      return `licence-source:${happening.accountId}:${happening.step}:${happening.at}`
  }
}
