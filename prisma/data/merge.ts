import type { Entry } from './file.ts'
import { type Given, isNothing, keyOf, type Noun } from './noun.ts'

/** One field that an import changes, in the words of the file. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** A record as it will be: what its file says over what the database has, and the defaults below a new one. */
export function merge(noun: Noun, { given, emptied }: Entry, before: Given | undefined): Given {
  const kept = Object.entries(before ?? {}).filter(([field]) => !emptied.includes(field))
  const lists = Object.entries(noun.lists ?? {})
    .filter(([field]) => field in given)
    .map(([field, identity]) => [field, joined(listIn(before, field), listIn(given, field), identity)])
  return { ...noun.defaults, ...Object.fromEntries(kept), ...given, ...Object.fromEntries(lists) }
}

/** What `after` changes, field by field; the items of a keyed list count as fields. */
export function differences(noun: Noun, before: Given | undefined, after: Given): FieldChange[] {
  return Object.keys(noun.schema.shape).flatMap((field) => {
    const identity = noun.lists?.[field]
    if (!identity) return changed(field, before?.[field], after[field])
    const was = new Map(listIn(before, field).map((item) => [keyOf(identity, item), item]))
    return listIn(after, field).flatMap((item) => {
      const key = keyOf(identity, item)
      return changed(`${field} ${key}`, was.get(key), item)
    })
  })
}

const listIn = (record: Given | undefined, field: string): readonly unknown[] =>
  Array.isArray(record?.[field]) ? record[field] : []

/** Items of both; where both have one, the second's. */
function joined(before: readonly unknown[], given: readonly unknown[], identity: readonly string[]): unknown[] {
  const byKey = new Map([...before, ...given].map((item) => [keyOf(identity, item) ?? '', item]))
  return [...byKey].sort(([a], [b]) => byNumbers.compare(a, b)).map(([, item]) => item)
}

/** 2 comes before 10. */
export const byNumbers = new Intl.Collator('en', { numeric: true })

function changed(field: string, before: unknown, after: unknown): FieldChange[] {
  if (isNothing(before) && isNothing(after)) return []
  const [was, is] = [shown(before), shown(after)]
  return was === is ? [] : [{ field, before: was, after: is }]
}

/** A value on one line, whatever the order of its fields. */
function shown(value: unknown): string {
  if (isNothing(value)) return ''
  return typeof value === 'object' ? inside(value) : String(value)
}

function inside(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inside).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, one]) => !isNothing(one))
  return `{${fields
    .sort(([a], [b]) => byNumbers.compare(a, b))
    .map(([field, one]) => `${field}: ${inside(one)}`)
    .join(', ')}}`
}
