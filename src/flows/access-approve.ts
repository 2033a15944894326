import { z } from 'zod'
import { accessTold } from '../core/access-told.ts'
import { look, start } from '../core/button.ts'
import { accessCard } from '../core/cards/access-card.ts'
import { nameIn, regulars, seatsWords } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import { type Commit, defineFlow, type Given } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { AccessRequest, CompanySeats } from '../core/ports.ts'
import { readerOf } from '../core/sights/access-sight.ts'
import { text, type Words } from '../core/words.ts'
import { aboutRequest, extraSeat, noRoom } from './access-no-room.ts'
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

interface Approval extends OnAccess {
  /** Offered where nobody knows yet which company is meant; an approver has asked for it before (X46). */
  readonly companies: readonly { readonly id: string; readonly name: string }[]
  /** Of the company that the request names, else of the one chosen here. */
  readonly seats: CompanySeats | undefined
}

const isApprovable = ({ status }: AccessRequest) => status === 'SUBMITTED' || status === 'BLOCKED_LIMIT'

/** Yes, with one tap on the card for the version it shows; what the request left open is asked (DOMAIN C16, T5). */
export const accessApprove = defineFlow<Approval>()({
  id: 'access.approve',
  rev: 1,
  slash: { name: 'access approve', options: { number: 'request' }, isForStaff: true },
  deed: 'access.approve',
  async load(ctx, given): Promise<Approval> {
    const on = await loadOnAccess(ctx, given, 'access.approve', isApprovable)
    const { request } = on.sight ?? {}
    const isUnknown = request !== undefined && request.companyId === undefined
    const all = isUnknown ? await ctx.reads.members.companies() : []
    const companies = all.filter(({ kind }) => kind !== 'VENDOR')
    const chosen = companies.find(({ id }) => id === given.company)
    return { ...on, companies, seats: chosen ? await ctx.reads.access.seats(chosen.id, ctx.now) : on.sight?.seats }
  },
  subject: aboutAccess,
  ...asShown,
  scope: accessNumberIn,
  slots: {
    request: requestSlot,
    company: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ companies }: Approval) => companies.map(({ id, name }) => ({ value: id, label: name })),
      isAlone: true,
    },
    /** Whose place they take, where the request does not say: the approver chooses (T5 step 7). */
    replaces: {
      schema: z.string(),
      widget: 'choice',
      choices: (data: Approval) => replaceable(data).map((id) => ({ value: id, label: nameOf(data, id) })),
      isAlone: true,
    },
  },
  when: {
    company: (_, { sight }) => sight !== undefined && sight.request.companyId === undefined,
    replaces: (given: Given, { sight }) => sight !== undefined && needsSomebody(sight.request, given),
  },
  isOneTap: true,
  detour: (given, data) => inTheWay(given, data),
  review: ({ replaces }, data) => ({ notes: notesOf(data, replaces) }),

  async commit({ company, replaces }, ctx, data) {
    const { number } = chosenAccess(data)
    const result = await moveOn(
      chosenAccess(data),
      {
        kind: 'approve',
        ...(company === undefined ? {} : { companyId: company }),
        ...(replaces === undefined ? {} : { replacedId: replaces }),
      },
      ctx,
    )
    switch (result.kind) {
      case 'done':
        return { messages: await approved(result.request, ctx), ...accessTold(number, result.happened) }
      case 'blocked':
        return { messages: await noRoom(result, ctx), ...accessTold(number, result.happened) }
      case 'problem':
        return { messages: [say(text(`access-approve.${result.problem}`, aboutRequest(result.request)), 'bad')] }
      case 'refused':
        return { messages: await stopped(result.request, ctx) }
    }
  },
})

/** Nobody is named yet; or all seats are taken, so that only somebody's place is left (C2). */
const needsSomebody = ({ isReplacing, replacedId, status }: AccessRequest, { company }: Given): boolean =>
  (isReplacing && replacedId === undefined) || (status === 'BLOCKED_LIMIT' && company === undefined)

const replaceable = ({ seats, sight, now }: Approval): string[] =>
  seats
    ? regulars(seats, now)
        .map(({ personId }) => personId)
        .filter((id) => id !== sight?.request.requesterId)
    : []

const nameOf = ({ seats }: Approval, id: string): string => (seats ? nameIn(seats, id) : '')

/** What keeps an approval from happening, whoever presses: said before anything is asked. */
function inTheWay(given: Given, data: Approval): Message[] | undefined {
  const { sight } = data
  if (!sight) return undefined
  const { request } = sight
  if (!isApprovable(request)) return overtaken(data)
  if (request.consent === 'OBJECTED')
    return [say(text('access-approve.objected', aboutRequest(request)), 'bad', [overrule(request)])]
  const isNobody = needsSomebody(request, given) && data.seats !== undefined && replaceable(data).length === 0
  return isNobody
    ? [say(text('access-approve.nobody-to-replace', aboutRequest(request)), 'bad', [extraSeat(request)])]
    : undefined
}

const overrule = ({ number, version }: AccessRequest) =>
  start(text('access-card.overrule'), 'access.overrule', { request: number }, { seen: version })

/** What the press will do, where it is not one tap: seats before and after, and who loses access. */
function notesOf({ sight, seats, now }: Approval, replaces: string | undefined): Words[] {
  if (!sight) return []
  const { request } = sight
  const taken = replaces ?? request.replacedId
  return [
    text('access-approve.note', aboutRequest(request)),
    ...(seats ? [seatsWords({ ...request, isReplacing: taken !== undefined }, seats, now)] : []),
    ...(taken && seats ? [text('access-approve.note-replaces', { replaced: nameIn(seats, taken) })] : []),
  ]
}

/** The decided card with what happens next, and those that wait for the same hand. */
async function approved(request: AccessRequest, ctx: Commit): Promise<Message[]> {
  const seats = request.companyId === undefined ? undefined : await ctx.reads.access.seats(request.companyId, ctx.now)
  const sight = { request, reader: 'approver', domains: [], ...(seats ? { seats } : {}) } as const
  const until = { at: request.inviteExpiresAt ?? ctx.now }
  const card = accessCard(sight, ctx.now, { note: text('access-approve.done', { ...aboutRequest(request), until }) })
  const count = await waitingFor(ctx)
  if (count === 0) return [card]
  return [card, say(text('access-approve.more', { count }), 'hint', [look(text('access-card.queue'), 'access.queue')])]
}

async function waitingFor(ctx: Context): Promise<number> {
  let count = 0
  for (const request of await ctx.reads.access.undecided()) {
    if (request.status !== 'SUBMITTED') continue
    const seats = request.companyId === undefined ? undefined : await ctx.reads.access.seats(request.companyId, ctx.now)
    if (readerOf(request, seats, ctx) === 'approver') count++
  }
  return count
}
