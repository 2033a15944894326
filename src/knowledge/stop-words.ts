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

/** What people ask and greet with, beside the words of the lists. */
const ASKING: Readonly<Record<string, string>> = {
  en: 'please hello hi hey thanks thank want need like tell know get let got anyone someone somebody possible',
  de:
    'wer wen wem wie warum wieso weshalb woher wohin wozu bitte hallo hi danke möchte möchten brauche brauchen gern gerne ' +
    'mal jemand gibt geht eigentlich',
  es: 'hola gracias favor quiero quisiera necesito veo puedo puede dónde cuál cuáles cómo cuándo quién alguien',
  da: 'hvordan hvorfor hvilken hvilket hvilke hvornår hvem hej tak venligst gerne kan må lige ønsker behøver nogen',
  nl: 'hoe waarom welke welk wie waar wanneer hallo hoi bedankt dank graag alsjeblieft alstublieft kan kunnen mag moet wil willen even iemand',
  nb: 'hvordan hvorfor hvilken hvilket hvilke når hvem hei takk vennligst gjerne kan må ønsker trenger lurer noen',
  sv: 'hur varför vilken vilket vilka vem var när hej tack snälla gärna kan vill behöver undrar ska måste någon',
}

/** What the lists leave out, but articles and questions here are about. */
const TELLING: Readonly<Record<string, string>> = {
  es:
    'acuerdo acuerdos anterior anteriores añadió cuenta cuentas creo empleo estado estados final general igual informar ' +
    'informó nueva nuevas nuevo nuevos parte partes poner propia propias propio propios próximo próximos realizar siguiente ' +
    'siguientes total trabajo trabajar usar uso usos valor varias varios último última últimos últimas',
}

/** The words of a language that say nothing of what a text is about; none where we know no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const telling = wordsIn(TELLING[language])
  return new Set([...(lists[language] ?? []), ...wordsIn(ASKING[language])].filter((word) => !telling.includes(word)))
}

const wordsIn = (words = ''): string[] => words.split(' ')
