import { z } from 'zod'

const id = z.string().min(1).max(1000)
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: z.string().nullish() })
const text = z.string().nullish()

/** Enough to decide who may speak: everything else is read after that. */
export const envelopeSchema = z.looseObject({
  type: z.string().min(1),
  serviceUrl: z.url(),
  channelId: z.string().min(1),
})

/** A file, picture or other part of a message. */
export const attachmentSchema = z.looseObject({
  contentType: z.string(),
  contentUrl: text,
  name: text,
  content: z.unknown().optional(),
})

/** What we read of an activity (Bot Framework, Teams). */
export const activitySchema = envelopeSchema.extend({
  id: id.nullish(),
  name: text,
  action: text,
  replyToId: text,
  from: account,
  recipient: account,
  conversation: z.looseObject({ id, conversationType: text, tenantId: text, isGroup: z.boolean().nullish() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: text }).nullish() }).nullish(),
  locale: text,
  localTimezone: text,
  text: z.string().max(200_000).nullish(),
  entities: z
    .array(
      z.looseObject({
        type: z.string(),
        text,
        mentioned: z.looseObject({ id: z.string() }).nullish().catch(undefined),
        locale: text.catch(undefined),
        timezone: text.catch(undefined),
      }),
    )
    .nullish()
    .catch(undefined),
  attachments: z.array(attachmentSchema).nullish().catch(undefined),
  membersAdded: z
    .array(z.looseObject({ id: z.string() }))
    .nullish()
    .catch(undefined),
  value: z.unknown().optional(),
})
/** What Teams sent, as far as it is read; the door has checked who sent it. */
export type Activity = z.infer<typeof activitySchema>
/** A file or card that came with it. */
export type Attachment = z.infer<typeof attachmentSchema>
