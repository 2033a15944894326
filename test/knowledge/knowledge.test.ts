import { expect, test } from 'vitest'
import type { Chunk } from '../../src/core/ports.ts'
import { createKnowledge } from '../../src/knowledge/knowledge.ts'
import { stemOf } from '../../src/language/stem.ts'

/** Articles: language, titles by `>`, text. */
const shelf: Record<string, [string, string, string][]> = {
  version: [
    [
      'en',
      'Find the version',
      'Open Help and Support. The version stands at the end of the page, for example 22.2.110.42.',
    ],
  ],
  'version-de': [['de', 'Version finden', 'Öffnen Sie Hilfe und Support. Die Version steht am Ende der Seite.']],
  posting: [
    [
      'de',
      'Rechnungen > Rechnungen buchen',
      '1. Öffnen Sie die Einkaufsrechnung.\n2. Prüfen Sie die Beträge.\n3. Wählen Sie Buchen.',
    ],
    ['de', 'Rechnungen > Rechnungen stornieren', 'Eine gebuchte Einkaufsrechnung wird mit einer Gutschrift storniert.'],
  ],
  printer: [
    [
      'en',
      'Printers > Set up a printer',
      'Select the printer management page and add your printers.\nEach user chooses a default printer.',
    ],
  ],
  'secret-menu': [['en', 'Partner discounts', 'Partners get a discount of 30 percent on modules.']],
  credit: [['en', 'Credit memos', 'A credit memo reverses a posted sales invoice. Create it from the posted invoice.']],
  bank: [['en', 'Bank reconciliation', 'Import the bank statement and match the lines with ledger entries.']],
  backup: [['en', 'Restore a backup', 'Contact your administrator to restore a database from a backup.']],
  dimension: [['en', 'Dimensions', 'Dimensions group entries so that reports can analyse departments and projects.']],
  excel: [['en', 'Excel add-in', 'The add-in for Excel opens a list in Excel. Exported lists can be edited in Excel.']],
  faq: [
    ['en', 'Questions > Can I export a list to Excel?', 'Yes. Choose Share, then Open in Excel.'],
    ['en', 'Questions > What is a dimension?', 'A value that groups entries.'],
  ],
}

function filled(more: Record<string, [string, string, string][]> = {}) {
  const knowledge = createKnowledge(stemOf)
  for (const [id, chunks] of Object.entries({ ...shelf, ...more }))
    knowledge.put(id, chunksOf(id, chunks), id.replace('-de', ''))
  return knowledge
}
const chunksOf = (articleId: string, chunks: [string, string, string][]): Chunk[] =>
  chunks.map(([locale, titles, text], at) => ({
    id: `${articleId}-${at}`,
    articleId,
    titles: titles.split(' > '),
    text,
    locale,
    isSignedIn: articleId === 'secret-menu',
  }))

const asks = (language: string, question: string, isSignedIn = false) => ({ language, question, isSignedIn })
const first = (language: string, question: string, isSignedIn = false) =>
  filled().find(asks(language, question, isSignedIn))[0]?.chunk.id

test('finds by the stem, by a part of a compound, and by a compound of the word', () => {
  expect(first('de', 'gebuchte Rechnung stornieren')).toBe('posting-1')
  expect(first('de', 'Rechnungsbuchung')).toBe('posting-0')
  expect(first('de', 'Buchen von Einkaufsrechnungen')).toBe('posting-0')
})

test('finds by a synonym where no article has the word', () => {
  const knowledge = filled({
    handover: [['de', 'Mandanten > Mandanten übergeben', 'Der Administrator bekommt den Mandanten mit einem Druck.']],
    making: [['de', 'Mandanten > Mandanten erzeugen', 'Den Mandanten erzeugt der Partner mit einem Druck.']],
  })
  const [best] = knowledge.find(asks('de', 'Mandanten anlegen'))
  expect(best?.chunk.articleId).toBe('making')
})

