import type { LanguageModel, Names } from '../core/ports.ts'
import { withoutSecrets } from '../domain/secret.ts'
import { impersonal } from './impersonal.ts'
import { withoutIntroduced } from './introduced.ts'
import { createWithoutNames } from './without-names.ts'

/** Somebody who registered just now is known by then. */
const NAMES_MS = 60_000

/** The model behind the door, and the names that may not pass it. */
export interface DiscreetModelOptions {
  readonly model: LanguageModel
  readonly names: () => Promise<Names>
}

/**
 * The one door through which words leave for a language model: without secrets, names, addresses, telephone and ticket
 * numbers (DOMAIN INV-06, X53). Passages are published words; what looks like a secret does not leave with them either.
 */
export function createDiscreetModel({ model, names }: DiscreetModelOptions): LanguageModel {
  let known: Promise<(words: string) => string> | undefined
  let readAt = 0

  function withoutNames(): Promise<(words: string) => string> {
    if (!known || performance.now() - readAt > NAMES_MS) {
      readAt = performance.now()
      known = names().then(createWithoutNames)
      known.catch(() => {
        known = undefined
      })
    }
    return known
  }
  const discreet = async (words: string) =>
    withoutIntroduced((await withoutNames())(impersonal(withoutSecrets(words).text)))
  const clean = (words: string) => withoutSecrets(words).text

  return {
    interpret: async (words, tools, today) => model.interpret(await discreet(words), tools, today),
    answer: async (question, language, passages) =>
      model.answer(
        await discreet(question),
        language,
        passages.map(({ id, title, text }) => ({ id, title: clean(title), text: clean(text) })),
      ),
  }
}
