import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { type Button, say } from '../core/message.ts'
import type { TryLimit } from '../core/ports.ts'
import { look, start } from '../core/present.ts'
import { text } from '../core/words.ts'

const MINUTE_MS = 60_000
/** Five tries at a code, then a pause that ends by itself (X41). */
const TRIES: TryLimit = { waitsMs: [0, 0, 0, 0, 10 * MINUTE_MS], forgetMs: 10 * MINUTE_MS }

/** The code of another chat is entered; nothing is joined before that chat says yes. */
export const linkEnter = defineFlow()({
  id: 'link.enter',
  rev: 1,
  deed: 'link',
  load: async () => undefined,
  slots: {
    code: {
      schema: z
        .string()
        .transform((said) => said.replace(/[\s-]/gu, ''))
        .pipe(z.string().regex(/^\d{6}$/u, 'link-enter.code.six')),
      widget: 'line',
      hint: () => text('link-enter.code.hint'),
    },
  },
  isOneTap: true,

  async commit({ code }, { tx, person, now }) {
    const buttons: Button[] = [start(text('link-enter.again'), 'link.enter'), look(text('button.home'), 'help')]
    const openAgain = await tx.write.attempt(`link-code:${person.identityId}`, TRIES, now)
    if (openAgain) return { messages: [say(text('link-enter.wait', { at: { at: openAgain } }), 'bad', buttons)] }
    const codeId = await tx.write.enterLinkCode(code, person.identityId, now)
    if (!codeId) return { messages: [say(text('link-enter.unknown'), 'bad', buttons)] }
    return {
      messages: [say(text('link-enter.asked'), 'good', [look(text('button.home'), 'help')])],
      happened: [{ kind: 'link-asked', codeId }],
    }
  },
})
