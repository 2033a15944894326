/** What is known of a person's language before a word is read; language tags, `no` and `nn` are accepted (DOMAIN A9). */
export interface Hints {
  /** What the person chose for good. */
  readonly setting?: string
  /** What the conversation is held in. */
  readonly session?: string
  /** What the chat program is set to. */
  readonly locale?: string
}

/** The language of some words. */
export interface Detected {
  /** The language to answer in: what the person chose, else what is spoken, a switch only where that is sure. */
  readonly language: string
  /** The language of these words, by which they are understood: it may be another than the one to answer in. */
  readonly said: string
  /** 0…1: how likely `said` is, among the enabled languages. */
  readonly probability: number
  /** Sure enough to switch to it without being asked. */
  readonly isSure: boolean
}

/** A wish and how likely it is, 0…1. Its name is the id of a flow or view, or one of `human knowledge smalltalk oos cancel`. */
export interface Ranked {
  readonly intent: string
  readonly probability: number
}

/** What to do with what was said. Nothing here changes anything: a flow that writes shows its review first. */
export type Route = { readonly ranked: readonly Ranked[] } & (
  | { readonly kind: 'act'; readonly intent: string }
  /** *Did you mean*: at most three. */
  | { readonly kind: 'choose'; readonly intents: readonly string[] }
  /** For the knowledge base. */
  | { readonly kind: 'question' }
  /** For somebody who can ask back. */
  | { readonly kind: 'person' }
)

/** What stands in a sentence besides its wish, as the slots take it. */
export interface SaidValues {
  readonly numbers: readonly string[]
  readonly versions: readonly string[]
  readonly emails: readonly string[]
  /** Days, `2026-08-03`. */
  readonly from?: string
  readonly until?: string
  /** Ids of those that are named. */
  readonly products: readonly string[]
}

/** Understands people without a language model. Implemented in `src/language/`. */
export interface Understanding {
  /** The language of what was said among the enabled ones. */
  detect(words: string, hints?: Hints): Detected
  /** What a sentence in a language wants. */
  route(words: string, language: string): Route
  /** `today`: the day where they are, `2026-05-12`. */
  values(
    words: string,
    language: string,
    about: { readonly products: readonly { readonly id: string; readonly name: string }[]; readonly today: string },
  ): SaidValues
}
