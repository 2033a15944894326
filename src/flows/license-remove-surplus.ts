import { z } from 'zod'
import { offerCard } from '../core/cards/offer-card.ts'
import { defineFlow, type Given, type Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { Conflict } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { aboutOffer, chosenOffer, nothingWaits, offerNow, offerSlot } from './on-offer.ts'
import { blockedTypes, heirSlot, heirs, leavingRequests, loadRemoving, nameOf, okOf, type Removing } from './surplus.ts'
import { doneWords } from './surplus-done.ts'
import { surplusList } from './surplus-list.ts'

const own = (given: Readonly<Record<string, unknown>>, key: string) =>
  typeof given[key] === 'string' ? given[key] : ''

/** Takes surplus licences from people who are chosen one by one, as many as the change needs (DOMAIN G15–G19, X9, X84, X85). */
export const licenseRemoveSurplus = defineFlow<Removing>()({
  id: 'license.removeSurplus',
  rev: 1,
  slash: { name: 'license remove-surplus' },
  deed: 'license.removeSurplus',
  load: loadRemoving,
  subject: aboutOffer,
  scope: (given) => `${own(given, 'offer')}:${own(given, 'type')}`,
  slots: {
    offer: offerSlot,
    type: {
      schema: z.string().max(120),
      widget: 'choice',
      isFixed: true,
      choices: (on: Removing) =>
        [...new Set([...blockedTypes(on), ...(on.type ? [on.type] : [])])].map((value) => ({ value, label: value })),
      initial: ({ type }: Removing) => type || undefined,
      label: () => text('licence.which-type'),
    },
    /** *OK*, see `okOf`. */
    ok: {
      schema: z.string().regex(/^\d{1,9}\.\d{1,9}$/),
      widget: 'line',
      isFixed: true,
      label: () => text('license-remove-surplus.ok'),
    },
    page: {
      schema: z
        .string()
        .regex(/^\d{1,5}$/)
        .optional(),
      widget: 'line',
      isFixed: true,
      initial: () => null,
    },
    search: {
      schema: z.string().max(80).optional(),
      widget: 'line',
      isLookedUp: true,
      takesWords: true,
      label: () => text('license-remove-surplus.search'),
      initial: () => null,
    },
    users: {
      schema: z.array(z.string().max(200)).optional(),
      widget: 'choices',
      initial: () => [],
      label: () => text('license-remove-surplus.users'),
      choices: (on: Removing) =>
        [...new Set([...on.users.map(({ userRef }) => userRef), ...on.picked])].map((ref) => ({
          value: ref,
          label: nameOf(ref, on),
        })),
    },
  },
  extend: {
    after: 'users',
    slots: (on) =>
      Object.fromEntries(
        leavingRequests(on).map(({ userRef, name, openRequests }): [string, Slot<string, Removing>] => [
          heirSlot(userRef),
          {
            schema: z.string().max(200),
            widget: 'choice',
            choices: (data) => heirs(data).map((one) => ({ value: one.userRef, label: one.name })),
            label: () => text('license-remove-surplus.heir', { name, count: openRequests }),
          },
        ]),
      ),
  },
  // Who handed something over since has not pressed OK yet.
  check: { ok: (ok, on) => (ok.split('.')[1] === okOf(on).split('.')[1] ? undefined : text('problem.required')) },
  isOneTap: true,
  detour: (given, on, run) => nothingWaits(on) ?? inTheWay(given, on) ?? picking(given, on, run),
  review: (_, on) => ({
    notes: [text('license-remove-surplus.note', { names: { list: on.chosen.map((ref) => nameOf(ref, on)) } })],
  }),

  async commit(_, ctx, on) {
    const { offer } = chosenOffer(on)
    const by = { ...(ctx.person.id ? { personId: ctx.person.id } : {}), at: ctx.now, run: ctx.run }
    const result = await ctx.tx.write.removeSurplus(offer.id, on.removal, by)
    switch (result.kind) {
      case 'stale':
        return { messages: [...(await offerNow(offer.id, ctx)), say(text('license-apply.stale'), 'bad')] }
      case 'too-few':
      case 'refused':
        throw new Conflict('people or their licences changed meanwhile')
      case 'allowed': {
        const changed = [{ type: 'offer', id: offer.id }]
        const words = await doneWords(result, on, ctx)
        if (result.left === 0) return { messages: [say(words, 'good'), ...(await offerNow(offer.id, ctx))], changed }
        const values = { offer: offer.id, type: on.type }
        return {
          messages: [say(words, 'bad')],
          changed,
          next: { kind: 'start', flow: 'license.removeSurplus', values, fresh: true, by: 'press' },
        }
      }
    }
  },
})

/** There is nothing to remove (any longer), or the numbers are disputed and may be wrong: the dialog as it is now (INV-47). */
function inTheWay({ ok }: Given, on: Removing): Message[] | undefined {
  const { sight, surplus, type } = on
  if (!sight) return undefined
  const isOver = sight.offer.status !== 'AVAILABLE'
  const isNothingLeft = ok === undefined && (type === '' ? blockedTypes(on).length === 0 : surplus?.toRemove === 0)
  return isOver || isNothingLeft ? [offerCard(sight)] : undefined
}

/** The list, until OK means something that is allowed. */
const picking = ({ ok, type }: Given, on: Removing, run: string): Message[] | undefined =>
  type === undefined || (ok !== undefined && on.verdict?.kind === 'allowed')
    ? undefined
    : surplusList(on, run, ok !== undefined)
