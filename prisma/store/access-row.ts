import { z } from 'zod'
import type { AccessRequest } from '../../src/core/ports.ts'
import type { AccessStep } from '../../src/domain/access.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { named } from './person.ts'
import { readStored, storable } from './storable.ts'

/** What a request is read with. */
export const accessInclude = {
  requester: true,
  company: { include: { domains: { where: { verifiedAt: { not: null } } } } },
  replaced: true,
  decisions: { include: { by: true } },
} satisfies Prisma.AccessRequestInclude
/** A request for a seat with everybody and everything it names, as one query reads it. */
export type AccessRow = Prisma.AccessRequestGetPayload<{ include: typeof accessInclude }>

const steps: z.ZodType<AccessStep[]> = z.array(
  z.object({
    kind: z.enum(['asked', 'answered', 'agreed', 'objected', 'overruled']),
    byId: z.string().optional(),
    at: z.coerce.date(),
    text: z.string().optional(),
  }),
)
/** What was said about a request, oldest first. */
const talkOf = (row: Pick<AccessRow, 'talk'>): AccessStep[] => readStored(steps, row.talk, [])

/** The same with one thing more, as it is kept. */
export const withStep = (row: Pick<AccessRow, 'talk'>, step: AccessStep) =>
  storable([...talkOf(row), step].map((one) => ({ ...one, at: one.at.toISOString() })))

/** AccessRequest row → the port's, with the names of everybody in it. */
export async function asAccessRequest(db: Client | Tx, row: AccessRow): Promise<AccessRequest> {
  const talk = talkOf(row)
  const ids = talk.flatMap(({ byId }) => byId ?? [])
  const people =
    ids.length === 0
      ? []
      : await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } })
  const products =
    row.productIds.length === 0
      ? []
      : await db.product.findMany({ where: { id: { in: row.productIds } }, orderBy: { name: 'asc' } })
  const decision = row.decisions.find(({ round }) => round === row.round)
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    round: row.round,
    status: row.status,
    requesterId: row.requesterId,
    requester: { ...named(row.requester), isVerified: row.requester.emailVerifiedAt !== null },
    companyEntered: row.companyEntered,
    ...(row.company
      ? {
          companyId: row.company.id,
          company: {
            id: row.company.id,
            name: row.company.name,
            timezone: row.company.timezone,
            domains: row.company.domains.map(({ domain }) => domain),
          },
        }
      : {}),
    ...given('customerNo', row.customerNo),
    relation: row.relation,
    products: products.map(({ id, name }) => ({ id, name })),
    ...given('phone', row.phone),
    ...given('note', row.note),
    isReplacing: row.isReplacing,
    ...(row.replaced ? { replacedId: row.replaced.id, replaced: named(row.replaced) } : {}),
    ...(row.periodFrom ? { period: { startsAt: row.periodFrom, ...given('endsAt', row.periodTo) } } : {}),
    consent: row.consent,
    talk: talk.map((step) => ({ ...step, ...given('name', people.find(({ id }) => id === step.byId)?.displayName) })),
    submittedAt: row.submittedAt,
    dueAt: row.dueAt,
    ...given('pausedAt', row.pausedAt),
    reminders: row.reminders,
    isEscalated: row.escalatedAt !== null,
    invites: row.invites,
    ...given('inviteExpiresAt', row.inviteExpiresAt),
    isBounced: row.inviteBouncedAt !== null,
    ...given('inviteEndReason', row.inviteEndReason),
    ...given('acceptedAt', row.acceptedAt),
    ...(decision
      ? {
          decision: {
            isApproval: decision.isApproval,
            byId: decision.byId,
            byName: decision.by.displayName,
            reason: decision.reason,
            at: decision.at,
          },
        }
      : {}),
  }
}

/** `{ [key]: value }` where there is one. */
export function given<K extends string, V>(key: K, value: V | null | undefined): { readonly [_ in K]?: V } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { readonly [_ in K]?: V }
}
