import { z } from 'zod'
import { copyCard } from '../core/cards/copy-card.ts'
import type { Context } from '../core/context.ts'
import { type Commit, defineFlow, type Given, type Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { type CopySight, seenCopy } from '../core/sights/copy-sight.ts'
import { seenTenant, tenantRecord } from '../core/sights/tenant-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Action, Subject } from '../domain/permission.ts'
import { byWhom } from './on-tenant.ts'

interface OnCopy {
  readonly sight: CopySight | undefined
  readonly subject: Subject
  readonly title: Readonly<Record<string, Words>>
}

async function loadOnCopy(ctx: Context, given: Given): Promise<OnCopy> {
  const sight = await seenCopy(copyIn(given), ctx)
  const from = sight && (await seenTenant(sight.copy.from.id, ctx))
  return {
    sight,
    subject: from ? tenantRecord(from.tenant) : { kind: 'record', record: {} },
    title: { from: sight?.copy.from.name ?? '', to: sight?.copy.to.name ?? '' },
  }
}

const copyIn = ({ copy }: Given): string => (typeof copy === 'string' ? copy : '')

const copySlot: Slot<string, OnCopy> = {
  schema: z.string().max(80),
  widget: 'line',
  isFixed: true,
  label: () => text('copy.which'),
}

const copyNow = async (id: string, ctx: Commit, note?: Words): Promise<Message[]> => {
  const sight = await seenCopy(id, { ...ctx, reads: ctx.tx })
  return sight ? [copyCard(sight, note ? { note } : {})] : []
}

/** One tap on the card of a copy. `write`: what stood in the way, undefined: nothing. */
const onCopy = (o: {
  readonly id: 'copy.begin' | 'copy.end'
  readonly isOpen: (status: CopySight['copy']['status']) => boolean
  readonly write: (id: string, ctx: Commit) => Promise<Words | undefined>
  readonly done?: Words
}) =>
  defineFlow<OnCopy>()({
    id: o.id,
    rev: 1,
    deed: 'tenant.copy' satisfies Action,
    load: loadOnCopy,
    subject: ({ subject }) => subject,
    seen: ({ sight }) => sight?.copy.version,
    scope: copyIn,
    slots: { copy: copySlot },
    isOneTap: true,
    detour: (_, { sight }) => (sight && !o.isOpen(sight.copy.status) ? [copyCard(sight)] : undefined),
    review: (_, { title }) => ({ notes: [text('copy.title', title)] }),
    async commit({ copy }, ctx) {
      const problem = await o.write(copy, ctx)
      const card = await copyNow(copy, ctx, problem ? undefined : o.done)
      return { messages: problem ? [...card, say(problem, 'bad')] : card, changed: [{ type: 'copy', id: copy }] }
    },
  })

/** Copies exactly what the card shows, or nothing (INV-56). */
export const copyBegin = onCopy({
  id: 'copy.begin',
  isOpen: (status) => status === 'SHOWN',
  async write(id, ctx) {
    const begun = await ctx.tx.write.beginCopy(id, byWhom(ctx))
    if (begun === 'begun') return undefined
    return begun === 'stale' ? text('copy.stale') : text(`tenant-copy.problem.${begun}`)
  },
})

/** *Leave it*: nothing is copied. */
export const copyEnd = onCopy({
  id: 'copy.end',
  isOpen: (status) => status === 'SHOWN' || status === 'PREVIEWING',
  async write(id, ctx) {
    return (await ctx.tx.write.endCopy(id, byWhom(ctx))) ? undefined : text('copy.stale')
  },
  done: text('copy-end.done'),
})
