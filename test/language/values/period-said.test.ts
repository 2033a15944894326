import { describe, expect, it } from 'vitest'
import { periodSaid } from '../../../src/language/values/period-said.ts'

/** A Tuesday. */
const TODAY = '2026-05-12'

const read = (text: string, language: string) => {
  const period = periodSaid(text, language, TODAY)
  return period && `${period.from ?? ''}…${period.until ?? ''}`
}

const AUGUST = '2026-08-03…2026-08-17'

describe('the same period in every language', () => {
  it.each([
    ['en', 'replace Tom from 3 to 17 August'],
    ['en', 'Tom is away August 3 to August 17, 2026'],
    ['en', 'between the 3rd and the 17th of August please'],
    ['en', '3-17 Aug'],
    ['de', 'ich vertrete Ewa vom 3. bis 17.8.'],
    ['de', 'vom 3. bis zum 17. August'],
    ['de', 'von 03.08.2026 bis 17.08.2026'],
    ['de', '3.8.–17.8. Urlaub'],
    ['es', 'del 3 al 17 de agosto'],
    ['es', 'desde el 3 de agosto hasta el 17 de agosto de 2026'],
    ['da', 'fra den 3. til den 17. august'],
    ['da', 'ferie 3.-17. august'],
    ['nl', 'van 3 tot en met 17 augustus'],
    ['nl', 'tussen 3 en 17 augustus'],
    ['nb', 'fra 3. til 17. august'],
    ['nb', 'fra 3. august til og med 17. august'],
    ['sv', 'från den 3 till den 17 augusti'],
    ['sv', 'mellan 3 och 17 aug'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toBe(AUGUST))
})

describe('next week is Monday to Sunday', () => {
  it.each([
    ['en', 'I am away next week'],
    ['de', 'nächste Woche bin ich nicht da'],
    ['es', 'la semana que viene no estoy'],
    ['da', 'jeg er væk næste uge'],
    ['nl', 'volgende week ben ik er niet'],
    ['nb', 'borte neste uke'],
    ['sv', 'jag är borta nästa vecka'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toBe('2026-05-18…2026-05-24'))
})

describe('until Friday leaves the start open', () => {
  it.each([
    ['en', 'cover for her until Friday'],
    ['de', 'nur bis Freitag'],
    ['es', 'hasta el viernes'],
    ['da', 'indtil fredag'],
    ['nl', 'tot vrijdag'],
    ['nb', 'frem til fredag'],
    ['sv', 'fram till fredag'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toBe('…2026-05-15'))
})

describe('a month is all of its days', () => {
  it.each([
    ['en', "I'm off in August, Tom does it"],
    ['de', 'ich vertrete Ewa im August'],
    ['es', 'sustituyo a Ewa en agosto'],
    ['da', 'hele august'],
    ['nl', 'heel augustus'],
    ['nb', 'i august'],
    ['sv', 'under augusti'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toBe('2026-08-01…2026-08-31'))
})

describe('other ways to say it', () => {
  it.each([
    ['de', 'ab Montag zwei Wochen', '2026-05-18…2026-05-31'],
    ['en', 'from tomorrow for 10 days', '2026-05-13…2026-05-22'],
    ['en', 'starting 1 June', '2026-06-01…'],
    ['da', 'fra mandag til udgangen af september', '2026-05-18…2026-09-30'],
    ['da', 'ferie i uge 29-31, Mette tager over', '2026-07-13…2026-08-02'],
    ['de', 'KW 31', '2026-07-27…2026-08-02'],
    ['de', 'bis Ende August', '…2026-08-31'],
    ['sv', 'vikarie från och med 1 juni', '2026-06-01…'],
    ['es', 'mañana', '2026-05-13…2026-05-13'],
    ['es', 'pasado mañana', '2026-05-14…2026-05-14'],
    ['en', 'on 2026-07-01', '2026-07-01…2026-07-01'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toBe(expected))

  it('a day that is over is next year’s, a period over New Year runs on', () => {
    expect(read('vom 3. bis 5. März', 'de')).toBe('2027-03-03…2027-03-05')
    expect(read('20 December to 5 January', 'en')).toBe('2026-12-20…2027-01-05')
  })

  it('a period that has begun keeps its start', () => {
    expect(read('from 4 May to 20 May', 'en')).toBe('2026-05-04…2026-05-20')
  })
})

describe('what is no day', () => {
  it.each([
    ['en', 'version 22.2.110.42 with BC 14.2'],
    ['en', 'may I create a ticket'],
    ['en', 'march on'],
    ['de', 'Status T-10482'],
    ['de', 'am 41.6. geht es nicht'],
    ['en', 'ann@may.example'],
    ['es', 'no puedo entrar'],
  ])('%s: %s', (language, text) => expect(read(text, language)).toBeUndefined())

  it('31 June is none, whatever stands around it', () => {
    expect(read('am 31.6.2026', 'de')).toBeUndefined()
  })
})
