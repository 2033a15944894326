import type { LanguageModel, Proposal, Route, SaidValues } from '../core/ports.ts'
import type { GuardedModel } from './guarded-model.ts'
import { TOOLS } from './tools.ts'

/** Longer stories are for people. */
const MOST_LETTERS = 1_000

/** What words were taken for, made sharper where it was not sure; the very same without a model, or where it does not know. `who`: whose budget pays. */
export type Sharpen = (
  words: string,
  understood: { readonly route: Route; readonly values: SaidValues },
  who: string,
) => Promise<{ readonly route: Route; readonly values: SaidValues }>

/** Asks a model only what the way without it left open; what it proposes is one of our own wishes, and no more than words (DOMAIN X53, X73). */
export const createSharpen =
  (model: GuardedModel): Sharpen =>
  async (words, understood, who) => {
    if (understood.route.kind === 'act' || words.length > MOST_LETTERS) return understood
    const proposal = await model.ask(who, (there: LanguageModel) => there.interpret(words, TOOLS))
    if (!proposal) return understood
    const { ranked } = understood.route
    return { route: { kind: 'act', intent: proposal.id, ranked }, values: withSaid(understood.values, proposal, words) }
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
    emails: values.emails.length > 0 ? values.emails : stands(said.email),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
}
