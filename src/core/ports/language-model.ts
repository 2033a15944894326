/** A flow or view as a model is offered it: it may propose one, it never does anything (DESIGN §1 rule 5). */
export interface Tool {
  /** Its id, `access.replace`. */
  readonly id: string
  /** What it is for, in English. */
  readonly purpose: string
  readonly values: readonly {
    readonly name: string
    readonly meaning: string
    /** Only these make sense. */
    readonly choices?: readonly string[]
  }[]
}

/** What a model takes somebody's words for. Untrusted: it passes the same doors as anything that is typed. */
export interface Proposal {
  readonly id: string
  /** Values by name, those that were said. */
  readonly values: Readonly<Record<string, string>>
}

/** A passage that an answer may rest on. */
export interface Passage {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** An answer in the model's words: each sentence names the passages that it rests on, and their words that say so. */
export interface WordedAnswer {
  readonly sentences: readonly {
    readonly text: string
    readonly sources: readonly { readonly id: string; readonly quote: string }[]
  }[]
}

/** A language model that sharpens what is understood and said; everything works without one. Implemented in `adapters/openai/`. Throws `ModelUnavailable`. */
export interface LanguageModel {
  /** Which of these tools words ask for; undefined: none of them. `today`: the day where the person is, `2026-05-12`. */
  interpret(words: string, tools: readonly Tool[], today: string): Promise<Proposal | undefined>
  /** A question answered from these passages alone, in this language; undefined: they do not say. */
  answer(question: string, language: string, passages: readonly Passage[]): Promise<WordedAnswer | undefined>
}

/** The model did not answer in time, refused, or answered nonsense: the way without it is taken at once. */
export class ModelUnavailable extends Error {
  /** There is no sense in asking before so many ms have passed; left out: the next time may be fine. */
  readonly pauseMs: number | undefined
  constructor(reason: string, { pauseMs, ...options }: ErrorOptions & { readonly pauseMs?: number | undefined } = {}) {
    super(reason, options)
    this.pauseMs = pauseMs
  }
}

/** What people are called, and what else has a name that is nobody else's business: companies, tenants. */
export interface Names {
  readonly people: readonly string[]
  readonly others: readonly string[]
}

/** How often a model may still be asked today, by somebody and by everybody together. */
export interface ModelBudget {
  /** Counts one question of whoever asks (`person:…`, `identity:…`); false: today's are used up, nothing was counted. */
  spend(who: string, at: Date): Promise<boolean>
}
