import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { chatWords } from '../core/cards/chat-words.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { may } from '../domain/permission.ts'

/** What is kept about whoever asks, for how long, who sees it, and how to take it along or have it erased (DOMAIN X56). */
export const myData = defineView({
  id: 'my-data',
  slash: { name: 'privacy' },
  params: z.object({}),
  may: (_, { person, now }) => may(person, 'data.export', { kind: 'nothing' }, now),
  async load(_, { person, reads }) {
    const ways = person.id === undefined ? await reads.identities.get(person.identityId) : undefined
    const [about, chats, vendor] = await Promise.all([
      reads.privacy.about(person),
      person.id === undefined ? (ways ? [ways] : []) : reads.identities.of(person.id),
      reads.companies.vendor(),
    ])
    return { about, chats, vendor: vendor?.name ?? '' }
  },
  show({ about, chats, vendor }, _, { person, ownDataLink }) {
    const row = (id: string, value: Words | undefined) =>
      value === undefined ? [] : [{ id, label: text(`my-data.fact.${id}`), value }]
    const roles = person.memberships.map(({ role, companyName }) =>
      text('my-data.role', { role: text(`role.${role.toLowerCase().replaceAll('_', '-')}`), company: companyName }),
    )
    const isKnown = person.id !== undefined
    return [
      {
        kind: 'record',
        title: text('my-data.title'),
        text: {
          lines: [
            text('my-data.purpose', { vendor }),
            text('my-data.who', { vendor }),
            text('my-data.time', { vendor }),
          ],
        },
        facts: [
          ...row('name', person.name || undefined),
          ...row('email', person.email),
          ...row('chats', chats.length > 0 ? { list: chats.map(chatWords) } : undefined),
          ...row('roles', roles.length > 0 ? { list: roles } : undefined),
          ...row('tickets', isKnown ? String(about.tickets) : undefined),
          ...row('drafts', String(about.drafts)),
          ...row('files', String(about.files)),
        ],
        note: text('my-data.export-note'),
        buttons: [
          { label: text('my-data.export'), does: { url: ownDataLink() } },
          ...(isKnown ? [start(text('my-data.change-address'), 'email.change')] : []),
          start(text('my-data.erase'), 'my-data.erase'),
          look(text('my-data.verify'), 'verify-bot'),
          look(text('button.home'), 'help'),
        ],
      },
    ]
  },
})
