import type { Detected, Hints } from '../core/ports.ts'
import { lettersOf } from './letters.ts'
import { type LinearModel, probabilities, scored } from './linear-model.ts'
import { readModel } from './model-file.ts'
import { patterns } from './patterns.ts'
import { languageOf } from './tags.ts'

/** Finds the language of what was said among the enabled ones; the first of them stands in where nothing tells. */
export type Detect = (text: string, enabled: readonly string[], hints?: Hints) => Detected

/** What the training stores with the model. */
export interface DetectFit {
  readonly sharpness: number
}

const MODEL = new URL('models/language.bin', import.meta.url)

/** A switch wants words enough and a clear case. */
const SURE = { words: 3, probability: 0.9 }
/** Danish and Norwegian share most of their words: between the two whatever is known before decides, unless it is plain. */
const TWINS = { languages: ['da', 'nb'], probability: 0.97 }
/** Below this, few words are taken for the language that is spoken anyway. */
const LIKELY = 0.7
/** Below this, words tell nothing of another language than the one that is spoken. */
const TELLING = 0.5
/** Below this, few words tell nothing at all. */
const HINTING = 0.4

/** Reads the model once; call it at the start. */
export function loadDetect(path: string | URL = MODEL): Detect {
  const { model, extra } = readModel<DetectFit>(path)
  return createDetect(model, extra)
}

const createDetect =
  (model: LinearModel, { sharpness }: DetectFit): Detect =>
  (text, enabled, { setting, session, locale } = {}) => {
    const chosen = languageOf(setting, enabled)
    const prior = chosen ?? languageOf(session, enabled) ?? languageOf(locale, enabled)
    const fallback = prior ?? enabled[0] ?? 'en'
    // The number of a record is the same in every language.
    const seen = lettersOf(text.replace(patterns.number, ' '))
    const words = [...seen.keys()].filter((name) => name.startsWith('w')).length
    if (words === 0) return { language: fallback, said: fallback, probability: 0, isSure: false }
    const { scores } = scored(model, seen)
    const among = model.labels.flatMap((label, at) =>
      enabled.includes(label) ? [{ label, score: scores[at] ?? 0 }] : [],
    )
    const shares = probabilities(
      Float64Array.from(among, ({ score }) => score),
      sharpness,
    )
    const ranked = among.map(({ label }, at) => ({ label, p: shares[at] ?? 0 })).sort((a, b) => b.p - a.p)
    const first = ranked[0] ?? { label: fallback, p: 0 }
    const isTwin = prior !== undefined && [prior, first.label].every((one) => TWINS.languages.includes(one))
    const isShort = words < SURE.words
    const needed = isTwin ? TWINS.probability : isShort ? LIKELY : TELLING
    const isTold = first.p >= (prior === undefined ? (isShort ? HINTING : 0) : needed)
    const said = isTold ? first.label : fallback
    const probability = ranked.find(({ label }) => label === said)?.p ?? 0
    const isSure = words >= SURE.words && probability >= (isTwin ? TWINS.probability : SURE.probability)
    return { language: chosen ?? (prior === undefined || isSure ? said : prior), said, probability, isSure }
  }
