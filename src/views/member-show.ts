import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { roleWords } from '../core/cards/role-words.ts'
import { type Message, say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'

const params = z.object({ company: z.string().max(80).default(''), person: z.string().max(80).default('') })

/** Somebody at a company: what they are there, and how that is changed. */
export const memberShow = defineView({
  id: 'member.show',
  params,
  may: (_, { person, now }) => may(person, 'member.list', { kind: 'nothing' }, now),
  async load({ company, person }, { reads }) {
    const { members } = await reads.members.roster(company)
    return {
      company: await reads.companies.get(company),
      roles: members.filter(({ personId }) => personId === person),
      account: await reads.accounts.get(person),
    }
  },
  show({ company, roles, account }): Message[] {
    const [first] = roles
    if (!company || !first)
      return [
        say(text('member-show.gone'), 'bad', [
          look(text('members.all'), 'members', company ? { company: company.id } : {}),
        ]),
      ]
    const { name, email } = first
    return [
      {
        kind: 'record',
        title: text('member-show.title', { name, company: company.name }),
        facts: [
          ...(email ? [{ id: 'email', label: text('member-show.email'), value: email }] : []),
          {
            id: 'confirmed',
            label: text('member-show.confirmed'),
            value: text(account?.isEmailVerified ? 'member-show.yes' : 'member-show.no'),
          },
          { id: 'roles', label: text('member-show.roles'), value: { list: roles.map(({ role }) => roleWords(role)) } },
        ],
        buttons: [
          ...roles.map(({ id, role }) =>
            start(text('member-show.end', { role: roleWords(role) }), 'member.end', {
              company: company.id,
              member: id,
            }),
          ),
          ...(email ? [start(text('member-show.add'), 'member.add', { company: company.id, email })] : []),
          look(text('button.members'), 'members', { company: company.id }),
        ],
      },
    ]
  },
})
