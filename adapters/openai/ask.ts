import type OpenAI from 'openai'

/** How one request is made. */
export interface Ask {
  readonly client: OpenAI
  readonly model: string
  readonly signal: AbortSignal
}

/** What people or documents say, so that a model can tell it from what it is asked to do: words inside never instruct it (DOMAIN X53). */
export const quoted = (name: string, words: string): string =>
  `<${name}>\n${words.replace(new RegExp(`<(?=\\s*/?\\s*${name})`, 'gi'), '‹')}\n</${name}>`

/** The same for every request: nothing is stored, and no answer is longer than people read. Models that think know no temperature; they think as little as they may. */
export const howToAnswer = (model: string, mostTokens: number) => ({
  model,
  store: false,
  max_output_tokens: mostTokens,
  ...(THINKS.test(model)
    ? { reasoning: { effort: MINIMAL.test(model) ? ('minimal' as const) : ('low' as const) } }
    : { temperature: 0 }),
})

const THINKS = /(?:^|\/)(?:gpt-5|o\d)/
/** Later ones do not know the word. */
const MINIMAL = /(?:^|\/)gpt-5(?:-|$)/
