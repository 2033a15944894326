import { domainOf } from '../domain/address.ts'
import { isFreeMail } from '../domain/free-mail.ts'
import { companiesOf, isMember } from '../domain/person.ts'
import type { Context } from './context.ts'

/** A company that somebody could be a user of. */
export interface FoundCompany {
  readonly id: string
  readonly name: string
}

/**
 * The company that somebody's confirmed address proves, where they do not belong to it yet; none for free mail and for
 * domains that only look like one (DOMAIN X46).
 */
export async function foundCompany({
  person,
  reads,
}: Pick<Context, 'person' | 'reads'>): Promise<FoundCompany | undefined> {
  if (!isMember(person) || !person.email || isFreeMail(domainOf(person.email))) return undefined
  const found = await reads.joining.companyAt(domainOf(person.email))
  return found && !companiesOf(person).some(({ id }) => id === found.id) ? found : undefined
}
