import type { Entry } from './file.ts'
import { type Around, type Fault, fileOf, type Given, isNothing, keyOf, type Noun, requiredIn } from './noun.ts'
import { type Problem, sentence } from './problem.ts'

interface Records {
  readonly before: ReadonlyMap<string, Given>
  readonly after: ReadonlyMap<string, Given>
  readonly around: Around
  /** Every key of the files by noun, also of records that are wrong; undefined for a file that cannot be read. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string> | undefined>
}

/** Everything wrong with the records of one file that their shape does not show. */
export function faults(noun: Noun, entries: readonly Entry[], records: Records): Problem[] {
  const { before, after } = records
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const own = entries.flatMap(({ key }) =>
    faultsOf(noun, after.get(key) as Given, before.get(key), records).map((fault) => ({ ...fault, key })),
  )
  const shared = noun.together?.(after, before) ?? []
  return [...own, ...shared].map(({ key, path, words }) => {
    const entry = byKey.get(key)
    const record = after.get(key) as Given
    const at = pathInFile(noun, entry, record, path)
    const line = entry?.line(at) ?? 1
    return { file: fileOf(noun), line, words: sentence(key, { path: at, words }, entry?.given ?? record) }
  })
}

function faultsOf(noun: Noun, record: Given, before: Given | undefined, { around, keys }: Records): Fault[] {
  const missing = requiredIn(noun).filter((field) => isNothing(record[field]))
  const isKnown = (to: string, key: string) =>
    around.of(to).has(key) || (keys.has(to) && keys.get(to)?.has(key) !== false)
  const unknown = (noun.refers?.(record) ?? []).filter(({ to, key }) => !isKnown(to, key))
  return [
    ...missing.map((field) => ({ path: [], words: `is new and needs a line "${field}: …".` })),
    ...unknown.map(({ to, path }) => ({
      path,
      words: `is neither in ${fileOf({ name: to })} nor in the database. Correct it, or add it there.`,
    })),
    ...(missing.length === 0 ? (noun.rules?.(record, before, around) ?? []) : []),
  ]
}

/** Items of a keyed list stand elsewhere in the file than among all of the record's. */
function pathInFile(
  noun: Noun,
  entry: Entry | undefined,
  record: Given,
  path: readonly PropertyKey[],
): readonly PropertyKey[] {
  const [field, index, ...rest] = path
  const identity = noun.lists?.[String(field)]
  if (!identity || typeof index !== 'number') return path
  const key = keyOf(identity, (record[String(field)] as unknown[])[index])
  const given = entry?.given[String(field)]
  const at = Array.isArray(given) ? given.findIndex((item) => keyOf(identity, item) === key) : -1
  return at < 0 ? [String(field)] : [String(field), at, ...rest]
}
