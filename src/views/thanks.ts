import { z } from 'zod'
import { look } from '../core/button.ts'
import { say } from '../core/message.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { may, sights } from '../domain/permission.ts'
import { isMember } from '../domain/person.ts'

/** *Thanks* is no report of a problem: says what waits for the person, if anything does (T12). */
export const thanks = defineView({
  id: 'thanks',
  params: z.object({}),
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  async load(_, { person, now, reads }) {
    if (!isMember(person)) return { waiting: [], isKnown: false }
    const page = { which: 'mine', state: 'open', page: 1, pageSize: 20 } as const
    const { rows } = await reads.tickets.list(sights(person, now), page, person.id)
    return { waiting: rows.filter(({ status }) => status === 'WAITING_CUSTOMER'), isKnown: true }
  },
  show({ waiting, isKnown }, _, { person }) {
    const home = look(text('button.home'), 'help')
    if (!isKnown) return [say(text('thanks.stranger'), 'plain', [home])]
    const { name } = person
    const [first] = waiting
    if (!first) return [say(text('thanks.nothing', { name }), 'plain', [home])]
    const numbers = { list: waiting.map(({ number }) => number) }
    const open =
      waiting.length === 1
        ? look(text('button.open'), 'ticket.show', { id: first.number })
        : look(text('button.my-open'), 'ticket.list')
    return [say(text('thanks.waiting', { name, count: waiting.length, numbers }), 'plain', [open, home])]
  },
})
