import { parseArgs } from 'node:util'
import { moveDatabase } from '../prisma/move.ts'
import { openDatabase } from '../prisma/open.ts'
import { EnvError, readEnv } from './env.ts'

const USAGE = `Say where to. The target is an empty database that its user owns:
  npm run move -- postgresql://deskhand:password@db.example.com/deskhand`

/** Brings what the database of this environment holds into another one; answers what comes next. */
async function move(args: readonly string[]): Promise<string> {
  const to = readTarget(args)
  const env = readEnv()
  if (env.databaseUrl === to) throw new EnvError(IS_SOURCE)
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const database = await openDatabase(env, say)
  try {
    await moveDatabase(database.url, to, (table, rows) => say(`  ${table.padEnd(24)} ${rows}`))
  } finally {
    await database.close()
  }
  return [
    'Moved: every row and every number is there and was compared.',
    '',
    'Next:',
    '  1. Set DATABASE_URL to the new address wherever Deskhand runs.',
    `  2. Keep DATA_DIR (${env.dataDir}): people's files stay there.`,
    '  3. Start Deskhand (npm start) and look at a ticket.',
    '  4. What it came from is left as it was: back it up, and let nothing write there any more.',
  ].join('\n')
}

/** The new address was set before the move. */
const IS_SOURCE =
  'DATABASE_URL is this very database. Take it away for this command: what is moved is the database that Deskhand has used so far.'

function readTarget(args: readonly string[]): string {
  try {
    const [to, ...more] = parseArgs({ args: [...args], allowPositionals: true }).positionals
    if (to && more.length === 0 && /^postgres(ql)?:$/.test(new URL(to).protocol)) return to
  } catch {
    // Said below.
  }
  throw new EnvError(USAGE)
}

move(process.argv.slice(2)).then(
  (said) => process.stdout.write(`${said}\n`, () => process.exit(0)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1))
  },
)
