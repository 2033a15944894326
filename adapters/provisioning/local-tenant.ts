import { createHash } from 'node:crypto'
import { z } from 'zod'
import { createJsonFolder } from '../../src/core/outside/json-folder.ts'
import { ProvisioningUnavailable } from '../../src/core/ports.ts'
import { PROVISIONING_STEPS } from '../../src/domain/provisioning-job.ts'
import { TENANT_TYPES } from '../../src/domain/tenant.ts'
import type { ContentItem } from '../../src/domain/tenant-copy.ts'
import { copyMade, provisioningStep, tenantUser } from './protocol.ts'

/** Something in a tenant that people wrote: its kind, its name, and what it says. */
export const content = z.object({ kind: z.string(), name: z.string(), body: z.string() })
/** What copying takes from one tenant to the other (H8). */
export type Content = z.infer<typeof content>

const tenant = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(TENANT_TYPES),
  edition: z.string(),
  charset: z.string(),
  masterId: z.string().optional(),
  /** A PNG in base64. */
  logo: z.string().optional(),
  done: z.array(provisioningStep).default([...PROVISIONING_STEPS]),
  failed: z.object({ attempt: z.int(), step: provisioningStep, error: z.string() }).optional(),
  users: z.array(tenantUser).default([]),
  content: z.array(content).default([]),
  /** Nothing is copied to it meanwhile (DOMAIN X107). */
  isSending: z.boolean().default(false),
  /** What it was told already, with the answer where there was one. */
  told: z.array(z.object({ key: z.string(), copy: copyMade.optional() })).default([]),
  /** Ways in that nobody has used yet. */
  logins: z.array(z.object({ hash: z.string(), user: tenantUser, until: z.coerce.date() })).default([]),
})

/** A tenant of the local system. */
export type LocalTenant = z.output<typeof tenant>
/** A tenant to be made: what is left out is as it is in a new one. */
export type NewLocalTenant = z.input<typeof tenant>

/** What goes wrong in the whole system: a step that fails for whoever comes to it. */
const faults = z.object({ failing: provisioningStep.optional() }).default({})

/** Something → the same as it can be compared and copied. */
export const asItem = ({ kind, name, body }: Content): ContentItem => ({ kind, name, sha256: sha256(body) })

/** A fingerprint in hex: contents are compared, and ways in are kept, by it alone. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Tenants as files of a folder. Whatever the disk does is `ProvisioningUnavailable`. */
export function createLocalTenants(folder: string) {
  const files = createJsonFolder(folder)
  const nameOf = (id: string) => `tenant-${encodeURIComponent(id)}.json`
  const read = async (id: string) => tenant.optional().parse(await files.read(nameOf(id)))
  const write = (next: LocalTenant | NewLocalTenant) => files.write(nameOf(next.id), next)

  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    files.inTurn(work).catch((error: unknown) => {
      if (error instanceof ProvisioningUnavailable) throw error
      throw new ProvisioningUnavailable('the local provisioning cannot use its files', { cause: error })
    })

  const there = async (id: string): Promise<LocalTenant> => {
    const found = await read(id)
    if (!found) throw new ProvisioningUnavailable(`the local provisioning has no tenant ${id}`)
    return found
  }

  return {
    find: (id: string) => inTurn(() => there(id)),
    /** A new tenant; one that is there is left as it is. */
    add: (fresh: NewLocalTenant): Promise<void> =>
      inTurn(async () => {
        if (!(await read(fresh.id))) await write(tenant.parse(fresh))
      }),
    /** Reads, changes and writes as one step. */
    change: <T>(
      id: string,
      to: (now: LocalTenant) => Promise<{ readonly next: LocalTenant; readonly result: T }>,
    ): Promise<T> =>
      inTurn(async () => {
        const now = await there(id)
        const { next, result } = await to(now)
        if (next !== now) await write(next)
        return result
      }),
    faults: async () => faults.parse(await files.read('faults.json')),
    setFaults: (next: z.input<typeof faults>) => inTurn(() => files.write('faults.json', next)),
  }
}
