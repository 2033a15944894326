import { marked } from 'marked'
import { htmlParts, type Page } from './html-parts.ts'

/** The head of a document: `title: …` lines between two lines of dashes. */
export type FrontMatter = ReadonlyMap<string, string>

/** Gives the text of a file that another one includes, by the path that is written there. */
export type Include = (path: string) => string | undefined

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n?/
/** A value on indented lines of its own: `title: >`. */
const FOLDED = /(?<=^[\w.-]+:)[ \t]*[>|][-+]?[ \t]*((?:\r?\n[ \t]+.*)+)/gm
const FENCE = /^\s*(```|~~~)/
const IMPORT = /^import\s+(\w+)\s+from\s+["']([^"']+\.mdx?)["'];?\s*$/
const MODULE_LINE = /^import\s+(.+\s+from\s+)?["']/
const EXPORT = /^export\s+(const|let|var|default|function|async|class|\{)/
/** A tag alone on its line: what it holds is Markdown again. */
const LONE_TAG = /^(\s*)<\/?[A-Z][\w.]*(\s[^>]*)?\/?>\s*$/
/** What MDX reckons; `{#anchor}` names a heading. */
const EXPRESSION = /(?:(?<=<[A-Z][^<>\n]*)\s\w+=)?\{(?!#)[^{}\n`]*\}/g
const DOCFX_INCLUDE = /\[!INCLUDE\s*\[[^\]]*\]\(([^)\s]+)\)\]/gi
const DOCFX_NOTE = /\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi
const DOCFX_MEDIA = /^\s*:::.*$/
const COMMENT = /\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g
/** Includes within includes; a circle ends here. */
const DEEPEST = 3

/** Markdown or MDX → its front matter and its parts by heading, with what it includes. */
export function markdownParts(text: string, include: Include, isMdx = false): Page & { readonly head: FrontMatter } {
  const head = frontMatterOf(text)
  const plain = plainMarkdown(text, include, DEEPEST)
  const html = marked.parse(isMdx ? plain.replace(EXPRESSION, '') : plain, { async: false, gfm: true })
  return { ...htmlParts(html), head }
}

/** MDX and the dialects of documentation sites → Markdown alone. */
function plainMarkdown(text: string, include: Include, deep: number): string {
  const imported = new Map<string, string>()
  const included = (path: string) => (deep > 0 ? plainMarkdown(include(path) ?? '', include, deep - 1).trim() : '')
  let isCode = false
  let open = 0
  const lines = text
    .replace(FRONT_MATTER, '')
    .replace(COMMENT, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      if (FENCE.test(line)) isCode = !isCode
      if (isCode) return [line]
      const [, name, path] = IMPORT.exec(line) ?? []
      if (name && path) imported.set(name, path)
      if (open > 0 || EXPORT.test(line)) {
        open += brackets(line)
        return []
      }
      if (MODULE_LINE.test(line) || DOCFX_MEDIA.test(line)) return []
      const known = line
        .replace(/<([A-Z]\w*)\s*\/>/g, (tag, used: string) => within(line, included(imported.get(used) ?? '')) || tag)
        .replace(DOCFX_INCLUDE, (_, path: string) => included(path))
        .replace(DOCFX_NOTE, '')
      if (!LONE_TAG.test(known)) return [known]
      // What holds nothing says nothing; indented between two empty lines it would be code.
      return known.trimEnd().endsWith('/>') ? [] : ['', known, '']
    })
  return lines.join('\n')
}

/** How many brackets a line of a module opens more than it closes. */
const brackets = (line: string): number => line.replace(/[^{[(]/g, '').length - line.replace(/[^}\])]/g, '').length

/** Included lines stand as deep as the line that includes them, so that they stay in its step. */
function within(line: string, included: string): string {
  const depth = /^\s*(\d+[.)]\s+|[-*+]\s+)?/.exec(line)?.[0].length ?? 0
  return included.replaceAll('\n', `\n${' '.repeat(depth)}`)
}

function frontMatterOf(text: string): FrontMatter {
  const head = FRONT_MATTER.exec(text)?.[1]?.replace(FOLDED, (_, lines: string) => lines.replace(/\s+/g, ' ')) ?? ''
  return new Map(
    head.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, key, value] = /^([\w.-]+):\s*(.*?)\s*$/.exec(line) ?? []
      return key && value ? [[key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2')]] : []
    }),
  )
}
