import { z } from 'zod'
import type { Input, Place, Turn } from '../../src/core/turn.ts'
import type { Activity } from './activity-schema.ts'
import { offers } from './offers.ts'
import { placeOf, threadOf } from './place.ts'
import { readPress } from './press.ts'
import { plainOfHtml, said } from './said.ts'

/** How the answer to a turn goes back. */
export type Via =
  | { readonly kind: 'message' | 'command' }
  | { readonly kind: 'execute' | 'submit'; readonly cardId?: string; readonly stays: boolean }
  | { readonly kind: 'refresh'; readonly cardId?: string }

/** A turn, and how to answer it. */
export interface Heard {
  readonly turn: Turn
  readonly via: Via
}

const HOME: Input = { kind: 'view', view: 'help', by: 'press' }

const executeSchema = z.looseObject({
  action: z.looseObject({ data: z.unknown().optional() }),
  trigger: z.string().nullish(),
})
const commandSchema = z.looseObject({
  commandId: z.enum(['createTicket', 'ticket.create']),
  messagePayload: z.looseObject({
    body: z.looseObject({ content: z.string().max(500_000), contentType: z.string().nullish() }),
  }),
})

/** What has to be fetched before an activity can be read. */
export interface Fetched {
  /** The bot's own token, for pasted pictures. */
  readonly token?: string | undefined
  /** The input whose id the pressed button carries. */
  readonly stored?: Input | undefined
}

/** Activity → Turn; undefined for what is no business of ours. */
export function toTurn(activity: Activity, fetched: Fetched = {}): Heard | undefined {
  switch (activity.type) {
    case 'message':
      return message(activity, fetched)
    case 'invoke':
      return activity.name === 'adaptiveCard/action' ? execute(activity, fetched) : command(activity)
    case 'conversationUpdate':
      return activity.membersAdded?.some(({ id }) => id === activity.recipient.id) ? hello(activity) : undefined
    case 'installationUpdate':
      return activity.action?.startsWith('add') ? hello(activity) : undefined
    default:
      return undefined
  }
}

function message(activity: Activity, { token, stored }: Fetched): Heard {
  const files = offers(activity.attachments ?? [], activity.serviceUrl, token)
  const words = said(activity)
  if (activity.value !== undefined && activity.value !== null && words === '') {
    const { input, stays } = readPress(activity.value, stored)
    return { turn: turn(activity, input), via: { kind: 'submit', stays, ...cardId(activity) } }
  }
  const spoken = turn(activity, { kind: 'text', text: words.slice(0, 100_000), by: 'words' })
  return { turn: files.length > 0 ? { ...spoken, files } : spoken, via: { kind: 'message' } }
}

function execute(activity: Activity, { stored }: Fetched): Heard {
  const value = executeSchema.safeParse(activity.value).data
  const { input, stays } = readPress(value?.action.data, stored)
  return value?.trigger === 'automatic'
    ? { turn: { ...turn(activity, input), isRefresh: true }, via: { kind: 'refresh', ...cardId(activity) } }
    : { turn: turn(activity, input), via: { kind: 'execute', stays, ...cardId(activity) } }
}

/** *Create ticket from message*: what somebody wrote becomes the draft, wherever it was written. */
function command(activity: Activity): Heard | undefined {
  const value = commandSchema.safeParse(activity.value).data
  if (activity.name !== 'composeExtension/fetchTask' || !value) return undefined
  const { content, contentType } = value.messagePayload.body
  const description = contentType === 'text' ? content.trim() : plainOfHtml(content)
  const subject = [...(description.split('\n', 1)[0] ?? '')].slice(0, 120).join('').trim()
  const asked = turn(activity, { kind: 'start', flow: 'ticket.create', values: { subject, description }, by: 'press' })
  const place: Place = { ...asked.place, isPrivate: false }
  return { turn: { ...asked, place }, via: { kind: 'command' } }
}

const hello = (activity: Activity): Heard => ({ turn: turn(activity, HOME), via: { kind: 'message' } })

const cardId = ({ replyToId }: Activity) => (replyToId ? { cardId: replyToId } : {})

function turn(activity: Activity, input: Input): Turn {
  const { from, conversation } = activity
  const client = activity.entities?.find(({ type }) => type === 'clientInfo')
  const locale = activity.locale ?? client?.locale
  const timezone = activity.localTimezone ?? client?.timezone
  return {
    id: `${conversation.id}:${activity.id}`,
    from: {
      channel: 'teams',
      issuer: activity.channelData?.tenant?.id ?? conversation.tenantId ?? '',
      id: from.aadObjectId ?? from.id,
      name: from.name ?? '',
    },
    place: placeOf(activity),
    ...threadOf(activity),
    ...(locale ? { locale } : {}),
    ...(timezone ? { timezone } : {}),
    input,
  }
}
