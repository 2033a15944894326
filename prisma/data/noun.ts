import type { z } from 'zod'
import type { Tx } from '../client.ts'

/** What one record of a file says: only the fields that stand there. */
export type Given = Readonly<Record<string, unknown>>

/** A record that one of another noun has to exist for. `path`: where it is named. */
export interface Reference {
  readonly to: string
  readonly key: string
  readonly path: readonly PropertyKey[]
}

/** What is wrong, as the end of a sentence that begins with the field. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly words: string
}

/** What a rule or a write may look at besides its record. */
export interface Around {
  readonly now: Date
  /** The records of this noun and those before it by key, as they will be. */
  of(noun: string): ReadonlyMap<string, Given>
}

/** One kind of master data, which is one file of a folder. `W`: a whole record, with all that is required and the defaults. */
export interface Noun<W extends object = Given> {
  /** Plural, and the file's name: `companies` is in `companies.yaml`. */
  readonly name: string
  /** Every field, none optional; their order is the order in exported files. */
  readonly schema: z.ZodObject
  /** The natural key, by which a record is found again: fields that are always there. */
  readonly identity: readonly string[]
  /** Fields that may be missing. */
  readonly optional: readonly string[]
  /** What a new record has where its file is silent. */
  readonly defaults: Partial<W>
  /** Lists whose items have a key of their own (of these fields; none: the item itself): what is not named stays as it is. */
  readonly lists?: { readonly [field: string]: readonly string[] }
  readonly refers?: (record: Partial<W>) => readonly Reference[]
  /** Rules beyond the shape. `before`: what the database has. */
  readonly rules?: (record: W, before: W | undefined, around: Around) => readonly Fault[]
  /** Rules over all records as they will be; answers faults by record key. */
  readonly together?: (
    after: ReadonlyMap<string, W>,
    before: ReadonlyMap<string, W>,
  ) => readonly (Fault & { readonly key: string })[]
  /** All records, in the order of exported files. */
  readonly read: (tx: Tx) => Promise<readonly W[]>
  readonly write: (tx: Tx, record: W, around: Around) => Promise<void>
}

type Whole<S extends z.ZodObject, O extends keyof z.output<S>> = Omit<z.output<S>, O> & {
  [K in O]?: z.output<S>[K] | undefined
}

/** Keeps a noun's types for its own functions. */
export const defineNoun = <S extends z.ZodObject, const O extends keyof z.output<S> & string>(
  noun: Omit<Noun<Whole<S, O>>, 'schema' | 'optional'> & { readonly schema: S; readonly optional: readonly O[] },
): Noun => noun as unknown as Noun

/** The key of a record or list item: the fields of its identity; undefined while one is missing. */
export function keyOf(identity: readonly string[], item: unknown): string | undefined {
  if (identity.length === 0) return typeof item === 'string' ? item : undefined
  const parts = identity.map((field) => (item as Given | undefined)?.[field])
  return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join(' ') : undefined
}

/** Whether a field says nothing: it is missing, or an empty list. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/** The fields that a record cannot be without. */
export const requiredIn = (noun: Noun): string[] =>
  Object.keys(noun.schema.shape).filter((field) => !noun.optional.includes(field) && !(field in noun.defaults))

/** The file in which records of a noun are written. */
export const fileOf = (noun: Pick<Noun, 'name'>): string => `${noun.name}.yaml`
