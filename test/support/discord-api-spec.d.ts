/** The package's zod half carries no declarations: every exported schema is one of zod's. */
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod'

  type Schema = z.ZodType
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema
  export const ApplicationCommandUpdateRequestSchema: Schema
  export const CreateForumThreadRequestSchema: Schema
  export const CreateMessageInteractionCallbackRequestSchema: Schema
  export const CreatePrivateChannelRequestSchema: Schema
  export const CreateTextThreadWithMessageRequestSchema: Schema
  export const CreateTextThreadWithoutMessageRequestSchema: Schema
  export const IncomingWebhookRequestPartialSchema: Schema
  export const IncomingWebhookUpdateRequestPartialSchema: Schema
  export const MessageCreateRequestSchema: Schema
  export const MessageEditRequestPartialSchema: Schema
  export const ModalInteractionCallbackRequestSchema: Schema
  export const UpdateMessageInteractionCallbackRequestSchema: Schema
  export const UpdateThreadRequestPartialSchema: Schema
}
