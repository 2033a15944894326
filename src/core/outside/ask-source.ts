import type { LicenceSource, LicenceWork, SourceRefusal, SourceState } from '../ports.ts'

/** What a licence source said to a command; `users`: those whose licence it did not take. `away`: it did not say. */
export type SourceAnswer =
  | { readonly kind: 'done'; readonly state: SourceState }
  | {
      readonly kind: 'refused'
      readonly reason: SourceRefusal
      readonly users?: readonly string[]
      readonly state?: SourceState | undefined
    }
  | { readonly kind: 'away'; readonly reason: string }

/** Tells the source a command, in one form for all kinds. No source refuses everything. Throws `SourceUnavailable`. */
export async function askSource(source: LicenceSource | undefined, work: LicenceWork): Promise<SourceAnswer> {
  if (!source) return { kind: 'refused', reason: 'no-source' }
  const { id, account } = work
  switch (work.kind) {
    case 'FETCH': {
      const state = await source.fetch(account)
      return state ? { kind: 'done', state } : { kind: 'refused', reason: 'unknown-account' }
    }
    case 'APPLY': {
      const result = await source.apply({ id, account, licence: work.licence, swaps: work.swaps })
      return result.kind === 'applied' ? { kind: 'done', state: result.state } : result
    }
    case 'UNASSIGN': {
      const { results, state } = await source.unassign({
        id,
        account,
        licenceType: work.licenceType,
        users: work.users,
      })
      const refused = results.flatMap((one) => (one.outcome === 'refused' ? one : []))
      const [first] = refused
      if (first) return { kind: 'refused', reason: first.reason, users: refused.map(({ userRef }) => userRef), state }
      return state ? { kind: 'done', state } : { kind: 'refused', reason: 'unknown-account' }
    }
  }
}
