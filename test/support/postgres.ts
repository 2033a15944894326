import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeOwn } from '../../prisma/embedded-home.ts'
import { createCluster, findServerPackage, installServer } from '../../prisma/embedded-install.ts'
import { launchServer } from '../../prisma/embedded-server.ts'

// Nothing here has to survive a power cut.
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=100',
  'shared_buffers=64MB',
]

/** The embedded PostgreSQL in a temporary folder, quick and forgetful. `url` is its administrator's. */
export async function startThrowAway(): Promise<{ url: string; stop(): Promise<void> }> {
  const home = makeOwn(await mkdtemp(join(tmpdir(), 'deskhand-test-')))
  process.once('exit', () => rmSync(home, { recursive: true, force: true }))
  const programs = await installServer(findServerPackage(), home)
  const place = { home, data: join(home, 'data'), socket: home }
  await createCluster(programs, home, place.data, '--no-sync')
  const server = await launchServer(programs, place, settings)
  if (server === 'taken') throw new Error(`Somebody else runs a server in ${home}.`)
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(home)}`,
    async stop() {
      await server.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
