import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { SECRET_KINDS } from '../domain/secret.ts'

/** *It's not a key*: noted, so that whoever runs this can see what was taken for a secret; the words themselves are nowhere (T11). */
export const leakDismiss = defineFlow()({
  id: 'leak.dismiss',
  rev: 1,
  deed: 'leak.dismiss',
  load: async () => undefined,
  slots: {
    kind: { schema: z.enum(SECRET_KINDS), widget: 'line', isFixed: true, initial: () => undefined },
    message: { schema: z.string().max(120).optional(), widget: 'line', isFixed: true, initial: () => null },
  },
  isOneTap: true,
  detour: ({ kind }) =>
    kind === undefined ? [say(text('stale.unknown'), 'bad', [look(text('button.home'), 'help')])] : undefined,
  async commit({ kind, message = '' }, { tx, person, channel, now }) {
    await tx.write.audit({
      ...(person.id === undefined ? {} : { actorId: person.id }),
      action: 'leak.dismiss',
      subjectType: 'message',
      subjectId: message,
      data: { kind, channel },
      at: now,
    })
    return { messages: [say(text('leak-dismiss.done'), 'plain', [look(text('button.home'), 'help')])] }
  },
})
