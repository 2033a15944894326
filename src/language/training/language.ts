import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { DetectFit } from '../detect.ts'
import { lettersOf } from '../letters.ts'
import { type LinearModel, scored } from '../linear-model.ts'
import { writeModel } from '../model-file.ts'
import { LANGUAGES } from '../tags.ts'
import { readExamples } from './examples.ts'
import { sharpnessOf } from './fit.ts'
import { type Lesson, learn, type Plan } from './learn.ts'
import { packed } from './pack.ts'
import { random } from './random.ts'

const MODEL = new URL('../models/language.bin', import.meta.url)
const MOST = 60_000
const PLAN: Plan = { epochs: 6, stride: 4, fewest: 2 }
/** Lessons of each language from each kind of text. */
const LESSONS = { documentation: 6000, everyday: 2500, ideas: 1000 }
/** Held back for the sharpness: one in so many examples. */
const HELD = 5

/** Learns the languages from a folder with `parallel.<language>-en.train.tsv.gz`, our examples and everyday words. */
export function trainLanguage([folder]: readonly string[], say: (line: string) => void): void {
  if (folder === undefined) {
    say('Name the folder with the parallel documentation.')
    return
  }
  const chance = random(7)
  const others = LANGUAGES.flatMap((language) =>
    [
      ...fragments(documentation(folder, language), LESSONS.documentation, [3, 10], chance),
      ...fragments([everydayWords(language)], LESSONS.everyday, [2, 6], chance, true),
      ...fragments([ideaWords(language)], LESSONS.ideas, [2, 5], chance, true),
    ].map((text): Lesson => ({ label: language, seen: lettersOf(text) })),
  )
  const examples = readExamples().map(({ language, text, place }) => ({
    label: language,
    text,
    place,
    seen: lettersOf(text),
  }))
  const isHeld = ({ place }: { place: number }) => Math.floor(place * HELD) === 1
  const trial = packed(learn([...others, ...examples.filter((one) => !isHeld(one))], PLAN), MOST)
  const held = examples.filter(isHeld)
  const sharpness = sharpnessOf(
    held.map(({ seen, label }) => ({ scores: scored(trial, seen).scores, right: trial.labels.indexOf(label) })),
  )
  const short = held.filter(({ text }) => /^(\S+\s+){2,7}\S+$/.test(text))
  say(
    `Held back, 3 to 8 words, without context: ${(100 * right(trial, short)).toFixed(1)} % of ${short.length}; sharpness ${sharpness.toFixed(1)}`,
  )
  const bytes = writeModel<DetectFit>(MODEL, packed(learn([...others, ...examples], PLAN), MOST), { sharpness })
  say(`language.bin: ${Math.round(bytes / 1000)} kB`)
}

const right = (model: LinearModel, held: readonly Lesson[]) =>
  held.filter(({ seen, label }) => {
    const { scores } = scored(model, seen)
    return scores.indexOf(Math.max(...scores)) === model.labels.indexOf(label)
  }).length / held.length

/** Sentences of documentation; English stands beside each of the others. */
function documentation(folder: string, language: string): string[][] {
  const pair = language === 'en' ? 'de' : language === 'nb' ? 'no' : language
  const file = gunzipSync(readFileSync(join(folder, `parallel.${pair}-en.train.tsv.gz`))).toString('utf8')
  return file.split('\n').map((line) => (line.split('\t')[language === 'en' ? 1 : 0] ?? '').split(/\s+/))
}

const everydayWords = (language: string) =>
  readFileSync(new URL(`../everyday/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/\s+/)

/** Names are the same everywhere. */
const OF_NO_LANGUAGE = /^(name|product|othersoft|media|month):/

const ideaWords = (language: string) =>
  readFileSync(new URL(`../concepts/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !OF_NO_LANGUAGE.test(line))
    .flatMap((line) =>
      line
        .replace(/^.*?: /, '')
        .replaceAll('*', '')
        .split(' '),
    )
    .map((word) => word.replaceAll('_', ' '))

/** So many pieces of `least` to `most` words: runs of a sentence, or, where its order says nothing, words at random. */
function fragments(
  sentences: readonly string[][],
  count: number,
  [least, most]: readonly [number, number],
  chance: () => number,
  isLoose = false,
) {
  const pick = (limit: number) => Math.floor(chance() * limit)
  return Array.from({ length: count }, () => {
    const words = sentences[pick(sentences.length)] ?? []
    const length = least + pick(most - least + 1)
    if (isLoose) return Array.from({ length }, () => words[pick(words.length)]).join(' ')
    const from = pick(Math.max(1, words.length - length + 1))
    return words.slice(from, from + length).join(' ')
  })
}
