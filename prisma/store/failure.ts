import { Conflict, Unavailable } from '../../src/core/ports.ts'

/** Prisma's codes and the operating system's for a database that cannot be reached, or not in time. */
const AWAY =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|P2037|ECONN\w+|EPIPE|ETIMEDOUT|ENOENT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/
/** The driver adapter's names, where Prisma passes them on as they are (raw queries). */
const AWAY_KIND = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/
/** PostgreSQL's own: connection lost, shutting down or starting, too many connections. */
const AWAY_STATE = /^(08\w{3}|57P0\d|53300)$/
const AWAY_WORDS =
  /Connection terminated|Connection ended|timeout exceeded when trying to connect|Client has encountered a connection error/i
/** Unique violation, write conflict, serialization failure, deadlock. */
const RACE = /^(P2002|P2034|23505|40001|40P01)$/

/** Any error of Prisma or its driver → `Unavailable` or `Conflict` where it is one of these, else the error itself. */
export function asPortError(error: unknown): unknown {
  if (error instanceof Conflict || error instanceof Unavailable) return error
  const layers = layersOf(error)
  const codes = layers
    .flatMap(({ code, originalCode, kind }) => [code, originalCode, kind])
    .filter((code) => typeof code === 'string')
  const words = layers.map(({ message }) => String(message ?? ''))
  if (
    codes.some((code) => [AWAY, AWAY_KIND, AWAY_STATE].some((away) => away.test(code))) ||
    words.some((one) => AWAY_WORDS.test(one))
  ) {
    return new Unavailable('The database cannot be reached.', { cause: error })
  }
  return codes.some((code) => RACE.test(code))
    ? new Conflict('Somebody else wrote meanwhile.', { cause: error })
    : error
}

type Layer = {
  code?: unknown
  originalCode?: unknown
  kind?: unknown
  message?: unknown
  cause?: unknown
  meta?: unknown
}

/** An error and what it was made of: Prisma hides the driver's error in `meta` or `cause`. */
function layersOf(error: unknown, depth = 5): Layer[] {
  if (typeof error !== 'object' || error === null || depth === 0) return []
  const layer = error as Layer
  const hidden = (layer.meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError
  return [layer, ...layersOf(layer.cause, depth - 1), ...layersOf(hidden, depth - 1)]
}

/** The same port, whose promises fail with the ports' own errors. */
export function guarded<T extends object>(port: T): T {
  const wrap = (one: unknown): unknown => {
    if (typeof one === 'function') {
      return async (...args: unknown[]) => {
        try {
          return await one(...args)
        } catch (error) {
          throw asPortError(error)
        }
      }
    }
    return typeof one === 'object' && one !== null ? guarded(one) : one
  }
  return Object.fromEntries(Object.entries(port).map(([name, one]) => [name, wrap(one)])) as T
}
