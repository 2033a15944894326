import { LONGEST_TENANT_NAME, nameClash, tenantNameProblem } from '../../src/domain/tenant-name.ts'
import { DEEPEST } from '../../src/domain/tenant-tree.ts'
import type { Around, Fault } from './noun.ts'

/** A tenant as a file says it. */
interface TenantRecord {
  readonly name: string
  readonly master?: string | undefined
  readonly customer?: string | undefined
  readonly type: string
  readonly charset: string
  readonly status: string
  readonly roles: readonly { readonly role: string; readonly side: string }[]
}

/** Why a tenant cannot be taken over as it stands in a file (INV-50, INV-51, INV-52, INV-54). */
export function newTenantFaults(record: TenantRecord, around: Around): Fault[] {
  const { name, master, type, charset, status, customer, roles } = record
  const all = [...around.of('tenants').keys()]
  const others = all.filter((one) => one !== name)
  const depth = depthOf(name, around.of('tenants') as ReadonlyMap<string, { master?: string }>)
  return [
    ...(tenantNameProblem(name, [...around.of('reserved-names').keys()])
      ? [{ path: ['name'], words: `is no name for a tenant. Use at most ${LONGEST_TENANT_NAME} letters and digits.` }]
      : []),
    ...(nameClash(name, others) ? [{ path: ['name'], words: 'is taken, or looks like another tenant’s.' }] : []),
    ...(master !== undefined && all.indexOf(master) > all.indexOf(name)
      ? [{ path: ['master'], words: 'has to stand before those below it. Move it up.' }]
      : []),
    ...(depth > DEEPEST
      ? [{ path: ['master'], words: `is too deep: at most ${DEEPEST} stand below each other.` }]
      : []),
    ...(type === 'STANDARD' && charset !== 'UTF-8'
      ? [{ path: ['charset'], words: 'is UTF-8 for every STANDARD tenant. Take the line away.' }]
      : []),
    ...(status === 'WAIT_SERVICE_CONFIG' && type !== 'CUSTOM'
      ? [{ path: ['status'], words: 'is only for CUSTOM ones.' }]
      : []),
    ...(['HANDED_OVER', 'SUSPENDED', 'ADMIN_VERIFIED'].includes(status) &&
    !(customer && roles.some(({ role, side }) => role === 'ADMIN' && side === 'CUSTOMER'))
      ? [{ path: ['status'], words: 'needs a customer and one of its people as ADMIN in roles.' }]
      : []),
    ...roles.flatMap(({ role, side }, index) =>
      role === 'PARTNER_MANAGER' && side === 'CUSTOMER'
        ? [{ path: ['roles', index, 'role'], words: 'is a partner’s alone. Write "side: PARTNER".' }]
        : [],
    ),
  ]
}

/** How many stand above it, itself counted; a name that stands above itself is too deep. */
function depthOf(name: string | undefined, all: ReadonlyMap<string, { readonly master?: string }>): number {
  let depth = 0
  for (let at = name; at !== undefined && depth <= DEEPEST; at = all.get(at)?.master) depth++
  return depth
}
