import {
  type APIInteractionResponse,
  InteractionResponseType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js'

/** What a message says. Nobody is ever pinged by it. */
export type Body = Omit<RESTPostAPIChannelMessageJSONBody, 'allowed_mentions' | 'nonce' | 'enforce_nonce'>

/** Nobody is pinged, whatever people wrote (X43). */
export const quiet = (body: Body) => ({ ...body, allowed_mentions: { parse: [] } })

/** The same for the first answer to an interaction. */
export const quietAnswer = (response: APIInteractionResponse): APIInteractionResponse =>
  response.type === InteractionResponseType.ChannelMessageWithSource ||
  response.type === InteractionResponseType.UpdateMessage
    ? { ...response, data: { ...response.data, allowed_mentions: { parse: [] } } }
    : response
