import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { isLoopback } from './loopback.ts'
import type { Metrics } from './metrics.ts'

/** What a server is made of. */
export type ServerOptions = {
  log: FastifyBaseLogger
  mode: 'demo' | 'live'
  /** By name (`database`, `migrations`): can this process serve? A throw or 2 s of silence is a no. */
  checks: Record<string, () => Promise<boolean>>
  /** What the operator still has to do although this process can serve, a sentence each. */
  notes?: () => Promise<readonly string[]>
  /** Whose `X-Forwarded-For` is believed: so many proxies before us, or those at these addresses. */
  trustProxy?: number | readonly string[] | undefined
  metrics: Metrics
  /** Lets a collector on another machine read /metrics. */
  metricsToken?: string | undefined
  /** The channels' and pages' routes, each in a scope of its own: a body parser set there stays there. */
  mount?: ((app: FastifyInstance) => void | Promise<void>)[]
}

const checkMs = 2000
const bodyBytes = 1024 * 1024
/** Asked all the time by machines: not worth a line at info. */
const quiet = new Set(['/healthz', '/readyz', '/metrics'])

/** Makes the HTTP server with its own routes and the mounted ones; the caller listens and closes. */
export function createServer({
  log,
  mode,
  checks,
  notes,
  metrics,
  metricsToken,
  trustProxy = [],
  mount = [],
}: ServerOptions): FastifyInstance {
  const app = Fastify({
    loggerInstance: log,
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : [...trustProxy],
    bodyLimit: bodyBytes,
    requestTimeout: 30_000,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }), // one line a request, below
    frameworkErrors: (error, _request, reply) => refuse(reply, error.code === 'FST_ERR_BAD_URL' ? 400 : 404),
  })
  app.removeContentTypeParser('text/plain') // JSON only: a web page cannot post it here without a preflight

  if (mode === 'demo') {
    app.addHook('onRequest', async (request, reply) => {
      if (!isLoopback(request.hostname) || isForwarded(request.headers))
        return reply.code(403).send({ error: 'Demo mode answers only on this machine, without a proxy.' })
    })
  }
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  // A connection that was answering when the close began would be kept for another minute, and the process with it.
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close')
  })
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      method: request.method,
      path: pathOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    request.log[quiet.has(line.path) ? 'debug' : 'info'](line, 'request')
  })
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (isBadRequest(error)) return refuse(reply, error.statusCode ?? 400)
    request.log.error({ err: error, method: request.method, path: pathOf(request) }, 'request failed')
    return reply.code(500).send()
  })

  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (request, reply) => {
    const failed = await failedOf(checks, request.log)
    if (failed.length > 0) return reply.code(503).send({ ok: false, failed })
    const noted = (await notes?.()) ?? []
    return { ok: true, ...(noted.length > 0 ? { notes: noted } : {}) }
  })
  app.get('/metrics', async (request, reply) => {
    const isNear = isLoopback(request.ip) && !isForwarded(request.headers)
    if (!isNear && !isBearer(request.headers.authorization, metricsToken)) return reply.callNotFound()
    return reply.type(metrics.contentType).send(await metrics.expose())
  })
  for (const routes of mount) app.register(async (scope) => routes(scope))
  return app
}

/** The address without its query and without the token of a link: neither is for the log. */
const pathOf = (request: FastifyRequest) =>
  (request.url.split('?', 1)[0] ?? '').replace(/^(\/[ar]\/|\/provisioned\/[^/]*\/)[^/]+/, '$1[token]')

/** Refuses with a sentence of our own: a library's message may say too much. */
function refuse(reply: FastifyReply, status: number) {
  const error = status === 400 ? 'The request cannot be read.' : `${STATUS_CODES[status] ?? 'Refused'}.`
  return reply.code(status).send({ error })
}

/** Fastify's own refusal of a request. An outgoing call that failed carries a status too, and says nothing about ours. */
const isBadRequest = ({ code, statusCode = 500, name }: FastifyError) =>
  statusCode >= 400 && statusCode < 500 && (code?.startsWith('FST_') || name === 'SyntaxError')

/** Did somebody pass this request on? */
const isForwarded = (headers: IncomingHttpHeaders) =>
  Object.keys(headers).some((name) => name === 'forwarded' || name === 'x-real-ip' || name.startsWith('x-forwarded-'))

/** Compares digests, so that the time it takes says nothing. */
function isBearer(header: string | undefined, token: string | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return !!token && timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}

/** Runs all checks at once and names those that said no, threw or took longer than 2 s. */
async function failedOf(checks: ServerOptions['checks'], log: FastifyBaseLogger): Promise<string[]> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      let timer: NodeJS.Timeout | undefined
      const tooLate = new Promise<'late'>((tell) => {
        timer = setTimeout(tell, checkMs, 'late')
      })
      try {
        const answer = await Promise.race([check(), tooLate])
        if (answer === 'late') log.warn({ check: name, afterMs: checkMs }, 'readiness check takes too long')
        return answer === true ? [] : [name]
      } catch (error) {
        log.warn({ check: name, err: error }, 'readiness check failed')
        return [name]
      } finally {
        clearTimeout(timer)
      }
    }),
  )
  return results.flat()
}
