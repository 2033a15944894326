import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { chatWords } from '../core/cards/chat-words.ts'
import { signInButtons } from '../core/cards/sign-in-buttons.ts'
import { type Message, say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { companiesOf } from '../domain/person.ts'

/** Who I think you are and by which method, or the choice of methods to show it (DOMAIN B1). */
export const signIn = defineView({
  id: 'sign-in',
  slash: { name: 'signin' },
  params: z.object({}),
  may: (_, { person, now }) => may(person, 'sign-in', { kind: 'nothing' }, now),
  async load(_, { person, reads }) {
    const ways = person.id === undefined ? [] : await reads.identities.of(person.id)
    return { ways, here: ways.find(({ id }) => id === person.identityId) }
  },
  show({ ways, here }, _, { person, signIn: pages }): Message[] {
    if (!here)
      return [
        say(text('sign-in.choose'), 'plain', [
          ...signInButtons({ signIn: pages }),
          start(text('link.enter'), 'link.enter'),
          look(text('button.home'), 'help'),
        ]),
      ]
    const companies = companiesOf(person).map(({ name }) => name)
    const row = (id: string, value: Words | undefined) =>
      value === undefined ? [] : [{ id, label: text(`sign-in.fact.${id}`), value }]
    return [
      {
        kind: 'record',
        title: text('sign-in.title', { name: person.name }),
        facts: [
          ...row('email', person.email),
          ...row('method', text(`sign-in.by-${here.isSso ? 'sso' : 'email'}`)),
          ...row('companies', companies.length > 0 ? { list: companies } : undefined),
          ...row('chats', { list: ways.map(chatWords) }),
        ],
        buttons: [
          ...(person.isVerified
            ? []
            : [start(text('sign-in.confirm'), 'register', person.email ? { email: person.email } : {})]),
          look(text('button.my-tickets'), 'ticket.list'),
          start(text('link.another'), 'link'),
          start(text('unlink.button'), 'unlink'),
          start(text('account-lock.button'), 'account.lock'),
          look(text('button.home'), 'help'),
        ],
      },
    ]
  },
})
