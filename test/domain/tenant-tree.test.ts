import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEEPEST,
  descendantsOf,
  drawn,
  isBelow,
  moveTenant,
  placed,
  type TenantNode,
} from '../../src/domain/tenant-tree.ts'

/** `a`, `a b`, `a b c`: the tenants of these paths. */
const tree = (...paths: string[]): TenantNode[] =>
  paths.map((said) => {
    const path = said.split(' ')
    const masterId = path.at(-2)
    return { id: path.at(-1) ?? '', ...(masterId ? { masterId } : {}), path }
  })
/** Agentur Süd's three levels, and another partner's. */
const world = tree('sued', 'sued nord', 'sued nord kiel', 'sued west', 'other')
const paths = (nodes: readonly TenantNode[]) => nodes.map(({ path }) => path.join(' '))
const after = (nodes: readonly TenantNode[], changed: readonly TenantNode[]) =>
  nodes.map((node) => changed.find(({ id }) => id === node.id) ?? node)

describe('a new tenant', () => {
  it('stands below its master, or at the top', () => {
    expect(placed('x', world[2])).toEqual({
      kind: 'placed',
      node: { id: 'x', masterId: 'kiel', path: ['sued', 'nord', 'kiel', 'x'] },
    })
    expect(placed('x', undefined)).toEqual({ kind: 'placed', node: { id: 'x', path: ['x'] } })
  })
  it(`is the ${DEEPEST}th at the deepest (INV-51)`, () => {
    const deep = tree('1 2 3 4 5 6 7', '1 2 3 4 5 6 7 8')
    expect(placed('x', deep[0]).kind).toBe('placed')
    expect(placed('x', deep[1])).toEqual({ kind: 'too-deep', depth: 9, most: 8 })
  })
})

describe('a move (X100)', () => {
  const moved = (id: string, to: string | undefined, nodes = world) => {
    const done = moveTenant(nodes, id, to)
    return done.kind === 'moved' ? paths(done.changed) : done.kind
  }
  it.each<[string, string | undefined, unknown]>([
    ['nord', 'west', ['sued west nord', 'sued west nord kiel']],
    ['kiel', 'sued', ['sued kiel']],
    ['nord', undefined, ['nord', 'nord kiel']],
    ['nord', 'sued', []],
    ['nord', 'nord', 'itself'],
    ['sued', 'nord', 'cycle'],
    ['sued', 'kiel', 'cycle'],
    ['nowhere', 'sued', 'not-found'],
    ['nord', 'nowhere', 'not-found'],
  ])('of %s below %s', (id, to, what) => expect(moved(id, to)).toEqual(what))
  it('takes the master along', () => {
    const done = moveTenant(world, 'nord', undefined)
    expect(done.kind === 'moved' && done.changed[0]).not.toHaveProperty('masterId')
    expect(done.kind === 'moved' && done.changed[1]?.masterId).toBe('nord')
  })
  it('counts what hangs below', () => {
    const nodes = [...tree('1', '1 2', '1 2 3', '1 2 3 4', '1 2 3 4 5', '1 2 3 4 5 6'), ...tree('a', 'a b', 'a b c')]
    expect(moved('b', '6', nodes)).toEqual(['1 2 3 4 5 6 b', '1 2 3 4 5 6 b c'])
    expect(moveTenant(nodes, 'a', '6')).toEqual({ kind: 'too-deep', depth: 9, most: 8 })
  })
})

describe('the drawing (H7)', () => {
  const named = (nodes: readonly TenantNode[]) => nodes.map((node) => ({ ...node, name: node.id }))
  const lines = (nodes: readonly TenantNode[]) => drawn(named(nodes)).map(({ node, level }) => `${level} ${node.id}`)
  it('stands each below its master, by name', () => {
    expect(lines(world.toReversed())).toEqual(['0 other', '0 sued', '1 nord', '2 kiel', '1 west'])
  })
  it('begins at what somebody sees, and skips what they do not', () => {
    expect(lines(world.slice(1, 4))).toEqual(['0 nord', '1 kiel', '0 west'])
    expect(lines(tree('sued', 'sued nord kiel'))).toEqual(['0 sued', '1 kiel'])
  })
})

/** Every master exists, every path is the master's and oneself, nobody is met twice on the way up. */
function expectForest(nodes: readonly TenantNode[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  expect(byId.size).toBe(nodes.length)
  for (const { id, masterId, path } of nodes) {
    const above = masterId === undefined ? [] : byId.get(masterId)?.path
    expect(path).toEqual([...(above ?? ['no such master']), id])
    expect(new Set(path).size).toBe(path.length)
    expect(path.length).toBeLessThanOrEqual(DEEPEST)
  }
}

const make = (other: number) => ({ do: 'make', one: 0, other })
const move = (one: number, other: number) => ({ do: 'move', one, other })
/** What chance may leave out: `other` counts back from the newest, past the oldest is no master. */
const LIFE = [
  move(0, 0),
  ...Array.from({ length: 9 }, () => make(0)),
  move(0, 0),
  move(7, 0),
  make(8),
  make(0),
  move(8, 2),
  move(8, 9),
]

it('trees stay a forest, whatever is made and moved (INV-51)', () => {
  const seen = new Set<string>()
  // Deep trees come from choosing the last one as master; sometimes there is none.
  const other = fc.oneof(fc.constant(0), fc.nat(30))
  const act = fc.record({ do: fc.constantFrom('make', 'make', 'move'), one: fc.nat(30), other })
  fc.assert(
    fc.property(fc.array(act, { minLength: 10, maxLength: 60 }), (acts) => {
      let nodes: readonly TenantNode[] = []
      for (const [n, { do: what, one, other }] of acts.entries()) {
        const master = nodes.at(-1 - (other % (nodes.length + 1)))
        if (what === 'make') {
          const done = placed(`t${n}`, master)
          seen.add(done.kind === 'placed' ? 'made' : 'made too deep')
          if (done.kind === 'placed') nodes = [...nodes, done.node]
        } else {
          const { id = 'none' } = nodes.at(one % Math.max(1, nodes.length)) ?? {}
          const before = descendantsOf(nodes, id).map((node) => node.id)
          const done = moveTenant(nodes, id, master?.id)
          seen.add(done.kind)
          if (done.kind === 'moved') {
            nodes = after(nodes, done.changed)
            expect(descendantsOf(nodes, id).map((node) => node.id)).toEqual(before)
            expect(nodes.find((node) => node.id === id)?.masterId).toBe(master?.id)
          }
        }
        expectForest(nodes)
      }
      expect(nodes.filter((a) => nodes.some((b) => isBelow(a, b) && isBelow(b, a)))).toEqual([])
    }),
    { numRuns: 80, examples: [[LIFE]] },
  )
  expect([...seen].sort()).toEqual(['cycle', 'itself', 'made', 'made too deep', 'moved', 'not-found', 'too-deep'])
})
