import { z } from 'zod'
import { start } from '../core/button.ts'
import { roleWords } from '../core/cards/role-words.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { AccountCard, Roster } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { domainOf } from '../domain/address.ts'
import { ROLES, rolesIn } from '../domain/person.ts'
import { chosenCompany, companyIn, companySlot, loadOnCompany, membersButton, type OnCompany } from './on-company.ts'
import { addressSchema } from './register.ts'

interface Adding extends OnCompany {
  /** Whose address it is, if it is anybody's. */
  readonly account: AccountCard | undefined
  readonly roster: Roster | undefined
  /** Verified ones of the company: other addresses are worth a second look. */
  readonly domains: readonly string[]
}

/** Gives somebody a role at a company: at once where they are registered, else they are asked by mail. */
export const memberAdd = defineFlow<Adding>()({
  id: 'member.add',
  rev: 1,
  slash: { name: 'member add', options: { company: 'company' }, isForStaff: true },
  deed: 'member.add',
  async load(ctx, given): Promise<Adding> {
    const on = await loadOnCompany(ctx, given)
    const email = addressSchema.safeParse(given.email).data
    const record = on.company && (await ctx.reads.members.company(on.company.id))
    return {
      ...on,
      account: email === undefined ? undefined : await ctx.reads.accounts.byEmail(email),
      roster: on.company && (await ctx.reads.members.roster(on.company.id)),
      domains: record?.domains.filter(({ isVerified }) => isVerified).map(({ domain }) => domain) ?? [],
    }
  },
  scope: companyIn,
  slots: {
    company: companySlot,
    /** What they said of where they work, if that is what this decides. */
    claim: { schema: z.string().max(80), widget: 'line', isFixed: true, initial: () => '-' },
    email: { schema: addressSchema, widget: 'line' },
    role: {
      schema: z.enum(ROLES),
      widget: 'choice',
      choices: ({ company }: Adding) =>
        company ? rolesIn(company.kind).map((role) => ({ value: role, label: roleWords(role) })) : [],
    },
  },
  check: {
    role: (role, { account, roster, company }) =>
      account?.isEmailVerified && roster?.members.some((one) => one.personId === account.id && one.role === role)
        ? text('member-add.already', { name: account.name, role: roleWords(role), company: company?.name })
        : undefined,
  },
  review: ({ email, role }, { account, domains, title }) => ({
    notes: [
      account?.isEmailVerified
        ? text('member-add.note.known', { name: account.name })
        : text('member-add.note.invited', { email }),
      ...(domains.length > 0 && !domains.includes(domainOf(email))
        ? [text('member-add.note.domain', { domain: domainOf(email), ...title })]
        : []),
      ...(role === 'VENDOR_ADMIN' ? [text('member-add.note.admin')] : []),
    ],
  }),

  async commit({ company: companyId, claim, email, role }, { tx, person, now, run }, data) {
    const company = chosenCompany(data)
    const { account } = data
    const by = person.id ?? ''
    const about = { role: roleWords(role), company: company.name, email }
    const audit = (subjectId: string, subjectType: 'person' | 'invitation') =>
      tx.write.audit({ actorId: by, action: 'member.add', subjectType, subjectId, data: { companyId, role }, at: now })
    const buttons = [membersButton(company), start(text('member-add.another'), 'member.add', { company: companyId })]
    if (!account?.isEmailVerified) {
      const invitationId = await tx.write.invite({ email, companyId, role, invitedById: by, run, at: now })
      await audit(invitationId, 'invitation')
      return {
        messages: [say(text('member-add.invited', about), 'good', buttons)],
        happened: [{ kind: 'invited', invitationId }],
      }
    }
    if (!(await tx.write.giveRole(account.id, companyId, role)))
      return { problems: { role: text('member-add.already', { ...about, name: account.name }) } }
    if ((await tx.joining.claim(claim))?.personId === account.id) await tx.write.settleClaim(claim, companyId, now)
    await audit(account.id, 'person')
    return {
      messages: [say(text('member-add.done', { ...about, name: account.name }), 'good', buttons)],
      happened: [{ kind: 'member', personId: account.id, companyId, role, step: 'added', at: now.toISOString() }],
    }
  },
})
