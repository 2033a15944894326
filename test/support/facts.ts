import { expect } from 'vitest'
import type { Seen } from './fake-connector.ts'

/**
 * What somebody learns from what they see, and what they can press, in the order of reading and whatever it looks like:
 * numbers, states, names, times and words one by one, then buttons in brackets, rows that can be opened and pictures.
 */
function factsOf(seen: readonly Seen[]): readonly string[] {
  return seen.flatMap(({ lines, buttons, pictures }) => [
    ...lines
      .flatMap((line) => line.split(/\n| · | {2}/))
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map((word) => word.trim()),
    ...buttons.filter(({ isRow }) => !isRow).map(({ title }) => `[${title}]`),
    ...buttons.filter(({ isRow, url }) => isRow && !url).map(() => '›'),
    ...pictures.map(() => '(picture)'),
  ])
}

/**
 * Holds what is shown in one channel against what is shown in another: the same facts, as often, and what belongs together
 * side by side. One block of a card may stand elsewhere: Discord has room for a text only above the fields. `read`: what of
 * the facts counts.
 */
export function expectSameFacts(
  one: readonly Seen[],
  other: readonly Seen[],
  read = (facts: readonly string[]) => facts,
) {
  const [first, second] = [read(factsOf(one)), read(factsOf(other))]
  // An apology for a fault of ours holds less.
  expect(first.length).toBeGreaterThan(2)
  expect(second.toSorted()).toEqual(first.toSorted())
  const joints = new Set(pairsOf(second))
  const broken = pairsOf(first).filter((pair) => !joints.has(pair))
  expect(broken.length > one.length * JOINTS ? broken : []).toEqual([])
}

/** Where a block is taken out and where it is put in, neighbours are no neighbours any more. */
const JOINTS = 3

const pairsOf = (facts: readonly string[]) => facts.slice(1).map((fact, index) => `${facts[index]} | ${fact}`)
