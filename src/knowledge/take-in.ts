import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { NewArticle } from '../core/ports.ts'
import { type FoundFile, filesIn, sourceOf } from './files-in.ts'
import { type ReadDocument, type Reading, readDocument } from './read-document.ts'

/** A text file is seldom longer, and what is takes long to read. */
const LARGEST_BYTES = 5 * 1024 * 1024

type Why = Extract<ReadDocument, { type: 'skipped' }>['why'] | 'large' | 'not-text' | 'link' | 'unreadable'

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

/** What is known of the documents, who may read them, and where they are kept. */
export interface TakeInOptions {
  readonly languages: readonly string[]
  readonly detect: Reading['detect']
  /** Where documents can be read: their paths are put behind it. */
  readonly url?: string
  readonly licence?: string
  readonly isSignedIn: boolean
  /** What a folder is called here, where its own name is taken. */
  readonly as?: string
  /** Fingerprints of what is there, by source: it is not written again. */
  readonly known: ReadonlyMap<string, string>
  readonly keep: (article: NewArticle) => Promise<unknown>
  readonly remove: (source: string) => Promise<unknown>
  readonly onProgress: (done: number, total: number) => void
}

/** Takes files and folders into the knowledge base, each file by itself: stopped half-way, it goes on from there. */
export async function takeIn(paths: readonly string[], o: TakeInOptions): Promise<TakenIn> {
  const files = paths.flatMap((path) => filesIn(path, o.as))
  const taken = { isNew: [] as string[], changed: [] as string[], same: 0, gone: [] as string[], chunks: 0 }
  const skipped: { source: string; why: Why }[] = []
  const seen = new Set<string>()
  for (const [index, file] of files.entries()) {
    const { source } = file
    o.onProgress(index, files.length)
    const read = file.why ? ({ type: 'skipped', why: file.why } as const) : documentAt(file, o)
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
  // What cannot be read now is not gone.
  const unread = skipped.flatMap(({ source, why }) => (why === 'unreadable' ? [source] : []))
  const folders = paths.filter(isFolder).map((path) => `${sourceOf(path, o.as)}/`)
  for (const source of o.known.keys())
    if (
      !seen.has(source) &&
      folders.some((folder) => source.startsWith(folder)) &&
      !unread.some((one) => source === one || source.startsWith(`${one}/`))
    ) {
      await o.remove(source)
      taken.gone.push(source)
    }
  o.onProgress(files.length, files.length)
  return { ...taken, skipped }
}

type Read = Extract<ReadDocument, { type: 'read' }> | { readonly type: 'skipped'; readonly why: Why }

function documentAt({ source, path, folder }: FoundFile, o: TakeInOptions): Read {
  const given = textAt(path)
  // What a page includes lies in the folder that is imported, whatever the page asks for.
  const include = (one: string) => {
    const [name, ...below] = one.split('/')
    const asked = folder && name === source.split('/')[0] ? join(folder, ...below) : undefined
    const included = folder && asked && isWithin(asked, folder) ? textAt(asked) : undefined
    return typeof included === 'object' ? included.text : undefined
  }
  const read = readDocument(
    { path: source, text: typeof given === 'object' ? given.text : '' },
    { ...o, urlOf: (one) => o.url && urlOf(o.url, one), include },
  )
  const isOurs = read.type === 'read' || read.why === 'empty'
  return typeof given === 'string' && isOurs ? { type: 'skipped', why: given } : read
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()

/** Whether a file lies in a folder, links in between followed. */
function isWithin(path: string, folder: string): boolean {
  try {
    return !relative(realpathSync(folder), realpathSync(path)).startsWith('..')
  } catch {
    return false
  }
}

/** The text of a file, in UTF-8 or, where it says so, UTF-16; or why there is none. */
function textAt(path: string): { readonly text: string } | 'large' | 'unreadable' | 'not-text' {
  let bytes: Buffer
  try {
    if (statSync(path).size > LARGEST_BYTES) return 'large'
    bytes = readFileSync(path)
  } catch {
    return 'unreadable'
  }
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? 'not-text' : { text }
  } catch {
    return 'not-text'
  }
}

/** `docs/de/admin/index.mdx` → `https://docs.example/de/admin`: below the folder that was imported, as sites name pages. */
function urlOf(base: string, source: string): string {
  const page = source.split('/').slice(1).join('/') || source
  return new URL(page.replace(/\.[a-z]+$/i, '').replace(/(^|\/)index$/, ''), base.endsWith('/') ? base : `${base}/`)
    .href
}
