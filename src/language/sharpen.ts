import type { Sharpen } from '../core/hear.ts'
import type { LanguageModel, Proposal, SaidValues } from '../core/ports.ts'
import { impersonal } from '../domain/impersonal.ts'
import type { GuardedModel } from './guarded-model.ts'
import { TOOLS } from './tools.ts'

/** Longer stories are for people. */
const MOST_LETTERS = 1_000

/** Asks a model only what the way without it left open; what it proposes is one of our own wishes, and no more than words (DOMAIN X53, X73). */
export const createSharpen =
  (model: GuardedModel): Sharpen =>
  async (words, understood, who) => {
    if (understood.route.kind === 'act' || words.length > MOST_LETTERS) return understood
    const proposal = await model.ask(who, (there: LanguageModel) => there.interpret(impersonal(words), TOOLS))
    if (!proposal) return understood
    const { ranked } = understood.route
    return {
      ...understood,
      route: { kind: 'act', intent: proposal.id, ranked },
      values: withSaid(understood.values, proposal, words),
    }
  }

/** Values that stand in the words, and days that are days; anything else was made up. */
function withSaid(values: SaidValues, { values: said }: Proposal, words: string): SaidValues {
  const stands = (value: string | undefined) =>
    value !== undefined && words.toLowerCase().includes(value.toLowerCase()) ? [value] : []
  const day = (value: string | undefined) => (value && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined)
  const [from, until] = [values.from ?? day(said.from), values.until ?? day(said.until)]
  return {
    ...values,
    numbers: values.numbers.length > 0 ? values.numbers : stands(said.number?.toUpperCase()),
    versions: values.versions.length > 0 ? values.versions : stands(said.version),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
}
