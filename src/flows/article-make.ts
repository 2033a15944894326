import { z } from 'zod'
import { look, start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
import { cut, text, type Words } from '../core/words.ts'
import { sights } from '../domain/permission.ts'
import { ticketNumber } from '../domain/ticket.ts'

interface Making {
  /** The ticket whose answer becomes an article; undefined where none was named. */
  readonly ticket: Ticket | undefined
  readonly isNamed: boolean
  readonly title: Readonly<Record<string, Words>>
}

/** So much of what will be published is shown beside the question who may read it. */
const SHOWN = 600

const carried = { schema: z.string().max(64).optional(), widget: 'line', isFixed: true, initial: () => null } as const

/** An agent's answer, or what they write, becomes an article: the next question finds it, on every instance (A12). */
export const articleMake = defineFlow<Making>()({
  id: 'article.make',
  rev: 1,
  slash: { name: 'knowledge article', options: { number: 'ticket' }, isForStaff: true },
  deed: 'article.make',
  async load({ person, now, reads }: Context, { ticket: said }: Given): Promise<Making> {
    const number = typeof said === 'string' ? (ticketNumber(said) ?? said) : undefined
    return {
      ticket: number === undefined ? undefined : await reads.tickets.get(number, sights(person, now), person.id ?? ''),
      isNamed: number !== undefined,
      title: {},
    }
  },
  scope: ({ ticket, gap }) => String(ticket ?? gap ?? ''),
  slots: {
    ticket: carried,
    gap: carried,
    visibility: {
      schema: z.enum(['public', 'members']),
      widget: 'choice',
      choices: () => [
        { value: 'public', label: text('article-make.public') },
        { value: 'members', label: text('article-make.members') },
      ],
      isAlone: true,
      hint: ({ ticket }: Making) => (ticket ? preview(ticket) : undefined),
    },
    title: {
      schema: z.string().trim().min(3).max(120),
      widget: 'line',
      initial: ({ ticket }: Making) => ticket && cut(ticket.subject, 120),
    },
    text: {
      schema: z.string().trim().min(10).max(10_000),
      widget: 'paragraph',
      hint: () => text('article-make.text.hint'),
      initial: ({ ticket }: Making) => ticket && answerOn(ticket),
    },
  },
  isOneTap: true,
  detour: (_, { ticket, isNamed }) =>
    isNamed && !ticket
      ? [say(text('article-make.no-ticket'), 'plain', [look(text('button.queue'), 'ticket.queue')])]
      : undefined,
  async commit({ gap, visibility, title, text: said }, { tx, run, person, now, articleOf }, { ticket }) {
    const source = ticket ? `reply:${ticket.number}` : gap ? `gap:${gap}` : `written:${run}`
    const article = articleOf({ source, title, text: said, isSignedIn: visibility === 'members' })
    const by = { at: now, ...(person.id ? { personId: person.id } : {}), ...(ticket ? { ticket: ticket.number } : {}) }
    const { id } = await tx.write.keepArticle(article, by)
    if (gap) await tx.write.settleGap(gap, id, now)
    await tx.write.audit({
      ...(person.id ? { actorId: person.id } : {}),
      action: 'article.make',
      subjectType: 'article',
      subjectId: id,
      data: { source, visibility },
      at: now,
    })
    return {
      messages: [
        say(text(`article-make.done-${visibility}`, { title }), 'good', [
          look(text('button.open'), 'article.show', { id }),
          start(text('article-remove.button'), 'article.remove', { article: id }),
          look(text('gap-show.all'), 'knowledge.gaps'),
        ]),
      ],
    }
  },
})

/** The last answer that the customer got from whoever answers. */
function answerOn({ events }: Pick<Ticket, 'events'>): string | undefined {
  const last = events.findLast(
    ({ event }) => (event.type === 'resolved' || event.type === 'replied') && event.by === 'agent' && event.text !== '',
  )?.event
  return last && 'text' in last ? last.text : undefined
}

/** What a press on one of the answers publishes, and whose names are in it. */
function preview(ticket: Ticket): Words {
  const said = answerOn(ticket) ?? ''
  const names = [ticket.requesterName, ticket.companyName].flatMap((name) => (name && said.includes(name) ? name : []))
  return {
    lines: [
      text('article-make.preview', { title: ticket.subject }),
      cut(said, SHOWN),
      names.length > 0 ? text('article-make.names', { names: { list: names } }) : text('article-make.no-names'),
    ],
  }
}
