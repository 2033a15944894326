import { accessTold } from '../core/access-told.ts'
import { defineFlow } from '../core/flow.ts'
import { moved } from '../domain/access.ts'
import { type AccessForm, accessRequestOf, loadAccessForm } from './access-form.ts'
import { confirmation, notesOf } from './access-request.ts'
import { accessCheck, accessWhen } from './access-rules.ts'
import { accessSlots } from './access-slots.ts'
import {
  aboutAccess,
  accessNumberIn,
  asShown,
  chosenAccess,
  loadOnAccess,
  moveOn,
  type OnAccess,
  overtaken,
  requestSlot,
  stopped,
} from './on-access.ts'

type Correction = AccessForm & OnAccess

/** A rejected request again, with everything that was in it: the same number, a new round (DOMAIN C17). */
export const accessResubmit = defineFlow<Correction>()({
  id: 'access.resubmit',
  rev: 1,
  deed: 'access.withdraw',
  async load(ctx, given): Promise<Correction> {
    const on = await loadOnAccess(
      ctx,
      given,
      'access.withdraw',
      ({ status }) => moved(status, 'resubmit') !== undefined,
    )
    const form = await loadAccessForm(ctx, given, on.sight?.request)
    return { ...form, ...on, title: { ...form.title, ...on.title } }
  },
  subject: aboutAccess,
  ...asShown,
  scope: accessNumberIn,
  slots: { request: requestSlot, ...accessSlots },
  when: accessWhen,
  check: accessCheck,
  detour: (_, on) => (on.sight && !moved(on.sight.request.status, 'resubmit') ? overtaken(on) : undefined),
  review: (answers, form) => ({ notes: notesOf(answers, form) }),
  async commit(answers, ctx, data) {
    const { number } = chosenAccess(data)
    const change = { kind: 'resubmit', request: accessRequestOf(answers, data) } as const
    const result = await moveOn(chosenAccess(data), change, ctx)
    if (result.kind === 'refused') return { messages: await stopped(result.request, ctx) }
    return {
      messages: [confirmation(result.request, true)],
      ...('happened' in result ? accessTold(number, result.happened) : {}),
    }
  },
})
