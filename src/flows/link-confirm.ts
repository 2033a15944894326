import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { chatWords } from '../core/cards/chat-words.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { LinkCodeCard } from '../core/ports.ts'
import { text } from '../core/words.ts'

interface Asked {
  /** Undefined where it is not this chat's to answer, or not any longer. */
  readonly code?: LinkCodeCard & Required<Pick<LinkCodeCard, 'enteredBy'>>
  /** The chat is another account's: the two become one, or stay as they are (X57). */
  readonly isOthers?: boolean
  readonly title: { readonly chat: ReturnType<typeof chatWords> | '' }
}

/** The first chat says whether the one in which its code was entered is the same person's (X41). */
export const linkConfirm = defineFlow<Asked>()({
  id: 'link.confirm',
  rev: 1,
  deed: 'unlink',
  async load({ reads, person, now }, given) {
    const id = given.code
    const code = typeof id === 'string' ? await reads.identities.linkCode(id) : undefined
    const isHere = code?.shownTo.id === person.identityId && code.personId === person.id
    if (!isHere || !code.enteredBy || code.isEnded || code.expiresAt <= now) return { title: { chat: '' } }
    const owner = (await reads.accounts.wayIn(code.enteredBy.id))?.personId
    return {
      code: { ...code, enteredBy: code.enteredBy },
      isOthers: owner !== undefined && owner !== person.id,
      title: { chat: chatWords(code.enteredBy) },
    }
  },
  scope: ({ code }) => (typeof code === 'string' ? code : ''),
  slots: {
    code: { schema: z.string(), widget: 'line', isFixed: true, initial: () => '-' },
    answer: {
      schema: z.enum(['yes', 'no']),
      widget: 'choice',
      choices: () => [
        { value: 'yes', label: text('link-confirm.yes') },
        { value: 'no', label: text('link-confirm.no') },
      ],
      isAlone: ({ code }: Asked) => code !== undefined,
    },
  },
  detour: (_, { code }) =>
    code
      ? undefined
      : [
          say(text('link-confirm.over'), 'bad', [
            start(text('link.new-code'), 'link'),
            look(text('button.home'), 'help'),
          ]),
        ],
  isOneTap: true,

  async commit({ answer }, { tx, person, now }, { code, isOthers }) {
    const home = look(text('button.home'), 'help')
    if (code && isOthers && answer === 'yes')
      return {
        messages: [],
        next: { kind: 'start', flow: 'link.merge', values: { code: code.id }, fresh: true, by: 'press' },
      }
    if (!code || !person.id || !(await tx.write.endLinkCode(code.id, now)))
      return { messages: [say(text('link-confirm.over'), 'bad', [home])] }
    const chat = chatWords(code.enteredBy)
    if (answer === 'no') return { messages: [say(text('link-confirm.refused', { chat }), 'good', [home])] }
    const done = await tx.write.linkIdentity(code.enteredBy.id, person.id, 'EMAIL', now)
    if (done === 'taken') return { messages: [say(text('link-confirm.over'), 'bad', [home])] }
    await tx.write.audit({
      actorId: person.id,
      action: 'chat.link',
      subjectType: 'identity',
      subjectId: code.enteredBy.id,
      at: now,
    })
    return {
      messages: [say(text('link-confirm.done', { chat }), 'good', [look(text('sign-in.who'), 'sign-in'), home])],
      happened: [
        {
          kind: 'security',
          personId: person.id,
          what: 'chat-linked',
          identityId: code.enteredBy.id,
          at: now.toISOString(),
        },
      ],
    }
  },
})
