import { z } from 'zod'
import type { Draft, ForwardedDraft, Tx as Port, Reads } from '../../src/core/ports.ts'
import { DRAFT_STEPS, type DraftStep, FORWARDED_DAYS } from '../../src/domain/forwarded.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { asPerson, withPerson } from './person.ts'
import { readStored, storable, storableText } from './storable.ts'

const DAY_MS = 86_400_000

/** Drafts that were forwarded, whoever's they are (DOMAIN K2). */
export const createForwardedReads = (db: Client | Tx): Pick<Reads['drafts'], 'forwarded' | 'waiting' | 'holding'> => ({
  async forwarded(id) {
    const named = storableText(id)
    const where = { number: { not: null }, OR: [{ run: named }, { number: named }] }
    const row = await db.draft.findFirst({ where, include: withOwner })
    return row ? asForwarded(db, row) : undefined
  },
  async waiting() {
    const rows = await db.draft.findMany({
      where: { status: 'FORWARDED' },
      include: withOwner,
      orderBy: [{ createdAt: 'asc' }, { run: 'asc' }],
    })
    return Promise.all(rows.map((row) => asForwarded(db, row)))
  },
  async holding(attachmentId) {
    const files = { path: ['files'], array_contains: [attachmentId] }
    const rows = await db.draft.findMany({ where: { status: 'FORWARDED', given: files } })
    return rows.map(asFacts)
  },
})

/** Forwarding, and what becomes of it. */
export const createForwardedWrites = (tx: Tx): Pick<Port['write'], 'forwardDraft' | 'moveDraft' | 'editDraft'> => ({
  async forwardDraft({ run, version }, { companyId, forwardedTo }, step, owner) {
    const before = await tx.draft.findUnique({ where: { run } })
    if (before?.status !== 'EDITING' || before.version !== version) return undefined
    const number = before.number ?? (await nextNumber(tx))
    const { count } = await tx.draft.updateMany({
      where: { run, version, status: 'EDITING' },
      data: {
        number,
        companyId,
        forwardedTo: [...forwardedTo],
        // Files belong to the identity they were sent with: the draft is read as this one from now on.
        identityId: owner.identityId,
        status: 'FORWARDED',
        expiresAt: new Date(step.at.getTime() + FORWARDED_DAYS * DAY_MS),
        ...withStep(before, step),
      },
    })
    return count > 0 ? number : undefined
  },
  moveDraft: (draft, to, step) => change(tx, draft, { status: to }, step),
  editDraft: (draft, given, step) => change(tx, draft, { given: storable(given) }, step),
})

/** Changes a draft that waits, if it is at that version still. */
async function change(
  tx: Tx,
  { run, version }: Pick<Draft, 'run' | 'version'>,
  data: Prisma.DraftUpdateManyMutationInput,
  step: DraftStep,
): Promise<boolean> {
  const before = await tx.draft.findUnique({ where: { run } })
  if (!before) return false
  const where = { run, version, status: 'FORWARDED' } as const
  return (await tx.draft.updateMany({ where, data: { ...data, ...withStep(before, step) } })).count > 0
}

/** With the identity it was forwarded with, and whose that is. */
const withOwner = { identity: { include: withPerson } } as const satisfies Prisma.DraftInclude
type Row = Prisma.DraftGetPayload<{ include: typeof withOwner }>

const withStep = ({ talk, version }: Pick<Row, 'talk' | 'version'>, step: DraftStep) => ({
  talk: storable([...talkOf(talk), step].map((one) => ({ ...one, at: one.at.toISOString() }))),
  version: version + 1,
})

async function nextNumber(tx: Tx): Promise<string> {
  const [drawn] = await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval('draft_number') AS next`
  if (!drawn) throw new Error('The sequence draft_number gave no number.')
  return `D-${drawn.next}`
}

const steps: z.ZodType<DraftStep[]> = z.array(
  z.object({
    kind: z.enum(DRAFT_STEPS),
    byId: z.string().optional(),
    at: z.coerce.date(),
    text: z.string().optional(),
    fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })).optional(),
  }),
)
const talkOf = (talk: Prisma.JsonValue): DraftStep[] => readStored(steps, talk, [])

const asFacts = ({ personId, companyId, forwardedTo }: Omit<Row, 'identity'>) => ({
  ...(personId ? { ownerId: personId } : {}),
  ...(companyId ? { companyId } : {}),
  forwardedTo,
})

async function asForwarded(db: Client | Tx, row: Row): Promise<ForwardedDraft> {
  const talk = talkOf(row.talk)
  const ids = [...row.forwardedTo, ...talk.flatMap(({ byId }) => byId ?? [])]
  const [people, ticket] = await Promise.all([
    db.person.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } }),
    db.ticket.findUnique({ where: { dedupeKey: row.run }, select: { number: true } }),
  ])
  const nameOf = (id: string | undefined) => people.find((one) => one.id === id)?.displayName
  return {
    ...asFacts(row),
    run: row.run,
    number: row.number ?? '',
    version: row.version,
    status: row.status as Draft['status'],
    given: readStored(z.record(z.string(), z.unknown()), row.given, {}),
    owner: ownerOf(row),
    chosen: row.forwardedTo.map((id) => ({ id, name: nameOf(id) ?? '' })),
    talk: talk.map((step) => {
      const name = nameOf(step.byId)
      return name === undefined ? step : { ...step, name }
    }),
    expiresAt: row.expiresAt,
    ...(ticket ? { ticketNumber: ticket.number } : {}),
  }
}

/** By the identity they forwarded it with. */
function ownerOf({ identity, run }: Row) {
  if (!identity) throw new Error(`The forwarded draft ${run} has lost the identity it came from.`)
  return asPerson(identity, '')
}
