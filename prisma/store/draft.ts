import { z } from 'zod'
import { Conflict, type Draft, type Reads, type Saving, type Shown } from '../../src/core/ports.ts'
import type { Person } from '../../src/domain/person.ts'
import type { Client, Tx } from '../client.ts'
import { type Draft as DraftRow, Prisma } from '../generated/client.ts'
import { readStored, storable, storableJson, storableText } from './storable.ts'

/** Drafts follow their owner: a person's are also those that one of their identities began before it was theirs. */
export const ownedBy = ({ id, identityId }: Person): Prisma.DraftWhereInput =>
  id === undefined
    ? { personId: null, identityId }
    : { OR: [{ personId: id }, { personId: null, identity: { personId: id } }] }

/** What can be looked up about drafts; `now` judges which have expired. */
export const createDraftReads = (db: Client | Tx, now: () => Promise<Date>): Pick<Reads['drafts'], 'open' | 'get'> => ({
  async open(person) {
    const where = { ...ownedBy(person), status: 'EDITING' as const, expiresAt: { gt: await now() } }
    return (await db.draft.findMany({ where, orderBy: [{ createdAt: 'desc' }, { run: 'desc' }] })).map(asDraft)
  },
  async get(run, person) {
    const row = await db.draft.findFirst({ where: { run: storableText(run), ...ownedBy(person) } })
    return row ? asDraft(row) : undefined
  },
})

/** `ownedBy` of a row that was read already. `beganBy`: whose its identity is. */
export const isOwnedBy = (row: DraftRow, beganBy: string | null, { id, identityId }: Person): boolean =>
  row.personId === null ? (id === undefined ? row.identityId === identityId : beganBy === id) : row.personId === id

/** Keeps what was begun or changed. Throws `Conflict` where somebody else was first, also if such a draft is open already. */
export async function saveDraft(tx: Client | Tx, draft: Draft, saving: Pick<Saving, 'person' | 'now'>): Promise<void> {
  const count = draft.version === 0 ? await begin(tx, draft, saving) : await tx.$executeRaw(changedDraft(draft))
  if (count === 0) throw new Conflict(`The draft ${draft.run} was changed or begun elsewhere.`)
}

async function begin(tx: Client | Tx, draft: Draft, { person, now }: Pick<Saving, 'person' | 'now'>): Promise<number> {
  const { run, flow, rev, scope, status, createdAt, expiresAt } = draft
  const owner = person.id ? { personId: person.id } : { personId: null, identityId: person.identityId }
  // One that has expired no longer stands in the way, whether or not the nightly job has run.
  const expired = { ...owner, flow, scope, status: 'EDITING' as const, expiresAt: { lte: now } }
  await tx.draft.updateMany({ where: expired, data: { status: 'EXPIRED' } })
  const data = {
    ...{ run, flow, rev, scope, status, createdAt, expiresAt, version: 1 },
    given: storable(draft.given),
    shown: storable(draft.shown),
    result: draft.result ? storable(draft.result) : Prisma.DbNull,
    personId: person.id ?? null,
    identityId: person.identityId,
  }
  return (await tx.draft.createMany({ data, skipDuplicates: true })).count
}

/** Compare-and-swap on the version that was loaded. As SQL that answers a row if it succeeds, and `only` then does anything. */
export const changedDraft = (draft: Draft, only = Prisma.sql`true`): Prisma.Sql => Prisma.sql`
  UPDATE "Draft" SET "flow" = ${draft.flow}, "rev" = ${draft.rev}, "scope" = ${draft.scope},
    "given" = ${storableJson(draft.given)}::jsonb, "shown" = ${storableJson(draft.shown)}::jsonb,
    "status" = ${draft.status}::"DraftStatus", "result" = ${draft.result ? storableJson(draft.result) : null}::jsonb,
    "expiresAt" = ${draft.expiresAt}::timestamptz, "version" = ${draft.version + 1}, "updatedAt" = now()
  WHERE "run" = ${draft.run} AND "version" = ${draft.version} AND ${only} RETURNING "run"`

const shown = z.looseObject({
  mode: z.enum(['form', 'chat']),
  suggested: z.array(z.string()),
  hinted: z.array(z.string()),
}) as unknown as z.ZodType<Shown>

/** Draft row → the core's. */
export const asDraft = (row: DraftRow): Draft => ({
  run: row.run,
  flow: row.flow,
  rev: row.rev,
  scope: row.scope,
  given: readStored(z.record(z.string(), z.unknown()), row.given, {}),
  shown: readStored(shown, row.shown, { mode: 'chat', suggested: [], hinted: [] }),
  status: row.status,
  ...(Array.isArray(row.result) ? { result: row.result as unknown as Draft['result'] } : {}),
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  ...(row.number ? { number: row.number } : {}),
  version: row.version,
})
