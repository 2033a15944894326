import { describe, expect, test } from 'vitest'
import { spoken } from './text-keys.ts'

/** The verb that opens a sentence, or follows *please*, *or*, a comma: where an order to one person stands. */
const opening = (verbs: string, after: string) =>
  new RegExp(`(?:^|[.!?:;,–]\\s+|\\n(?:\\d\\. )?|\\b(?:${after})\\s+)(?:${verbs})(?![\\p{L}-])`, 'iu')

describe('German says Sie', () => {
  const familiar = /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer\p{L}*|eure\p{L}*)(?!\p{L})|(?<!\p{L})ihr(?!\p{L})/u
  const verbs =
    'schreibe?|drücke?|wähle?|gib|nimm|sage?|schaue?|sieh|klicke?|öffne|sende|schicke?|prüfe?|füge?|lade?|antworte|versuche?|nenne?|mache?|lies|bestätige|melde|komme?|gehe?|warte|kopiere?|teile?|trage?|ziehe?|tippe?|hänge?|kürze|frage?|hilf'
  const order = opening(verbs, 'bitte|oder|und dann')
  const isFamiliar = (said: string) =>
    familiar.test(said.replaceAll(/(?<!\p{L})(?:Du|Dich|Dir|Dein\p{L}*|Euch|Euer|Eure\p{L}*)(?!\p{L})/gu, 'du')) ||
    order.test(said.replace(/\p{L}+ ich(?!\p{L})/gu, ''))

  test('nobody is called du', () => {
    expect(spoken('de').filter(([, said]) => isFamiliar(said))).toEqual([])
  })
  test.each([
    'Was hast du getan?',
    'Dein Entwurf bleibt.',
    'Schreib, was passiert ist.',
    'Bitte drücke auf Senden.',
    'Die Datei ist leer. Wähle eine andere.',
    'Ich helfe Euch.',
  ])('%s – would be found', (said) => expect(isFamiliar(said)).toBe(true))
  test.each(['Schreiben Sie, was passiert ist.', 'Was fehlt, frage ich nach.', 'Ihr Entwurf bleibt erhalten.'])(
    '%s – is fine',
    (said) => expect(isFamiliar(said)).toBe(false),
  )

  test('with German quotation marks, opened and closed', () => {
    const count = (said: string, mark: string) => said.split(mark).length
    const wrong = spoken('de').filter(
      ([, said]) => /["”«»]/.test(said) || count(said, '„') !== count(said, '“') || /“[^„]*“/.test(said),
    )
    expect(wrong).toEqual([])
  })
})

describe('Spanish says usted', () => {
  const familiar =
    /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|tuy[oa]s?|vosotr[oa]s|os|vuestr[oa]s?|puedes|tienes|quieres|debes|necesitas|has|eres|estás|sabes|haz|dime|dinos|prefieres|deseas)(?!\p{L})/iu
  const order = opening(
    'escribe|pulsa|elige|abre|envía|mira|prueba|revisa|usa|pon|ve|sigue|añade|adjunta|copia|comprueba|cambia|acorta|rellena|menciona|arrastra|pega|lee|espera|vuelve|responde|intenta|indica|di|cuenta',
    'por favor|o|o bien',
  )
  const isFamiliar = (said: string) => familiar.test(said) || order.test(said)

  test('nobody is called tú', () => {
    expect(spoken('es').filter(([, said]) => isFamiliar(said))).toEqual([])
  })
  test.each([
    '¿Qué hiciste? Escribe una frase.',
    'Tu borrador se conserva.',
    'Por favor elige una opción.',
    'No puedes verlo.',
  ])('%s – would be found', (said) => expect(isFamiliar(said)).toBe(true))
  test.each(['Escriba lo que pasó.', 'Su borrador se conserva.', 'Elija una opción.'])('%s – is fine', (said) =>
    expect(isFamiliar(said)).toBe(false),
  )
})
