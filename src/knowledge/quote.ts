/** What is quoted of a section: whole lines of it, word for word. */
export interface Quote {
  readonly lines: readonly string[]
  /** More follows there. */
  readonly goesOn: boolean
}

/** More is not read in a chat. */
const MOST_LINES = 8
/** Letters of a quote; a longer paragraph is cut to its best sentences. */
const MOST_LETTERS = 700
const STEP = /^\d+\. /
const ROW = ' | '
/** A quote that does not begin where the section begins has to say this much more, as a share of all that could be said. */
const LATER = 0.2

/** The best lines of a section for a question: `worthOf` tells how much of it a line speaks of. Steps start with the first. */
export function quoteOf(text: string, language: string, worthOf: (line: string) => number): Quote {
  const lines = text.split('\n').flatMap((line) => (line.length > MOST_LETTERS ? sentencesOf(line, language) : [line]))
  const all = worthOf(text)
  let best = { quoted: [] as string[], to: 0, worth: -1 }
  for (let from = 0; from < lines.length; from++) {
    // A quote does not begin in the middle of steps: without the first ones the others lead nowhere.
    const step = lines.slice(from).find((line) => STEP.test(line))
    if (from > 0 && step && !step.startsWith('1. ')) continue
    const head = headOf(lines, from)
    const quoted = asManyAsFit([...head, ...lines.slice(from)])
    const worth = worthOf(quoted.join('\n')) - (from > 0 ? LATER * all : 0)
    if (worth > best.worth) best = { quoted, to: from + quoted.length - head.length, worth }
  }
  const { quoted, to } = best
  const goesOn = to < lines.length
  // What only leads on to lines that are left out is left out too.
  while (goesOn && quoted.length > 1 && quoted.at(-1)?.endsWith(':')) quoted.pop()
  return { lines: quoted, goesOn }
}

/** The row that names the columns of a table, for a quote that begins below it. */
function headOf(lines: readonly string[], from: number): string[] {
  let at = from
  while (lines[at]?.includes(ROW) && lines[at - 1]?.includes(ROW)) at--
  return at < from ? lines.slice(at, at + 1) : []
}

/** At least one line. */
function asManyAsFit(lines: readonly string[]): string[] {
  let letters = 0
  let to = 0
  while (to < lines.length && to < MOST_LINES) {
    letters += lines[to]?.length ?? 0
    if (letters > MOST_LETTERS && to > 0) break
    to++
  }
  return lines.slice(0, to)
}

const sentencesOf = (line: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)].map(({ segment }) => segment.trim())
