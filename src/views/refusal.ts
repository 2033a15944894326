import { look, start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { Values } from '../core/turn.ts'
import { text, type Words } from '../core/words.ts'
import { draftNumber } from '../domain/forwarded.ts'
import { may, type Refused, type Rule } from '../domain/permission.ts'
import { companiesOf, shortName } from '../domain/person.ts'
import { lastEnd } from '../domain/seat.ts'
import { ticketNumber } from '../domain/ticket.ts'
import { notKnown } from './not-known.ts'
import { whoCan } from './who-can.ts'

/** Why not, and who can help or what to press: no refusal is a dead end (DOMAIN A3, E5, X49). */
export const refuse = async ({ rule, by }: Refused, ctx: Context, about: Values): Promise<readonly Message[]> => [
  rule === 'register'
    ? await notKnown(ctx, whyButton(rule, about), by)
    : say(await reason(rule, ctx, about), 'bad', [...buttonsOf(rule, ctx, about), whyButton(rule, about)]),
]

/** All but that somebody is not known yet. */
type KnownRule = Exclude<Rule, 'register'>

async function reason(rule: KnownRule, ctx: Context, about: Values): Promise<Words> {
  switch (rule) {
    case 'not-found': {
      const named = wordsIn(about, 'id', 'ticket')
      const number = named === undefined ? undefined : (ticketNumber(named) ?? draftNumber(named))
      return number === undefined ? text('refused.not-found-company') : text('refused.not-found', { number })
    }
    case 'seat': {
      const run = wordsIn(about, 'id', 'draft')
      const draft = run === undefined ? undefined : await ctx.reads.drafts.forwarded(run)
      const company = companiesOf(ctx.person).find(({ id }) => id === draft?.companyId)
      const names = company ? await ctx.reads.companies.superUsers(company.id, ctx.now) : []
      const owner = shortName(draft?.owner.name ?? '')
      return names.length > 0
        ? text('refused.seat', { owner, names: { list: names.map(({ name }) => shortName(name)) } })
        : text('refused.seat-nobody', { owner })
    }
    default: {
      const vendor = (await ctx.reads.companies.vendor())?.name ?? ''
      const who = await whoCan(rule, ctx, about.company)
      const why = [text(`refused.${rule}`, { vendor }), ...(rule === 'super-user' ? hadSeat(ctx) : [])]
      return { lines: [...why, ...who] }
    }
  }
}

/** Whose seat ended reads when (T6 step 9): the old card in front of them still had the button. */
function hadSeat({ person, now }: Context): Words[] {
  const ended = person.id === undefined ? undefined : lastEnd(person.seats, person.id, now)
  const company = companiesOf(person).find(({ id }) => id === ended?.companyId)
  return ended && company ? [text('refused.seat-ended', { company: company.name, at: { at: ended.at } })] : []
}

/** What can be done instead, so that nobody is left standing. */
function buttonsOf(rule: KnownRule, ctx: Context, about: Values): Button[] {
  const contact = look(text('button.contact'), 'contact.show')
  const home = look(text('button.home'), 'help')
  const myTickets = look(text('button.my-tickets'), 'ticket.list')
  const number = wordsIn(about, 'ticket')
  const open = number === undefined ? [] : [look(text('button.open'), 'ticket.show', { id: number })]
  const reply = number === undefined ? [] : [start(text('button.reply'), 'ticket.reply', { ticket: number })]
  switch (rule) {
    case 'not-found':
      return [
        look(text('button.my-open'), 'ticket.list'),
        ...(may(ctx.person, 'ticket.listCompany', { kind: 'nothing' }, ctx.now).allowed
          ? [look(text('button.all-company'), 'ticket.list', { filter: 'company' })]
          : []),
        start(text('button.create-ticket'), 'ticket.create'),
      ]
    case 'agents':
    case 'customers':
      return [...open, ...reply, myTickets]
    case 'not-yours':
    case 'no-colleagues':
      return [...open, myTickets]
    case 'member':
      return [start(text('registered.name-it'), 'company.join'), contact, home]
    case 'super-user':
      return [myTickets, start(text('access-list.request'), 'access.request'), contact]
    case 'seat':
      return [myTickets, contact]
    default:
      return [contact, home]
  }
}

/** Explains the rule; the same words typed mean it too. */
const whyButton = (rule: Rule, about: Values): Button =>
  look(text('button.why'), 'why', { rule, ...(typeof about.company === 'string' ? { company: about.company } : {}) })

/** The first of these values that is words. */
const wordsIn = (about: Values, ...names: string[]): string | undefined =>
  names.map((name) => about[name]).find((one) => typeof one === 'string')
