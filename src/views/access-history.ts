import { z } from 'zod'
import { look } from '../core/button.ts'
import { accessStatus } from '../core/cards/access-words.ts'
import type { AccessReads } from '../core/ports.ts'
import { type AccessSight, seenAccess } from '../core/sights/access-sight.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { accessNumber, accessRecord } from '../domain/access.ts'
import { may } from '../domain/permission.ts'

interface Shown {
  readonly sight: AccessSight | undefined
  readonly steps: Awaited<ReturnType<AccessReads['history']>>
}

/** Who did what to a request and when, as the audit keeps it: nothing of it can be changed (DOMAIN §3.4 *Audit log*, X48). */
export const accessHistory = defineView({
  id: 'access.history',
  params: z.object({ id: z.string().max(40) }),
  async load({ id }, ctx): Promise<Shown> {
    const sight = await seenAccess(accessNumber(id) ?? id, ctx)
    return { sight, steps: sight ? await ctx.reads.access.history(sight.request.number) : [] }
  },
  may(_, { person, now }, { sight }) {
    if (!sight) return may(person, 'access.show', { kind: 'nothing' }, now)
    const record = accessRecord(sight.request, [sight.request.requesterId])
    return may(person, 'audit.show', { kind: 'record', record }, now)
  },
  show({ sight, steps }) {
    if (!sight) return []
    const { number, requester } = sight.request
    return [
      {
        kind: 'record',
        title: text('access-history.title', { number, name: requester.name }),
        status: accessStatus(sight.request),
        facts: [],
        entries: steps.map(({ action, at, byName }) => ({
          who: byName ?? text('access-history.clock'),
          when: { at },
          text: text(`access-history.${action}`),
        })),
        buttons: [look(text('access-history.back'), 'access.show', { id: number })],
      },
    ]
  },
})
