import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { featuresOf, type Reader } from '../features.ts'
import { type LinearModel, probabilities, type Scored, scored } from '../linear-model.ts'
import { writeModel } from '../model-file.ts'
import { type RouteFit, readerOf, type Thresholds } from '../route.ts'
import { LANGUAGES } from '../tags.ts'
import { type Example, readExamples } from './examples.ts'
import { sharpnessOf, thresholdFor } from './fit.ts'
import { type Learned, type Lesson, learn, type Plan } from './learn.ts'
import { misspelt } from './misspelt.ts'
import { packed } from './pack.ts'
import { random } from './random.ts'

const MODEL = new URL('../models/intents.bin', import.meta.url)

/** As many features as still make a difference. */
const MOST = 170_000
const FOLDS = 5
/** These fifths are held back one after the other here, the others meanwhile in a thread of their own; then both are done at once. */
const HERE = 2
/** Of what is acted on so much shall be right; of the three that are offered one shall be it so often. */
const WANTED = { act: 0.92, choose: 0.9 }
/** So few of the sentences that mean something are taken for nothing. */
const LOST = 0.01

/** How sentences are learned, and how many misspelt copies of each. */
export type IntentPlan = Plan & { readonly misspelt: number }

/** For what people type into a chat: misspelt too, so that the other words of a sentence have to do. */
const TYPED: IntentPlan = {
  misspelt: 2,
  epochs: 5,
  stride: 6,
  fewest: 2,
  hidden: { width: 24, epochs: 4, fewest: 10, dropout: 0.2 },
}

/** For clean rows of many close labels, where each letter tells: as they are, the more often. */
export const CLEAN: IntentPlan = {
  misspelt: 0,
  epochs: 14,
  stride: 6,
  fewest: 1,
  rarity: 0.5,
  hidden: { width: 64, epochs: 14, fewest: 1, dropout: 0.3, members: 3 },
}

/** Something said, what it wants, and what it takes to look at it. */
export interface Sentence {
  readonly text: string
  readonly label: string
  readonly reader: Reader
}

/** Learns wishes from sentences, whatever their labels are. */
export const learnIntents = (sentences: readonly Sentence[], plan: IntentPlan = TYPED): Learned =>
  learn(lessonsOf(sentences, plan).flat(), plan)

/** What there is to learn from each sentence: as it is, and misspelt. */
function lessonsOf(sentences: readonly Sentence[], plan: IntentPlan): Lesson[][] {
  const chance = random(3)
  return sentences.map(({ text, label, reader }) =>
    [text, ...Array.from({ length: plan.misspelt }, () => misspelt(text, chance))].map((said) => ({
      label,
      seen: featuresOf(said, reader),
    })),
  )
}

/**
 * Learns from the examples of all languages together, since ideas and many words are shared; fits the thresholds on sentences held
 * back, writes the model and tells what was measured.
 */
export async function trainIntents(_folders: readonly string[], say: (line: string) => void): Promise<void> {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const thread = new Worker(new URL('held-back.ts', import.meta.url), { workerData: folds.slice(HERE) })
  const elsewhere = once(thread, 'message') as Promise<[Judged[]]>
  const { count, learned, judged } = readLessons()
  say(`${count} sentences. Held back, a fifth at a time:`)
  const [model, here] = [learned(), judged(folds.slice(0, HERE))]
  const held = [...here, ...(await elsewhere)[0]]
  const fit: RouteFit = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      fitted(
        held.filter((one) => one.language === language),
        language,
        say,
      ),
    ]),
  )
  const bytes = writeModel(MODEL, model, fit)
  say(`intents.bin: ${Math.round(bytes / 1000)} kB`)
}

/** All examples: what is learned from them, and how those of a held-back fifth are judged by what the others teach. */
export function readLessons() {
  const readers = new Map<string, Reader>(LANGUAGES.map((language) => [language, readerOf(language)]))
  const sentences = readExamples().flatMap((example) => {
    const reader = readers.get(example.language)
    return reader ? [{ ...example, label: example.intent, reader }] : []
  })
  const lessons = lessonsOf(sentences, TYPED)
  const learned = (without?: number) =>
    packed(learn(lessons.filter((_, at) => foldOf(sentences[at]) !== without).flat(), TYPED), MOST)
  const judged = (folds: readonly number[]) =>
    folds.flatMap((fold) => {
      const model = learned(fold)
      return sentences.filter((one) => foldOf(one) === fold).map((one) => judgedBy(model, one))
    })
  return { count: sentences.length, learned, judged }
}

/** Neighbours in a file are often alike, in all languages: they are held back together. */
const foldOf = (example: Example | undefined) => Math.floor((example?.place ?? 0) * FOLDS)

type Judged = Scored & { language: string; right: number; labels: readonly string[] }

const judgedBy = (model: LinearModel, one: Sentence & Example): Judged => ({
  ...scored(model, featuresOf(one.text, one.reader)),
  language: one.language,
  right: model.labels.indexOf(one.label),
  labels: model.labels,
})

function fitted(held: readonly Judged[], language: string, say: (line: string) => void): Thresholds {
  const sharpness = sharpnessOf(held)
  const ranks = held.map(({ scores, right, known, labels }) => {
    const shares = probabilities(scores, sharpness)
    const order = [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    return { order, shares, right, known, isMeant: labels[right] !== 'oos' }
  })
  const among = (most: number) =>
    ranks.map(({ order, shares, right }) => ({
      sure: order.slice(0, most).reduce((sum, at) => sum + (shares[at] ?? 0), 0),
      isRight: order.slice(0, most).includes(right),
    }))
  const share = (most: number) => (100 * among(most).filter(({ isRight }) => isRight).length) / ranks.length
  const act = thresholdFor(among(1), WANTED.act)
  const choose = thresholdFor(among(3), WANTED.choose)
  const meant = ranks.flatMap(({ isMeant, known }) => (isMeant ? [known] : [])).sort((a, b) => a - b)
  const known = meant[Math.floor(meant.length * LOST)] ?? 0
  const acts = (100 * among(1).filter(({ sure }) => sure >= act).length) / ranks.length
  say(
    `${language}  top-1 ${share(1).toFixed(1)}  top-3 ${share(3).toFixed(1)}  n=${ranks.length}  acts on ${acts.toFixed(0)} % from ${act.toFixed(2)}, offers from ${choose.toFixed(2)}, sharpness ${sharpness.toFixed(1)}`,
  )
  return { sharpness, act, choose, known }
}
