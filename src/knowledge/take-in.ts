import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { NewArticle } from '../core/ports.ts'
import { type ReadDocument, type Reading, readDocument } from './read-document.ts'

/** A text file is seldom longer, and what is takes long to read. */
const LARGEST_BYTES = 5 * 1024 * 1024

type Why = Extract<ReadDocument, { type: 'skipped' }>['why'] | 'large' | 'not-text'

/** What came of an import: sources by what became of them. */
export interface TakenIn {
  readonly isNew: readonly string[]
  readonly changed: readonly string[]
  readonly same: number
  /** Gone from a folder that was imported before. */
  readonly gone: readonly string[]
  readonly skipped: readonly { readonly source: string; readonly why: Why }[]
  readonly chunks: number
}

export interface TakeInOptions {
  readonly languages: readonly string[]
  readonly detect: Reading['detect']
  /** Where documents can be read: their paths are put behind it. */
  readonly url?: string
  readonly licence?: string
  readonly isSignedIn: boolean
  /** Fingerprints of what is there, by source: it is not written again. */
  readonly known: ReadonlyMap<string, string>
  readonly keep: (article: NewArticle) => Promise<unknown>
  readonly remove: (source: string) => Promise<unknown>
  readonly onProgress: (done: number, total: number) => void
}

/** Takes files and folders into the knowledge base, each file by itself: stopped half-way, it goes on from there. */
export async function takeIn(paths: readonly string[], o: TakeInOptions): Promise<TakenIn> {
  const files = paths.flatMap(filesOf)
  const taken = { isNew: [] as string[], changed: [] as string[], same: 0, gone: [] as string[], chunks: 0 }
  const skipped: { source: string; why: Why }[] = []
  const seen = new Set<string>()
  for (const [index, { source, path, root }] of files.entries()) {
    o.onProgress(index, files.length)
    const read = documentAt(source, path, root, o)
    if (read.type === 'skipped') {
      skipped.push({ source, why: read.why })
      continue
    }
    const { article } = read
    seen.add(source)
    taken.chunks += article.chunks.length
    const before = o.known.get(source)
    if (before === article.sha256) taken.same++
    else {
      await o.keep(article)
      taken[before === undefined ? 'isNew' : 'changed'].push(source)
    }
  }
  const folders = paths.filter(isFolder).map((path) => `${basename(resolve(path))}/`)
  for (const source of o.known.keys())
    if (!seen.has(source) && folders.some((folder) => source.startsWith(folder))) {
      await o.remove(source)
      taken.gone.push(source)
    }
  o.onProgress(files.length, files.length)
  return { ...taken, skipped }
}

interface FoundFile {
  /** The folder's name and the path below it, with forward slashes. */
  readonly source: string
  readonly path: string
  /** Above the folder. */
  readonly root: string
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()

function filesOf(given: string): FoundFile[] {
  const path = resolve(given)
  const root = dirname(path)
  const named = (file: string) => ({ source: relative(root, file).split(sep).join('/'), path: file, root })
  if (!isFolder(path)) return [named(path)]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => named(join(entry.parentPath, entry.name)))
    .sort((a, b) => (a.source < b.source ? -1 : 1))
}

type Read = Extract<ReadDocument, { type: 'read' }> | { readonly type: 'skipped'; readonly why: Why }

function documentAt(source: string, path: string, root: string, o: TakeInOptions): Read {
  const isLarge = statSync(path).size > LARGEST_BYTES
  const text = isLarge ? undefined : textAt(path)
  const why = isLarge ? 'large' : text === undefined ? 'not-text' : undefined
  // What a page includes lies in the folder that is imported, whatever the page asks for.
  const within = source.includes('/') ? `${source.split('/')[0]}/` : ''
  const read = readDocument(
    { path: source, text: text ?? '' },
    {
      ...o,
      urlOf: (one) => o.url && urlOf(o.url, one),
      include: (one) => (one.startsWith(within) ? textAt(join(root, one)) : undefined),
    },
  )
  return why && read.type === 'skipped' && read.why === 'empty' ? { type: 'skipped', why } : read
}

/** Undefined: there is no such file, or it is no text. */
function textAt(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch {
    return undefined
  }
}

/** `docs/de/admin/index.mdx` → `https://docs.example/de/admin`: below the folder that was imported, as sites name pages. */
function urlOf(base: string, source: string): string {
  const page = source.split('/').slice(1).join('/') || source
  return new URL(page.replace(/\.[a-z]+$/i, '').replace(/(^|\/)index$/, ''), base.endsWith('/') ? base : `${base}/`)
    .href
}
