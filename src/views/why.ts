import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { roleWords } from '../core/cards/role-words.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { keyOf, text, type Words } from '../core/words.ts'
import { isInForce } from '../domain/agreement.ts'
import { type Action, may, RULES, type Rule, type Subject, sending } from '../domain/permission.ts'
import { companiesOf, customersOf, isMember, isSuperUser } from '../domain/person.ts'
import { whoCan } from './who-can.ts'

/** What is told of each company, allowed or not; an action joins with its flow. */
const AT_A_COMPANY = ['ticket.create', 'ticket.submit', 'ticket.listCompany'] as const satisfies readonly Action[]
/** What is told only to those who may. */
const BESIDES = [
  'ticket.queue',
  'access.queue',
  'amendment.sign',
  'member.add',
  'channel.register',
] as const satisfies readonly Action[]

/** What one may do at a company, and what not, with who can. */
interface Rights {
  readonly company: string
  readonly roles: readonly Words[]
  readonly can: readonly Words[]
  readonly cannot: readonly Words[]
}

const params = z.object({ rule: z.enum(RULES).optional(), company: z.string().max(80).optional() })

/** Why can't I? After a refusal its rule and who can change it; else what one may do, company by company (DOMAIN A3, X42). */
export const why = defineView({
  id: 'why',
  slash: { name: 'why' },
  params,
  isFollowUp: true,
  may: (_, { person, now }) => may(person, 'why', { kind: 'nothing' }, now),
  async load({ rule, company }, ctx) {
    const vendor = (await ctx.reads.companies.vendor())?.name ?? ''
    return {
      vendor,
      who: rule ? await whoCan(rule, ctx, company) : [],
      rights: rule ? [] : await rightsOf(ctx, vendor),
    }
  },
  show({ vendor, who, rights }, { rule }, { person }): Message[] {
    const contact = look(text('button.contact'), 'contact.show')
    const home = look(text('button.home'), 'help')
    if (rule) {
      const words = { lines: [text(`why.${rule}`, { vendor }), ...who] }
      return [say(words, 'plain', [look(text('button.what-may-i'), 'why'), contact, home])]
    }
    const howItWorks = look(text('button.how-it-works'), 'how-it-works')
    if (rights.length === 0)
      return [
        say(text(isMember(person) ? 'why.member' : 'why.register', { vendor }), 'plain', [contact, howItWorks, home]),
      ]
    return rights.map(({ company, roles, can, cannot }) => ({
      kind: 'record',
      title: text('why.title', { company }),
      facts: [
        ...(roles.length > 0 ? [{ id: 'roles', label: text('why.roles'), value: { list: roles } }] : []),
        ...(can.length > 0 ? [{ id: 'can', label: text('why.can'), value: { lines: can } }] : []),
        ...(cannot.length > 0 ? [{ id: 'cannot', label: text('why.cannot'), value: { lines: cannot } }] : []),
      ],
      buttons: [start(text('button.create-ticket'), 'ticket.create'), contact, home],
    }))
  },
})

async function rightsOf(ctx: Context, vendor: string): Promise<Rights[]> {
  const { person, now, reads } = ctx
  if (!isMember(person)) return []
  const allowed = (action: Action, subject: Subject) => may(person, action, subject, now)
  const besides = BESIDES.filter((action) => allowed(action, { kind: 'nothing' }).allowed).map(deed)
  const found: Rights[] = []
  const own = companiesOf(person)
  for (const company of [...own, ...customersOf(person, now)]) {
    const agreements = (await reads.companies.agreements(company.id)).filter((one) => isInForce(one, now))
    const open = agreements.find(({ ticketPolicy }) => ticketPolicy === 'ANY_REGISTERED')
    const subject = sending(company.id, open ?? { ticketPolicy: 'SUPER_USERS_ONLY' })
    const verdicts = AT_A_COMPANY.map((action) => ({ action, verdict: allowed(action, subject) }))
    const cannot: Words[] = []
    for (const { action, verdict } of verdicts) {
      // The vendor's own people work for others: what a customer does is none of theirs to miss.
      if (verdict.allowed || own.some(({ id, kind }) => id === company.id && kind === 'VENDOR')) continue
      const who = await whoCan(verdict.rule, ctx, company.id)
      cannot.push({ lines: [deed(action), ...(who.length > 0 ? who : [reasonOf(verdict.rule, vendor)])] })
    }
    found.push({
      company: company.name,
      roles: rolesAt(ctx, company.id),
      can: [
        ...verdicts.filter(({ verdict }) => verdict.allowed).map(({ action }) => deed(action)),
        ...(found.length === 0 ? besides : []),
      ],
      cannot,
    })
  }
  return found
}

const deed = (action: Action): Words => text(`why.${keyOf(action)}`)
const reasonOf = (rule: Rule, vendor: string): Words => text(`refused.${rule}`, { vendor })

const rolesAt = ({ person, now }: Context, companyId: string): Words[] => [
  ...(isSuperUser(person, companyId, now) ? [text('role.super-user')] : []),
  ...person.memberships.filter((one) => one.companyId === companyId).map(({ role }) => roleWords(role)),
]
