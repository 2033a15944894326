import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { hurried } from './hurried.ts'

/** The stems of the English words that a folded stem may stand for: so one language learns from the sentences of another. */
export type Meanings = (stem: string) => readonly string[]

/** A rarer translation says too little; of the others the first two say enough. */
const RARE = 25
const MOST = 2

/**
 * What the stems of a language mean: English ones themselves, others by the word list that the search translates with. It is
 * read when somebody first speaks the language, which few do in all of them.
 */
export function loadMeanings(language: string): Meanings {
  if (language === 'en') return (stem) => [stem]
  const file = new URL(`../knowledge/lexicons/${language}.tsv.gz`, import.meta.url)
  let meanings: Meanings | undefined
  return (stem) => {
    meanings ??= meaningsIn(gunzipSync(readFileSync(file)).toString('utf8'))
    return meanings(stem)
  }
}

/** A stem a line, a tab, then English stems with their share in percent (`konto\taccount 97`) → what stems mean. */
export function meaningsIn(text: string): Meanings {
  const meant = new Map<string, string[]>()
  for (const line of text.trim().split('\n')) {
    const [stem = '', said = ''] = line.split('\t')
    const pairs = [...said.matchAll(/(\S+) (\d+)/g)].slice(0, MOST)
    meant.set(
      hurried(stem),
      pairs.flatMap(([, english = '', share]) => (Number(share) >= RARE ? [hurried(english)] : [])),
    )
  }
  return (stem) => meant.get(stem) ?? []
}
