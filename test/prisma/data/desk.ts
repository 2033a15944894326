import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '../../../prisma/client.ts'
import { exportData } from '../../../prisma/data/export.ts'
import { importData } from '../../../prisma/data/import.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'

export const NOW = new Date('2026-05-12T16:00:00Z')
export const EXAMPLE = new URL('../../../prisma/data/example', import.meta.url).pathname

/** Databases and folders of one test file. `close` it in `afterAll`. */
export function openDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-data-'))
  const opened: { client: Client; database: TestDatabase }[] = []
  let folders = 0
  return {
    /** A migrated database without a row. */
    async database() {
      const database = await freshDatabase()
      const client = createClient(database.url, 3)
      opened.push({ client, database })
      return client
    },
    /** A folder with files by name; those of the example where only one is given. */
    write(files: Readonly<Record<string, string>>) {
      const at = join(folder, String(++folders))
      mkdirSync(at)
      for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text)
      return at
    },
    async exported(client: Client) {
      const at = join(folder, String(++folders))
      await exportData(client, at)
      return {
        at,
        files: Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')])),
      }
    },
    async close() {
      await Promise.all(opened.map(({ client }) => client.$disconnect()))
      await Promise.all(opened.map(({ database }) => database.drop()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What an import changed, one line a record; what was wrong, one line a problem. */
export async function said(client: Client, folder: string, more: { isDryRun?: boolean } = {}) {
  const imported = await importData(client, folder, { now: NOW, ...more })
  if (imported.kind === 'refused') return imported.problems.map(({ file, line, words }) => `${file}:${line} ${words}`)
  return imported.changes
    .filter(({ kind }) => kind !== 'unchanged')
    .map(({ noun, key, kind, fields }) =>
      [`${kind} ${noun} ${key}`, ...fields.map(({ field, before, after }) => `${field}: ${before} → ${after}`)].join(
        ', ',
      ),
    )
}
