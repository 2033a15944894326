import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { confidenceOf, loadCalibration } from '../../src/knowledge/confidence.ts'
import type { Section } from '../../src/knowledge/language-index.ts'
import { loadLexicon } from '../../src/knowledge/lexicon.ts'
import { createSearch } from '../../src/knowledge/search.ts'
import { stemOf } from '../../src/language/stem.ts'
import { type Given, NotUsable } from './command.ts'
import { linesOf } from './rows.ts'

/** The languages of an evaluation: that of the questions (`--lang`, else by the file's name, else en) and of the chunks. */
export function languagesIn(given: Given, questions: string): { lang: string; target: string } {
  const lang = languageNamed(given.get('lang')?.[0] ?? /\.(en|de|es|da|nl|no|nb|sv)\./.exec(questions)?.[1] ?? 'en')
  return { lang, target: languageNamed(given.get('target-lang')?.[0] ?? lang) }
}

/** A language that is spoken here. */
export function languageNamed(name: string): string {
  const known = name === 'no' || name === 'nn' ? 'nb' : name
  if (!['en', 'de', 'es', 'da', 'nl', 'nb', 'sv'].includes(known))
    throw new NotUsable(`“${name}” is no language that is spoken here: en, de, es, da, nl, nb (or no), sv.`)
  return known
}

/** One JSON object a line with these texts. */
export function objectsOf<Key extends string>(path: string, keys: readonly Key[]): Record<Key, string>[] {
  return linesOf(path).map((line, at) => {
    const row = parsed(line)
    const missing = keys.find((key) => typeof row?.[key] !== 'string')
    if (missing)
      throw new NotUsable(`${path}, line ${at + 1}: “${missing}” is missing; wanted are ${keys.join(', ')} in JSON.`)
    return row as Record<Key, string>
  })
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Makes the product's search over chunk files of one language, and tells what that took. */
export function searchOver(paths: readonly string[], language: string) {
  const before = memory()
  const calibration = loadCalibration()
  const search = createSearch(stemOf, loadLexicon, (evidence) => confidenceOf(evidence, calibration))
  const { chunks, buildMs } = fill(search, paths, language)
  const after = memory()
  return { search, chunks, buildMs, addedMb: after.resident - before.resident, youngMb: after.young - before.young }
}

function fill(search: ReturnType<typeof createSearch>, paths: readonly string[], language: string) {
  const articles = new Map<string, Section[]>()
  for (const chunk of paths.flatMap((path) => objectsOf(path, ['path', 'title', 'h', 'text']))) {
    const sections = articles.get(chunk.path) ?? []
    sections.push({ titles: chunk.h === chunk.title ? [chunk.h] : [chunk.title, chunk.h], text: chunk.text })
    articles.set(chunk.path, sections)
  }
  const started = performance.now()
  for (const [id, sections] of articles) search.put({ id, language, sections })
  const chunks = [...articles.values()].reduce((sum, sections) => sum + sections.length, 0)
  return { chunks, buildMs: performance.now() - started }
}

/** Memory of this process in MB, what is no longer needed left out; V8 keeps the young space it once needed, for all that comes. */
function memory(): { resident: number; young: number } {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  return { resident: process.memoryUsage().rss / 1e6, young: (young?.space_size ?? 0) / 1e6 }
}
