import type { Page } from './html-parts.ts'

/** A short line alone between empty ones is a heading. */
const LONGEST_HEADING = 80

/** Plain text → its parts: paragraphs, and what looks like a heading; the first line is the title where it does. */
export function textParts(text: string): Page {
  const blocks = text.split(/\r?\n\s*\r?\n/).map((block) =>
    block
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  )
  const parts: { headings: string[]; lines: string[] }[] = [{ headings: [], lines: [] }]
  const full = blocks.filter((lines) => lines.length > 0)
  full.forEach((lines, at) => {
    const [first = ''] = lines
    const isLast = at === full.length - 1
    const isHeading =
      lines.length === 1 && !isLast && first.length <= LONGEST_HEADING && !/[.:;,!]$|^[-–*•\d]/.test(first)
    if (isHeading) parts.push({ headings: [first], lines: [] })
    else parts.at(-1)?.lines.push(...paragraphs(lines))
  })
  const title = parts[0]?.lines.length === 0 ? parts[1]?.headings[0] : undefined
  return { ...(title && { title }), parts }
}

/** Lines that were broken to fit belong together; list items stand alone. */
function paragraphs(lines: readonly string[]): string[] {
  const found: string[] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last === undefined || /^([-–*•]|\d+[.)])\s/.test(line)) found.push(line)
    else found[found.length - 1] = `${last} ${line}`
  }
  return found
}
