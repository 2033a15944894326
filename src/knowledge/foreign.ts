import { stopwords as finnish } from '@orama/stopwords/finnish'
import { stopwords as french } from '@orama/stopwords/french'
import { stopwords as hungarian } from '@orama/stopwords/hungarian'
import { stopwords as italian } from '@orama/stopwords/italian'
import { stopwords as lithuanian } from '@orama/stopwords/lithuanian'
import { stopwords as portuguese } from '@orama/stopwords/portuguese'
import { stopwords as romanian } from '@orama/stopwords/romanian'
import { stopwords as slovenian } from '@orama/stopwords/slovenian'
import { stopwords as turkish } from '@orama/stopwords/turkish'
import { stopWordsOf } from './stop-words.ts'

/** The small words of languages that documentation is often translated into, and that nobody speaks here. */
const FOREIGN = [french, italian, portuguese, romanian, finnish, hungarian, lithuanian, slovenian, turkish].map(
  (words) => new Set(words),
)
/** Fewer words than these tell nothing. */
const TELLING = 12
/** In any language more of the words of a text are small ones. */
const LEAST = 0.1

/** Whether a text that seems to be in a language of ours is in another one: its small words are not ours (*l'écran que vous avez ouvert*). */
export function isForeign(text: string, language: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const share = (small: ReadonlySet<string>) => words.filter((word) => small.has(word)).length / words.length
  const own = share(stopWordsOf(language))
  return words.length >= TELLING && (own < LEAST || FOREIGN.some((small) => share(small) > own))
}
