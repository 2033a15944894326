import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { KeptAbout } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'

interface Erasing {
  readonly about: KeptAbout
  readonly isKnown: boolean
}

/** Takes a person out of everything but the tickets and the company's history; the chat is a stranger's afterwards (DOMAIN X56). */
export const myDataErase = defineFlow<Erasing>()({
  id: 'my-data.erase',
  rev: 1,
  slash: { name: 'my-data erase' },
  deed: 'data.erase',
  load: async ({ person, reads }) => ({ about: await reads.privacy.about(person), isKnown: person.id !== undefined }),
  slots: {},
  detour: (_, { about }) => inTheWay(about),
  review: (_, { isKnown }) => ({
    notes: isKnown
      ? [text('my-data-erase.goes'), text('my-data-erase.stays'), text('my-data-erase.final')]
      : [text('my-data-erase.goes-stranger'), text('my-data-erase.final')],
  }),

  async commit(_, { tx, person, now, run }) {
    const { id } = person
    const happened: Happening[] = []
    const companies = [...person.memberships, ...person.seats].map(({ companyId }) => companyId)
    for (const companyId of id === undefined ? [] : new Set(companies))
      happened.push(...(await tx.write.leaveSeat(id ?? '', companyId, 'LEFT', now)).happened)
    const { tickets, drafts, cards } = await tx.write.erase(person, run, now)
    return {
      messages: [say(text('my-data-erase.done'), 'good', [look(text('button.home'), 'help')])],
      happened,
      changed: [
        ...tickets.map((number) => ({ type: 'ticket', id: number })),
        ...drafts.map((draft) => ({ type: 'draft', id: draft })),
        ...cards,
      ],
    }
  },
})

/** Somebody has to run this Deskhand, a company's tenants, and the tickets that are being answered. */
function inTheWay({ lastAdminOf: [last], answering }: KeptAbout): Message[] | undefined {
  const home = look(text('button.home'), 'help')
  if (last?.role === 'VENDOR_ADMIN')
    return [
      say(text('my-data-erase.last-vendor-admin'), 'bad', [start(text('my-data-erase.add-admin'), 'member.add'), home]),
    ]
  if (last)
    return [
      say(text('my-data-erase.last-tenant-admin', { company: last.companyName }), 'bad', [
        look(text('button.contact'), 'contact.show'),
        home,
      ]),
    ]
  if (answering > 0)
    return [
      say(text('my-data-erase.answering', { count: answering }), 'bad', [
        look(text('button.queue'), 'ticket.queue'),
        home,
      ]),
    ]
  return undefined
}
