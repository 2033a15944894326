import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { Place } from '../core/turn.ts'
import { text } from '../core/words.ts'

interface Registration {
  /** Where the command was said; undefined in a private chat. */
  readonly group: Place | undefined
}

/** A place as it is kept in a draft between the command in the channel and the press in private. */
const placeSchema = z.object({ channel: z.string(), id: z.string(), isPrivate: z.literal(false), ref: z.unknown() })

/** A vendor admin makes the channel they write in the agents' or admins' (INV-73), or one in which a community is answered. */
export const channelRegister = defineFlow<Registration>()({
  id: 'channel.register',
  rev: 1,
  slash: { name: 'channel register', options: { purpose: 'purpose' }, isForStaff: true },
  deed: 'channel.register',
  load: async ({ group }) => ({ group }),
  slots: {
    place: {
      schema: z.string(),
      widget: 'line',
      isFixed: true,
      initial: ({ group }: Registration) => group && JSON.stringify(group),
    },
    purpose: {
      schema: z.enum(['AGENTS', 'ADMINS', 'COMMUNITY']),
      widget: 'choice',
      choices: () => [
        { value: 'AGENTS', label: text('channel-register.agents') },
        { value: 'ADMINS', label: text('channel-register.admins') },
        { value: 'COMMUNITY', label: text('channel-register.community') },
      ],
      isAlone: true,
    },
  },
  detour: (given) =>
    typeof given.place === 'string'
      ? undefined
      : [say(text('channel-register.not-here'), 'bad', [look(text('button.home'), 'help')])],
  review: ({ purpose }) => ({
    notes: [text(purpose === 'COMMUNITY' ? 'channel-register.note-community' : 'channel-register.note')],
  }),

  async commit({ place, purpose }, { tx, person, now }) {
    const group = placeSchema.parse(JSON.parse(place)) as Place
    await tx.write.registerChannel(group, purpose, person.id ?? '', now)
    await tx.write.audit({
      ...(person.id ? { actorId: person.id } : {}),
      action: 'channel.register',
      subjectType: 'channel',
      subjectId: group.id,
      data: { purpose },
      at: now,
    })
    const done = purpose === 'COMMUNITY' ? 'channel-register.done-community' : 'channel-register.done'
    return { messages: [say(text(done), 'good', [look(text('button.home'), 'help')])] }
  },
})
