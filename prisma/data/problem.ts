import type { Fault, Given } from './noun.ts'

/** What is wrong in a file, for whoever edits it. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly words: string
}

/** A fault with its record and the value it is about: `hello: timezone "Europe" is not a time zone …`. */
export function sentence(key: string | undefined, { path, words }: Fault, record: Given): string {
  const value = path.reduce<unknown>((at, step) => (at as Given | undefined)?.[String(step)], record)
  const where = path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' ')
  return [
    ...(key === undefined ? [] : [`${key}:`]),
    ...(where ? [where] : []),
    ...(typeof value === 'string' ? [`"${value.slice(0, 60)}"`] : []),
    words,
  ].join(' ')
}
