import { z } from 'zod'
import { start } from '../core/button.ts'
import { roleWords } from '../core/cards/role-words.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given } from '../core/flow.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { MemberRole, OpenInvitation, Roster } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { chosenCompany, companyIn, companySlot, loadOnCompany, membersButton, type OnCompany } from './on-company.ts'

interface Ending extends OnCompany {
  readonly roster: Roster
  readonly role: MemberRole | undefined
  readonly invitation: OpenInvitation | undefined
  /** Nobody else runs this Deskhand. */
  readonly isLast: boolean
  readonly isOwn: boolean
}

/** Ends a role: it is gone with the person's next message (C6); an invitation that nobody accepted is taken back. */
export const memberEnd = defineFlow<Ending>()({
  id: 'member.end',
  rev: 1,
  slash: { name: 'member end', options: { company: 'company' }, isForStaff: true },
  deed: 'member.end',
  async load(ctx: Context, given: Given): Promise<Ending> {
    const on = await loadOnCompany(ctx, given)
    const roster = on.company ? await ctx.reads.members.roster(on.company.id) : { members: [], invitations: [] }
    const role = roster.members.find(({ id }) => id === given.member)
    const invitation = roster.invitations.find(({ id }) => id === given.member)
    const admins = role?.role === 'VENDOR_ADMIN' ? await ctx.reads.vendorAdmins() : []
    return {
      ...on,
      roster,
      role,
      invitation,
      isLast: admins.length === 1 && admins[0] === role?.personId,
      isOwn: role !== undefined && role.personId === ctx.person.id,
      title: {
        ...on.title,
        name: role?.name ?? invitation?.email ?? '',
        role: role || invitation ? roleWords((role ?? invitation)?.role ?? 'USER') : '',
      },
    }
  },
  scope: companyIn,
  slots: {
    company: companySlot,
    member: {
      schema: z.string(),
      widget: 'choice',
      isFixed: true,
      choices: ({ roster }: Ending) => [
        ...roster.members.map(({ id, name, role }) => ({
          value: id,
          label: text('member-end.member', { name, role: roleWords(role) }),
        })),
        ...roster.invitations.map(({ id, email, role }) => ({
          value: id,
          label: text('member-end.invitation', { email, role: roleWords(role) }),
        })),
      ],
    },
  },
  detour: (given, { company, roster, isLast }) => {
    if (!company) return undefined
    if (roster.members.length + roster.invitations.length === 0)
      return [
        say(text('member-end.nobody', { company: company.name }), 'plain', [
          addButton(company.id),
          membersButton(company),
        ]),
      ]
    return isLast && given.member !== undefined
      ? [say(text('member-end.last'), 'bad', [addButton(company.id), membersButton(company)])]
      : undefined
  },
  review: (_, { invitation, isOwn, title }) => ({
    notes: [
      text(invitation ? 'member-end.note.invitation' : 'member-end.note', title),
      ...(isOwn ? [text('member-end.note.own')] : []),
    ],
  }),

  async commit({ company: companyId, member }, commit, data) {
    const { tx, person, now } = commit
    const company = chosenCompany(data)
    const buttons = [membersButton(company), addButton(companyId)]
    const ended = data.invitation
      ? (await tx.write.takeBackInvitation(member, now)) && 'ended'
      : await tx.write.endRole(member, now)
    if (ended === 'last') return { messages: [say(text('member-end.last'), 'bad', buttons)] }
    if (ended === 'last-in-tenant')
      return { messages: [say(text('member-end.last-in-tenant', data.title), 'bad', buttons)] }
    if (ended !== 'ended') return { messages: [say(text('member-end.gone', data.title), 'plain', buttons)] }
    await tx.write.audit({
      ...(person.id ? { actorId: person.id } : {}),
      action: 'member.end',
      subjectType: data.invitation ? 'invitation' : 'person',
      subjectId: data.role?.personId ?? member,
      data: { companyId, role: (data.role ?? data.invitation)?.role },
      at: now,
    })
    return {
      messages: [say(text(data.invitation ? 'member-end.taken-back' : 'member-end.done', data.title), 'good', buttons)],
      happened: data.role ? await afterEnd(data.role, companyId, commit) : [],
    }
  },
})

const addButton = (company: string) => start(text('member-add.button'), 'member.add', { company })

/** The person is told; with their last role at the company their seat is free (X52). */
async function afterEnd({ personId, role }: MemberRole, companyId: string, { tx, now }: Commit): Promise<Happening[]> {
  const told: Happening = { kind: 'member', personId, companyId, role, step: 'ended', at: now.toISOString() }
  const { members } = await tx.members.roster(companyId)
  if (members.some((one) => one.personId === personId)) return [told]
  const { happened } = await tx.write.leaveSeat(personId, companyId, 'LEFT', now)
  return [told, ...happened]
}
