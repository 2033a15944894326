import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { nameIn } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { CompanySeats } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'
import { companiesOf, isSuperUser, shortName } from '../domain/person.ts'
import { regularOf, type SeatAssignment, standIns, usedSeats } from '../domain/seat.ts'

/** A company in which somebody stands in for the person, now or later. */
interface StoodIn {
  readonly seats: CompanySeats
  readonly standIn: SeatAssignment
  /** Tickets of theirs that are still open. */
  readonly open: number
}

interface TakingBack {
  readonly all: readonly StoodIn[]
  readonly one: StoodIn | undefined
  readonly holds: string | undefined
  readonly now: Date
  readonly title: Readonly<Record<string, Words | number>>
}

async function loadStandIns(ctx: Context, given: Given): Promise<TakingBack> {
  const { person, reads, now } = ctx
  const all: StoodIn[] = []
  for (const { id } of companiesOf(person)) {
    const seats = await reads.access.seats(id, now)
    const regular = seats && person.id ? regularOf(seats, person.id, now) : undefined
    const [standIn] = seats && regular ? standIns(seats, regular.seatId, now) : []
    if (!seats || !standIn) continue
    const open = await reads.tickets.counts([{ by: 'requester', personId: standIn.personId }], standIn.personId)
    all.push({ seats, standIn, open: open.mine })
  }
  const one = all.find(({ seats }) => seats.companyId === given.company) ?? (all.length === 1 ? all[0] : undefined)
  const holds = companiesOf(person).find(({ id }) => isSuperUser(person, id, now))
  return { all, one, holds: holds?.name, now, title: one ? about(one, now) : {} }
}

function about({ seats, standIn, open }: StoodIn, now: Date): Record<string, Words | number> {
  const until = standIn.endsAt && new Date(standIn.endsAt.getTime() - 1)
  return {
    company: seats.companyName,
    name: shortName(nameIn(seats, standIn.personId)),
    open,
    until: until ? { day: localDay(until, seats.timezone) } : '',
    used: usedSeats(seats, now),
    limit: seats.limit,
  }
}

/** The regular holder wants the seat back before the period is over: at once, without anybody's approval (C14, T6). */
export const accessTakeback = defineFlow<TakingBack>()({
  id: 'access.takeback',
  rev: 1,
  slash: { name: 'access takeback' },
  deed: 'access.request',
  load: loadStandIns,
  subject: () => ({ kind: 'nothing' }),
  slots: {
    company: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ all }: TakingBack) => all.map(({ seats }) => ({ value: seats.companyId, label: seats.companyName })),
      isAlone: true,
      isSilent: true,
    },
    when: {
      schema: z.enum(['now', 'planned']),
      widget: 'choice',
      label: () => text('access-takeback.question'),
      hint: ({ title, one }: TakingBack) =>
        text(one && Number(title.open) > 0 ? 'access-takeback.welcome-tickets' : 'access-takeback.welcome', title),
      choices: ({ one, title }: TakingBack) => [
        { value: 'now', label: text('access-takeback.now') },
        {
          value: 'planned',
          label: text(one?.standIn.endsAt ? 'access-takeback.planned' : 'access-takeback.not-yet', title),
        },
      ],
      isAlone: true,
    },
  },
  isOneTap: true,
  detour: (_, { all, holds }) =>
    all.length > 0
      ? undefined
      : [
          say(
            holds ? text('access-takeback.yours', { company: holds }) : text('access-takeback.nothing'),
            'plain',
            holds
              ? [
                  look(text('button.all-company'), 'ticket.list', { filter: 'company' }),
                  look(text('button.home'), 'help'),
                ]
              : [
                  start(text('access-card.request-again'), 'access.request'),
                  look(text('button.contact'), 'contact.show'),
                ],
          ),
        ],
  async commit({ when }, { tx, person, now }, { one, title }) {
    if (!one || person.id === undefined) throw new Error('nothing is committed before a company is chosen')
    const { companyId } = one.seats
    const seats = look(text('access-card.seats'), 'seat.list', { company: companyId })
    if (when === 'planned')
      return {
        messages: [
          say(text(one.standIn.endsAt ? 'access-takeback.stays' : 'access-takeback.stays-open', title), 'good', [
            start(text('access-card.take-back'), 'access.takeback', { company: companyId }),
            seats,
          ]),
        ],
      }
    const result = await tx.write.takeBack(person.id, companyId, now)
    await tx.write.audit({
      actorId: person.id,
      action: 'seat.takeBack',
      subjectType: 'company',
      subjectId: companyId,
      at: now,
    })
    return {
      messages: [
        say(text('access-takeback.done', title), 'good', [
          look(text('access-takeback.tickets', title), 'ticket.list', { filter: 'company', company: companyId }),
          seats,
        ]),
      ],
      happened: result?.happened ?? [],
      changed: (result?.happened ?? []).flatMap((news) =>
        news.kind === 'access' ? [{ type: 'access', id: news.request }] : [],
      ),
    }
  },
})
