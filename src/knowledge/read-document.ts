import { createHash } from 'node:crypto'
import type { NewArticle } from '../core/ports.ts'
import { chunksOf } from './chunks.ts'
import { isForeign } from './foreign.ts'
import { htmlParts, type Page } from './html-parts.ts'
import { type FrontMatter, type Include, markdownParts } from './markdown-parts.ts'
import { textParts } from './text-parts.ts'

/** A file to read: its path below the folder that is imported, with forward slashes. */
export interface DocumentFile {
  readonly path: string
  readonly text: string
}

/** What reading needs to know beside the file. */
export interface Reading {
  /** The languages we speak. */
  readonly languages: readonly string[]
  /** A guess for texts that do not say their language. */
  readonly detect: (text: string) => string | undefined
  /** The text of a file that this one includes, by its path below the folder. */
  readonly include: (path: string) => string | undefined
  /** Where a document can be read, by its path; nothing where it cannot. */
  readonly urlOf: (path: string) => string | undefined
  readonly isSignedIn: boolean
  readonly licence?: string
}

/** A document that was read, or why it was not: no known kind of file, a piece for others to include, no text, no language of ours. */
export type ReadDocument =
  | { readonly type: 'read'; readonly article: NewArticle }
  | { readonly type: 'skipped'; readonly why: 'kind' | 'piece' | 'empty' | 'language' }

const KIND = /\.(md|mdx|markdown|html?|txt)$/i
/** Folders of pieces that other documents include. */
const PIECES = /(^|\/)_?(includes?|snippets|partials)\//i
/** *de*, *de-DE*, *de_AT*. */
const CODE = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/i
/** So much of a text is enough to tell its language. */
const TO_DETECT = 2000

/** A document of any known kind → an article: title, language (front matter, else path, else detection) and chunks. */
export function readDocument({ path, text }: DocumentFile, reading: Reading): ReadDocument {
  const kind = KIND.exec(path)?.[1]?.toLowerCase()
  if (!kind) return { type: 'skipped', why: 'kind' }
  if (PIECES.test(path)) return { type: 'skipped', why: 'piece' }
  const page = pageIn(kind, text, (named) => reading.include(beside(path, named)))
  const all = page.parts.flatMap(({ lines }) => lines).join('\n')
  if (!all.trim()) return { type: 'skipped', why: 'empty' }
  const head = ['language', 'lang', 'locale'].map((key) => page.head?.get(key))
  // What names a language of its own is in no other, however it sounds or wherever it lies.
  const said = [...head, page.language].find((one) => one && CODE.test(one))
  const locale = said
    ? spoken(said, reading.languages)
    : (segments(path)
        .map((one) => spoken(one, reading.languages))
        .find(Boolean) ?? detected(all.slice(0, TO_DETECT), reading))
  if (!locale) return { type: 'skipped', why: 'language' }
  const first = page.parts.find(({ headings }) => headings[0])?.headings[0]
  const title = page.head?.get('title') ?? page.title?.trim() ?? first ?? nameOf(path)
  const url = reading.urlOf(path)
  const chunks = chunksOf(title, locale, page.parts)
  const article = { source: path, locale, title, isSignedIn: reading.isSignedIn, chunks }
  const known = { ...article, ...(url && { url }), ...(reading.licence && { licence: reading.licence }) }
  // What is kept decides: a piece that is included may change while the file itself stays as it is.
  const sha256 = createHash('sha256').update(JSON.stringify(known)).digest('hex')
  return { type: 'read', article: { ...known, sha256 } }
}

/** A path or address without its language: the same for all translations of a document. */
export const workOf = (path: string, languages: readonly string[]): string =>
  segments(path)
    .filter((one) => !spoken(one, languages))
    .join('/')

function detected(text: string, { detect }: Reading): string | undefined {
  const language = detect(text)
  return language && !isForeign(text, language) ? language : undefined
}

function pageIn(kind: string, text: string, include: Include): Page & { readonly head?: FrontMatter } {
  if (kind === 'txt') return textParts(text)
  return kind.startsWith('h') ? htmlParts(text) : markdownParts(text, include, kind === 'mdx')
}

/** *de-DE*, *de_AT*, *no* → a language we speak; anything else is none. */
function spoken(written: string | undefined, languages: readonly string[]): string | undefined {
  const [, short] = CODE.exec(written?.toLowerCase() ?? '') ?? []
  const language = short === 'no' || short === 'nn' ? 'nb' : short
  return language && languages.includes(language) ? language : undefined
}

/** *de/admin/faq.es.md* → de, admin, faq, es. */
const segments = (path: string): string[] => path.replace(KIND, '').split(/[/.]/)

const nameOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(KIND, '').replace(/[-_]+/g, ' ')

/** A path as it is written in a document → below the folder; outside of it is nothing. */
function beside(path: string, named: string): string {
  const found = path.split('/').slice(0, -1)
  for (const step of named.split('/'))
    if (step === '..') found.pop()
    else if (step !== '.' && step !== '') found.push(step)
  return found.join('/')
}
