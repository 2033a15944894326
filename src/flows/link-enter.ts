import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { type Button, say } from '../core/message.ts'
import type { AccountCard, TryLimit } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { addressWords } from './address-words.ts'

const MINUTE_MS = 60_000
/** Five tries at a code, then a pause that ends by itself (X41). */
const TRIES: TryLimit = { waitsMs: [0, 0, 0, 0, 10 * MINUTE_MS], forgetMs: 10 * MINUTE_MS }

interface Entering {
  /** The account of this chat: with a code it can become part of another, so its owner says first that both are theirs. */
  readonly account?: AccountCard | undefined
}

const home = () => look(text('button.home'), 'help')

/** The code of another chat is entered; nothing is joined before that chat says yes (X41). */
export const linkEnter = defineFlow<Entering>()({
  id: 'link.enter',
  rev: 1,
  slash: { name: 'link-enter', options: { code: 'code' } },
  deed: 'link',
  load: async ({ person, reads }) => ({
    account: person.id === undefined ? undefined : await reads.accounts.get(person.id),
  }),
  slots: {
    both: {
      schema: z.enum(['yes', 'no']),
      widget: 'choice',
      choices: () => [
        { value: 'yes', label: text('link-enter.both.yes') },
        { value: 'no', label: text('link-enter.both.no') },
      ],
      isAlone: true,
      hint: ({ account }: Entering) =>
        text('link-enter.both.hint', { name: account?.name ?? '', address: addressWords(account) }),
    },
    code: {
      schema: z
        .string()
        .transform((said) => said.replace(/[\s-]/gu, ''))
        .pipe(z.string().regex(/^\d{6}$/u, 'link-enter.code.six')),
      widget: 'line',
      hint: () => text('link-enter.code.hint'),
    },
  },
  when: { both: (_, { account }) => account !== undefined },
  detour: ({ both }) => (both === 'no' ? [say(text('link-enter.not-mine'), 'good', [home()])] : undefined),
  isOneTap: true,

  async commit({ code }, { tx, person, now }) {
    const buttons: Button[] = [start(text('link-enter.again'), 'link.enter'), home()]
    const openAgain = await tx.write.attempt(`link-code:${person.identityId}`, TRIES, now)
    if (openAgain) return { messages: [say(text('link-enter.wait', { at: { at: openAgain } }), 'bad', buttons)] }
    const codeId = await tx.write.enterLinkCode(code, person.identityId, now)
    if (!codeId) return { messages: [say(text('link-enter.unknown'), 'bad', buttons)] }
    return {
      messages: [say(text('link-enter.asked'), 'good', [home()])],
      happened: [{ kind: 'link-asked', codeId }],
    }
  },
})
