import type { Context } from '../core/context.ts'
import { text, type Words } from '../core/words.ts'
import type { Rule } from '../domain/permission.ts'
import { companiesOf, customersOf, type Role } from '../domain/person.ts'

/** In whose hands what a rule asks for is: a company's own people, by role, or the vendor's. */
const HANDS: Readonly<Partial<Record<Rule, 'super-users' | 'partners' | readonly Role[]>>> = {
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
    const people = await namesOf(hands, id, ctx)
    lines.push(
      people.length > 0
        ? text('refused.who', { company: name, names: { list: people } })
        : text('refused.nobody', { company: name }),
    )
  }
  return lines
}

async function namesOf(hands: 'super-users' | 'partners' | readonly Role[], companyId: string, ctx: Context) {
  const { companies } = ctx.reads
  const people =
    hands === 'super-users'
      ? await companies.superUsers(companyId, ctx.now)
      : hands === 'partners'
        ? await companies.partners(companyId, ctx.now)
        : await companies.withRole(companyId, hands)
  return people.map(({ name }) => name)
}
