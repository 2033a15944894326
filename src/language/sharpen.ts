import type { Sharpen } from '../core/hear.ts'
import type { LanguageModel, Proposal, Route, SaidValues } from '../core/ports.ts'
import type { GuardedModel } from './guarded-model.ts'
import { patterns } from './patterns.ts'
import { TOOLS } from './tools.ts'

/** Longer stories are for people. */
const MOST_LETTERS = 1_000
/** A question that is as likely one as this is answered at once; nobody waits for a model to say so too. */
const SURE_QUESTION = 0.9

/** Asks a model only what the way without it left open; what it proposes is one of our own wishes, and no more than words (DOMAIN X53, X73). */
export const createSharpen =
  (model: GuardedModel): Sharpen =>
  async (words, understood, who, today) => {
    if (isClear(understood.route) || words.length > MOST_LETTERS) return understood
    const proposal = await model.ask(who, (there: LanguageModel) => there.interpret(words, TOOLS, today))
    if (!proposal || !TOOLS.some(({ id }) => id === proposal.id)) return understood
    const { ranked } = understood.route
    return {
      ...understood,
      route: { kind: 'act', intent: proposal.id, ranked },
      values: withSaid(understood.values, proposal, words),
    }
  }

/** What is no wish of ours at all may be one in words that we never heard. */
function isClear(route: Route): boolean {
  const [first] = route.ranked
  const isQuestion = first?.intent === 'knowledge' && first.probability >= SURE_QUESTION
  return route.kind === 'act' ? route.intent !== 'oos' : route.kind === 'question' && isQuestion
}

/** A version that stands in the words, and days that are days in their order; anything else was made up. What was found without a model stays. */
function withSaid(values: SaidValues, { values: said }: Proposal, words: string): SaidValues {
  const versions = [...(said.version ?? '').matchAll(patterns.version)].flatMap(([, version = '']) =>
    words.includes(version) ? [version] : [],
  )
  return {
    ...values,
    versions: values.versions.length > 0 ? values.versions : versions,
    ...(values.from === undefined && values.until === undefined ? periodOf(said) : {}),
  }
}

function periodOf({ from, until }: Proposal['values']): Pick<SaidValues, 'from' | 'until'> {
  const [first, last] = [from, until].map((day) => (day && isDay(day) ? day : undefined))
  if (first && last && first > last) return {}
  return { ...(first ? { from: first } : {}), ...(last ? { until: last } : {}) }
}

const isDay = (said: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(said) && !Number.isNaN(Date.parse(said)) && new Date(said).toISOString().startsWith(said)
