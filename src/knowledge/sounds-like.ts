/** Small words that only one of our languages has, and how people say hello in it. */
const TELLING: Readonly<Record<string, string>> = {
  en:
    'hello hi hey thanks please the is are not and of with have has does what where how who why when which can could would ' +
    'my our your this that it we',
  de:
    'hallo guten moin servus danke bitte ich wir sie nicht kein keine und ist sind das der ein eine einen mein meine ' +
    'meinen unser unsere mit wie wo wer warum wann welche kann für auf seit wird werden',
  es:
    'hola buenos buenas gracias favor el la los las del un una unos unas son y con como dónde donde qué que quién quien por ' +
    'cuándo cuando cuál cual puedo puede mi mis nuestro nuestra para desde está tengo',
}
/** So much of what was said has to tell: a name or two in it are no language. */
const ENOUGH = 1 / 4

/** The language that words sound like, rather none than a wrong one. Stands in for real detection until there is one. */
export function soundsLike(said: string): string | undefined {
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? []
  const [first, second] = telling
    .map(([language, list]) => ({ language, count: words.filter((word) => list.has(word)).length }))
    .toSorted((a, b) => b.count - a.count)
  if (!first || first.count === second?.count || first.count < words.length * ENOUGH) return undefined
  return first.language
}

const telling = Object.entries(TELLING).map(([language, words]) => [language, new Set(words.split(' '))] as const)
