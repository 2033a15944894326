import { type Chunk, chunksOf } from './chunks.ts'
import { htmlParts, type Page } from './html-parts.ts'
import { type FrontMatter, type Include, markdownParts } from './markdown-parts.ts'
import { textParts } from './text-parts.ts'

/** A file to read: its path below the folder that is imported, with forward slashes. */
export interface DocumentFile {
  readonly path: string
  readonly text: string
}

/** What reading needs to know: the languages we speak, a guess for texts that do not say, other files, links. */
export interface Reading {
  readonly languages: readonly string[]
  readonly detect: (text: string) => string | undefined
  /** The text of a file that this one includes, by its path below the folder. */
  readonly include: (path: string) => string | undefined
}

/** A document that was read, or why it was not. `work` is the same for its translations: the path without its language. */
export type ReadDocument =
  | {
      readonly type: 'read'
      readonly title: string
      readonly language: string
      readonly work: string
      readonly chunks: Chunk[]
    }
  | { readonly type: 'skipped'; readonly why: 'kind' | 'included-only' | 'empty' | 'language' }

const KIND = /\.(md|mdx|markdown|html?|txt)$/i
/** Folders of pieces that other documents include. */
const INCLUDED_ONLY = /(^|\/)_?(includes?|snippets|partials)\//i
/** So much of a text is enough to tell its language. */
const TO_DETECT = 2000

/** A document of any known kind → its title, language and chunks. */
export function readDocument({ path, text }: DocumentFile, reading: Reading): ReadDocument {
  const kind = KIND.exec(path)?.[1]?.toLowerCase()
  if (!kind) return { type: 'skipped', why: 'kind' }
  if (INCLUDED_ONLY.test(path)) return { type: 'skipped', why: 'included-only' }
  const page = pageIn(kind, text, (named) => reading.include(beside(path, named)))
  const all = page.parts.flatMap(({ lines }) => lines).join('\n')
  if (!all.trim()) return { type: 'skipped', why: 'empty' }
  const said = [page.head?.get('language'), page.head?.get('lang'), page.head?.get('locale'), page.language]
  const language =
    said.map((one) => spoken(one, reading.languages)).find(Boolean) ??
    segments(path)
      .map((one) => spoken(one, reading.languages))
      .find(Boolean) ??
    reading.detect(all.slice(0, TO_DETECT))
  if (!language) return { type: 'skipped', why: 'language' }
  const title =
    page.head?.get('title') ??
    page.title?.trim() ??
    page.parts.find(({ headings }) => headings[0])?.headings[0] ??
    nameOf(path)
  const work = segments(path)
    .filter((one) => !spoken(one, reading.languages))
    .join('/')
  return { type: 'read', title, language, work, chunks: chunksOf(title, language, page.parts) }
}

function pageIn(kind: string, text: string, include: Include): Page & { readonly head?: FrontMatter } {
  if (kind === 'txt') return textParts(text)
  return kind.startsWith('h') ? htmlParts(text) : markdownParts(text, include)
}

/** *de-DE*, *de_AT*, *no* → a language we speak; anything else is none. */
function spoken(written: string | undefined, languages: readonly string[]): string | undefined {
  const [, short] = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(written?.toLowerCase() ?? '') ?? []
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
