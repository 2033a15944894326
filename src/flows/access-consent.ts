import { z } from 'zod'
import { accessTold } from '../core/access-told.ts'
import { defineFlow } from '../core/flow.ts'
import type { AccessRequest } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { isOpen } from '../domain/access.ts'
import {
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

const isPending = ({ status }: AccessRequest) => isOpen(status) && status !== 'INVITED'

/** The word of the person who would be replaced: agreeing speeds it up, an objection stops it until somebody overrules it (X47). */
export const accessConsent = defineFlow<OnAccess>()({
  id: 'access.consent',
  rev: 1,
  deed: 'access.consent',
  load: (ctx, given) => loadOnAccess(ctx, given, 'access.consent', isPending),
  subject: ({ sight }) =>
    sight?.request.replacedId
      ? {
          kind: 'record',
          record: {
            ...(sight.request.companyId ? { companyId: sight.request.companyId } : {}),
            ofIds: [sight.request.replacedId],
          },
        }
      : { kind: 'nothing' },
  ...asShown,
  scope: accessNumberIn,
  slots: {
    request: requestSlot,
    answer: {
      schema: z.enum(['agree', 'object']),
      widget: 'choice',
      choices: () => (['agree', 'object'] as const).map((value) => ({ value, label: text(`access-card.${value}`) })),
      isAlone: true,
    },
    reason: { schema: z.string().trim().min(1).max(2_000), widget: 'paragraph' },
  },
  when: { reason: ({ answer }) => answer === 'object' },
  isOneTap: true,
  detour: (_, on) => (on.sight && !isPending(on.sight.request) ? overtaken(on) : undefined),
  async commit({ answer, reason }, ctx, on) {
    const { number } = chosenAccess(on)
    const change = answer === 'agree' ? ({ kind: 'agree' } as const) : ({ kind: 'object', text: reason } as const)
    const result = await moveOn(chosenAccess(on), change, ctx)
    if (result.kind === 'refused') return { messages: await stopped(result.request, ctx) }
    return {
      messages: await cardNow(number, ctx, text(`access-consent.done-${answer}`, on.title)),
      ...('happened' in result ? accessTold(number, result.happened) : {}),
    }
  },
})
