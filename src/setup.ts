import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import * as field from '../prisma/data/field.ts'
import { openDatabase } from '../prisma/open.ts'
import { type FirstAdmin, type SetUp, setUp } from '../prisma/set-up.ts'
import { createLinkCodes } from '../prisma/store/link-code.ts'
import { createStore } from '../prisma/store/store.ts'
import { createTell } from './core/delivery/tell.ts'
import { type Env, EnvError, readEnv } from './env.ts'
import { createNotices } from './notices/index.ts'

const USAGE = `Say who is to run this Deskhand:
  npm run setup -- --admin kim@example.com [--name "Kim Berg"] [--company "Your company Ltd"] [--timezone Europe/Stockholm]`

/** Makes an empty or existing PostgreSQL ready for its operator; answers what it did and what comes next. */
async function setup(env: Env, admin: FirstAdmin): Promise<string> {
  const database = await openDatabase(env, (sentence) => process.stderr.write(`${sentence}\n`))
  try {
    const { client, applied } = database
    const store = createStore({ client, clockEnabled: false, demo: false })
    const done = await setUp(client, admin, await store.now())
    if (done.invitation && !done.invitation.isOnItsWay) {
      const notices = createNotices(createLinkCodes(client))
      const happened = [{ kind: 'invited', invitationId: done.invitation.id }] as const
      const now = await store.now()
      const tell = createTell({ notices, newId: randomUUID })
      await store.transaction((tx) => tell(tx, { happened, by: undefined, now }))
    }
    return report(env, admin.email, done, applied.length)
  } finally {
    await database.close()
  }
}

function report(env: Env, email: string, { company, isNewAdmin, invitation }: SetUp, applied: number): string {
  const mails = env.smtpUrl ? '' : ` SMTP_URL is not set: it is then written to ${env.dataDir}/mail.`
  const next = [
    ...(invitation ? ['Start the server (npm start) and open the link in the mail.'] : []),
    'Import your customers, products and agreements: npm run data -- import <folder> (an example is prisma/data/example).',
  ]
  return [
    `Database   ${applied === 0 ? 'is up to date' : `brought up to date (${applied} migrations)`}`,
    `Company    ${company.name} ${company.isNew ? 'was created' : 'is there'}; files name it "${company.key}"`,
    `Admin      ${email} ${isNewAdmin ? 'is a vendor admin now' : 'is a vendor admin already'}`,
    invitation
      ? `Mail       a link that confirms the address leaves as soon as the server runs. Run this again if it has expired.${mails}`
      : 'Mail       none is needed: the address is confirmed',
    '',
    'Next:',
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n')
}

function readArguments(args: readonly string[]): FirstAdmin {
  const string = { type: 'string' } as const
  const options = { admin: string, name: string, company: string, timezone: string } as const
  const {
    admin = '',
    name,
    company,
    timezone = localZone(),
  } = parsed(() => parseArgs({ args: [...args], options }).values)
  return {
    email: checked('--admin', field.email, admin.trim()),
    timezone: checked('--timezone', field.timezone, timezone),
    name: name?.trim() || undefined,
    company: company?.trim() || undefined,
  }
}

const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new EnvError(`${(error as Error).message} ${USAGE}`)
  }
}

/** As the files of master data read it. */
function checked(name: string, field: z.ZodType<string>, given: string): string {
  const read = field.safeParse(given)
  if (read.success) return read.data
  throw new EnvError(`${name} "${given}" ${read.error.issues[0]?.message} ${USAGE}`)
}

async function main(): Promise<string> {
  const admin = readArguments(process.argv.slice(2))
  return setup(readEnv(), admin)
}

main().then(
  (said) => process.stdout.write(`${said}\n`, () => process.exit(0)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`, () => process.exit(1))
  },
)
