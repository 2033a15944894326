import { z } from 'zod'
import { type Context, defineFlow } from '../core/flow.ts'
import { type FoundCompany, foundCompany } from '../core/found-company.ts'
import { keptDraft } from '../core/kept-drafts.ts'
import { type Message, say } from '../core/message.ts'
import { look } from '../core/present.ts'
import { text } from '../core/words.ts'
import { isInForce } from '../domain/agreement.ts'
import { shortName } from '../domain/person.ts'

interface Joining {
  readonly found?: FoundCompany
  readonly title: { readonly company: string }
}

/** Which company somebody works for: by one press where their address proves it, else the vendor decides (T1, X46). */
export const companyJoin = defineFlow<Joining>()({
  id: 'company.join',
  rev: 1,
  deed: 'company.join',
  async load(ctx) {
    const found = await foundCompany(ctx)
    return { ...(found ? { found } : {}), title: { company: found?.name ?? '' } }
  },
  slots: {
    answer: {
      schema: z.enum(['yes', 'other']),
      widget: 'choice',
      choices: ({ found }: Joining) => [
        ...(found ? [{ value: 'yes', label: text('company-join.yes', { company: found.name }) }] : []),
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
