import type { z } from 'zod'
import { type Fault, fileOf, type Given, keyOf, type Noun, requiredIn } from './noun.ts'
import { type Problem, sentence } from './problem.ts'
import { readYaml } from './yaml-lines.ts'

/** One record of a file. */
export interface Entry {
  readonly key: string
  readonly given: Given
  /** Fields that stand there with nothing behind them: they are emptied. */
  readonly emptied: readonly string[]
  /** Where a field stands; of one that does not stand there, where the record begins. */
  readonly line: (path: readonly PropertyKey[]) => number
}

/** A file as far as it can be read. `keys`: also of records that are wrong; undefined where nobody can tell. */
export interface File {
  readonly entries: readonly Entry[]
  readonly keys: ReadonlySet<string> | undefined
  readonly problems: readonly Problem[]
}

/** The text of a noun's file → its records, and everything that is wrong with their shape. */
export function readFile(noun: Noun, source: string): File {
  const yaml = readYaml(source)
  const problem = (line: number, words: string): Problem => ({ file: fileOf(noun), line, words })
  const records = yaml.value ?? []
  if (yaml.problems.length > 0 || !Array.isArray(records)) {
    const problems = yaml.problems.map(({ line, words }) => problem(line, words))
    const shape = problem(1, 'The file has to be a list of records: each begins with "- ".')
    return { entries: [], keys: undefined, problems: problems.length > 0 ? problems : [shape] }
  }

  const first = new Map<string, number>()
  const problems: Problem[] = []
  const entries = records.flatMap((record: unknown, index): Entry[] => {
    const line = (path: readonly PropertyKey[]) => yaml.line([index, ...path])
    const read = readRecord(noun, record)
    problems.push(...read.faults.map((fault) => problem(line(fault.path), sentence(read.key, fault, asRecord(record)))))
    const { key } = read
    if (key === undefined) return []
    const twin = first.get(key)
    if (twin !== undefined) {
      problems.push(problem(line([]), `${key} is here twice: it stands in line ${twin} already. Keep one of them.`))
      return []
    }
    first.set(key, line([]))
    return read.faults.length === 0 ? [{ key, given: read.given, emptied: read.emptied, line }] : []
  })
  return { entries, keys: new Set(first.keys()), problems }
}

const asRecord = (value: unknown): Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : {}

const NO_RECORD: Fault = { path: [], words: 'A record has to be lines of "field: value".' }

function readRecord(noun: Noun, value: unknown) {
  const record = asRecord(value)
  if (record !== value) return { key: undefined, given: {}, emptied: [], faults: [NO_RECORD] }
  const emptied = Object.keys(record).filter((field) => record[field] === '' && field in noun.schema.shape)
  const filled = Object.fromEntries(Object.entries(record).filter(([field]) => !emptied.includes(field)))
  const read = noun.schema.partial().safeParse(filled)
  const key = keyOf(noun.identity, read.success ? read.data : filled)
  const nameless = noun.identity.filter((field) => !(field in filled))
  const faults: Fault[] = [
    ...(read.error?.issues.flatMap((issue) => faultsOf(issue, noun)) ?? []),
    ...nameless.map((field) => ({ path: [], words: `This record needs a line "${field}: …".` })),
    ...emptied
      .filter((field) => requiredIn(noun).includes(field) && !nameless.includes(field))
      .map((field) => ({ path: [field], words: 'is empty, but is needed.' })),
  ]
  return { key, given: read.data ?? {}, emptied, faults }
}

function faultsOf(issue: z.core.$ZodIssue, noun: Noun): Fault[] {
  const { path } = issue
  if (issue.code !== 'unrecognized_keys') return [{ path, words: issue.message }]
  const known = path.length === 0 ? ` The fields are ${Object.keys(noun.schema.shape).join(', ')}.` : ''
  return issue.keys.map((one) => ({ path: [...path, one], words: `is no field here.${known}` }))
}
