import { expect, it, test } from 'vitest'
import { installationSaid, licenceWanted } from '../../src/domain/installation-said.ts'

it.each([
  ['BC 23 on our own server, 23.2', { family: 'BC', major: 23, hosting: 'ONPREM', productVersion: '23.2' }],
  [
    'BC 23.5 auf unserem eigenen Server mit ExFlow 23.2.34.11',
    { family: 'BC', major: 23, hosting: 'ONPREM', productVersion: '23.2.34.11' },
  ],
  ['Business Central Online', { family: 'BC', hosting: 'ONLINE' }],
  ['business central 14 onprem', { family: 'BC', major: 14, hosting: 'ONPREM' }],
  ['BC 17', { family: 'BC', major: 17 }],
  ['NAV 2018', { family: 'NAV', major: 11, hosting: 'ONPREM' }],
  ['Dynamics NAV 2009 R2, 4.10', { family: 'NAV', major: 6, hosting: 'ONPREM', productVersion: '4.10' }],
  ['NAV', { family: 'NAV', hosting: 'ONPREM' }],
  ['NAV 1999', { family: 'NAV', hosting: 'ONPREM' }],
  ['Finance & Operations', { family: 'OTHER' }],
  ['BC 23 en nuestro servidor', { family: 'BC', major: 23, hosting: 'ONPREM' }],
])('«%s» says what it says and nothing else', (words, facts) => {
  expect(installationSaid(words)).toEqual(facts)
})

it.each(['', '23.2', 'the newest', 'naval office', 'abcd 23'])('«%s» names no ERP', (words) => {
  expect(installationSaid(words)).toBeUndefined()
})

test('words that ask for a licence name its customer', () => {
  expect(licenceWanted('I need an ExFlow license for Contoso GmbH')).toBe('Contoso GmbH')
  expect(licenceWanted('brauche lizenz für Contoso')).toBe('Contoso')
  expect(licenceWanted('Necesito una licencia para Ñandú S.L.')).toBe('Ñandú S.L.')
})

it.each(['The licence for our test server does not work any more', 'my license expired', 'aktivieren ist ausgegraut'])(
  '«%s» asks for none',
  (words) => expect(licenceWanted(words)).toBeUndefined(),
)
