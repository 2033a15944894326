import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Given, Slot } from '../core/flow.ts'
import type { MemberReads } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'

type Company = Awaited<ReturnType<MemberReads['companies']>>[number]

/** What every flow of the vendor's on a company knows. */
export interface OnCompany {
  readonly companies: readonly Company[]
  /** The one that was named. */
  readonly company: Company | undefined
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the company it names among all. */
export async function loadOnCompany({ reads }: Context, given: Given): Promise<OnCompany> {
  const companies = await reads.members.companies()
  const company = companies.find(({ id }) => id === given.company)
  return { companies, company, title: { company: company?.name ?? '' } }
}

/** The company that a button was pressed on; asked where words named none. */
export const companySlot: Slot<string, OnCompany> = {
  schema: z.string(),
  widget: 'choice',
  isFixed: true,
  choices: ({ companies }) => companies.map(({ id, name }) => ({ value: id, label: name })),
}

/** One unsent draft a company. */
export const companyIn = (given: Given): string => (typeof given.company === 'string' ? given.company : '')

/** The company in a commit: it was chosen, or the core would have asked. */
export function chosenCompany({ company }: OnCompany): Company {
  if (!company) throw new Error('nothing is committed before a company is chosen')
  return company
}

/** Opens the people of a company. */
export const membersButton = ({ id }: Company) => look(text('button.members'), 'members', { company: id })
