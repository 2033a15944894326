/** A tenant in its tree. */
export interface TenantNode {
  readonly id: string
  /** Absent at the top of a tree. */
  readonly masterId?: string | undefined
  /** Ids from the top down to itself; it begins with the master's (INV-51). */
  readonly path: readonly string[]
}

/** So many tenants stand below each other, the top one included (INV-51). */
export const DEEPEST = 8

/** Whether a tenant stands anywhere below another, itself excepted. */
export const isBelow = (tenant: TenantNode, other: Pick<TenantNode, 'id'>): boolean =>
  tenant.id !== other.id && tenant.path.includes(other.id)

/** Everything below a tenant. */
export const descendantsOf = <Node extends TenantNode>(nodes: readonly Node[], id: string): Node[] =>
  nodes.filter((node) => isBelow(node, { id }))

/** What became of putting a tenant into a tree. */
export type Placed =
  | { readonly kind: 'placed'; readonly node: TenantNode }
  | { readonly kind: 'too-deep'; readonly depth: number; readonly most: number }

/** A new tenant below its master, or at the top. */
export function placed(id: string, master: TenantNode | undefined): Placed {
  const path = [...(master?.path ?? []), id]
  if (path.length > DEEPEST) return { kind: 'too-deep', depth: path.length, most: DEEPEST }
  return { kind: 'placed', node: { id, ...(master ? { masterId: master.id } : {}), path } }
}

/** What became of a move. */
export type TenantMove =
  /** Every tenant whose place changed, the moved one first; none where it stood there already. */
  | { readonly kind: 'moved'; readonly changed: readonly TenantNode[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'itself' }
  /** Its own descendant cannot be its master. */
  | { readonly kind: 'cycle' }
  | { readonly kind: 'too-deep'; readonly depth: number; readonly most: number }

/**
 * Moves a tenant with everything below it to another master, or to the top; judged on the rows that the store holds
 * under the lock of the tree (X100).
 */
export function moveTenant(nodes: readonly TenantNode[], id: string, masterId: string | undefined): TenantMove {
  const node = nodes.find((one) => one.id === id)
  const master = nodes.find((one) => one.id === masterId)
  if (!node || (masterId !== undefined && !master)) return { kind: 'not-found' }
  if (masterId === id) return { kind: 'itself' }
  if (master && isBelow(master, node)) return { kind: 'cycle' }
  if (node.masterId === masterId) return { kind: 'moved', changed: [] }
  const above = master?.path ?? []
  const concerned = [node, ...descendantsOf(nodes, id)]
  const changed = concerned.map(({ id: own, masterId: its, path }): TenantNode => {
    const newMaster = own === id ? masterId : its
    return {
      id: own,
      ...(newMaster === undefined ? {} : { masterId: newMaster }),
      path: [...above, ...path.slice(path.indexOf(id))],
    }
  })
  const depth = Math.max(...changed.map(({ path }) => path.length))
  return depth > DEEPEST ? { kind: 'too-deep', depth, most: DEEPEST } : { kind: 'moved', changed }
}

/**
 * The tenants in the order of a drawn tree, each below its master and beside its siblings by name; `level` 0 is the
 * highest that somebody sees, though others may stand above it (H7).
 */
export function drawn<Node extends TenantNode & { readonly name: string }>(
  nodes: readonly Node[],
): { readonly node: Node; readonly level: number }[] {
  const seen = new Set(nodes.map(({ id }) => id))
  const below = Map.groupBy(nodes, ({ path }) => path.slice(0, -1).findLast((id) => seen.has(id)))
  const draw = (above: string | undefined, level: number): { node: Node; level: number }[] =>
    (below.get(above) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .flatMap((node) => [{ node, level }, ...draw(node.id, level + 1)])
  return draw(undefined, 0)
}
