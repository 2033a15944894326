import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverOptions, serverUser } from './embedded-server.ts'

/**
 * Where the database's files lie: `dataDir`/postgres. If `nobody` cannot reach that (a parent folder is root's alone),
 * a folder of /var/lib/deskhand that dataDir/postgres.path remembers.
 */
export function findHome(dataDir: string): string {
  const inside = join(dataDir, 'postgres')
  const note = join(dataDir, 'postgres.path')
  if (!existsSync(note) && !existsSync(inside)) {
    mkdirSync(dataDir, { recursive: true })
    if (!serverUser || isOpenToServer(dataDir)) return makeOwn(inside)
    try {
      writeFileSync(note, join('/var/lib/deskhand', randomUUID()), { flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // else another process was first
    }
    mkdirSync('/var/lib/deskhand', { recursive: true })
    chmodSync('/var/lib/deskhand', 0o755)
    return makeOwn(readFileSync(note, 'utf8'))
  }
  const home = existsSync(note) ? readFileSync(note, 'utf8').trim() : inside
  // Starting with an empty database would look as if everything was lost.
  if (!existsSync(home))
    throw new Error(
      `The database of ${dataDir} lay in ${home}, which is gone. Bring it back, or delete ${note} to begin anew.`,
    )
  return home
}

/** Lets `nobody` pass through dataDir; answers whether the folders above let it pass too. */
function isOpenToServer(dataDir: string): boolean {
  chmodSync(dataDir, statSync(dataDir).mode | 0o011)
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$0"', dataDir], { ...serverOptions('/'), stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The folder of the Unix socket: the home, or one in the temporary folder if the path would be too long for a socket. */
export function findSocketFolder(home: string): string {
  const longest = process.platform === 'darwin' ? 103 : 107
  if (Buffer.byteLength(join(home, '.s.PGSQL.5432')) <= longest) return home
  return makeOwn(join(tmpdir(), `deskhand-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`))
}

/** A folder for the server alone. One that somebody else made, or a link, is refused. */
export function makeOwn(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const isOurs = found.uid === process.getuid?.() || found.uid === serverUser?.uid
  if (!isOurs || !found.isDirectory() || (found.mode & 0o077) !== 0) {
    throw new Error(`${folder} belongs to somebody else; the embedded database cannot use it.`)
  }
  if (serverUser) chownSync(folder, serverUser.uid, serverUser.gid)
  return folder
}
