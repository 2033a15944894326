import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** PostgreSQL refuses to run as root, so root runs it as `nobody`. */
export const serverUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

/** What every process of the server is started with. */
export const serverOptions = (home: string) => ({
  ...serverUser,
  cwd: home,
  env: { PATH: process.env.PATH, HOME: home, LC_ALL: 'C', TZ: 'UTC' },
})

/** A server that this process started. */
export type RunningServer = {
  /** Ends every session, writes everything down and resolves when the server is gone. */
  stop(): Promise<void>
  /** Resolves with the server's last words when it is gone, for whatever reason. */
  ended: Promise<string>
}

// The shell holds our pipe: when this process ends, however it ends, the pipe closes and PostgreSQL is told to stop.
// Signals to the whole group (a service manager's) reach PostgreSQL itself; the shell stays until it is gone.
const whileParentLives = `
trap '' HUP INT TERM
exec 3<&0
"$0" "$@" 3<&- & server=$!
{ read -r _ <&3; kill -INT $server; } & watch=$!
wait $server; code=$?
kill -KILL $watch
exit $code`

/** Starts PostgreSQL on `data`; 'taken' if another server owns the folder. `settings` are PostgreSQL's, as `name=value`. */
export async function launchServer(
  server: string,
  place: { home: string; data: string; socket: string },
  settings: string[],
): Promise<RunningServer | 'taken'> {
  // Errors of single statements stay out of the log: they would bring people's data with them.
  const always = ['listen_addresses=', 'unix_socket_permissions=0700', 'log_min_messages=log', 'log_checkpoints=off']
  const options = [...always, ...settings].flatMap((setting) => ['-c', setting])
  const command = [
    '-c',
    whileParentLives,
    join(server, 'bin/postgres'),
    '-D',
    place.data,
    '-k',
    place.socket,
    ...options,
  ]
  const child = spawn('/bin/sh', command, {
    ...serverOptions(place.home),
    detached: true, // Ctrl+C is for us; the server is stopped when we no longer need it
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.stdin.on('error', () => {}) // the server was gone first
  let words = ''
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', () => resolve(words.trim()))
  })
  const isReady = new Promise<true>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-4000)
      if (words.includes('ready to accept connections')) resolve(true)
    })
  })
  const stop = async () => {
    child.stdin.end()
    await ended
  }
  const outcome = await Promise.race([isReady, ended])
  if (outcome === true) return { ended, stop }
  if (/lock file .* already exists|still in use/.test(outcome)) return 'taken'
  throw new Error(`The embedded database did not start: ${outcome}`)
}
