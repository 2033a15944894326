import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { defineFlow } from '../core/flow.ts'
import { type FoundCompany, foundCompany } from '../core/found-company.ts'
import { keptDraft } from '../core/kept-drafts.ts'
import { type Message, say } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'
import { isInForce } from '../domain/agreement.ts'
import { companiesOf, shortName } from '../domain/person.ts'

interface Joining {
  readonly found?: FoundCompany
  /** The companies they belong to already. */
  readonly own: readonly string[]
  readonly title: { readonly question: Words }
}

/** Which company somebody works for: by one press where their address proves it, else the vendor decides (T1, X46). */
export const companyJoin = defineFlow<Joining>()({
  id: 'company.join',
  rev: 1,
  slash: { name: 'company join' },
  deed: 'company.join',
  async load(ctx) {
    const found = await foundCompany(ctx)
    const own = companiesOf(ctx.person).map(({ name }) => name)
    const question = found
      ? text('company-join.found', { company: found.name })
      : own.length > 0
        ? text('company-join.yours', { companies: { list: own } })
        : text('company-join.asking')
    return { ...(found ? { found } : {}), own, title: { question } }
  },
  slots: {
    answer: {
      schema: z.enum(['yes', 'stay', 'other']),
      widget: 'choice',
      choices: ({ found, own }: Joining) => [
        ...(found ? [{ value: 'yes', label: text('company-join.yes', { company: found.name }) }] : []),
        ...(!found && own.length > 0 ? [{ value: 'stay', label: text('company-join.stay') }] : []),
        { value: 'other', label: text('company-join.other') },
      ],
      isAlone: true,
      isSilent: true,
    },
    named: {
      schema: z.string().trim().min(2).max(200),
      widget: 'line',
      hint: () => text('company-join.named.hint'),
    },
  },
  when: { named: ({ answer }) => answer === 'other' },
  isOneTap: true,

  async commit({ answer, named }, ctx, { found }) {
    const { tx, person, now, run } = ctx
    const personId = person.id ?? ''
    const home = look(text('button.home'), 'help')
    if (answer === 'stay') return { messages: [say(text('company-join.stays'), 'plain', [home])] }
    if (answer === 'yes' && found) {
      // Somebody took them out of the company before: that is the vendor's to undo.
      if (!(await tx.write.joinCompany(personId, found.id)))
        return { messages: [say(text('company-join.ended', { company: found.name }), 'bad', [home])] }
      await tx.write.audit({
        actorId: personId,
        action: 'company.join',
        subjectType: 'company',
        subjectId: found.id,
        at: now,
      })
      return { messages: [await roleWords(found, ctx), ...(await keptDraft(ctx))] }
    }
    const claimId = await tx.write.claimCompany(personId, named, run, now)
    const vendor = (await tx.companies.vendor())?.name ?? ''
    return {
      messages: [
        say(text('company-join.claimed', { company: named, vendor }), 'good', [home]),
        ...(await keptDraft(ctx)),
      ],
      happened: [{ kind: 'claim', claimId }],
    }
  },
})

/** What somebody is at their company, and who sends tickets for them (T1). */
async function roleWords(company: FoundCompany, { reads, now }: Context): Promise<Message> {
  const [agreements, superUsers] = await Promise.all([
    reads.companies.agreements(company.id),
    reads.companies.superUsers(company.id, now),
  ])
  const isForwarded = agreements.some((one) => isInForce(one, now) && one.ticketPolicy === 'SUPER_USERS_ONLY')
  const about = { company: company.name, names: { list: superUsers.map(({ name }) => shortName(name)) } }
  const key = superUsers.length === 0 ? 'nobody' : isForwarded ? 'forwards' : 'sends'
  return say(text(`company-join.role-${key}`, about), 'good', [
    look(text('button.my-tickets'), 'ticket.list'),
    look(text('button.home'), 'help'),
  ])
}
