import { expect, it } from 'vitest'
import { licenceStatusSaid } from '../../src/domain/licence-status-said.ts'

it.each([
  ['licence status Hello AB', 'Hello AB'],
  ['Licence status of hello ab', 'hello ab'],
  ['please show me the license status for Muster GmbH!', 'Muster GmbH'],
  ['Lizenzstatus von Muster GmbH', 'Muster GmbH'],
  ['zeige mir den Stand der Lizenzen bei Ñandú S.L.', 'Ñandú S.L.'],
  ['estado de las licencias de Ñandú S.L.', 'Ñandú S.L.'],
  ['Estado de licencias Ñandú', 'Ñandú'],
])('%s names %s', (words, name) => {
  expect(licenceStatusSaid(words)).toBe(name)
})

it.each([
  'licence status',
  'licence status wrong',
  'licence status shows an error since the update',
  'Lizenzstatus Anzeige fehlerhaft',
  'The licence status of Hello AB is what I asked for, and nobody answered me until today although I called three times',
  'licence for Contoso GmbH',
  'status T-10482',
])('%s names nobody', (words) => {
  expect(licenceStatusSaid(words)).toBeUndefined()
})
