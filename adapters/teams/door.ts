import { randomUUID } from 'node:crypto'
import type { CloudAdapter, InvokeResponse, Activity as SdkActivity, TurnContext } from 'botbuilder'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { FastifyInstance } from 'fastify'
import { type Activity, activitySchema, envelopeSchema } from './activity-schema.ts'
import type { Log } from './log.ts'

/** What comes in by the door, and the context to answer in; answers the body of an invoke. */
export type Visit = (activity: Activity, context: TurnContext) => Promise<unknown>

type Run = (
  who: Awaited<ReturnType<BotFrameworkAuthentication['authenticateRequest']>>,
  activity: Partial<SdkActivity>,
  logic: (context: TurnContext) => Promise<void>,
) => Promise<InvokeResponse | undefined>

/**
 * `POST /api/messages`: 400 no activity or a strange address · 401 not from Teams · 200, with the body of an invoke ·
 * 500 when the turn failed. Nothing says why (PARTS §2).
 */
export function mountDoor(
  app: FastifyInstance,
  adapter: CloudAdapter,
  auth: BotFrameworkAuthentication,
  mode: 'demo' | 'live',
  log: Log,
  visit: Visit,
) {
  // `processActivity` is protected in the types only.
  const run = (adapter as unknown as { processActivity: Run }).processActivity.bind(adapter)

  app.post('/api/messages', async (request, reply) => {
    const envelope = envelopeSchema.safeParse(request.body).data
    if (!envelope || !mayAnswerTo(envelope.serviceUrl, mode)) return reply.code(400).send()
    const raw = { ...envelope, deliveryMode: undefined } as unknown as SdkActivity
    let who: Awaited<ReturnType<typeof auth.authenticateRequest>>
    try {
      who = await auth.authenticateRequest(raw, mode === 'demo' ? '' : (request.headers.authorization ?? ''))
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.message : 'unknown' },
        'a request to the Teams endpoint was refused',
      )
      return reply.code(401).send()
    }
    // Web Chat and the like let people say who they are; Teams vouches for them.
    if (mode === 'live' && envelope.channelId !== 'msteams') return reply.code(200).send()
    if (!KNOWN.has(envelope.type)) return reply.code(200).send()
    const activity = activitySchema.safeParse({ ...envelope, id: envelope.id ?? randomUUID() }).data
    if (!activity) return reply.code(400).send()
    let body: unknown
    try {
      await run(who, raw, async (context) => {
        body = await visit(activity, context)
      })
    } catch (error) {
      log.warn({ err: error }, 'a turn from Teams failed')
      return reply.code(500).send()
    }
    return reply.code(200).send(body)
  })
}

const KNOWN = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate'])

/** Where answers may go: in demo only to this machine, live only where nobody listens in. */
function mayAnswerTo(serviceUrl: string, mode: 'demo' | 'live'): boolean {
  const { protocol, hostname } = new URL(serviceUrl)
  return mode === 'demo'
    ? /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) && /^https?:$/.test(protocol)
    : protocol === 'https:'
}
