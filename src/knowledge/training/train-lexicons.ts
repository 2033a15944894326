import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { lexiconFile } from '../lexicon.ts'
import { createTerms, type Stem } from '../words.ts'
import { lexiconFrom, type Pair } from './lexicon.ts'

const PARALLEL = /^parallel\.(\w+)-en\..*tsv(\.gz)?$/

/** Learns a lexicon from every `parallel.<language>-en.*.tsv[.gz]` of the folders and writes it where the product reads it. */
export function trainLexicons(
  folders: readonly string[],
  say: (line: string) => void,
  stemOf: (language: string) => Stem,
) {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })))
  const parallel = files.filter(({ name }) => PARALLEL.test(name))
  if (parallel.length === 0) say('No parallel.<language>-en.….tsv was found: name the folders that hold them.')
  mkdirSync(new URL('.', lexiconFile('en')), { recursive: true })
  const english = createTerms('en', stemOf)
  for (const { name, path } of parallel) {
    const written = PARALLEL.exec(name)?.[1] ?? ''
    const language = written === 'no' ? 'nb' : written
    const text = lexiconFrom(pairsIn(path), createTerms(language, stemOf), english)
    const packed = gzipSync(text, { level: 9 })
    writeFileSync(lexiconFile(language), packed)
    say(`${language}: ${text.split('\n').length - 1} words, ${Math.round(packed.length / 1000)} kB`)
  }
}

function pairsIn(path: string): Pair[] {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.flatMap((line): Pair[] => {
    const [own, english] = line.split('\t')
    return own && english ? [[own, english]] : []
  })
}
