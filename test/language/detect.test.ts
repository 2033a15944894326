import { describe, expect, it } from 'vitest'
import { loadDetect } from '../../src/language/detect.ts'
import { LANGUAGES, languageOf } from '../../src/language/tags.ts'

const detect = loadDetect()

describe('with no context', () => {
  it.each([
    ['en', 'my colleague cannot open the approval page since yesterday'],
    ['de', 'seit gestern kann meine Kollegin die Freigabeseite nicht öffnen'],
    ['es', 'desde ayer mi compañera no consigue abrir la página de aprobación'],
    ['da', 'min kollega har ikke kunnet åbne godkendelsessiden siden i går, hvad gør vi'],
    ['nl', 'mijn collega krijgt de goedkeuringspagina sinds gisteren niet meer open'],
    ['nb', 'kollegaen min får ikke åpnet godkjenningssiden siden i går, hva gjør vi'],
    ['sv', 'min kollega har inte kunnat öppna godkännandesidan sedan i går, vad gör vi'],
  ])('%s: %s', (language, text) => {
    expect(detect(text, LANGUAGES)).toMatchObject({ language, said: language, isSure: true })
  })

  it('only an enabled language is found', () => {
    const { said } = detect('seit gestern kann ich die Seite nicht öffnen', ['en', 'nl'])
    expect(said).toBe('nl')
  })

  it('where nothing was said in words the first enabled language stands in', () => {
    expect(detect('🙂 12345 ann@contoso.example', ['de', 'en'])).toMatchObject({ language: 'de', isSure: false })
  })
})

describe('with context', () => {
  const GERMAN = 'ich brauche bitte eine neue Lizenz für unseren Kunden'

  it('what the person chose stays, but the words are read for what they are', () => {
    expect(detect(GERMAN, LANGUAGES, { setting: 'en' })).toMatchObject({ language: 'en', said: 'de' })
  })

  it('a clear sentence switches the conversation', () => {
    expect(detect(GERMAN, LANGUAGES, { session: 'en', locale: 'es' })).toMatchObject({ language: 'de', said: 'de' })
  })

  it.each(['ticket', 'status T-10482', 'ok', 'problem', 'Tom Meier'])('“%s” switches nothing', (text) => {
    for (const session of LANGUAGES) expect(detect(text, LANGUAGES, { session }).language).toBe(session)
  })

  it('the session counts before the client, the client before nothing', () => {
    expect(detect('ok', LANGUAGES, { session: 'sv', locale: 'de-AT' }).language).toBe('sv')
    expect(detect('ok', LANGUAGES, { locale: 'de-AT' }).language).toBe('de')
  })

  it('what is the same in Danish and Norwegian is what is spoken', () => {
    const text = 'jeg har et problem med min faktura'
    expect(detect(text, LANGUAGES, { locale: 'da-DK' }).language).toBe('da')
    expect(detect(text, LANGUAGES, { locale: 'nb-NO' }).language).toBe('nb')
    expect(detect(text, LANGUAGES, { locale: 'no' }).language).toBe('nb')
  })

  it('a hint that is not enabled is none', () => {
    expect(detect('ok', ['en', 'de'], { setting: 'sv', locale: 'de' }).language).toBe('de')
  })
})

it('tags as clients send them', () => {
  expect(['no', 'nn', 'nn_NO', 'nb-NO', 'NO'].map((tag) => languageOf(tag))).toEqual(['nb', 'nb', 'nb', 'nb', 'nb'])
  expect(languageOf('de-CH')).toBe('de')
  expect(languageOf('de-CH', ['en'])).toBeUndefined()
  expect(languageOf('fr')).toBeUndefined()
  expect(languageOf(undefined)).toBeUndefined()
})
