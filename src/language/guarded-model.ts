import { type LanguageModel, type ModelBudget, ModelUnavailable } from '../core/ports.ts'

/** So many failures in a row, and nobody waits for it any more; then one question tries again. */
const FAILURES = 3
/** The first pause; each that follows it is twice as long. */
const PAUSE_MS = 60_000
const LONGEST_PAUSE_MS = 3_600_000

/** The model, what it may cost, and the clock by which its day ends. */
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

/**
 * Keeps a model from costing too much and from making people wait while it is down. The budget is one for all processes;
 * that it is down each finds out by itself. One for each kind of question: a server may do the one and not the other.
 */
export function createGuardedModel({ model, budget, now, onFailure }: GuardedModelOptions): GuardedModel {
  let failures = 0
  let openUntil = 0
  const isLeftAlone = () => now().getTime() < openUntil
  const leaveAlone = (ms: number) => {
    openUntil = now().getTime() + ms
  }

  return {
    async ask(who, question) {
      if (isLeftAlone() || !(await budget.spend(who, now()))) return undefined
      // Meanwhile it may have failed for somebody else, or one may be trying: the others do not wait for it.
      if (isLeftAlone()) return undefined
      if (failures >= FAILURES) leaveAlone(PAUSE_MS)
      try {
        const answer = await question(model)
        failures = 0
        openUntil = 0
        return answer
      } catch (error) {
        if (!(error instanceof ModelUnavailable)) throw error
        const { pauseMs } = error
        failures = pauseMs === undefined ? failures + 1 : Math.max(failures + 1, FAILURES)
        if (failures >= FAILURES)
          leaveAlone(pauseMs ?? Math.min(PAUSE_MS * 2 ** (failures - FAILURES), LONGEST_PAUSE_MS))
        onFailure(error.message)
        return undefined
      }
    },
  }
}
