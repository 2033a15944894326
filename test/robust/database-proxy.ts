import { connect, createServer, type NetConnectOpts, type Server, type Socket } from 'node:net'
import { freePort } from '../support/free-port.ts'

/** A way to the database that can be cut. `url` is the same database over loopback TCP. */
export interface DatabaseProxy {
  readonly url: string
  /** Every connection breaks, new ones are refused. */
  cut(): Promise<void>
  restore(): Promise<void>
  stop(): Promise<void>
}

/** Stands between Deskhand and PostgreSQL, on a port of its own. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl)
  const upstream = addressOf(target)
  const open = new Set<Socket>()
  // Nobody else is given it while the way is cut.
  const port = await freePort()
  let server: Server | undefined

  const listen = () =>
    new Promise<void>((done, fail) => {
      if (server) return done()
      server = createServer((near) => {
        const far = connect(upstream)
        for (const one of [near, far]) {
          open.add(one)
          one.on('error', () => one.destroy()).on('close', () => open.delete(one))
        }
        near.pipe(far).pipe(near)
      })
      server.once('error', fail).listen(port, '127.0.0.1', done)
    })

  async function cut() {
    const closed = new Promise<void>((done) => (server ? server.close(() => done()) : done()))
    server = undefined
    for (const one of open) one.destroy()
    await closed
  }

  await listen()
  const url = new URL(databaseUrl)
  url.searchParams.delete('host')
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return { url: url.href, cut, restore: listen, stop: cut }
}

function addressOf(url: URL): NetConnectOpts {
  const folder = url.searchParams.get('host')
  const port = Number(url.port || 5432)
  return folder ? { path: `${folder}/.s.PGSQL.${port}` } : { host: url.hostname, port }
}
