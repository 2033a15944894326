import type { Ranked, Route } from '../core/ports.ts'
import { loadConcepts } from './concepts.ts'
import { featuresOf, type Reader } from './features.ts'
import { type LinearModel, probabilities, scored } from './linear-model.ts'
import { loadMeanings } from './meanings.ts'
import { readModel } from './model-file.ts'
import { stemOf } from './stem.ts'
import { wordsIn } from './words.ts'

/** Decides what a sentence in a language wants. */
export type RouteOf = (text: string, language: string) => Route

/** Where the lines between the kinds of routes are, fitted on sentences that were held back. */
export interface Thresholds {
  readonly sharpness: number
  /** From this probability on the first wish is taken at its word. */
  readonly act: number
  /** From this probability of the first three together on they are offered. */
  readonly choose: number
  /** A sentence of which less than this share is known, and that is not clear all the same, was not understood. */
  readonly known: number
}

/** What the training stores with the model: thresholds by language. */
export type RouteFit = Readonly<Record<string, Thresholds>>

const MODEL = new URL('models/intents.bin', import.meta.url)

/** However clear the rest is: of a sentence of which less is known nothing was understood. */
const SOME = 0.33
/** What throws away what somebody wrote is asked for plainly (DOMAIN §2.7: *lösch alles* is asked back). */
const PLAIN: Readonly<Record<string, number>> = { cancel: 0.9 }

/** Nobody looks for these on a button. */
const NEVER_OFFERED = ['oos', 'smalltalk', 'knowledge']
/** What is offered to somebody who said nothing in words. */
const WAYS_ON = ['help', 'ticket.create', 'human']

/** Reads the model and the ideas once; call it at the start. */
export function loadRoute(path: string | URL = MODEL): RouteOf {
  const { model, extra } = readModel<RouteFit>(path)
  const readers = Object.keys(extra).map((language) => [language, readerOf(language)] as const)
  return createRoute(model, extra, new Map(readers))
}

/** What it takes to look at a sentence of a language. */
export const readerOf = (language: string): Reader => ({
  stem: stemOf(language),
  concepts: loadConcepts(language),
  meanings: loadMeanings(language),
})

const createRoute =
  (model: LinearModel, fit: RouteFit, readers: ReadonlyMap<string, Reader>): RouteOf =>
  (text, language) => {
    if (!wordsIn(text).some((word) => /\p{L}/u.test(word))) return { kind: 'choose', intents: WAYS_ON, ranked: [] }
    const spoken = fit[language] && readers.has(language) ? language : 'en'
    const [thresholds, reader] = [fit[spoken], readers.get(spoken)]
    if (!thresholds || !reader) return { kind: 'person', ranked: [] }
    const { scores, known } = scored(model, featuresOf(text, reader))
    const shares = probabilities(scores, thresholds.sharpness)
    const all = model.labels.map((intent, at) => ({ intent, probability: shares[at] ?? 0 }))
    const ranked = all.sort((a, b) => b.probability - a.probability).slice(0, 5)
    return { ...kindOf(ranked, known, thresholds), ranked }
  }

function kindOf(ranked: readonly Ranked[], known: number, { act, choose, known: enough }: Thresholds) {
  const [first] = ranked
  if (first && first.probability >= Math.max(act, PLAIN[first.intent] ?? 0) && known >= SOME) {
    if (first.intent === 'knowledge') return { kind: 'question' } as const
    if (first.intent === 'human') return { kind: 'person' } as const
    return { kind: 'act', intent: first.intent } as const
  }
  if (!first || known < enough) return { kind: 'person' } as const
  if (NEVER_OFFERED.includes(first.intent)) return { kind: 'question' } as const
  const offered = ranked.filter(({ intent }) => !NEVER_OFFERED.includes(intent)).slice(0, 3)
  const together = offered.reduce((sum, { probability }) => sum + probability, 0)
  if (together >= choose) return { kind: 'choose', intents: offered.map(({ intent }) => intent) } as const
  return { kind: 'question' } as const
}
