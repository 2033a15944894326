import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { MergeObstacle, Merging } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { addressWords } from './address-words.ts'

interface Joining {
  /** Undefined where it is not this chat's to answer, or not any longer. */
  readonly merging?: Merging | undefined
  readonly otherId?: string | undefined
}

/** Two accounts of one person become one: a code of this one was entered in a chat of the other (DOMAIN X57). */
export const linkMerge = defineFlow<Joining>()({
  id: 'link.merge',
  rev: 1,
  deed: 'unlink',
  async load({ reads, person, now }, { code: id }) {
    const code = typeof id === 'string' ? await reads.identities.linkCode(id) : undefined
    const isHere = code?.shownTo.id === person.identityId && code.personId === person.id
    if (!isHere || !code.enteredBy || code.isEnded || code.expiresAt <= now) return {}
    const otherId = (await reads.accounts.wayIn(code.enteredBy.id))?.personId
    return { otherId, merging: otherId ? await reads.merging.between(code.personId, otherId, now) : undefined }
  },
  scope: ({ code }) => (typeof code === 'string' ? code : ''),
  slots: { code: { schema: z.string(), widget: 'line', isFixed: true, initial: () => '-' } },
  detour: (_, { merging }) => {
    if (!merging) return over()
    return merging.obstacle ? inTheWay(merging.obstacle) : undefined
  },
  review: (_, { merging }) =>
    merging
      ? {
          notes: [
            text('link-merge.two', {
              stays: merging.stays.name,
              staysAddress: addressWords(merging.stays),
              goes: merging.goes.name,
              goesAddress: addressWords(merging.goes),
            }),
            text('link-merge.moves', { tickets: merging.tickets, drafts: merging.drafts }),
            text('link-merge.drafts'),
            text('link-merge.final'),
          ],
        }
      : {},

  async commit({ code }, { tx, person, now }, { otherId }) {
    if (!person.id || !otherId || !(await tx.write.endLinkCode(code, now))) return { messages: over() }
    const merged = await tx.write.mergeAccounts(person.id, otherId, now)
    if (!merged) return { messages: over() }
    if (merged.obstacle) return { messages: inTheWay(merged.obstacle) }
    const { stays, goes } = merged
    await tx.write.audit({
      actorId: person.id,
      action: 'account.merge',
      subjectType: 'person',
      subjectId: goes.id,
      data: { into: stays.id },
      at: now,
    })
    const news = { kind: 'security', personId: stays.id, what: 'accounts-merged', at: now.toISOString() } as const
    const mailboxes = [stays, goes].flatMap(({ email, isEmailVerified }) => (email && isEmailVerified ? [email] : []))
    return {
      messages: [
        say(text('link-merge.done', { name: stays.name }), 'good', [
          look(text('sign-in.who'), 'sign-in'),
          look(text('button.home'), 'help'),
        ]),
      ],
      changed: merged.changed,
      // Each chat is told once, both mailboxes too.
      happened: (mailboxes.length > 0 ? mailboxes : [undefined]).map(
        (email): Happening => ({ ...news, identityId: person.identityId, ...(email ? { email } : {}) }),
      ),
    }
  },
})

const over = (): Message[] => [
  say(text('link-confirm.over'), 'bad', [start(text('link.new-code'), 'link'), look(text('button.home'), 'help')]),
]

/** Why the accounts stay as they are, and who can help. */
function inTheWay(obstacle: MergeObstacle): Message[] {
  const company = 'companyName' in obstacle ? obstacle.companyName : ''
  return [
    say(text(`link-merge.${obstacle.kind}`, { company }), 'bad', [
      look(text('button.contact'), 'contact.show'),
      look(text('button.home'), 'help'),
    ]),
  ]
}
