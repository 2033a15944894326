/** The languages that Deskhand can be taught to speak; which of them are enabled is for others to say. */
export const LANGUAGES = ['en', 'de', 'es', 'da', 'nl', 'nb', 'sv'] as const

/** Norwegian is written in two ways and named in three: we answer all of them in Bokmål. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

/** A language tag as clients send it (`de-AT`, `no`, `nn_NO`) → the language we know it by; undefined where it is none of `among`. */
export function languageOf(tag: string | undefined, among: readonly string[] = LANGUAGES): string | undefined {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? ''
  const language = SAME[primary] ?? primary
  return among.includes(language) ? language : undefined
}
