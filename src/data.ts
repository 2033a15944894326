import { parseArgs } from 'node:util'
import { exportData } from '../prisma/data/export.ts'
import { importData } from '../prisma/data/import.ts'
import { summary } from '../prisma/data/summary.ts'
import { openDatabase } from '../prisma/open.ts'
import { createClock } from '../prisma/store/clock.ts'
import { EnvError, readEnv } from './env.ts'

const USAGE = `Say what to do:
  npm run data -- import <folder> [--dry-run]
  npm run data -- export <folder>`

/** Master data between a folder of files and the database. Answers what happened; throws a sentence where it could not. */
async function data(args: readonly string[]): Promise<{ readonly said: string; readonly isDone: boolean }> {
  const { verb, folder, isDryRun } = readArguments(args)
  const env = readEnv()
  const database = await openDatabase(env, (sentence) => process.stderr.write(`${sentence}\n`))
  try {
    if (verb === 'export') {
      const files = await exportData(database.client, folder)
      const lines = files.map(({ file, records }) => `  ${file.padEnd(20)} ${records}`)
      return { said: [`Exported to ${folder}:`, ...lines].join('\n'), isDone: true }
    }
    const now = await createClock(database.client, env.mode === 'demo').now()
    const imported = await importData(database.client, folder, { now, isDryRun })
    return { said: summary(imported), isDone: imported.kind !== 'refused' }
  } finally {
    await database.close()
  }
}

function readArguments(args: readonly string[]) {
  try {
    const options = { 'dry-run': { type: 'boolean' } } as const
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [verb, folder, ...more] = positionals
    const isDryRun = values['dry-run'] ?? false
    if ((verb === 'import' || (verb === 'export' && !isDryRun)) && folder && more.length === 0)
      return { verb, folder, isDryRun } as const
  } catch {
    // Said below.
  }
  throw new EnvError(USAGE)
}

data(process.argv.slice(2)).then(
  ({ said, isDone }) => {
    const stream = isDone ? process.stdout : process.stderr
    stream.write(`${said}\n`, () => process.exit(isDone ? 0 : 1))
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1))
  },
)
