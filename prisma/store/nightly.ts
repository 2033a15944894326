import { PLAN_KEPT_MS } from '../../src/domain/tenant.ts'
import type { Client } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { GIVEN_UP } from './tenant.ts'

const DAY_MS = 86_400_000
const CLAIM_DAYS = 3
const DELIVERED_DAYS = 30
const EXPIRED_DRAFT_DAYS = 30
const WAITING_FILE_DAYS = 14
const EXPIRED_LINK_DAYS = 30
/** Licence sources are asked every hour, and a tenant's roles say who has them; whatever else other systems were told is kept. */
const ASKED_DAYS = 3
/** Every limit has lifted itself long before. */
const ATTEMPT_DAYS = 7
/** By then every draft that a conversation could point to is gone. */
const IDLE_DAYS = 60
/** A form of a mailed link may be sent again for as long as the link works. */
const LINK_FORMS = { channel: 'reply-page', days: 60 }

/**
 * Lets go of what nobody needs any more: claims, kept replies, looks at licences and news of who is what in tenants after
 * 3 days, delivered messages and tenants that were planned and never accepted after 30, drafts 30 days after they
 * expired, mailed links and the forms sent by them 30 days after their end, what was going on in chats that were silent
 * for 60 days, chats that were erased, files that waited 14 days without a ticket, draft, licence or tenant. Answers the
 * storage keys still in use: a file that is not among them and older than a day may be removed.
 */
export async function nightly(client: Client, now: Date): Promise<readonly string[]> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const { channel, days } = LINK_FORMS
  await client.inboundDelivery.deleteMany({ where: { at: { lt: before(CLAIM_DAYS) }, NOT: { channel } } })
  await client.inboundDelivery.deleteMany({ where: { at: { lt: before(days) }, channel } })
  await client.outboxMessage.deleteMany({
    where: { kind: 'REPLY', status: { not: 'PENDING' }, notBefore: { lt: before(CLAIM_DAYS) } },
  })
  await client.outboxMessage.deleteMany({ where: { status: 'SENT', sentAt: { lt: before(DELIVERED_DAYS) } } })
  await client.token.deleteMany({ where: { expiresAt: { lt: before(EXPIRED_LINK_DAYS) } } })
  await client.attempt.deleteMany({ where: { lastAt: { lt: before(ATTEMPT_DAYS) } } })
  await client.licenceCommand.deleteMany({ where: { kind: 'FETCH', doneAt: { lt: before(ASKED_DAYS) } } })
  await client.tenantJob.deleteMany({ where: { kind: { in: ['ROLES', 'MOVE'] }, doneAt: { lt: before(ASKED_DAYS) } } })
  const plans = {
    OR: [{ status: 'AWAIT_CONSENT' }, GIVEN_UP],
    createdAt: { lt: new Date(now.getTime() - PLAN_KEPT_MS) },
  } satisfies Prisma.TenantWhereInput
  await client.unlockOrder.deleteMany({ where: { tenant: plans } })
  await client.tenant.deleteMany({ where: plans })
  // Browsers stay signed in on the real clock.
  await client.webSession.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  await client.draft.deleteMany({ where: { expiresAt: { lt: before(EXPIRED_DRAFT_DAYS) } } })
  await client.draft.updateMany({ where: { status: 'EDITING', expiresAt: { lte: now } }, data: { status: 'EXPIRED' } })
  await client.$executeRaw`
    DELETE FROM "Attachment" a WHERE "ticketId" IS NULL AND "createdAt" < ${before(WAITING_FILE_DAYS)} AND "id" NOT IN (
      SELECT mentioned[1] FROM "Draft", regexp_matches("given"::text, '[0-9a-f]{8}-[0-9a-f-]{27}', 'g') mentioned)
      AND NOT EXISTS (SELECT FROM "ActivationKey" k WHERE k."fileId" = a."id")
      AND NOT EXISTS (SELECT FROM "Tenant" t WHERE t."logoId" = a."id")`
  await client.conversation.deleteMany({ where: { updatedAt: { lt: before(IDLE_DAYS) } } })
  await client.identity.deleteMany({
    where: {
      personId: null,
      displayName: '',
      place: { equals: Prisma.DbNull },
      drafts: { none: {} },
      codesShown: { none: {} },
      codesEntered: { none: {} },
    },
  })
  const kept = await client.attachment.findMany({ where: { removedAt: null }, select: { storageKey: true } })
  return kept.map(({ storageKey }) => storageKey)
}
