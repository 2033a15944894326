/** Latin letters with what is taken for them: digits, and Latin, Cyrillic and Greek letters of which one form looks the same. */
const TAKEN_FOR = {
  a: 'аα',
  b: '8вβ',
  c: 'с',
  d: 'ԁđ',
  e: '3еε',
  h: 'һнη',
  j: 'ј',
  k: 'кκ',
  l: '1iıіӏιł',
  m: 'мμ',
  n: 'ν',
  o: '0оοø',
  p: 'рρ',
  q: 'ԛ',
  s: '5ѕ',
  ss: 'ß',
  t: 'тτ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уυ',
  z: 'ζ',
}
const READ_AS = new Map(Object.entries(TAKEN_FOR).flatMap(([latin, all]) => [...all].map((one) => [one, latin])))

/** A small letter or digit → the Latin letter it is taken for at a glance; itself where it is like none (X46, X103). */
export const readAs = (letter: string): string => READ_AS.get(letter) ?? letter

/** Letters side by side that are taken for one. */
export const joined = (letters: string): string => letters.replaceAll('rn', 'm').replaceAll('vv', 'w')
