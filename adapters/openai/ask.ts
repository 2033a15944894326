import type OpenAI from 'openai'

/** How one request is made. */
export interface Ask {
  readonly client: OpenAI
  readonly model: string
  readonly signal: AbortSignal
}

/** What people or documents say, so that a model can tell it from what it is asked to do: words inside never instruct it (DOMAIN X53). */
export const quoted = (name: string, words: string): string =>
  `<${name}>\n${words.replaceAll(`</${name}`, `<\\/${name}`)}\n</${name}>`
