import { look } from '../core/button.ts'
import { roleWords } from '../core/cards/role-words.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'

/** What somebody became at a company, or is no longer; nothing where that is over by the time they are told. */
export async function memberWords(
  { companyId, role, step }: Extract<Happening, { kind: 'member' }>,
  { person, reads }: Context,
): Promise<readonly Message[] | undefined> {
  const company = await reads.companies.get(companyId)
  const isOne = person.memberships.some((one) => one.companyId === companyId && one.role === role)
  if (!company || isOne !== (step === 'added')) return undefined
  return [
    say(text(`member.${step}`, { company: company.name, role: roleWords(role) }), 'plain', [
      look(text('button.home'), 'help'),
      look(text('button.contact'), 'contact.show'),
    ]),
  ]
}
