import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { chatWords } from '../core/cards/chat-words.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { ChatCard } from '../core/ports.ts'
import { text } from '../core/words.ts'

interface Ways {
  readonly ways: readonly ChatCard[]
  readonly here: string
  /** Where a new link could go if the last chat were taken away. */
  readonly email?: string | undefined
}

/** Nothing would lead back. */
const isLast = ({ ways, email }: Ways) => ways.length < 2 && email === undefined

/** A chat is taken from its person; tickets and drafts stay with them (DOMAIN X41). */
export const unlink = defineFlow<Ways>()({
  id: 'unlink',
  rev: 1,
  slash: { name: 'unlink' },
  deed: 'unlink',
  async load({ person, reads }) {
    const id = person.id ?? ''
    const [ways, email] = await Promise.all([reads.identities.of(id), reads.identities.addressOf(id)])
    return { ways, here: person.identityId, email }
  },
  slots: {
    chat: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ ways, here }: Ways) =>
        ways.map((one) => ({
          value: one.id,
          label: one.id === here ? text('unlink.here', { chat: chatWords(one) }) : chatWords(one),
        })),
      isAlone: (data: Ways) => !isLast(data),
    },
  },
  detour: (_, data) =>
    isLast(data)
      ? [
          say(text('unlink.last'), 'bad', [
            start(text('link.another'), 'link'),
            look(text('button.contact'), 'contact.show'),
            look(text('button.home'), 'help'),
          ]),
        ]
      : undefined,
  review: ({ chat }, { here }) => ({ notes: [text(chat === here ? 'unlink.note-here' : 'unlink.note')] }),

  async commit({ chat }, { tx, person, now }, { ways }) {
    const personId = person.id ?? ''
    const gone = ways.find(({ id }) => id === chat)
    if (!gone || !(await tx.write.unlinkIdentity(gone.id, personId)))
      return { problems: { chat: text('problem.not-an-option') } }
    await tx.write.audit({
      actorId: personId,
      action: 'chat.unlink',
      subjectType: 'identity',
      subjectId: gone.id,
      at: now,
    })
    return {
      messages: [
        say(text('unlink.done', { chat: chatWords(gone) }), 'good', [
          look(text('sign-in.who'), 'sign-in'),
          look(text('button.home'), 'help'),
        ]),
      ],
      happened: [{ kind: 'security', personId, what: 'chat-unlinked', identityId: gone.id, at: now.toISOString() }],
    }
  },
})