test.each([
  ['en', 'How do I create a kayak?', 'Add a kayak', 'Press Add and name the kayak.', 'Paint a kayak'],
  ['de', 'Wie lege ich ein Kajak an?', 'Kajak hinzufügen', 'Drücken Sie Neu und benennen Sie es.', 'Kajak lackieren'],
  ['es', '¿Cómo borro un kayak?', 'Eliminar un kayak', 'Pulse Eliminar y confirme.', 'Pintar un kayak'],
  ['nl', 'Hoe pas ik een kajak aan?', 'Een kajak bewerken', 'Druk op Bewerken.', 'Een kajak schilderen'],
  ['da', 'Hvordan laver jeg en kajak?', 'Tilføje en kajak', 'Tryk på Tilføj.', 'Male en kajak'],
  ['nb', 'Hvordan lager jeg en kajakk?', 'Opprette en kajakk', 'Trykk på Ny.', 'Male en kajakk'],
  ['sv', 'Hur raderar jag en kajak?', 'Ta bort en kajak', 'Tryck på Ta bort.', 'Måla en kajak'],
  ['es', '¿Cómo creo una impresora?', 'Add a printer', 'Press Add and name it.', 'Clean a printer'],
])('finds what is done by another word for it, %s: %s', (language, question, title, text, other) => {
  const locale = title === 'Add a printer' ? 'en' : language
  const knowledge = filled({ other: [[locale, other, `${other}.`]], done: [[locale, title, text]] })
  const found = knowledge.find(asks(language, question)).map(({ chunk }) => chunk.articleId)
  expect(found.find((id) => id === 'done' || id === 'other')).toBe('done')
})

test('who asks how to gets the steps, who asks what does not', () => {
  const steps = ['1. Open the shed.', '2. Press Add below the kayaks.', '3. Name the kayak.']
  const knowledge = filled({
    kayak: [
      ['en', 'Add a kayak > Seasons', 'The season in which to add a kayak is spring.'],
      ['en', 'Add a kayak > Steps', steps.join('\n')],
    ],
  })
  const lines = (question: string) => {
    const reply = knowledge.ask(asks('en', question))
    return reply.type === 'answer' && reply.lines
  }
  expect(lines('How do I add a kayak?')).toEqual(steps)
  expect(lines('the season for a kayak')).toEqual(['The season in which to add a kayak is spring.'])
})

test('mends a slip of the pen, but takes no other word for it', () => {
  expect(first('en', 'bank reconcilation')).toBe('bank-0')
  expect(first('en', 'set up a pritner')).toBe('printer-0')
  expect(first('en', 'the winter')).toBeUndefined()
})

test('understands what is asked in another language and answers from English', () => {
  expect(first('de', 'Wie richte ich einen Drucker ein?')).toBe('printer-0')
  expect(first('es', '¿Cómo configuro una impresora?')).toBe('printer-0')
  expect(first('sv', 'hur avstämmer jag banken')).toBe('bank-0')
  expect(first('da', 'printere')).toBe('printer-0')
})

test('shows an article that exists in both languages once, in the asker’s', () => {
  const found = filled().find(asks('de', 'Wo finde ich die Version?'))
  expect(found.map(({ chunk }) => chunk.articleId).filter((id) => id.startsWith('version'))).toEqual(['version-de'])
})

test('what is found by its English words is shown in the asker’s language, in the same section', () => {
  const [en, de] = [
    [
      ['en', 'Stock', 'All that is in the house.'],
      ['en', 'Stock > Toner', 'Toner is kept in room 3.'],
    ],
    [
      ['de', 'Bestand', 'Alles, was im Haus ist.'],
      ['de', 'Bestand > Kartuschen', 'Kartuschen liegen in Raum 3.'],
    ],
  ] satisfies [string, string, string][][]
  const knowledge = createKnowledge(stemOf, () => ({
    has: () => false,
    translate: (term) => (term === 'tonerpulv' ? [['toner', 1]] : []),
    synonyms: () => [],
  }))
  for (const [id, chunks] of Object.entries(shelf)) knowledge.put(id, chunksOf(id, chunks))
  knowledge.put('stock', chunksOf('stock', en ?? []), 'stock')
  const found = () => knowledge.find(asks('de', 'Tonerpulver'))[0]?.chunk.id
  expect(found()).toBe('stock-1')
  knowledge.put('bestand', chunksOf('bestand', de ?? []), 'stock')
  expect(found()).toBe('bestand-1')
  knowledge.put('bestand', [])
  expect(found()).toBe('stock-1')
})

