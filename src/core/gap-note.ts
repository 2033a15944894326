import type { Person } from '../domain/person.ts'
import type { GapNote } from './ports.ts'
import { readerOf } from './speech.ts'

/** Shorter words of a name are too often other words. */
const SHORTEST_NAME = 3

/** A question as agents may read it: what was asked, without addresses, telephone numbers, and the names of who asks it. */
export function gapNote(
  { question, locale, kind, comment }: Omit<GapNote, 'who'>,
  person: Pick<Person, 'id' | 'identityId' | 'name' | 'memberships'>,
): GapNote {
  const clean = (said: string) => withoutNames(withoutAddresses(said), person)
  return {
    who: readerOf(person),
    question: clean(question),
    locale,
    kind,
    ...(comment === undefined ? {} : { comment: clean(comment) }),
  }
}

const withoutAddresses = (said: string) =>
  said.replace(/[^\s<>(),;]+@[^\s<>(),;]+/g, '…@…').replace(/\+?\d[\d ()/-]{7,}\d/g, '…')

const wholeWord = (name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu')

function withoutNames(said: string, { name, memberships }: Pick<Person, 'name' | 'memberships'>): string {
  const names = [name, ...name.split(/\s+/u), ...memberships.map(({ companyName }) => companyName)]
  return names
    .filter((one) => one.length >= SHORTEST_NAME)
    .toSorted((a, b) => b.length - a.length)
    .reduce((words, one) => words.replace(wholeWord(one), '…'), said)
}
