import { CloudAdapter, type ConversationReference } from 'botbuilder'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { FastifyInstance } from 'fastify'
import { type Channel, type Handle, Undelivered } from '../../src/core/ports.ts'
import { createQueue } from '../../src/core/queue.ts'
import { type Inputs, withStoredInputs } from '../../src/core/stored-inputs.ts'
import type { Place, Turn } from '../../src/core/turn.ts'
import { toTurn } from './activity.ts'
import type { Activity } from './activity-schema.ts'
import { authenticationOf, type Credentials } from './authentication.ts'
import { type Connector, connectorOf } from './connector.ts'
import { mountDoor, type Visit } from './door.ts'
import { createHellos } from './hellos.ts'
import type { Log } from './log.ts'
import { wantsToken } from './offers.ts'
import { replacement } from './outgoing.ts'
import { placeOf, type Reference, referenceOf } from './place.ts'
import { isLong, storedIdOf } from './press.ts'
import { createReply, type Outlet, post } from './reply.ts'
import { viewersOf } from './viewers.ts'

/** What Teams needs to be a channel. */
export interface TeamsOptions {
  /** Left out in demo mode. */
  readonly credentials?: Credentials | undefined
  /** demo: no authentication, this machine only. */
  readonly mode: 'demo' | 'live'
  readonly log: Log
  /** Other keys and token endpoints, for tests. */
  readonly auth?: BotFrameworkAuthentication | undefined
  /** Where the app is installed, for people the bot cannot write to. */
  readonly installUrl?: string | undefined
  /** A card's JSON may be this long; Teams takes 28 KB. */
  readonly maxCardBytes?: number
  /** Where inputs too long for a button are kept: the store. */
  readonly inputs?: Inputs
  /** How long Teams may take to accept a message. */
  readonly timeoutMs?: number
}

/** Microsoft Teams as a channel: HTTP in by `mount`, the Bot Connector out. */
export function createTeams(options: TeamsOptions): Channel & { mount(app: FastifyInstance): void } {
  const { credentials, mode, log, installUrl, inputs, maxCardBytes: maxBytes = 28_000, timeoutMs = 10_000 } = options
  const appId = credentials?.appId ?? ''
  const auth = options.auth ?? authenticationOf(credentials)
  const adapter = new CloudAdapter(auth)
  const note = (error: unknown) => log.debug({ err: error }, 'a card could not be brought up to date')
  const isFirstHello = createHellos()
  const queue = createQueue()
  const outlet = (connector: Connector, place: Place): Outlet => ({ connector, place, maxBytes, inputs, queue, note })
  let handle: Handle | undefined

  const visit: Visit = async (activity, context) => {
    if (!handle) throw new Error('Teams spoke before the channel was started')
    const reference = referenceOf(placeOf(activity)) as Reference
    const connector = connectorOf(adapter, context, reference, timeoutMs)
    const storedId = storedIdOf(activity.value)
    const heard = toTurn(activity, {
      token: await tokenFor(activity, connector),
      stored: storedId === undefined ? undefined : await inputs?.storedInput(storedId),
    })
    if (!heard || (isHello(activity) && !isFirstHello(activity.conversation.id))) return undefined
    const { answer, body } = createReply(outlet(connector, heard.turn.place), heard.via)
    await handle(heard.turn, answer)
    return body()
  }

  const tokenFor = async ({ attachments, serviceUrl }: Activity, connector: Connector) => {
    if (!wantsToken(attachments ?? [], serviceUrl)) return undefined
    return connector.token().catch((error: unknown) => {
      log.warn({ err: error }, 'no token for pasted pictures')
      return undefined
    })
  }

  /** Speaks first. */
  const reach = async (place: Place): Promise<Connector> => {
    const reference = referenceOf(place)
    if (!reference) throw new Undelivered('never', 'the place is not of Teams')
    let connector: Connector | undefined
    await adapter.continueConversationAsync(appId, reference as Partial<ConversationReference>, async (context) => {
      connector = connectorOf(adapter, context, reference, timeoutMs)
    })
    if (!connector) throw new Undelivered('retry', 'no connector')
    return connector
  }

  return {
    name: 'teams',
    ...(installUrl ? { installUrl } : {}),
    mount: (app) => mountDoor(app, adapter, auth, mode, log, visit),
    start: async (handler) => {
      handle = handler
    },
    stop: async () => {
      handle = undefined
      await queue.idle()
    },
    send: async (place, messages, locale) => ({
      cards: await post(outlet(await reach(place), place), await withStoredInputs(messages, inputs, isLong), locale),
    }),
    update: async (place, messageId, message, locale) => {
      const connector = await reach(place)
      const [now = message] = await withStoredInputs([message], inputs, isLong)
      const viewers = await viewersOf([now], place, connector)
      await queue.run(messageId, () => connector.replace(messageId, replacement(now, locale, maxBytes, viewers)))
    },
    members: async (place) => {
      const issuer = referenceOf(place)?.conversation.tenantId ?? ''
      return (await (await reach(place)).members()).map(({ id, name }) => ({ id, name, issuer }))
    },
    rosterEntry: async ({ place }) => {
      const user = referenceOf(place)?.user
      return user && (await reach(place)).member(user.id)
    },
    openPrivate: async (turn) => (turn.place.isPrivate ? turn.place : personalPlace(turn, await reach(turn.place))),
  }
}

/** The sender's own chat with the bot, opened if need be. */
async function personalPlace({ from, place }: Turn, connector: Connector): Promise<Place | undefined> {
  const reference = referenceOf(place)
  if (!reference) return undefined
  const { user } = reference
  const sender = (user.aadObjectId ?? user.id) === from.id ? user : { id: from.id }
  const id = await connector.open(sender)
  if (id === undefined) return undefined
  const { tenantId } = reference.conversation
  const conversation = { id, conversationType: 'personal', isGroup: false, name: '', ...(tenantId ? { tenantId } : {}) }
  return {
    channel: 'teams',
    id,
    isPrivate: true,
    ref: { ...reference, user: sender, conversation } satisfies Reference,
  }
}

const isHello = ({ type }: Activity) => type === 'conversationUpdate' || type === 'installationUpdate'
