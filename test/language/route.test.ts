import { describe, expect, it } from 'vitest'
import { loadRoute } from '../../src/language/route.ts'

const route = loadRoute()

/** DOMAIN §2.7, never learned from: what is understood, or, where a second intent is listed, what may be. */
const UTTERANCES: readonly (readonly [language: string, text: string, ...intents: string[]])[] = [
  ['de', 'faktur:box geht nicht', 'ticket.create'],
  ['de', 'Fehler bei der Übernahme von Ausgangsbelegen', 'ticket.create'],
  ['en', 'exflow web is down!!', 'ticket.create'],
  ['es', 'no puedo entrar en exflow web', 'ticket.create'],
  ['de', 'was ist mit meinem ticket', 'ticket.list', 'ticket.show'],
  ['en', 'status T-10482', 'ticket.show'],
  ['es', '¿cómo va mi ticket?', 'ticket.list', 'ticket.show'],
  ['de', 'alle firmen-tickets', 'ticket.list'],
  ['de', 'ich bin der neue super-benutzer', 'access.request'],
  ['en', 'request login', 'access.request'],
  ['es', 'necesito acceso al portal', 'access.request'],
  ['de', 'ich vertrete Ewa im August', 'access.replace'],
  ['en', 'replace Tom while he’s on leave', 'access.replace'],
  ['es', 'sustituyo a Ewa', 'access.replace'],
  ['de', 'bin wieder da', 'access.takeback'],
  ['en', 'give me my access back', 'access.takeback'],
  ['de', 'wir brauchen einen dritten superuser', 'access.extraSeat'],
  ['de', 'brauche lizenz für Contoso', 'license.request'],
  ['en', 'where do I put the license key', 'license.activate'],
  ['en', 'granule in flf?', 'license.activate'],
  ['de', 'aktivieren ist ausgegraut', 'license.changes'],
  ['en', 'why is the license name red', 'license.changes'],
  ['en', 'the number of licenses is wrong', 'license.dispute'],
  ['de', 'neuen mandanten für Fitness Nord', 'tenant.create'],
  ['en', 'create tenant', 'tenant.create'],
  ['de', 'was kostet ein mandant', 'price.show'],
  ['de', 'passwort vergessen', 'password.reset'],
  ['de', 'wo finde ich die exflow version', 'knowledge'],
  ['en', 'who do I contact', 'contact.show'],
  ['de', 'wer hilft mir', 'contact.show'],
]

describe('what people say (DOMAIN §2.7)', () => {
  it.each(UTTERANCES)('%s: %s → %s', (language, text, ...intents) => {
    const [first] = route(text, language).ranked
    expect(intents).toContain(first?.intent)
  })

  it('too many licences: a look at the changes is among the first three', () => {
    const { ranked } = route('zu viele lizenzen', 'de')
    expect(ranked.slice(0, 3).map(({ intent }) => intent)).toContain('license.changes')
  })

  it('a wrong number of licences is never taken for a wish to activate one', () => {
    const { ranked } = route('the number of licenses is wrong', 'en')
    expect(ranked.slice(0, 3).map(({ intent }) => intent)).not.toContain('license.activate')
  })

  it('a question goes to the knowledge base, a wish is acted on', () => {
    expect(route('wo finde ich die exflow version', 'de').kind).toBe('question')
    expect(route('passwort vergessen', 'de')).toMatchObject({ kind: 'act', intent: 'password.reset' })
  })
})

describe('what cannot be understood', () => {
  it.each(['', '   ', '🙂🙂', '???', '12345', '---'])('“%s” is asked back with ways on', (text) => {
    expect(route(text, 'en')).toEqual({ kind: 'choose', intents: ['help', 'ticket.create', 'human'], ranked: [] })
  })

  it.each(['xqzw vbnkk qqrtz', 'asdf jkl', 'lorem ipsum dolor sit amet'])('“%s” opens no form', (text) => {
    const answer = route(text, 'en')
    if (answer.kind === 'act') expect(['oos', 'smalltalk', 'help']).toContain(answer.intent)
  })

  it.each(['x'.repeat(10_000), 'Привет как дела', '你好吗'])('letters nobody has seen go to a person (%#)', (text) => {
    expect(route(text, 'en').kind).toBe('person')
  })

  it('a language nobody taught us is read as English', () => {
    expect(route('forgot my password', 'fi').ranked[0]?.intent).toBe('password.reset')
  })

  it('three buttons at most, and never one for what is no wish', () => {
    for (const text of ['licence', 'ticket', 'problem with access', 'new', 'change', 'user licence request wrong']) {
      const answer = route(text, 'en')
      if (answer.kind !== 'choose') continue
      expect(answer.intents.length).toBeLessThanOrEqual(3)
      expect(answer.intents).not.toEqual(expect.arrayContaining(['oos']))
      expect(answer.intents).not.toEqual(expect.arrayContaining(['smalltalk']))
    }
  })
})

it('probabilities add up to no more than one and fall', () => {
  const { ranked } = route('I need a licence for Contoso', 'en')
  const shares = ranked.map(({ probability }) => probability)
  expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  expect(shares.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.0001)
})
