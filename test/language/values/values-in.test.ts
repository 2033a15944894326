import { expect, it } from 'vitest'
import { valuesIn } from '../../../src/language/values/values-in.ts'

const PRODUCTS = [
  { id: 'exflow', name: 'ExFlow' },
  { id: 'exflow-web', name: 'ExFlow Web' },
  { id: 'faktur-box', name: 'faktur:box' },
  { id: 'data-capture', name: 'ExFlow Data Capture' },
]

const read = (text: string, language = 'en') => valuesIn(text, { language, today: '2026-05-12', products: PRODUCTS })

it.each([
  ['status T-10482 and p-77', ['T-10482', 'P-77']],
  ['t10482?', ['T-10482']],
  ['T 10482', ['T-10482']],
  ['AR–88 bitte', ['AR-88']],
  ['my draft D-3', ['D-3']],
  ['ticket 10482 ist noch offen', ['T-10482']],
  ['ärende nr 10482', ['T-10482']],
  ['#10482', ['T-10482']],
  ['T-1, T-1 und T-01', ['T-1']],
  ['3 tickets for BC14', []],
  ['order P-', []],
  ['part-77', []],
])('numbers: %s', (text, numbers) => expect(read(text).numbers).toEqual(numbers))

it('versions are three numbers or more, and neither days nor money', () => {
  expect(read('ExFlow 22.2.110.42, v25.1.3').versions).toEqual(['22.2.110.42', '25.1.3'])
  expect(read('on 17.8. for 1.250').versions).toEqual([])
})

it('addresses in small letters, once each; what is inside one is nothing else', () => {
  const values = read('Ann.Lee@Contoso.example, ann.lee@contoso.example or T-5@exflow.example')
  expect(values.emails).toEqual(['ann.lee@contoso.example', 't-5@exflow.example'])
  expect(values.numbers).toEqual([])
  expect(values.products).toEqual([])
})

it('products by their whole name, the longer name first, or by a first word that only one has', () => {
  expect(read('exflow web is down!!').products).toEqual(['exflow-web'])
  expect(read('FAKTUR:BOX geht nicht').products).toEqual(['faktur-box'])
  expect(read('faktur box and ExFlow').products).toEqual(['exflow', 'faktur-box'])
  expect(read('faktur geht nicht').products).toEqual(['faktur-box'])
  expect(read('my webshop is down').products).toEqual([])
})

it.each(['a'.repeat(50_000), 'a@'.repeat(20_000), '-.'.repeat(20_000), '1.1.'.repeat(20_000), '3. to '.repeat(9_000)])(
  'what is far too long is looked at in part, and nothing is made up (%#)',
  (text) => {
    const { emails, numbers, products } = read(text)
    expect({ emails, numbers, products }).toEqual({ emails: [], numbers: [], products: [] })
  },
)

it('all of a sentence at once', () => {
  expect(read('replace tom@contoso.example from 3 to 17 August, see T-9', 'en')).toEqual({
    numbers: ['T-9'],
    versions: [],
    emails: ['tom@contoso.example'],
    period: { from: '2026-08-03', until: '2026-08-17' },
    products: [],
  })
  expect(read('')).toEqual({ numbers: [], versions: [], emails: [], products: [] })
})
