import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { isMember } from '../domain/person.ts'

interface Linking {
  readonly isKnown: boolean
}

/** Another chat joins this person: a code is shown here, entered there, and confirmed here (DOMAIN B14, X41). */
export const link = defineFlow<Linking>()({
  id: 'link',
  rev: 1,
  slash: { name: 'link' },
  deed: 'link',
  load: async ({ person }) => ({ isKnown: isMember(person) }),
  slots: {},
  detour: (_, { isKnown }) =>
    isKnown
      ? undefined
      : [
          say(text('link.where'), 'plain', [
            start(text('link.enter'), 'link.enter', undefined, { style: 'primary' }),
            look(text('button.sign-in'), 'sign-in'),
            look(text('button.home'), 'help'),
          ]),
        ],
  review: () => ({ notes: [text('link.note')], buttons: [start(text('link.enter'), 'link.enter')] }),

  async commit(_, { tx, person, now, run }) {
    const codeId = await tx.write.openLinkCode(person.id ?? '', person.identityId, run, now)
    return {
      messages: [say(text('link.comes'), 'plain', [look(text('button.home'), 'help')])],
      happened: [{ kind: 'link-code', codeId }],
    }
  },
})
