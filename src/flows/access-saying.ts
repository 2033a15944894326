import { z } from 'zod'
import { accessTold } from '../core/access-told.ts'
import { type AnyFlow, defineFlow } from '../core/flow.ts'
import type { AccessChange, AccessRequest } from '../core/ports.ts'
import { type Text, text } from '../core/words.ts'
import {
  aboutAccess,
  accessNumberIn,
  asShown,
  cardNow,
  chosenAccess,
  loadOnAccess,
  moveOn,
  type OnAccess,
  overtaken,
  requestSlot,
  stopped,
} from './on-access.ts'

/** Words that move a request, an approver's or the requester's: written, reviewed, good only for the version that was reviewed. */
export const accessSaying = ({
  id,
  deed = 'access.approve',
  fits,
  change,
  note,
  done,
}: {
  readonly id: 'access.ask' | 'access.reject' | 'access.overrule' | 'access.answer'
  readonly deed?: 'access.approve' | 'access.withdraw'
  /** Where the request has to stand for it. */
  readonly fits: (request: AccessRequest) => boolean
  readonly change: (said: string) => AccessChange
  /** What the press does, said before it; and what it did. */
  readonly note: Text
  readonly done: Text
}): AnyFlow =>
  defineFlow<OnAccess>()({
    id,
    rev: 1,
    deed,
    load: (ctx, given) => loadOnAccess(ctx, given, deed, fits),
    subject: aboutAccess,
    ...asShown,
    scope: accessNumberIn,
    slots: {
      request: requestSlot,
      text: { schema: z.string().trim().min(1).max(2_000), widget: 'paragraph' },
    },
    detour: (_, on) => (on.sight && !fits(on.sight.request) ? overtaken(on) : undefined),
    review: (_, { title }) => ({ notes: [text(note.key, title)] }),
    async commit({ text: said }, ctx, on) {
      const { number } = chosenAccess(on)
      const result = await moveOn(chosenAccess(on), change(said), ctx)
      if (result.kind === 'refused') return { messages: await stopped(result.request, ctx) }
      return {
        messages: await cardNow(number, ctx, text(done.key, on.title)),
        ...('happened' in result ? accessTold(number, result.happened) : {}),
      }
    },
  })
