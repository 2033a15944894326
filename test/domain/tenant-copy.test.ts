import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ContentItem,
  type CopyPlace,
  type CopyProblem,
  copied,
  copyProblem,
  previewCopy,
} from '../../src/domain/tenant-copy.ts'

const place = (said: string, more: Partial<CopyPlace> = {}): CopyPlace => {
  const path = said.split(' ')
  const masterId = path.at(-2)
  return {
    id: path.at(-1) ?? '',
    ...(masterId ? { masterId } : {}),
    path,
    partnerId: 'agentur',
    status: 'HANDED_OVER',
    declines: false,
    ...more,
  }
}
const [sued, nord, kiel, west] = [place('sued'), place('sued nord'), place('sued nord kiel'), place('sued west')]

describe('copying goes down (INV-56, X107)', () => {
  it.each<[string, CopyPlace, CopyPlace, CopyProblem | undefined]>([
    ['to one below', sued, nord, undefined],
    ['to one far below', sued, kiel, undefined],
    ['to itself', nord, nord, 'not-below'],
    ['up', kiel, sued, 'not-below'],
    ['to a sibling', nord, west, 'not-below'],
    ['to a sibling’s', west, kiel, 'not-below'],
    ['to another partner’s below', sued, place('sued x', { partnerId: 'other' }), 'other-partner'],
    ['to one that is being made', sued, place('sued x', { status: 'PROVISIONING' }), 'not-there'],
    ['to a suspended one', sued, place('sued x', { status: 'SUSPENDED' }), 'not-there'],
    ['from an archived one', { ...sued, status: 'ARCHIVED' }, nord, 'not-there'],
    ['to one that wants none', sued, place('sued x', { declines: true }), 'declined'],
  ])('%s', (_what, from, to, problem) => expect(copyProblem(from, to)).toBe(problem))
})

const item = (kind: string, name: string, sha256: string): ContentItem => ({ kind, name, sha256 })
const [mail, mailOld, list, filter] = [
  item('template', 'Newsletter', 'new'),
  item('template', 'Newsletter', 'old'),
  item('list', 'Newsletter', 'l'),
  item('filter', 'Active', 'f'),
]

describe('what is shown before', () => {
  it('says what comes, what is lost and what is the same', () => {
    expect(previewCopy([mail, list, filter], [mailOld, filter])).toEqual({
      added: [list],
      overwritten: [{ from: mail, to: mailOld }],
      same: [filter],
    })
  })
  it('is what is done, in whatever order it comes', () => {
    const filterOld = { ...filter, sha256: 'old' }
    const image = item('image', 'Logo', 'i')
    const shown = previewCopy([mail, filter, list, image], [mailOld, filterOld])
    expect(copied([image, list, filter, mail], [filterOld, mailOld], shown)).toMatchObject({
      kind: 'copied',
      content: [image, list, filter, mail],
    })
  })
  it.each<[string, ContentItem[], ContentItem[]]>([
    ['there is something by that name now', [list], [list].map((one) => ({ ...one, sha256: 'mine' }))],
    ['it is another that would be lost', [mail], [{ ...mailOld, sha256: 'edited' }]],
    ['another would come', [{ ...mail, sha256: 'newer' }], [mailOld]],
  ])('is shown again where %s', (_what, chosen, target) => {
    const shown = previewCopy(
      [mail, list].filter((one) => chosen.some(({ kind }) => kind === one.kind)),
      [mailOld],
    )
    expect(copied(chosen, target, shown)).toEqual({ kind: 'changed', preview: previewCopy(chosen, target) })
  })
})

it('nothing is overwritten that was not listed, and nothing else touched (INV-56)', () => {
  const content = fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom('a', 'b'),
      name: fc.constantFrom('x', 'y', 'z'),
      sha256: fc.constantFrom('1', '2'),
    }),
    { selector: ({ kind, name }) => kind + name },
  )
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(content, content, fc.option(content, { nil: undefined }), (chosen, target, later = target) => {
      const shown = previewCopy(chosen, target)
      const done = copied(chosen, later, shown)
      outcomes.add(done.kind)
      if (done.kind === 'changed') {
        expect(later).not.toEqual(target)
        return
      }
      const at = (all: readonly ContentItem[], { kind, name }: ContentItem) =>
        all.find((one) => one.kind === kind && one.name === name)
      for (const one of later) {
        const now = at(done.content, one)
        if (now?.sha256 !== one.sha256) expect(shown.overwritten).toContainEqual({ from: now, to: one })
      }
      for (const one of chosen) expect(at(done.content, one)).toEqual(one)
      expect(done.content.length).toBe(new Set([...later, ...chosen].map(({ kind, name }) => kind + name)).size)
    }),
    {
      numRuns: 500,
      examples: [
        [[mail], [mailOld], undefined],
        [[mail], [mailOld], []],
      ],
    },
  )
  expect([...outcomes].sort()).toEqual(['changed', 'copied'])
})
