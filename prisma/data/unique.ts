import type { Fault } from './noun.ts'

/** Faults of records that have what another one has already; `valuesOf` answers what nobody else may have. */
export function unique<W>(
  records: ReadonlyMap<string, W>,
  valuesOf: (record: W) => readonly (string | undefined)[],
  fault: (otherKey: string, value: string) => Fault,
): (Fault & { readonly key: string })[] {
  const owners = new Map<string, string>()
  return [...records].flatMap(([key, record]) =>
    valuesOf(record).flatMap((value) => {
      if (value === undefined) return []
      const owner = owners.get(value)
      if (owner === undefined) owners.set(value, key)
      return owner === undefined || owner === key ? [] : [{ key, ...fault(owner, value) }]
    }),
  )
}
