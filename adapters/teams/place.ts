import { z } from 'zod'
import type { Place, Turn } from '../../src/core/turn.ts'
import type { Activity } from './activity-schema.ts'

const account = z.object({ id: z.string(), name: z.string().optional(), aadObjectId: z.string().optional() })

const referenceSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  bot: account,
  user: account,
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
    isGroup: z.boolean().default(false),
    name: z.string().default(''),
  }),
})
/** Where a conversation is and who had the word there, as the connector wants it. */
export type Reference = z.infer<typeof referenceSchema>

/** Activity → the place where it happened. */
export function placeOf({ serviceUrl, channelId, conversation, recipient, from, channelData }: Activity): Place {
  const isPrivate = conversation.conversationType ? conversation.conversationType === 'personal' : !conversation.isGroup
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId
  const ref: Reference = {
    serviceUrl,
    channelId,
    bot: person(recipient),
    user: person(from),
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType ?? 'personal',
      isGroup: !isPrivate,
      name: '',
      ...(tenantId ? { tenantId } : {}),
    },
  }
  return { channel: 'teams', id: conversation.id, isPrivate, ref }
}

/** In a group: the whole conversation, and the message whose thread this is. Channels write it `19:…;messageid=…`. */
export function threadOf(activity: Activity): Pick<Turn, 'group' | 'thread'> {
  const place = placeOf(activity)
  const ref = referenceOf(place)
  if (place.isPrivate || !ref) return {}
  const [id = place.id, thread] = place.id.split(';messageid=')
  const group = { ...place, id, ref: { ...ref, conversation: { ...ref.conversation, id } } satisfies Reference }
  return { group, ...(thread ? { thread } : {}) }
}

/** Reads back what `placeOf` kept; undefined if it is none of ours. */
export const referenceOf = (place: Place): Reference | undefined => referenceSchema.safeParse(place.ref).data

const person = ({ id, name, aadObjectId }: Activity['from']) => ({
  id,
  ...(name ? { name } : {}),
  ...(aadObjectId ? { aadObjectId } : {}),
})
