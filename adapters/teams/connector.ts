import type { CloudAdapter, ConversationParameters, TurnContext } from 'botbuilder'
import { type RosterEntry, Undelivered } from '../../src/core/ports.ts'
import type { Outgoing } from './outgoing.ts'
import type { Reference } from './place.ts'

/** Speaks to Teams in one conversation. Everything throws `Undelivered`. */
export interface Connector {
  /** Posts; answers the message's id. Never tried twice: nobody knows whether a failed one arrived (INV-72). */
  create(activity: Outgoing): Promise<string>
  /** Replaces a message. */
  replace(messageId: string, activity: Outgoing): Promise<void>
  /** The personal chat with somebody; undefined if the bot is not installed for them or was blocked. */
  open(user: Reference['user']): Promise<string | undefined>
  /** Who is in the conversation, by their Entra object ids and by Teams' own. */
  members(): Promise<{ id: string; userId: string; name: string }[]>
  /** What the tenant's roster says of somebody in the conversation. */
  member(userId: string): Promise<RosterEntry>
  /** The bot's token for Teams' own addresses; undefined without credentials. */
  token(): Promise<string | undefined>
}

/** The connector of a turn, authenticated as the turn was. `timeoutMs`: after that nobody knows whether it arrived. */
export function connectorOf(
  adapter: CloudAdapter,
  context: TurnContext,
  reference: Reference,
  timeoutMs: number,
): Connector {
  const client = context.turnState.get<Client>(adapter.ConnectorClientKey)
  if (!client) throw new Undelivered('never', 'the turn has no connector')
  withoutRetries(client)
  const { id, tenantId } = reference.conversation
  const addressed = (activity: Outgoing) => ({
    ...activity,
    channelId: reference.channelId,
    serviceUrl: reference.serviceUrl,
    conversation: reference.conversation,
    from: reference.bot,
    recipient: reference.user,
  })
  const options = { timeout: timeoutMs }
  const token = async () => (client.credentials.appId ? await client.credentials.getToken?.() : undefined)
  /** Without a token nothing leaves the house, which is worth knowing apart. */
  const trying = async <T>(what: 'create' | 'replace', request: () => Promise<T>): Promise<T> => {
    try {
      await token()
    } catch (error) {
      throw new Undelivered('retry', `no token for Teams: ${error instanceof Error ? error.name : 'unknown'}`)
    }
    return request().catch((error: unknown) => {
      throw undelivered(what, error)
    })
  }
  return {
    create: (activity) =>
      trying(
        'create',
        async () => (await client.conversations.sendToConversation(id, addressed(activity), options)).id,
      ),
    replace: (messageId, activity) =>
      trying('replace', async () => {
        await client.conversations.updateActivity(id, messageId, { ...addressed(activity), id: messageId }, options)
      }),
    members: () =>
      trying('replace', async () => {
        const found: { id: string; userId: string; name: string }[] = []
        let page: string | undefined
        do {
          const answer = await client.conversations.getConversationPagedMembers(id, {
            ...options,
            pageSize: 500,
            ...(page ? { continuationToken: page } : {}),
          })
          for (const { aadObjectId, id: userId, name } of answer.members ?? [])
            found.push({ id: aadObjectId ?? userId, userId, name: name ?? '' })
          page = answer.continuationToken
        } while (page)
        return found
      }),
    member: (userId) =>
      trying('replace', async () => {
        const { name, email, userRole } = await client.conversations.getConversationMember(id, userId, options)
        return {
          name: name ?? '',
          isGuest: userRole === 'guest' || userRole === 'anonymous',
          ...(email ? { email } : {}),
        }
      }),
    open: async (user) => {
      const personal: ConversationParameters = {
        isGroup: false,
        bot: { name: '', ...reference.bot },
        members: [{ name: '', ...user }],
        ...(tenantId ? { tenantId, channelData: { tenant: { id: tenantId } } } : {}),
      } as ConversationParameters
      try {
        // Asking twice opens the same chat.
        return await trying(
          'replace',
          async () => (await client.conversations.createConversation(personal, options)).id,
        )
      } catch (error) {
        if (error instanceof Undelivered && error.outcome === 'never') return undefined
        throw error
      }
    },
    token,
  }
}

/** The SDK repeats every request on 408 and 5xx, which posts messages twice. */
const withoutRetries = ({ client }: Client) => client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })

/** What we use of the SDK's ConnectorClient; its pipeline is private in the types only. */
interface Client {
  readonly client: { readonly pipeline: { removePolicy(policy: { name: string }): unknown } }
  readonly credentials: { readonly appId?: string; getToken?(): Promise<string> }
  readonly conversations: {
    sendToConversation(id: string, activity: Outgoing, options: Options): Promise<{ id: string }>
    updateActivity(
      id: string,
      messageId: string,
      activity: Outgoing & { id: string },
      options: Options,
    ): Promise<unknown>
    getConversationPagedMembers(
      id: string,
      options: Options & { pageSize: number; continuationToken?: string },
    ): Promise<{ members?: { id: string; name?: string; aadObjectId?: string }[]; continuationToken?: string }>
    getConversationMember(
      id: string,
      userId: string,
      options: Options,
    ): Promise<{ name?: string; email?: string; userRole?: string }>
    createConversation(parameters: ConversationParameters, options: Options): Promise<{ id: string }>
  }
}
type Options = { readonly timeout: number }

interface Failure {
  readonly name?: string
  readonly statusCode?: number
  readonly code?: string
  readonly response?: { readonly headers?: { get(name: string): string | undefined } }
}

/** Nothing had left the house when these happened. */
const UNSENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT|AuthenticationError/

function undelivered(what: 'create' | 'replace', error: unknown): Undelivered {
  const { statusCode, code = '', name = '', response } = (error ?? {}) as Failure
  const wasSent = statusCode !== undefined
  if (statusCode === 429) return new Undelivered('retry', 'Teams says: too many', retryAfterMs(response))
  if (statusCode === 401 || (!wasSent && UNSENT.test(`${code} ${name}`)))
    return new Undelivered('retry', `Teams cannot be reached: ${statusCode ?? code}`)
  if (wasSent && statusCode < 500 && statusCode !== 408) return new Undelivered('never', `Teams refused: ${statusCode}`)
  // A message that is replaced twice looks the same.
  return new Undelivered(
    what === 'replace' ? 'retry' : 'ambiguous',
    `Teams did not say whether it arrived: ${statusCode ?? (code || name)}`,
  )
}

/** `Retry-After`: seconds or a date; 1 s where it says nothing. */
function retryAfterMs(response: Failure['response']): number {
  const header = response?.headers?.get('retry-after') ?? ''
  const ms = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : 1000
}
