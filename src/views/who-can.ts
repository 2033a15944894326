import type { Context } from '../core/context.ts'
import { text, type Words } from '../core/words.ts'
import type { Rule } from '../domain/permission.ts'
import { companiesOf, customersOf, type Role } from '../domain/person.ts'

type Hands = 'super-users' | 'partners' | readonly Role[]

/** In whose hands what a rule asks for is: a company's own people, by role, or the vendor's. */
const HANDS: Readonly<Partial<Record<Rule, Hands>>> = {
  'super-user': 'super-users',
  forward: 'super-users',
  'company-admins': ['TENANT_ADMIN', 'LICENCE_ADMIN'],
  delegated: ['TENANT_ADMIN', 'LICENCE_ADMIN'],
  'licence-admin': ['LICENCE_ADMIN'],
  'licence-contact': ['LICENCE_ADMIN'],
  'tenant-admin': ['TENANT_ADMIN'],
  partner: 'partners',
}

/**
 * Names of those who can help, a line a company (DOMAIN E5, G1), as far as the reader may know them: of their own companies
 * and of those they look after. Where it is about one of several companies, only that one's (X42).
 */
export async function whoCan(rule: Rule, ctx: Context, companyId: unknown): Promise<Words[]> {
  const hands = HANDS[rule]
  if (hands === undefined || ctx.person.id === undefined) return []
  const known = [
    ...companiesOf(ctx.person).filter(({ kind }) => kind !== 'VENDOR'),
    ...customersOf(ctx.person, ctx.now),
  ]
  const meant = known.filter(({ id }) => id === companyId)
  const lines: Words[] = []
  // One after the other: in a commit they share one connection.
  for (const { id, name } of meant.length > 0 ? meant : known) {
    lines.push(await lineOf(hands, { id, name }, ctx))
  }
  return lines
}

/** Where nobody has the role the partner who looks after the company is asked. */
async function lineOf(hands: Hands, { id, name: company }: { id: string; name: string }, ctx: Context): Promise<Words> {
  const people = await namesOf(hands, id, ctx)
  if (people.length > 0) return text('refused.who', { company, names: { list: people } })
  const isTheirs = (partnerId: string) => companiesOf(ctx.person).some((one) => one.id === partnerId)
  const partners = (await ctx.reads.companies.partners(id, ctx.now)).filter((one) => !isTheirs(one.id))
  return partners.length > 0
    ? text('refused.nobody-but', { company, names: { list: partners.map(({ name }) => name) } })
    : text('refused.nobody', { company })
}

async function namesOf(hands: Hands, companyId: string, ctx: Context) {
  const { companies } = ctx.reads
  const people =
    hands === 'super-users'
      ? await companies.superUsers(companyId, ctx.now)
      : hands === 'partners'
        ? await companies.partners(companyId, ctx.now)
        : await companies.withRole(companyId, hands)
  return people.map(({ name }) => name)
}
