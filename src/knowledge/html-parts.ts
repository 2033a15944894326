import { Parser } from 'htmlparser2'

/** What stands under one heading, before the next: each line a paragraph, a step or a row. */
export interface Part {
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[]
  /** The address of the heading within its page. */
  readonly anchor?: string
  readonly lines: readonly string[]
}

/** A page taken apart. */
export interface Page {
  readonly title?: string
  readonly language?: string
  readonly parts: readonly Part[]
}

/** Text inside of these is nothing that somebody reads in an article. */
const SILENT = new Set(['script', 'style', 'nav', 'footer', 'aside', 'template', 'noscript', 'svg', 'button', 'form'])
/** These run on in the line; whatever else begins or ends, ends the line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img input ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const HEADING = /^h([1-6])$/
const ANCHOR = /\s*\{#([\w-]+)\}\s*$/
/** What stands for a picture in a sentence until the line is whole; longer words describe it instead of naming it. */
const PICTURE = /\uE000([^\uE000]*)\uE000/g
/** A picture whose tag was written as text. */
const WRITTEN_PICTURE = /<i\s[^<>]*>\s*<\/i>/g
const LONGEST_NAME = 24
/** Tells what it is, and not of what. */
const NAMELESS = /^(?:icon|image|picture|screenshot)$/i
/** A part that is links and little else leads on and answers nothing. */
const MOST_LINKED = 0.8

/** HTML → its parts by heading; navigation, scripts and lists of links left out. */
export function htmlParts(html: string): Page {
  const page: { title?: string; language?: string } = {}
  const found: { headings: string[]; anchor?: string; lines: string[]; linked: number }[] = []
  const path: string[] = []
  const lists: { at: number | undefined }[] = []
  let part = { headings: [] as string[], lines: [] as string[], linked: 0 } as (typeof found)[number]
  found.push(part)
  let line = ''
  let mark = ''
  let marked: (typeof lists)[number] | undefined
  let silent = 0
  let links = 0
  let heading: { level: number; anchor?: string } | undefined
  let isTitle = false

  const endLine = () => {
    const text = tidy(line).replace(/[ |]+$/, '')
    line = ''
    if (!text) return
    part.lines.push(mark + text)
    mark = ''
  }
  const endHeading = (level: number, given: string | undefined) => {
    const text = tidy(line)
    line = ''
    const own = ANCHOR.exec(text)?.[1] ?? given
    const name = text.replace(ANCHOR, '')
    if (!name) return
    path.splice(level - 1)
    path[level - 1] = name
    part = { headings: path.filter((one) => one !== undefined), anchor: own ?? slugOf(name), lines: [], linked: 0 }
    found.push(part)
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html' && attributes.lang) page.language = attributes.lang
      if (name === 'title') isTitle = true
      if (SILENT.has(name)) silent++
      if (name === 'a') links++
      const picture = name === 'img' ? attributes.alt : name === 'i' ? attributes['aria-label'] : undefined
      if (picture && picture.length <= LONGEST_NAME && !NAMELESS.test(picture) && silent === 0)
        line += `\uE000${picture}\uE000`
      if (INLINE.has(name)) return
      if (name === 'br') line += ' '
      else if (name === 'td' || name === 'th') line += ''
      else endLine()
      const level = HEADING.exec(name)?.[1]
      if (level) heading = { level: Number(level), ...(attributes.id && { anchor: attributes.id }) }
      if (name === 'ol') lists.push({ at: Number(attributes.start ?? 1) })
      if (name === 'ul') lists.push({ at: undefined })
      const list = lists.at(-1)
      if (name === 'li') {
        // A step that turned out empty, as what it includes is not here, is none.
        const isAgain = mark !== '' && marked === list
        mark = list?.at === undefined ? '– ' : isAgain ? mark : `${list.at++}. `
        marked = list
      }
    },
    ontext(text) {
      if (isTitle) page.title = (page.title ?? '') + text
      else if (silent === 0) {
        line += text
        if (links > 0) part.linked += text.length
      }
    },
    onclosetag(name) {
      if (name === 'title') isTitle = false
      if (SILENT.has(name)) silent = Math.max(0, silent - 1)
      if (name === 'a') links = Math.max(0, links - 1)
      if (INLINE.has(name) || name === 'br') return
      if (HEADING.test(name) && heading) {
        endHeading(heading.level, heading.anchor)
        heading = undefined
      } else if (name === 'td' || name === 'th') line += ' | '
      else endLine()
      if (name === 'ol' || name === 'ul') lists.pop()
    },
  })
  parser.write(html)
  parser.end()
  endLine()
  const telling = found.filter(({ lines, linked }) => linked < MOST_LINKED * lines.join('').length)
  return {
    ...page,
    parts: telling.map(({ headings, anchor, lines }) => ({ headings, lines, ...(anchor && { anchor }) })),
  }
}

/** White space as it is shown; a picture by its name where the sentence does not say it, and no empty brackets. */
function tidy(text: string): string {
  const said = text.replace(PICTURE, '').toLowerCase()
  return text
    .replace(WRITTEN_PICTURE, '')
    .replace(PICTURE, (_, name: string) => (/\p{L}/u.test(said) && !said.includes(name.toLowerCase()) ? name : ''))
    .replace(/\s+/g, ' ')
    .replace(/ ?\( ?\)/g, '')
    .trim()
}

/** *What's new?* → whats-new: the address that documentation sites give a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
