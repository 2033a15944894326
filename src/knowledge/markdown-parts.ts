import { marked } from 'marked'
import { htmlParts, type Page } from './html-parts.ts'

/** The head of a document: `title: …` lines between two lines of dashes. */
export type FrontMatter = ReadonlyMap<string, string>

/** Gives the text of a file that another one includes, by the path that is written there. */
export type Include = (path: string) => string | undefined

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?/
const FENCE = /^\s*(```|~~~)/
const IMPORT = /^import\s+(\w+)\s+from\s+["']([^"']+\.mdx?)["'];?\s*$/
const MODULE_LINE = /^(import|export)\s.+$/
/** A tag alone on its line: what it holds is Markdown again. */
const LONE_TAG = /^(\s*)<\/?[A-Z][\w.]*(\s[^>]*)?\/?>\s*$/
const DOCFX_INCLUDE = /\[!INCLUDE\s*\[[^\]]*\]\(([^)\s]+)\)\]/gi
const DOCFX_NOTE = /\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi
const DOCFX_MEDIA = /^\s*:::.*$/
const COMMENT = /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g
/** Includes within includes; a circle ends here. */
const DEEPEST = 3

/** Markdown or MDX → its front matter and its parts by heading, with what it includes. */
export function markdownParts(text: string, include: Include): Page & { readonly head: FrontMatter } {
  const head = frontMatterOf(text)
  const html = marked.parse(plainMarkdown(text, include, DEEPEST), { async: false, gfm: true })
  return { ...htmlParts(html), head }
}

/** MDX and the dialects of documentation sites → Markdown alone. */
function plainMarkdown(text: string, include: Include, deep: number): string {
  const imported = new Map<string, string>()
  const included = (path: string) => (deep > 0 ? plainMarkdown(include(path) ?? '', include, deep - 1).trim() : '')
  let isCode = false
  const lines = text
    .replace(FRONT_MATTER, '')
    .replace(COMMENT, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      if (FENCE.test(line)) isCode = !isCode
      if (isCode) return [line]
      const [, name, path] = IMPORT.exec(line) ?? []
      if (name && path) imported.set(name, path)
      if (MODULE_LINE.test(line) || DOCFX_MEDIA.test(line)) return []
      const known = line
        .replace(/<([A-Z]\w*)\s*\/>/g, (tag, used: string) => within(line, included(imported.get(used) ?? '')) || tag)
        .replace(DOCFX_INCLUDE, (_, path: string) => included(path))
        .replace(DOCFX_NOTE, '')
      return LONE_TAG.test(known) ? ['', known, ''] : [known]
    })
  return lines.join('\n')
}

/** Included lines stand as deep as the line that includes them, so that they stay in its step. */
function within(line: string, included: string): string {
  const depth = /^\s*(\d+[.)]\s+|[-*+]\s+)?/.exec(line)?.[0].length ?? 0
  return included.replaceAll('\n', `\n${' '.repeat(depth)}`)
}

function frontMatterOf(text: string): FrontMatter {
  const lines = FRONT_MATTER.exec(text)?.[1]?.split(/\r?\n/) ?? []
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, key, value] = /^([\w.-]+):\s*(.*?)\s*$/.exec(line) ?? []
      return key && value ? [[key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2')]] : []
    }),
  )
}
