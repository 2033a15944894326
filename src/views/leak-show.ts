import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { type Button, say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { SECRET_KINDS, type SecretKind } from '../domain/secret.ts'

/** To whoever wrote a secret where others read along: what became of the message, and what to do now (T11, X55). */
export const leakShow = defineView({
  id: 'leak.show',
  params: z.object({
    kinds: z.array(z.enum(SECRET_KINDS)).min(1).max(4),
    isRemoved: z.boolean(),
    /** From the title alone: the message is still there. */
    isTitle: z.literal(true).optional(),
    message: z.string().max(120).optional(),
  }),
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  load: async () => undefined,
  show: (_, { kinds, isRemoved, isTitle, message }) =>
    kinds.map((kind) =>
      say(text(`leak-show.${kind}`, { removed: isTitle ? 2 : isRemoved ? 1 : 0 }), 'bad', [
        ...amends(kind),
        start(text(kind === 'licence-key' ? 'leak-show.not-key' : 'leak-show.not-secret'), 'leak.dismiss', {
          kind,
          ...(message === undefined ? {} : { message }),
        }),
      ]),
    ),
})

function amends(kind: SecretKind): Button[] {
  switch (kind) {
    case 'licence-key':
      return [start(text('leak-show.report'), 'key.report', undefined, { style: 'primary' })]
    case 'password':
      return [start(text('secret.password-button'), 'password.reset')]
    case 'link':
      return [look(text('secret.link-button'), 'sign-in')]
    case 'token':
      return []
  }
}
