import { localDay } from '../domain/business-hours.ts'
import type { Context } from './context.ts'
import type { Detected, Loaded, Route, SaidValues, Understanding } from './ports.ts'
import type { Turn } from './turn.ts'

/** Words that are no command and answer no question, as they were understood. */
export interface Heard {
  /** The language of the words themselves. */
  readonly language: string
  readonly route: Route
  readonly values: SaidValues
}

/** Words as they were understood, made sharper where they left something open; the very same where nothing can. `who`: on whose account; `today`: the day where they are. */
export type Sharpen = (words: string, heard: Heard, who: string, today: string) => Promise<Heard>

/** What words want and what stands in them. Nothing is done about it here. */
export async function hear(
  words: string,
  language: string,
  { reads, now, timezone }: Pick<Context, 'reads' | 'now' | 'timezone'>,
  { understanding, sharpen }: { readonly understanding: Understanding; readonly sharpen?: Sharpen | undefined },
  who: string,
): Promise<Heard> {
  const products = await reads.catalogue.products()
  const today = localDay(now, timezone)
  const heard: Heard = {
    language,
    route: understanding.route(words, language),
    values: understanding.values(words, language, { products, today }),
  }
  return sharpen ? sharpen(words, heard, who, today) : heard
}

/** The language of what was typed (A9); undefined: nothing was, or it goes into what is being written, whatever language that is in. */
export function spokenIn({ input }: Turn, loaded: Loaded, understanding: Understanding): Detected | undefined {
  if (input.kind !== 'text' || input.text.trim() === '' || loaded.active?.status === 'EDITING') return undefined
  const { locale: setting } = loaded.person
  const { locale: session } = loaded
  return understanding.detect(input.text, { ...(setting ? { setting } : {}), ...(session ? { session } : {}) })
}
