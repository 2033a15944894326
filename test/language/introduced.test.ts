import { expect, it } from 'vitest'
import { withoutIntroduced } from '../../src/language/introduced.ts'

it.each([
  ['ich vertrete Sabine im August', 'ich vertrete [name] im August'],
  ['Frau Müller-Lüdenscheidt hat gekündigt', 'Frau [name] hat gekündigt'],
  ['bitte an Herrn Dr. Weber geben', 'bitte an Herrn Dr. [name] geben'],
  ['meine Kollegin Ayşe Yılmaz kommt nicht rein', 'meine Kollegin [name] kommt nicht rein'],
  ['Ich heiße Jan van der Berg und brauche Zugriff', 'Ich heiße [name] und brauche Zugriff'],
  ['I replace Dorothy Parker until Friday', 'I replace [name] until Friday'],
  ['my colleague Bob cannot log in', 'my colleague [name] cannot log in'],
  ['My name is O’Neill', 'My name is [name]'],
  ['my colleague Ms J. Smith', 'my colleague Ms [name]'],
  ['me llamo Begoña Ruiz de la Torre', 'me llamo [name]'],
  ['sustituyo a Begoña en mayo', 'sustituyo a [name] en mayo'],
  ['jag heter Åsa och ersätter Örjan', 'jag heter [name] och ersätter [name]'],
  ['ik heet Femke, mevrouw Jansen is ziek', 'ik heet [name], mevrouw [name] is ziek'],
  ['på vegne av Bjørn', 'på vegne av [name]'],
])('%s', (words, left) => expect(withoutIntroduced(words)).toBe(left))

it.each([
  'my colleague cannot log in',
  'how do I replace a super-user?',
  'ExFlow Web zeigt die Lizenz nicht',
  'ich vertrete [name] im August',
  'Reinstall Excel on Monday',
])('no name is introduced in: %s', (words) => expect(withoutIntroduced(words)).toBe(words))
