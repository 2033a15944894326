import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { JobReport } from '../domain/provisioning-job.ts'

/** The signed head of a request, see `src/core/outside/signed-request.ts`. */
const HEAD = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const
/** What of it came along: a request without all of them is unsigned. */
export type EventHead = Partial<Record<(typeof HEAD)[number], string>>

/** What the route needs: who reads an event, and who keeps it (false: nothing is made under that key). */
export interface ProvisioningEvents {
  read(
    head: EventHead,
    body: string,
  ):
    | { readonly kind: 'event'; readonly key: string; readonly report: JobReport }
    | { readonly kind: 'unsigned' | 'unreadable' }
  keep(key: string, report: JobReport): Promise<boolean>
}

/** A report is short. */
const LARGEST_BYTES = 64 * 1024

/** `POST /provisioning/events`: the provisioning system says how far a tenant is; said twice, it is kept once. */
export const provisioningEvents =
  ({ read, keep }: ProvisioningEvents) =>
  (app: FastifyInstance): void => {
    // What is signed are the bytes, so they are not parsed before.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST_BYTES }, (_request, body, done) =>
      done(null, body),
    )
    app.post('/provisioning/events', async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : ''
      const event = read(headOf(request), body)
      switch (event.kind) {
        case 'unsigned':
          return reply.code(401).send({ error: 'The signature does not fit, or the time is not now.' })
        case 'unreadable':
          return reply.code(400).send({ error: 'This is no event.' })
        case 'event':
          return (await keep(event.key, event.report))
            ? reply.code(204).send()
            : reply.code(404).send({ error: 'Nothing is made under this key.' })
      }
    })
  }

const headOf = ({ headers }: FastifyRequest): EventHead =>
  Object.fromEntries(HEAD.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])))
