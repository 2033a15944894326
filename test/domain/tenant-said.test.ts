import { expect, test } from 'vitest'
import { tenantSaid } from '../../src/domain/tenant-said.ts'

test.each([
  ['create a tenant for Fitness Nord', { name: 'Fitness Nord' }],
  ['Please create a new tenant for Fitness Nord in Kiel.', { name: 'Fitness Nord', place: 'Kiel' }],
  ['new tenant called Bäckerei Schön', { name: 'Bäckerei Schön' }],
  ['neuen mandanten für Fitness Nord', { name: 'Fitness Nord' }],
  ['Bitte einen neuen Mandanten für Fitness Nord in Kiel anlegen', { name: 'Fitness Nord', place: 'Kiel' }],
  ['crear un tenant para Gimnasio Sol en Málaga', { name: 'Gimnasio Sol', place: 'Málaga' }],
  ['we need a tenant for In Motion', { name: 'In Motion' }],
])('%s', (words, said) => expect(tenantSaid(words)).toEqual(said))

test.each([
  'create tenant',
  'my tenant for Fitness Nord is down',
  'the tenant for Fitness Nord',
  'what does a tenant for ten people cost',
  '',
])('%s – asks for none', (words) => expect(tenantSaid(words)).toBeUndefined())
