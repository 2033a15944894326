import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { accessCard } from '../core/cards/access-card.ts'
import { accessStatus, decidedBy } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Slot } from '../core/flow.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { type AccessChange, type AccessRequest, type AccessResult, Conflict, type Reads } from '../core/ports.ts'
import { type AccessSight, seenAccess } from '../core/sights/access-sight.ts'
import { talkTo } from '../core/talk-to.ts'
import { text, type Words } from '../core/words.ts'
import { accessNumber, accessRecord } from '../domain/access.ts'
import type { Action, Subject } from '../domain/permission.ts'
import { may } from '../domain/permission.ts'

/** Choices that are offered at once; whoever has more names the number. */
const OFFERED = 25

/** What every flow on a request for a seat knows of it. */
export interface OnAccess {
  /** The one that was named, as the person may see it; undefined while none is, and where it is nothing to them. */
  readonly sight: AccessSight | undefined
  readonly isNamed: boolean
  /** Those that this could be about, where none is named. */
  readonly others: readonly AccessRequest[]
  /** Ways to whoever decided, if that was somebody else. */
  readonly ways: readonly Button[]
  readonly now: Date
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the request it names, and those the deed could be about where it names none. */
export async function loadOnAccess(
  ctx: Context,
  given: Given,
  deed: Action,
  fits: (request: AccessRequest) => boolean,
): Promise<OnAccess> {
  const number = accessNumberIn(given)
  const sight = number === '' ? undefined : await seenAccess(number, ctx)
  const byId = sight?.request.decision?.byId
  const decider = byId === undefined || byId === ctx.person.id ? undefined : await ctx.reads.accounts.get(byId)
  return {
    sight,
    isNamed: number !== '',
    others: number === '' ? await fitting(ctx, deed, fits) : [],
    ways: decider ? talkTo(decider, ctx) : [],
    now: ctx.now,
    title: { number: sight?.request.number ?? '', name: sight?.request.requester.name ?? '' },
  }
}

async function fitting(
  { reads, person, now }: Context,
  deed: Action,
  fits: (request: AccessRequest) => boolean,
): Promise<readonly AccessRequest[]> {
  const own = person.id === undefined ? [] : await reads.access.of(person.id)
  const found: AccessRequest[] = []
  // One after the other: in a commit they share one connection.
  for (const request of [...(await reads.access.undecided()), ...own]) {
    if (!fits(request) || found.length === OFFERED || found.some(({ id }) => id === request.id)) continue
    const record = await recordOf(request, reads, now)
    if (may(person, deed, { kind: 'record', record }, now).allowed) found.push(request)
  }
  return found
}

const recordOf = async (request: AccessRequest, reads: Reads, now: Date) => {
  const seats = request.companyId === undefined ? undefined : await reads.access.seats(request.companyId, now)
  return accessRecord(request, [request.requesterId], seats?.adminsMayApprove)
}

/** For `may`: an unknown number and one that is nothing to them are refused in the same way (X49). */
export const aboutAccess = ({ sight, isNamed, others }: OnAccess): Subject => {
  if (sight) {
    const { request, seats } = sight
    return { kind: 'record', record: accessRecord(request, [request.requesterId], seats?.adminsMayApprove) }
  }
  return isNamed || others.length === 0 ? { kind: 'nothing' } : { kind: 'unchosen' }
}

/** One unsent draft per request. */
export const accessNumberIn = (given: Given): string => {
  const said = given.request
  return typeof said === 'string' ? (accessNumber(said) ?? said.trim().slice(0, 40)) : ''
}

/** The request a button was pressed on; asked among those that fit where words named none. */
export const requestSlot: Slot<string, OnAccess> = {
  schema: z.string(),
  widget: 'choice',
  isFixed: true,
  choices: ({ sight, others }) =>
    [...others, ...(sight ? [sight.request] : [])].map(({ number, requester }) => ({
      value: number,
      label: text('access-card.title', { number, name: requester.name }),
    })),
}

/** What flows on one request have in common; `fits`: those that the deed could be about where none is named. */
export const onAccess = (deed: Action, fits: (request: AccessRequest) => boolean) => ({
  deed,
  load: (ctx: Context, given: Given) => loadOnAccess(ctx, given, deed, fits),
  subject: aboutAccess,
  scope: accessNumberIn,
})

/** A press counts for the request as its card or summary shows it. */
export const asShown = {
  seen: ({ sight }: OnAccess) => sight?.request.version,
  changed: ({ sight }: OnAccess): Words =>
    sight
      ? text('access.moved-on', { number: sight.request.number, status: accessStatus(sight.request).label })
      : text('review.changed'),
} as const

/** The request in a commit: it was chosen, or the core would have asked. */
export function chosenAccess({ sight }: OnAccess): AccessRequest {
  if (!sight) throw new Error('nothing is committed before a request is chosen')
  return sight.request
}

/** Moves on the request of a commit as it was looked at in this transaction; if it moved since, everything is decided again. */
export async function moveOn(
  { number, version }: AccessRequest,
  change: AccessChange,
  { tx, person, now }: Commit,
): Promise<Exclude<AccessResult, { kind: 'stale' }>> {
  const result = await tx.write.changeAccess(number, change, { personId: person.id ?? '', at: now, seen: version })
  if (result.kind === 'stale') throw new Conflict(`${number} moved on meanwhile`)
  return result
}

/** The record as it is after the write, in place of the card that was pressed. */
export async function cardNow(number: string, ctx: Context, note: Words): Promise<Message[]> {
  const sight = await seenAccess(number, ctx)
  return sight ? [accessCard(sight, ctx.now, { note })] : [say(note)]
}

/**
 * Somebody else was faster, or it is over: the card shows it, and below it stands who did what and when, that this press
 * changed nothing, and what can still be done (X1, C18).
 */
export function overtaken({ sight, ways, now }: OnAccess): Message[] {
  if (!sight) return []
  const { request, reader } = sight
  const { number, status, companyId = '', requesterId } = request
  const by = decidedBy(request)
  const words = by
    ? text('access.overtaken-decided', { number, by })
    : text('access.overtaken', { number, status: accessStatus(request).label })
  const isRevocable = reader === 'approver' && (status === 'INVITED' || status === 'ACCEPTED')
  const revoke = start(text('access-card.revoke'), 'seat.revoke', { company: companyId, person: requesterId })
  return [accessCard(sight, now), say(words, 'plain', [...ways, ...(isRevocable ? [revoke] : []), openAccess(number)])]
}

/** Opens a request. */
export const openAccess = (number: string): Button => look(text('button.open'), 'access.show', { id: number })

/** What a write that did not happen says: what was decided meanwhile is told with its decider. */
export const stopped = async ({ number }: AccessRequest, ctx: Context): Promise<Message[]> =>
  overtaken(await loadOnAccess(ctx, { request: number }, 'access.show', () => false))
