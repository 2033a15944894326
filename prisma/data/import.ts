import type { Client, Tx } from '../client.ts'
import { storable } from '../store/storable.ts'
import { faults } from './faults.ts'
import { type Folder, readFolder } from './folder.ts'
import { differences, type FieldChange, merge } from './merge.ts'
import { type Around, type Given, keyOf } from './noun.ts'
import { nouns } from './nouns.ts'
import type { Problem } from './problem.ts'

/** What an import does, or would do, to one record. */
export interface Change {
  readonly noun: string
  readonly key: string
  readonly kind: 'new' | 'changed' | 'unchanged'
  readonly fields: readonly FieldChange[]
}

/** How an import ended: what it changed or would change, or everything that is wrong with the files. */
export type Imported =
  | { readonly kind: 'done' | 'dry-run'; readonly changes: readonly Change[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Of our own: imports that start together take turns. */
const IMPORT_LOCK = 20_430_002
const LONGEST_MS = 10 * 60_000

/** A folder of files → the database: all of it or nothing. A dry run does the same and takes it back. */
export async function importData(
  client: Client,
  folder: string,
  { now, isDryRun = false }: { readonly now: Date; readonly isDryRun?: boolean },
): Promise<Imported> {
  const given = readFolder(folder)
  try {
    return await client.$transaction(
      async (tx): Promise<Imported> => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_LOCK})`
        const { changes, problems } = await applyAll(tx, given, now)
        if (problems.length > 0) throw new TakenBack({ kind: 'refused', problems })
        if (isDryRun) throw new TakenBack({ kind: 'dry-run', changes })
        await keepRecord(tx, changes, now)
        return { kind: 'done', changes }
      },
      { maxWait: LONGEST_MS, timeout: LONGEST_MS },
    )
  } catch (error) {
    if (error instanceof TakenBack) return error.imported
    throw error
  }
}

/** Leaves the transaction without writing. */
class TakenBack extends Error {
  readonly imported: Imported
  constructor(imported: Imported) {
    super(imported.kind)
    this.imported = imported
  }
}

/** Noun by noun, so that each finds those it refers to; nothing is written any more once something is wrong. */
async function applyAll(tx: Tx, { files, problems: found }: Folder, now: Date) {
  const changes: Change[] = []
  const problems: Problem[] = [...found]
  const keys = new Map([...files].map(([noun, file]) => [noun, file.keys]))
  const world = new Map<string, ReadonlyMap<string, Given>>()
  const around: Around = { now, of: (noun) => world.get(noun) ?? new Map() }
  for (const noun of nouns) {
    const entries = files.get(noun.name)?.entries ?? []
    const before = new Map((await noun.read(tx)).map((record) => [keyOf(noun.identity, record) ?? '', record]))
    const after = new Map(before)
    for (const entry of entries) {
      // To the end: where two records collide, it is the one in the file that is told.
      after.delete(entry.key)
      after.set(entry.key, merge(noun, entry, before.get(entry.key)))
    }
    world.set(noun.name, after)
    problems.push(...faults(noun, entries, { before, after, around, keys }))
    for (const { key } of entries) {
      const [was, is] = [before.get(key), after.get(key) as Given]
      const fields = differences(noun, was, is)
      const kind = was === undefined ? 'new' : fields.length > 0 ? 'changed' : 'unchanged'
      if (kind !== 'unchanged' && problems.length === 0) await noun.write(tx, is, around)
      changes.push({ noun: noun.name, key, kind, fields: kind === 'new' ? [] : fields })
    }
  }
  return { changes, problems: problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line) }
}

/** What was imported, for the audit; names of fields only, since what people are called is no matter of the audit. */
async function keepRecord(tx: Tx, changes: readonly Change[], now: Date): Promise<void> {
  const written = changes.filter(({ kind }) => kind !== 'unchanged')
  await tx.auditEvent.createMany({
    data: written.map(({ noun, key, kind, fields }) => ({
      action: 'data.import',
      subjectType: noun,
      subjectId: key,
      data: storable({ kind, fields: fields.map(({ field }) => field) }),
      at: now,
    })),
  })
}
