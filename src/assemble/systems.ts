import { join } from 'node:path'
import { createHttpSource } from '../../adapters/licence-source/http.ts'
import { createLocalSource } from '../../adapters/licence-source/local.ts'
import { publicKeyOf } from '../../adapters/licence-source/signing-key.ts'
import { createHttpProvisioning } from '../../adapters/provisioning/http.ts'
import { createLocalProvisioning } from '../../adapters/provisioning/local.ts'
import type { Client } from '../../prisma/client.ts'
import { demoSince } from '../../prisma/seed.ts'
import type { Store } from '../core/ports.ts'
import { demoSigningKey } from '../demo-keys.ts'
import { fillLocalSource, writeLicenceFiles } from '../demo-licences.ts'
import { fillLocalProvisioning } from '../demo-tenants.ts'
import type { Env } from '../env.ts'

/** The systems of the vendor that make licences and tenants; in demo mode we play those that are not set. */
export async function openSystems(
  env: Env,
  { client, store, absolute }: { client: Client; store: Store; absolute: (path: string) => string },
) {
  const now = () => store.now()
  const demo =
    env.mode === 'demo' ? { key: await demoSigningKey(env.dataDir), seededAt: await demoSince(client) } : undefined
  const publicKeys = [...env.licencePublicKeys, ...(demo ? [publicKeyOf(demo.key)] : [])]
  if (demo) await writeLicenceFiles(join(env.dataDir, 'licence-files'), demo)

  const localSource =
    demo && !env.licenceSource
      ? createLocalSource({ folder: join(env.dataDir, 'licence-source'), publicKeys, now })
      : undefined
  if (demo && localSource) await fillLocalSource(localSource, demo)

  const localProvisioning =
    demo && !env.provisioning
      ? createLocalProvisioning({
          folder: join(env.dataDir, 'provisioning'),
          pageUrl: absolute('/provisioned'),
          now,
        })
      : undefined
  if (localProvisioning) await fillLocalProvisioning(localProvisioning, await store.reads.tenants.all())

  return {
    /** What licence files are checked with. */
    publicKeys,
    source: env.licenceSource ? createHttpSource(env.licenceSource) : localSource,
    provisioning: env.provisioning ? createHttpProvisioning(env.provisioning) : localProvisioning,
    /** Undefined: tenants live elsewhere. */
    localProvisioning,
  }
}
