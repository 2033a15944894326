import { expect, test } from 'vitest'
import { createWithoutNames } from '../../src/language/without-names.ts'

const withoutNames = createWithoutNames({
  people: ['Ewa Falk', 'Carla Ñúñez', 'Jan van der Berg', 'Lee'],
  others: ['Hello AB', 'Contoso Deutschland GmbH', 'Kaiser & Söhne', 'Ñandú S.L.', 'AB'],
})

test.each([
  ['ich vertrete Ewa im August', 'ich vertrete [name] im August'],
  ['ewas urlaub, EWA’S holiday, ewa falk', '[name] urlaub, [name]’S holiday, [name] [name]'],
  ['sustituyo a carla nunez', 'sustituyo a [name] [name]'],
  ['Jan van der Berg is on leave, the van is not', '[name] van der [name] is on leave, the van is not'],
  ['a key for contoso deutschland gmbh', 'a key for [name]'],
  ['a key for Contoso, please', 'a key for [name], please'],
  ['Lizenz für Kaiser & Söhne', 'Lizenz für [name]'],
  ['und Ñandú S.L.?', 'und [name].?'],
  ['hello, where is the abc of ab?', 'hello, where is the abc of [name]?'],
  ['ewald is somebody else', 'ewald is somebody else'],
  ['', ''],
])('%s', (words, left) => expect(withoutNames(words)).toBe(left))

test('nobody known, nothing taken out', () => {
  expect(createWithoutNames({ people: [], others: ['', '–'] })('Ewa asks')).toBe('Ewa asks')
})
