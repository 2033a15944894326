import { stopwords as danish } from '@orama/stopwords/danish'
import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as german } from '@orama/stopwords/german'
import { stopwords as norwegian } from '@orama/stopwords/norwegian'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { stopwords as swedish } from '@orama/stopwords/swedish'

const lists: Readonly<Record<string, readonly string[]>> = {
  en: english,
  de: german,
  es: spanish,
  da: danish,
  nl: dutch,
  nb: norwegian,
  sv: swedish,
}

/** The words of a language that say nothing of what a text is about; none where we know no list. */
export const stopWordsOf = (language: string): ReadonlySet<string> => new Set(lists[language])
