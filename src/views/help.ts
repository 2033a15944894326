import { z } from 'zod'
import { defineView } from '../core/flow.ts'
import type { Button } from '../core/message.ts'
import { look, start } from '../core/present.ts'
import { text } from '../core/words.ts'
import { may, sights } from '../domain/permission.ts'
import { isMember } from '../domain/person.ts'

/** The home card: create, manage, history within two taps, and where help is (DOMAIN A8, B13, D8). */
export const help = defineView({
  id: 'help',
  params: z.object({}),
  isPublic: true,
  may: (_, { person, now }) => may(person, 'help', { kind: 'nothing' }, now),
  async load(_, { person, now, reads, isPrivate }) {
    const member = isPrivate && isMember(person) ? person : undefined
    const [counts, types, vendor] = await Promise.all([
      member ? reads.tickets.counts(sights(member, now), member.id) : undefined,
      reads.catalogue.requestTypes(),
      reads.companies.vendor(),
    ])
    return {
      counts,
      types: types.filter(({ isOffered, isCommunity }) => isOffered && !isCommunity),
      vendor,
      isPrivate,
      name: member?.name,
    }
  },
  show({ counts, types, vendor, isPrivate, name }) {
    const about = { vendor: vendor?.name ?? '', name: name ?? '' }
    const aboutTypes: Button[] = types.map(({ key, label }) => start(label, 'ticket.create', { type: key }))
    return [
      {
        kind: 'record',
        title: text(name ? 'help.title' : 'help.title-stranger', about),
        text: text(!isPrivate ? 'help.in-group' : name ? 'help.text' : 'help.text-stranger', about),
        facts: counts
          ? [
              { id: 'mine', label: text('help.mine'), value: String(counts.mine) },
              { id: 'waiting', label: text('help.waiting'), value: String(counts.waiting) },
            ]
          : [],
        buttons: [
          ...(name
            ? aboutTypes
            : [start(text('button.create-ticket'), 'ticket.create', undefined, { style: 'primary' })]),
          ...(name ? [look(text('button.my-tickets'), 'ticket.list')] : []),
          look(text('button.contact'), 'contact.show'),
          look(text('button.how-it-works'), 'how-it-works'),
          start(text('button.language'), 'language'),
        ],
        stays: true,
      },
    ]
  },
})
