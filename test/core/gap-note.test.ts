import { expect, test } from 'vitest'
import { gapNote } from '../../src/core/gap-note.ts'

const ewa = {
  id: 'ewa',
  identityId: 'i1',
  name: 'Ewa Falk',
  memberships: [
    {
      companyId: 'hello',
      companyName: 'Hello (AB)',
      companyKind: 'CUSTOMER',
      timezone: 'Europe/Stockholm',
      role: 'USER',
    },
  ],
} as const
const noted = (question: string) => gapNote({ question, locale: 'en', kind: 'UNANSWERED' }, ewa).question

test.each([
  ['Can Ewa see the turnover of Hello (AB)?', 'Can … see the turnover of …?'],
  ['is EWA FALK an administrator', 'is … an administrator'],
  ['write to ewa.falk@hello.example or +46 40 628 04 20', 'write to …@… or …'],
  ['what does Ewald do in version 22.2.110.42', 'what does Ewald do in version 22.2.110.42'],
])('a question is kept without whose it is: %s', (question, kept) => {
  expect(noted(question)).toBe(kept)
})

test('what somebody missed is kept in the same way', () => {
  const note = gapNote({ question: 'x', locale: 'en', kind: 'UNHELPFUL', comment: 'Ask Falk.' }, ewa)
  expect(note).toEqual({ who: 'person:ewa', question: 'x', locale: 'en', kind: 'UNHELPFUL', comment: 'Ask ….' })
})
