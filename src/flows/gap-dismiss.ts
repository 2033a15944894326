import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'

/** *Put aside*: no article is needed for this question; asked once more, it is on the list again. */
export const gapDismiss = defineFlow()({
  id: 'gap.dismiss',
  rev: 1,
  deed: 'article.make',
  load: async () => undefined,
  slots: { gap: { schema: z.string().max(64), widget: 'line', isFixed: true, initial: () => undefined } },
  isOneTap: true,
  detour: ({ gap }) =>
    gap === undefined ? [say(text('stale.unknown'), 'bad', [look(text('button.home'), 'help')])] : undefined,
  async commit({ gap }, { tx, now }) {
    const isNew = await tx.write.settleGap(gap, undefined, now)
    return {
      messages: [
        say(text(isNew ? 'gap-dismiss.done' : 'gap-show.settled'), 'plain', [
          look(text('gap-show.all'), 'knowledge.gaps'),
        ]),
      ],
    }
  },
})
