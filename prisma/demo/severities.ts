import type { Severity } from '../../src/core/ports.ts'

const hour = 60
/** As long as the vendor's day, see `business-hours.ts`. */
const businessDay = 9 * hour

/** How bad it is, worst first, and by when the first answer is expected, in business minutes (DOMAIN §4.1). */
export const severities: readonly (Severity & { readonly firstAnswerMinutes: number })[] = [
  {
    key: 'CRITICAL',
    label: { en: 'Critical', de: 'Kritisch', es: 'Crítica' },
    meaning: {
      en: 'Work stands still and there is no way around it.',
      de: 'Die Arbeit steht still, und es gibt keinen Ausweg.',
      es: 'El trabajo está parado y no hay alternativa.',
    },
    firstAnswerMinutes: 12 * hour,
  },
  {
    key: 'MAJOR',
    label: { en: 'Major', de: 'Erheblich', es: 'Importante' },
    meaning: {
      en: 'An important function fails, but the work can be done in another way.',
      de: 'Eine wichtige Funktion fällt aus, die Arbeit lässt sich aber auf anderem Weg erledigen.',
      es: 'Falla una función importante, pero el trabajo se puede hacer de otra manera.',
    },
    firstAnswerMinutes: 3 * businessDay,
  },
  {
    key: 'MINOR',
    label: { en: 'Minor', de: 'Gering', es: 'Leve' },
    meaning: {
      en: 'A small fault that hardly gets in the way.',
      de: 'Ein kleiner Fehler, der kaum stört.',
      es: 'Un fallo pequeño que apenas molesta.',
    },
    firstAnswerMinutes: 10 * businessDay,
  },
]
