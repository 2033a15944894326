import type { AccessResult } from '../../src/core/ports.ts'
import { type AccessEvent, dueFrom, moved } from '../../src/domain/access.ts'
import type { AccessNews, Happening } from '../../src/domain/happening.ts'
import type { Room } from '../../src/domain/seat.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { type AccessRow, accessInclude, asAccessRequest } from './access-row.ts'

/** What became of one change, before its request is read again. */
export type Step =
  | { readonly kind: 'done'; readonly happened: readonly Happening[]; readonly note?: unknown }
  | { readonly kind: 'blocked'; readonly room: Room; readonly happened: readonly Happening[] }
  | { readonly kind: 'refused' }
  | Pick<Extract<AccessResult, { kind: 'problem' }>, 'kind' | 'problem'>

/** Moves a request on if the state machine allows it, with whatever goes along. */
export async function move(
  tx: Tx,
  row: AccessRow,
  event: AccessEvent,
  step: AccessNews,
  data: Prisma.AccessRequestUncheckedUpdateInput,
): Promise<Step> {
  const status = moved(row.status, event)
  if (!status) return { kind: 'refused' }
  await update(tx, row, { ...data, status })
  return { kind: 'done', happened: [told(row, step)] }
}

/** Every change is a version of its own. */
export const update = (tx: Tx, { id }: AccessRow, data: Prisma.AccessRequestUncheckedUpdateInput) =>
  tx.accessRequest.update({ where: { id }, data: { ...data, version: { increment: 1 } } })

/** An approved request that lost its seat waits to be decided anew: with a promise of its own, and all its invitations (INV-21). */
export const waitingAgain = (at: Date) =>
  ({
    round: { increment: 1 },
    seatId: null,
    dueAt: dueFrom(at),
    reminders: 0,
    escalatedAt: null,
    invites: 0,
  }) satisfies Prisma.AccessRequestUncheckedUpdateInput

/** What people hear of; each state of a request is told once, so its version is part of the name. */
export const told = ({ number, version }: AccessRow, step: AccessNews): Happening => ({
  kind: 'access',
  request: number,
  step,
  version: version + 1,
})

/** The request as it is by now. */
export const again = async (tx: Tx, id: string) =>
  asAccessRequest(tx, await tx.accessRequest.findUniqueOrThrow({ where: { id }, include: accessInclude }))