test.each([
  ['de', 'Wie lege ich eine Garantie an?', 'Garantien', 'Die Garantie anlegen: drücken Sie Neu.'],
  ['de', 'Garantie anzulegen', 'Garantien', 'Um eine Garantie anlegen zu können, drücken Sie Neu.'],
  ['nl', 'Hoe voeg ik een garantie toe?', 'Garanties', 'Een garantie toevoegen: druk op Nieuw.'],
])('puts verbs together that are parted, %s: %s', (language, question, title, text) => {
  const other = language === 'de' ? 'Die Garantie prüfen: drücken Sie Start.' : 'Een garantie testen: druk op Start.'
  const knowledge = filled({
    made: [[language, title, text]],
    other: [[language, title, other]],
  })
  const found = knowledge.find(asks(language, question)).map(({ chunk }) => chunk.articleId)
  expect(found.find((id) => id === 'made' || id === 'other')).toBe('made')
})

test('steps that are too long for one piece are quoted from their beginning', () => {
  const steps = Array.from({ length: 30 }, (_, at) => `${at + 1}. Turn the ${at === 25 ? 'crimson' : 'plain'} wheel.`)
  const knowledge = filled({
    wheels: [
      ['en', 'Wheels > Turn them', steps.slice(0, 15).join('\n')],
      ['en', 'Wheels > Turn them', steps.slice(15).join('\n')],
    ],
  })
  const reply = knowledge.ask(asks('en', 'how do I turn the crimson wheel of wheels'))
  expect(reply).toMatchObject({ type: 'answer', lines: steps.slice(0, 8), goesOn: true })
})

test('a heading that asks the question is the answer', () => {
  expect(first('en', 'how can a list be exported to excel')).toBe('faq-0')
})

test('nobody who is not signed in gets what is only for those who are, nor its title', () => {
  expect(first('en', 'partner discounts', true)).toBe('secret-menu-0')
  const reply = filled().ask(asks('en', 'partner discounts'))
  expect(JSON.stringify(reply)).not.toMatch(/discount/i)
})

test('answers word for word, with where it stands', () => {
  const reply = filled().ask(asks('de', 'Wie kann ich Rechnungen buchen?'))
  expect(reply).toMatchObject({
    type: 'answer',
    chunk: { id: 'posting-0', titles: ['Rechnungen', 'Rechnungen buchen'], locale: 'de' },
    lines: ['1. Öffnen Sie die Einkaufsrechnung.', '2. Prüfen Sie die Beträge.', '3. Wählen Sie Buchen.'],
    goesOn: false,
  })
})

test.each([
  ['en', 'what will the weather be like tomorrow'],
  ['en', 'tell me a joke about cats'],
  ['de', 'Wer hat gestern das Spiel gewonnen?'],
  ['es', '¿Me recomiendas un restaurante?'],
  ['en', 'bank holidays in Portugal'],
  ['en', ''],
  ['en', '???'],
])('says in %s that it does not know: %s', (language, question) => {
  expect(filled().ask(asks(language, question))).toMatchObject({ type: 'unsure' })
})

test('a new article answers the next question; a new version replaces it, and gone is gone', () => {
  const knowledge = filled()
  const question = asks('en', 'How do I rotate the granule certificate?')
  expect(knowledge.ask(question).type).toBe('unsure')
  knowledge.put('new', chunksOf('new', [['en', 'Rotate the granule certificate', 'Press Rotate.']]))
  expect(knowledge.ask(question)).toMatchObject({ type: 'answer', lines: ['Press Rotate.'] })
  knowledge.put('new', chunksOf('new', [['en', 'Rotate the granule certificate', 'Press Renew.']]))
  expect(knowledge.ask(question)).toMatchObject({ type: 'answer', lines: ['Press Renew.'] })
  knowledge.put('new', [])
  expect(knowledge.ask(question).type).toBe('unsure')
  expect(JSON.stringify(knowledge.find(question))).not.toContain('granule')
})

test('what came and went leaves the others as they were', () => {
  const knowledge = filled()
  const question = asks('en', 'reverse a posted sales invoice')
  const figures = () => knowledge.find(question).map(({ chunk, confidence }) => [chunk.id, confidence])
  const before = figures()
  for (const round of [1, 2, 3]) {
    knowledge.put('guest', chunksOf('guest', [['en', 'Posted invoices', `A posted sales invoice, ${round}.`]]))
    knowledge.put('guest', [])
  }
  expect(before).not.toEqual([])
  expect(figures()).toEqual(before)
})
