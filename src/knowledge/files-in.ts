import { type Dirent, readdirSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'

/** A file that is to be taken in. */
export interface FoundFile {
  /** What its folder is called here and the path below it, with forward slashes. */
  readonly source: string
  readonly path: string
  /** The folder that is imported; a file alone is in none. */
  readonly folder?: string
  /** It is known already that it cannot be taken in. */
  readonly why?: 'link' | 'unreadable'
}

/** What a file or folder is called as a source. */
export const sourceOf = (path: string, as?: string): string => as ?? basename(resolve(path))

/** A file itself, or all files below a folder, in the order of their paths. */
export function filesIn(given: string, as?: string): FoundFile[] {
  const path = resolve(given)
  const name = sourceOf(given, as)
  if (!statSync(path).isDirectory()) return [{ source: name, path }]
  const named = (file: string) => ({
    source: [name, ...relative(path, file).split(sep)].filter(Boolean).join('/'),
    path: file,
    folder: path,
  })
  // Links are not followed: they lead out of the folder, or round in it.
  const within = (folder: string): FoundFile[] =>
    entriesOf(folder)?.flatMap((entry) => {
      const file = join(folder, entry.name)
      if (entry.name.startsWith('.')) return []
      if (entry.isSymbolicLink()) return [{ ...named(file), why: 'link' as const }]
      if (entry.isDirectory()) return within(file)
      return entry.isFile() ? [named(file)] : []
    }) ?? [{ ...named(folder), why: 'unreadable' }]
  return within(path).sort((a, b) => (a.source < b.source ? -1 : 1))
}

/** Undefined: nobody lets us look into it. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return undefined
  }
}

/**
 * What would be taken for another version of something else: two of the same name, or a folder that has nothing of what was
 * imported from one of its name.
 */
export function mixedUp(paths: readonly string[], known: Iterable<string>, as?: string): string | undefined {
  const names = paths.map((path) => sourceOf(path, as))
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice !== undefined) return twice
  const before = [...known]
  return paths
    .filter((path) => statSync(path).isDirectory())
    .find((path) => {
      const there = before.filter((source) => source.startsWith(`${sourceOf(path, as)}/`))
      const here = new Set(filesIn(path, as).map(({ source }) => source))
      return there.length > 0 && !there.some((source) => here.has(source))
    })
}
