import type { Commit } from '../core/flow.ts'
import type { LicenceWrites } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { usersOf } from '../domain/licence.ts'
import { chosenOffer } from './on-offer.ts'
import { nameOf, type Removing } from './surplus.ts'

type Allowed = Extract<Awaited<ReturnType<LicenceWrites['removeSurplus']>>, { kind: 'allowed' }>

/** Who got the licence after the list was shown: those who have it for the shortest time. */
async function sinceShown({ removed, gone, left }: Allowed, on: Removing, { tx }: Commit): Promise<readonly string[]> {
  const account = await tx.licences.account(chosenOffer(on).account.id)
  const count = left + removed.length + gone.length - on.removal.shown
  const newest = usersOf(account?.uses ?? [], on.type).slice(-Math.max(left, count))
  return newest.map(({ userRef }) => account?.users.find((one) => one.userRef === userRef)?.name ?? userRef)
}

/** Who lost it, who else removed for the same change, and what is still to do (X9, T8 step 10). */
export async function doneWords(result: Allowed, on: Removing, ctx: Commit): Promise<Words> {
  const { removed, spared, gone, left, others } = result
  const since = left > 0 ? await sinceShown(result, on, ctx) : []
  const names = (refs: readonly string[]) => ({ list: refs.map((ref) => nameOf(ref, on)) })
  const taken = removed.map(({ userRef }) => userRef)
  const untold = taken.filter((ref) => on.everybody.some((one) => one.userRef === ref && !one.personId && !one.email))
  const available = on.surplus?.available ?? 0
  return {
    lines: [
      ...(left > 0
        ? [
            text('license-remove-surplus.meanwhile', {
              ...on.title,
              names: { list: since },
              inUse: available + left,
              available,
              left,
            }),
          ]
        : []),
      ...(taken.length > 0
        ? [
            text('license-remove-surplus.removed', {
              ...on.title,
              names: names(taken),
              told: taken.length - untold.length,
            }),
          ]
        : []),
      ...(untold.length > 0 ? [text('license-remove-surplus.untold', { names: names(untold) })] : []),
      ...(gone.length > 0 ? [text('license-remove-surplus.gone', { names: names(gone) })] : []),
      ...(spared.length > 0
        ? [
            text(others.length > 0 ? 'license-remove-surplus.spared-by' : 'license-remove-surplus.spared', {
              names: names(spared),
              by: { list: others.map(({ name }) => name) },
            }),
          ]
        : []),
    ],
  }
}
