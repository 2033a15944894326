import { type LanguageModel, type ModelBudget, ModelUnavailable } from '../core/ports.ts'

/** So many failures in a row, and nobody waits for it any more; then one question tries again. */
const FAILURES = 3
const PAUSE_MS = 60_000

export interface GuardedModelOptions {
  readonly model: LanguageModel
  readonly budget: ModelBudget
  readonly now: () => Date
  /** Told why a model did not answer. */
  readonly onFailure: (reason: string) => void
}

/** A language model as people use it: each within their budget of the day, and not at all while it is down (DOMAIN X73). */
export interface GuardedModel {
  /** Asks for `who`; undefined: it did not answer, or may not be asked now. The way without it is taken at once. */
  ask<T>(who: string, question: (model: LanguageModel) => Promise<T>): Promise<T | undefined>
}

/** Keeps a model from costing too much and from making people wait while it is down. */
export function createGuardedModel({ model, budget, now, onFailure }: GuardedModelOptions): GuardedModel {
  let failures = 0
  let openAgainAt = 0

  return {
    async ask(who, question) {
      const at = now()
      if (failures >= FAILURES) {
        if (at.getTime() < openAgainAt) return undefined
        // One tries; the others do not wait for it.
        openAgainAt = at.getTime() + PAUSE_MS
      }
      if (!(await budget.spend(who, at))) return undefined
      try {
        const answer = await question(model)
        failures = 0
        return answer
      } catch (error) {
        if (!(error instanceof ModelUnavailable)) throw error
        failures++
        openAgainAt = at.getTime() + PAUSE_MS
        onFailure(error.message)
        return undefined
      }
    },
  }
}
