import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Calibration, calibrationFile } from '../confidence.ts'
import type { Section } from '../language-index.ts'
import { loadLexicon } from '../lexicon.ts'
import { createSearch } from '../search.ts'
import type { Stem } from '../words.ts'
import { auroc } from './auroc.ts'
import { calibrate, type Judged, type Learned, sureness, thresholdFor } from './calibrate.ts'

/** Examples of what no article answers. */
const UNANSWERABLE = ['oos', 'smalltalk']
/** Headings and descriptions taken as questions, one in so many. */
const HEADINGS = 15
const DESCRIBED = 2
/** A small knowledge base has one page in so many: what is learned has to hold there too. */
const FEW = 12
/** A heading that stands this often is one of every page, not a question. */
const COMMON = 3

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
  const english = rowsIn<Chunk>(join(documents, 'chunks.en.jsonl.gz'))
  const byLanguage = names.map((name) => {
    const language = name === 'no' ? 'nb' : name
    const own = rowsIn<Chunk>(join(documents, `chunks.${name}.jsonl.gz`))
    const described = rowsIn<Described>(join(documents, `page-descriptions.${name}.jsonl.gz`))
    const beside = UNANSWERABLE.flatMap((intent) =>
      readFileSync(join(examples, language, `${intent}.txt`), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    const few = fewOf(own)
    const bases =
      language === 'en'
        ? [{ own }]
        : [
            { own, english },
            { own: [], english },
          ]
    const rows = [...bases, { own: few }].flatMap((base) => judgedIn(language, base, described, beside, stemOf))
    return { language, rows }
  })
  for (const { language, rows } of byLanguage) {
    const others = calibrate(byLanguage.flatMap((other) => (other.language === language ? [] : other.rows)))
    const [answerable, beside] = [surenesses(rows, others, true), surenesses(rows, others, false)]
    const threshold = thresholdFor(beside)
    const answered = answerable.filter((one) => one >= threshold).length / answerable.length
    say(
      `${language} (weights learned without it): AUROC ${(100 * auroc(answerable, beside)).toFixed(1)}, ` +
        `answered at 5 % false answers ${(100 * answered).toFixed(1)} %, n = ${answerable.length} + ${beside.length}`,
    )
  }
  const learned = calibrate(byLanguage.flatMap(({ rows }) => rows))
  const thresholds = byLanguage.map(({ language, rows }) => [language, thresholdFor(surenesses(rows, learned, false))])
  const calibration: Calibration = { ...learned, thresholds: Object.fromEntries(thresholds) }
  const short = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)
  const text = JSON.stringify(calibration, short, 2).replace(/\[[^\]]*\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace(/\[ | \]/g, (end) => end.trim()),
  )
  writeFileSync(calibrationFile, `${text}\n`)
}

const surenesses = (rows: readonly Judged[], learned: Learned, isAnswerable: boolean): number[] =>
  rows.filter((row) => row.isAnswerable === isAnswerable).map((row) => sureness(row, learned))

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

/** The chunks of a few of the pages, as in a small knowledge base. */
function fewOf(chunks: readonly Chunk[]): Chunk[] {
  const paths = [...new Set(chunks.map(({ path }) => path))]
  const few = new Set(paths.filter((_, at) => at % FEW === 0))
  return chunks.filter(({ path }) => few.has(path))
}

/** Questions of all lengths that pages of a knowledge base answer, and such that none does, with the evidence for them. */
function judgedIn(
  language: string,
  base: { readonly own: readonly Chunk[]; readonly english?: readonly Chunk[] },
  described: readonly Described[],
  beside: readonly string[],
  stemOf: (language: string) => Stem,
): Judged[] {
  const search = createSearch(stemOf, loadLexicon, () => 0)
  const put = (chunks: readonly Chunk[], of: string) => {
    for (const [path, pieces] of Map.groupBy(chunks, (chunk) => chunk.path)) {
      const sections = pieces.map(({ title, h, text }): Section => ({ titles: h === title ? [h] : [title, h], text }))
      search.put({ id: `${of}/${path}`, language: of, sections })
    }
  }
  put(base.own, language)
  put(base.english ?? [], 'en')
  const asked = (question: string, isAnswerable: boolean): Judged => {
    const { own, english } = search.findEach({ question, language, most: 1 })
    return { evidence: [...own, ...english].map(({ evidence }) => evidence), isAnswerable }
  }
  const there = new Set([...base.own, ...(base.english ?? [])].map(({ path }) => path))
  const asking = described.filter(({ path }, at) => at % DESCRIBED === 0 && there.has(path))
  const questions = asking.flatMap(({ q }, at) => [q, windowOf(q, at)])
  const pages = Map.groupBy(base.own, ({ h }) => h)
  const headings = base.own.filter(({ h }, at) => at % HEADINGS === 0 && (pages.get(h)?.length ?? 0) <= COMMON)
  return [
    ...[...questions, ...headings.map(({ h }) => h)].map((question) => asked(question, true)),
    ...beside.map((question) => asked(question, false)),
  ]
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
