import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answers, request } from '../../../adapters/licence-source/protocol.ts'
import { SOURCE_REFUSALS } from '../../../src/core/ports.ts'

const [, section = ''] =
  /\n## Connect the licence system\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? []
const examples = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']): object => JSON.parse(json))
const requests = examples.filter((example) => 'type' in example)
const state = { revision: 9, users: [] }

describe('what the README tells the vendor’s engineers', () => {
  it('is how it is spoken to', () => {
    expect(requests).toHaveLength(3)
    for (const example of requests) expect(request.parse(example)).toEqual(example)
    expect(new Set(requests.map((one) => request.parse(one).type))).toEqual(new Set(['fetch', 'apply', 'unassign']))
  })

  it('is what it may answer', () => {
    const [fetched, unassigned, refused] = examples.filter((example) => !('type' in example))
    expect(answers.fetch.parse(fetched).state.users).toMatchObject([{ userRef: 'tom', licences: ['Sales Premium'] }])
    expect(answers.apply.parse(fetched).state.revision).toBe(9)
    expect(answers.unassign.parse(unassigned)).toEqual(unassigned)
    expect(answers.refusal.parse(refused)).toEqual(refused)
  })

  it('names every reason that it may give, and why nothing can be activated', () => {
    const [, table = ''] = /\n\| Reason \|([\s\S]*?)\n\n/.exec(section) ?? []
    const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = '']) =>
      names.replaceAll('`', '').split(', '),
    )
    expect(named.toSorted()).toEqual(SOURCE_REFUSALS.filter((reason) => reason !== 'no-source').toSorted())
  })
})

describe('an answer', () => {
  const tom = {
    userRef: 'tom',
    name: 'Tom',
    kind: 'OTHER',
    openRequests: 0,
    isAdmin: false,
    isSignedIn: false,
    licences: [],
  }
  it('may have fields that nobody here knows', () => {
    expect(answers.fetch.parse({ state: { ...state, users: [{ ...tom, shoeSize: 44 }] }, more: 1 })).toEqual({
      state: { ...state, users: [tom] },
    })
  })
  it.each<[string, object]>([
    ['somebody twice', { ...state, users: [tom, tom] }],
    ['a revision below none', { ...state, revision: -1 }],
    ['half a request', { ...state, users: [{ ...tom, openRequests: 0.5 }] }],
    ['somebody without a name', { ...state, users: [{ ...tom, name: '' }] }],
    ['a day that is none', { ...state, users: [{ ...tom, lastActiveAt: '2026-02-30T00:00:00Z' }] }],
    ['a reason to wait that nobody knows', { ...state, hold: 'because' }],
    ['no users at all', { revision: 9 }],
  ])('with %s is none', (_what, given) => expect(answers.fetch.safeParse({ state: given }).success).toBe(false))

  it('never says what only this Deskhand says', () => {
    expect(answers.refusal.safeParse({ reason: 'no-source' }).success).toBe(false)
  })
})
