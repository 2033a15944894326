import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { masked } from '../domain/address.ts'

interface Lock {
  /** Where the link that opens the account again goes; without one there would be no way back. */
  readonly email?: string | undefined
}

/** Nobody comes in by this account any more until its owner opens it by a mailed link (T12). */
export const accountLock = defineFlow<Lock>()({
  id: 'account.lock',
  rev: 1,
  slash: { name: 'account lock' },
  deed: 'account.lock',
  load: async ({ person, reads }) => ({
    email: person.id === undefined ? undefined : await reads.identities.addressOf(person.id),
  }),
  slots: {},
  detour: (_, { email }) =>
    email === undefined
      ? [
          say(text('account-lock.no-address'), 'bad', [
            look(text('button.contact'), 'contact.show'),
            look(text('button.home'), 'help'),
          ]),
        ]
      : undefined,
  review: (_, { email }) => ({ notes: [text('account-lock.note', { address: masked(email ?? '') })] }),

  async commit(_, { tx, person, now, run }, { email = '' }) {
    const personId = person.id ?? ''
    await tx.write.lockAccount(personId)
    await tx.write.audit({
      actorId: personId,
      action: 'account.lock',
      subjectType: 'person',
      subjectId: personId,
      at: now,
    })
    return {
      messages: [
        say(text('account-lock.done', { address: masked(email) }), 'good', [
          start(text('account-lock.again'), 'password.reset', { how: 'link', email }),
          look(text('button.contact'), 'contact.show'),
        ]),
      ],
      happened: [
        { kind: 'security', personId, what: 'locked', identityId: person.identityId, at: now.toISOString() },
        { kind: 'account-link', purpose: 'RESET', email, identityId: person.identityId, personId, run },
      ],
    }
  },
})
