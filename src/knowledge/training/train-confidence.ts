import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { calibrationFile } from '../confidence.ts'
import type { Section } from '../language-index.ts'
import { createSearch } from '../search.ts'
import type { Stem } from '../words.ts'
import { auroc } from './auroc.ts'
import { calibrate, type Judged, sureness } from './calibrate.ts'

/** Examples of what no article answers. */
const UNANSWERABLE = ['oos', 'smalltalk']
/** Headings taken as questions, one in so many. */
const HEADINGS = 15
/** A small knowledge base has one page in so many: what is learned has to hold there too. */
const FEW = 12

/**
 * Learns from `chunks.<language>.jsonl.gz` and `page-descriptions.<language>.jsonl.gz` of a folder, and from the examples
 * of the intents oos and smalltalk below the other one, when an answer is sure enough. Tells how well with each language
 * left out of the learning.
 */
export function trainConfidence(
  [documents = '', examples = '']: readonly string[],
  say: (line: string) => void,
  stemOf: (language: string) => Stem,
) {
  const names = readdirSync(documents).flatMap((name) => /^chunks\.(\w\w)\.jsonl\.gz$/.exec(name)?.[1] ?? [])
  const byLanguage = names.map((name) => {
    const language = name === 'no' ? 'nb' : name
    const chunks = rowsIn<Chunk>(join(documents, `chunks.${name}.jsonl.gz`))
    const described = rowsIn<Described>(join(documents, `page-descriptions.${name}.jsonl.gz`))
    const beside = UNANSWERABLE.flatMap((intent) =>
      readFileSync(join(examples, language, `${intent}.txt`), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    return { language, rows: judgedIn(language, chunks, described, beside, stemOf) }
  })
  for (const { language, rows } of byLanguage) {
    const others = calibrate(byLanguage.flatMap((other) => (other.language === language ? [] : other.rows)))
    const sure = (isAnswerable: boolean) =>
      rows.filter((row) => row.isAnswerable === isAnswerable).map((row) => sureness(row, others))
    const share = (values: number[]) => values.filter((value) => value >= others.threshold).length / values.length
    say(
      `${language} (learned without it): AUROC ${(100 * auroc(sure(true), sure(false))).toFixed(1)}, ` +
        `answered ${Math.round(100 * share(sure(true)))} %, false answers ${(100 * share(sure(false))).toFixed(1)} %, n = ${rows.length}`,
    )
  }
  const learned = calibrate(byLanguage.flatMap(({ rows }) => rows))
  writeFileSync(calibrationFile, `${JSON.stringify(learned, undefined, 2)}\n`)
  say(`threshold ${learned.threshold.toFixed(3)}`)
}

interface Chunk {
  readonly path: string
  readonly title: string
  readonly h: string
  readonly text: string
}
interface Described {
  readonly path: string
  readonly q: string
}

/** Questions of all lengths that pages answer, and such that none does, on all pages and on a few. */
function judgedIn(
  language: string,
  chunks: readonly Chunk[],
  described: readonly Described[],
  beside: readonly string[],
  stemOf: (language: string) => Stem,
): Judged[] {
  const paths = [...new Set(chunks.map(({ path }) => path))]
  const few = new Set(paths.filter((_, at) => at % FEW === 0))
  const judge = (isThere: (path: string) => boolean): Judged[] => {
    const search = createSearch(stemOf, () => undefined)
    const articles = Map.groupBy(
      chunks.filter(({ path }) => isThere(path)),
      ({ path }) => path,
    )
    for (const [id, of] of articles) {
      const sections = of.map(({ title, h, text }): Section => ({ titles: h === title ? [h] : [title, h], text }))
      search.put({ id, language, sections })
    }
    const asked = (question: string, isAnswerable: boolean): Judged => ({
      evidence: search.find({ question, language, most: 1 })[0]?.evidence,
      isAnswerable,
    })
    const questions = described.filter(({ path }) => isThere(path)).flatMap(({ q }, at) => [q, windowOf(q, at)])
    const headings = chunks.filter(({ path, h }, at) => at % HEADINGS === 0 && isThere(path) && h.split(' ').length > 2)
    return [
      ...[...questions, ...headings.map(({ h }) => h)].map((question) => asked(question, true)),
      ...beside.map((question) => asked(question, false)),
    ]
  }
  return [...judge(() => true), ...judge((path) => few.has(path))]
}

/** Some words from within a long question, as people ask in a chat: 5 to 8, by turns from its start, middle and end. */
function windowOf(question: string, turn: number): string {
  const words = question.split(/\s+/)
  const length = 5 + (turn % 4)
  const from = Math.floor((Math.max(0, words.length - length) * (turn % 3)) / 2)
  return words.slice(from, from + length).join(' ')
}

function rowsIn<Row>(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
