/** What languages are called, in those that we write and in their neighbours. */
const NAMES = {
  en: /\b(?:engl?i?s(?:h|ch|k)|engels|engelsk|engelska|inglés|ingles)(?![\p{L}])/iu,
  de: /(?<![\p{L}])(?:german|deutsch|alemán|aleman|tysk|tyska|duits)(?![\p{L}])/iu,
  es: /(?<![\p{L}])(?:spanish|spanisch|español|espanol|castellano|spansk|spanska|spaans)(?![\p{L}])/iu,
} as const

/** The language that words name: `kannst du bitte Deutsch mit mir reden` → `de`; undefined: none of ours, or several. */
export function languageNamed(words: string): keyof typeof NAMES | undefined {
  const named = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((one) => NAMES[one].test(words))
  return named.length === 1 ? named[0] : undefined
}
